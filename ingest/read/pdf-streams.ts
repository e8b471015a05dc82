import { constants, inflateSync } from 'node:zlib';
import { QpgError } from '../../text/errors.ts';

/** What one stream of drawing or data may unpack to: a page of dense print has a tenth of a megabyte. */
const LARGEST_STREAM_BYTES = 6 * 1024 * 1024;
/** Whole Chinese fonts are larger. */
const LARGEST_FONT_BYTES = 40 * 1024 * 1024;
const MOST_BYTES = 200 * 1024 * 1024;
/** Dictionaries of streams are shorter than this. */
const LONGEST_DICTIONARY = 4096;
const STREAM = Buffer.from('stream');
const END = Buffer.from('endstream');

/**
 * Makes sure that a PDF does not unpack to far more than it shows, before pdf.js unpacks it: pictures aside, which are
 * not drawn for their text.
 * @throws QpgError FILE_TOO_LARGE for a stream over 6 MB (a font over 40 MB), or 200 MB together
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
      const size = unpackedSize(buffer.subarray(from, end), dictionary, most);
      together += size;
      if (size > most || together > MOST_BYTES) throw tooLarge(shownName);
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

/** Bytes after unpacking, or more than `most`; damaged data counts as far as it can be unpacked. */
function unpackedSize(data: Buffer, dictionary: string, most: number): number {
  const packings = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
  let unpacked = data;
  for (let i = 0; i < Math.min(packings, 3); i += 1) {
    try {
      unpacked = inflateSync(unpacked, {
        maxOutputLength: most,
        finishFlush: constants.Z_SYNC_FLUSH,
      });
    } catch (error) {
      return isTooLong(error) ? most + 1 : unpacked.length;
    }
  }
  return unpacked.length;
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
