import { zlibSync } from 'fflate';
import type { Dice } from './dice.ts';
import type { Original } from './originals.ts';

const FONT =
  '<< /Type /Font /Subtype /Type0 /BaseFont /S /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /S /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>] >>';

/** A PDF of the given objects, numbered from 1, the first of which is the catalogue; the reader has to find them itself. */
function pdfOfObjects(objects: readonly (string | Uint8Array)[]): Uint8Array {
  const parts = objects.flatMap((body, i) => [
    Buffer.from(`${i + 1} 0 obj\n`),
    Buffer.from(body),
    Buffer.from('\nendobj\n'),
  ]);
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n0\n%%EOF`;
  return new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.4\n'), ...parts, Buffer.from(end)]));
}

/** Page trees that are deep, name themselves, or promise pages that are not there. */
export const cyclicPdf = (dice: Dice): Original => {
  const count = dice.pick(['1', '3', '1000000', '-1']);
  const kids = dice.pick(['2 0 R', '2 0 R 2 0 R 3 0 R', '3 0 R '.repeat(dice.size(1, 5000)), '99 0 R']);
  return {
    name: 'cycle.pdf',
    bytes: pdfOfObjects([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${count} /Parent 2 0 R >>`,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R >>',
    ]),
  };
};

export const deepPdf = (dice: Dice): Original => {
  const depth = dice.size(10, 100_000);
  const open = dice.pick(['[', '<< /A ', '<', '(']);
  return {
    name: 'deep.pdf',
    bytes: pdfOfObjects([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids ${open.repeat(depth)} >>`,
    ]),
  };
};

/** A page whose drawing is packed small and unpacks to megabytes. */
export const bigStreamPdf = (dice: Dice): Original => {
  const size = dice.size(10_000, 40 * 1024 * 1024);
  const part = dice.pick([
    ' ',
    'q ',
    'BT /F1 12 Tf 72 700 Td <8d28> Tj ET ',
    '0 0 m 1 1 l S ',
    '[',
    '<8d28',
    '/F Do ',
    'BI ID EI ',
  ]);
  const packed = zlibSync(
    Buffer.from(
      `BT /F1 12 Tf 72 700 Td <8d2891cf8d2891cf8d2891cf8d2891cf8d2891cf> Tj ET ${part.repeat(size / part.length)}`,
    ),
  );
  const stream = Buffer.concat([
    Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
  return {
    name: 'stream.pdf',
    bytes: pdfOfObjects([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /F 4 0 R >> >> >>',
      new Uint8Array(stream),
      FONT,
    ]),
  };
};
