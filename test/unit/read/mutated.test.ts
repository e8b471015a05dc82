import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { clean } from '../../../ingest/clean/clean.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import { sourcesFromBytes } from '../../../ingest/read/read.ts';
import { QpgError } from '../../../text/errors.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';
import { cell, inList, level, makeDocx, paragraph, table } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';

const places = loadPlaces();
const docx = makeDocx({
  body:
    inList('总体要求', 1) +
    paragraph('提高质量水平。') +
    table([cell('奖项'), cell('金额')], [cell('质量奖'), cell('100')]),
  numbering: `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
});
const pdf = makePdf([
  [
    { x: 72, y: 700, text: '一、总体要求' },
    { x: 72, y: 680, text: '提高质量水平，加强监管。' },
  ],
]);
const html = strToU8(
  '<html><body><table><tr><td rowspan="2">质量奖</td><td>100</td></tr></table><p>一、总体要求</p><p>提高质量水平，加强监管，推动发展。</p></body></html>',
);
const zip = zipSync({ 'a.html': html, 'b.docx': docx, 'c.txt': strToU8('一、总体要求\n提高质量。') });

/** A file with a few bytes changed, a part cut out, or its end cut off; light enough that many are still read. */
const mutated = fc
  .record({
    original: fc.constantFrom(docx, pdf, html, zip),
    flips: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 3 }),
    cut: fc.option(fc.tuple(fc.nat(), fc.nat({ max: 40 })), { freq: 1 }),
    end: fc.option(fc.nat(), { freq: 1 }),
  })
  .map(({ original, flips, cut, end }) => {
    const bytes = [...original];
    for (const [at, value] of flips) bytes[at % bytes.length] = value;
    if (cut !== null) bytes.splice(cut[0] % bytes.length, cut[1]);
    return Uint8Array.from(end === null ? bytes : bytes.slice(0, end % bytes.length));
  });

test('a damaged file is read or refused with a reason, never more', async () => {
  let read = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(mutated, async (bytes) => {
      try {
        for (const { sourceText } of await sourcesFromBytes(bytes, 'file', null)) {
          parse(clean(sourceText, places), places);
          read += 1;
        }
      } catch (error) {
        if (!(error instanceof QpgError)) throw error;
        expect(error.code).not.toBe('INVARIANT');
        refused += 1;
      }
    }),
    { numRuns: 250 },
  );
  // Far below what any seed gives: both ways have to be gone.
  expect(read).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(20);
});
