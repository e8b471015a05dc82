import { QpgError } from '../../text/errors.ts';

const SAMPLE_BYTES = 64 * 1024;
/** A decoding is believed if at most this share of its characters are ones that no Chinese text has. */
const MOST_ODD = 0.02;
/** Characters every Chinese official text is full of, in both scripts. */
const FREQUENT =
  /[的和质質量企业業工作管理发發展国國人民政府建设設实實施品产產服务務年第一在有为為中大加强強]/g;
/** What decoded text does not hold: replacement and private-use characters, controls, rare letters of wrong tables. */
const ODD =
  /(?![\t\n\r\f\v])[\p{Cc}\ufffd\ue000-\uf8ff\uff66-\uff9f\u2500-\u257f\u0250-\u02af\u0400-\u052f]/gu;

/**
 * Decodes text of unknown encoding: byte-order marks first, then UTF-8, then UTF-16 without mark, then GB18030 or Big5,
 * whichever gives ordinary Chinese.
 * @throws QpgError FILE_BINARY for bytes that are no text, ENCODING_UNKNOWN where no encoding fits
 */
export function decodeText(bytes: Uint8Array, shownName: string): string {
  const marked = markedEncoding(bytes);
  if (marked !== null) return strict(bytes, marked) ?? new TextDecoder(marked).decode(bytes);
  const utf8 = strict(bytes, 'utf-8');
  if (utf8 !== null && !looksBinary(utf8)) return utf8;
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  if (utf8 !== null || bytes.subarray(0, SAMPLE_BYTES).includes(0)) throw binary(shownName);
  const best = bestLegacyEncoding(bytes);
  if (best !== null) return new TextDecoder(best).decode(bytes);
  const truncated = mostlyUtf8(bytes);
  if (truncated !== null) return truncated;
  throw new QpgError({
    code: 'ENCODING_UNKNOWN',
    message: `${shownName} is not readable as UTF-8, UTF-16, GB18030 or Big5.`,
    remedy: 'Save the file as UTF-8 text, or give the document as HTML, DOCX or PDF.',
  });
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text has next to no control characters. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  const controls = sample.match(/(?![\t\n\r\f\v\u0080-\u009f])\p{Cc}/gu)?.length ?? 0;
  return controls > sample.length / 200;
}

/** UTF-16 without mark: one half of the byte pairs is zero for ASCII, or high bytes lie where Chinese lies. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  return (
    ['utf-16le', 'utf-16be'].find((encoding) => {
      const text = new TextDecoder(encoding).decode(sample);
      return !looksBinary(text) && oddShare(text) < MOST_ODD && frequentShare(text) > 0.05;
    }) ?? null
  );
}

function bestLegacyEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const rated = ['gb18030', 'big5']
    .map((encoding) => {
      const text = new TextDecoder(encoding).decode(sample);
      return { encoding, odd: oddShare(text), score: frequentShare(text) - 3 * oddShare(text) };
    })
    .filter(({ odd, score }) => odd < MOST_ODD && score > 0.02)
    .sort((a, b) => b.score - a.score);
  return rated[0]?.encoding ?? null;
}

/** UTF-8 with a few broken bytes, such as a file cut within a character. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const sample = text.slice(0, SAMPLE_BYTES);
  return oddShare(sample) < MOST_ODD && frequentShare(sample) > 0.02 ? text : null;
}

function oddShare(text: string): number {
  return (text.match(ODD)?.length ?? 0) / Math.max(1, text.length);
}

/** Among the characters beyond ASCII, so that markup does not count. */
function frequentShare(text: string): number {
  const beyondAscii = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  return (text.match(FREQUENT)?.length ?? 0) / Math.max(1, beyondAscii);
}

function binary(shownName: string): QpgError {
  return new QpgError({
    code: 'FILE_BINARY',
    message: `${shownName} is not a text document: it holds binary data.`,
    remedy: 'Give text, Markdown, HTML, DOCX, PDF with a text layer, or a ZIP of these.',
  });
}
