import { constants, inflateSync } from 'node:zlib';
import { QpgError } from '../../text/errors.ts';

/** What one stream of drawing or data may unpack to: a page of dense print has a tenth of a megabyte. */
const LARGEST_STREAM_BYTES = 6 * 1024 * 1024;
/** Whole Chinese fonts are larger. */
const LARGEST_FONT_BYTES = 40 * 1024 * 1024;
const MOST_BYTES = 200 * 1024 * 1024;
/** The format allows 28; pdf.js takes time by the square of it. */
const DEEPEST_STATE = 1000;
const SAVE = 'q'.charCodeAt(0);
const RESTORE = 'Q'.charCodeAt(0);
/** Dictionaries of streams are shorter than this. */
const LONGEST_DICTIONARY = 4096;
const STREAM = Buffer.from('stream');
const END = Buffer.from('endstream');

/**
 * Makes sure that a PDF does not unpack to far more than it shows, before pdf.js unpacks it: pictures aside, which are
 * not drawn for their text.
 * @throws QpgError FILE_TOO_LARGE for a stream over 6 MB (a font over 40 MB), or 200 MB together,
 *   FORMAT_DAMAGED for a drawing that saves its state without end
 */
export function checkStreams(bytes: Uint8Array, shownName: string): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let together = 0;
  for (let at = buffer.indexOf(STREAM); at >= 0; ) {
    const from = dataStart(buffer, at + STREAM.length);
    const found = buffer.indexOf(END, from);
    const end = found < 0 ? buffer.length : found;
    const dictionary = dictionaryBefore(buffer, at);
    if (!/\/Subtype\s?\/Image/.test(dictionary)) {
      const most = /\/Length[123]\b|\/Type1C|\/CIDFontType0C|\/OpenType/.test(dictionary)
        ? LARGEST_FONT_BYTES
        : LARGEST_STREAM_BYTES;
      const unpacked = unpack(buffer.subarray(from, end), dictionary, most);
      together += unpacked?.length ?? 0;
      if (unpacked === null || together > MOST_BYTES) throw tooLarge(shownName);
      if (savedStates(unpacked) > DEEPEST_STATE) throw tooDeep(shownName);
    }
    at = found < 0 ? -1 : buffer.indexOf(STREAM, end + END.length);
  }
}

function dataStart(buffer: Buffer, at: number): number {
  if (buffer[at] === 0x0d) return buffer[at + 1] === 0x0a ? at + 2 : at + 1;
  return buffer[at] === 0x0a ? at + 1 : at;
}

function dictionaryBefore(buffer: Buffer, at: number): string {
  const text = buffer.toString('latin1', Math.max(0, at - LONGEST_DICTIONARY), at);
  const object = text.lastIndexOf(' obj');
  return object < 0 ? text : text.slice(object);
}

/** The unpacked data, damaged data as far as it can be unpacked; null if it is more than `most`. */
function unpack(data: Buffer, dictionary: string, most: number): Buffer | null {
  const packings = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
  let unpacked = data;
  for (let i = 0; i < Math.min(packings, 3); i += 1) {
    try {
      unpacked = inflateSync(unpacked, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
    } catch (error) {
      return isTooLong(error) ? null : unpacked;
    }
  }
  return unpacked.length > most ? null : unpacked;
}

/** How deep the states that a drawing saves (q) without taking them back (Q) pile up. */
function savedStates(drawing: Buffer): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < drawing.length; i += 1) {
    const c = drawing[i];
    if ((c !== SAVE && c !== RESTORE) || !isBlank(drawing[i - 1]) || !isBlank(drawing[i + 1])) continue;
    depth = Math.max(0, depth + (c === SAVE ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function isBlank(c: number | undefined): boolean {
  return c === undefined || c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;
}

function isTooLong(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

function tooLarge(shownName: string): QpgError {
  return new QpgError({
    code: 'FILE_TOO_LARGE',
    message: `${shownName} is a PDF that unpacks to more than this program reads (6 MB a page, 200 MB together).`,
    remedy: 'Print it to a new PDF without its drawings, or give its text.',
  });
}

function tooDeep(shownName: string): QpgError {
  return new QpgError({
    code: 'FORMAT_DAMAGED',
    message: `${shownName} is a damaged PDF: a page saves its drawing state over ${DEEPEST_STATE} times.`,
    remedy: 'Open it in a PDF reader and print it to a new PDF.',
  });
}
