import { QpgError } from '../../text/errors.ts';

export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'pdf' | 'zip';

/** How files of other kinds begin, what they are, and what to do with them. */
const UNREADABLE: readonly (readonly [bytes: readonly number[], name: string, remedy: string])[] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'an old Office file (.doc, .xls, .wps)',
    'Open it in Word, WPS or LibreOffice and save it as .docx or PDF.',
  ],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture', 'Run text recognition (OCR) and give its text.'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture', 'Run text recognition (OCR) and give its text.'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture', 'Run text recognition (OCR) and give its text.'],
  [[0x49, 0x49, 0x2a, 0x00], 'a TIFF picture', 'Run text recognition (OCR) and give its text.'],
  [
    [0x7b, 0x5c, 0x72, 0x74, 0x66],
    'an RTF file',
    'Open it in Word, WPS or LibreOffice and save it as .docx.',
  ],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive', 'Unpack it and give the files inside, or pack them as ZIP.'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive', 'Unpack it and give the files inside, or pack them as ZIP.'],
  [[0x1f, 0x8b], 'a gzip archive', 'Unpack it and give the files inside.'],
];

const PDF = [0x25, 0x50, 0x44, 0x46];
const ZIP = [0x50, 0x4b];
const HTML_START =
  /^[\s\ufeff]*(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title|div|table|p|h[1-6]|article|section)\b/i;
/** Saved pages whose first tag stands behind something else. */
const HTML_INSIDE = /<(?:html|body|div|table)\b/i;
const LOOKED_AT = 2048;

/**
 * The format of a file, by its first bytes; the name only parts Markdown from plain text.
 * @throws QpgError FORMAT_UNSUPPORTED for formats that are known and not read, with what to do instead
 */
export function detectFormat(bytes: Uint8Array, name: string): Format {
  const beginsWith = (magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);
  if (beginsWith(PDF) || pdfBehindJunk(bytes)) return 'pdf';
  if (beginsWith(ZIP)) return isDocx(bytes) ? 'docx' : 'zip';
  const known = UNREADABLE.find(([magic]) => beginsWith(magic));
  if (known !== undefined) {
    throw new QpgError({
      code: 'FORMAT_UNSUPPORTED',
      message: `${name} is ${known[1]}, which is not read.`,
      remedy: known[2],
    });
  }
  const start = asciiOf(bytes.subarray(0, LOOKED_AT));
  const tag = HTML_INSIDE.exec(start)?.index ?? start.length;
  if (HTML_START.test(start) || (/\.html?$/i.test(name) && start.includes('>', tag))) return 'html';
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text';
}

/** ASCII letters of the bytes whatever the encoding; UTF-16 loses its zeros. */
function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.filter((byte) => byte !== 0 && byte < 0x80));
}

function pdfBehindJunk(bytes: Uint8Array): boolean {
  return asciiOf(bytes.subarray(0, 64)).includes('%PDF-1.');
}

/** A Word file names its main part near the beginning or in its directory at the end. */
function isDocx(bytes: Uint8Array): boolean {
  const part = Buffer.from('word/document.xml');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(part);
}
