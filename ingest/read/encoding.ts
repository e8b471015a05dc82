import { characterSets } from '../../text/character-sets.ts';
import { QpgError } from '../../text/errors.ts';

const SAMPLE_BYTES = 64 * 1024;
/**
 * Encodings without a mark; of two that read equally well the first is taken. Chinese in bytes never reads well as
 * UTF-16, whereas UTF-16 may read as one Chinese character among Latin letters.
 */
const CANDIDATES = ['utf-16le', 'utf-16be', 'utf-8', 'gb18030', 'big5'] as const;
/** A decoding is believed if its characters rate this much on average, see {@link rating}. */
const BELIEVED = 0.7;
/** Characters every Chinese official text is full of, in both scripts. */
const FREQUENT =
  /[的和质質量企业業工作管理发發展国國人民政府建设設实實施品产產服务務年第一在有为為中大加强強市县縣省关關于於通知意见見办辦法奖獎励勵]/g;
/** A text of this many characters beyond ASCII holds some of those. */
const FEW = 60;
const FEWEST_FREQUENT = 0.02;

/**
 * Decodes text of unknown encoding: byte-order marks first, then UTF-8, then whichever of GB18030, Big5, UTF-16 and
 * damaged UTF-8 gives ordinary Chinese.
 * @throws QpgError FILE_BINARY for bytes that are no text, ENCODING_UNKNOWN where no encoding fits
 */
export function decodeText(bytes: Uint8Array, shownName: string): string {
  const marked = markedEncoding(bytes);
  if (marked !== null) {
    const text = new TextDecoder(marked).decode(bytes);
    if (looksBinary(text)) throw binary(shownName);
    return text;
  }
  const utf8 = strict(bytes, 'utf-8');
  if (utf8 !== null && !looksBinary(utf8) && !isDoubtful(utf8)) return utf8;
  const best = bestEncoding(bytes);
  if (best !== null) return new TextDecoder(best).decode(bytes);
  if (utf8 !== null && !looksBinary(utf8)) return utf8;
  if (utf8 !== null || bytes.subarray(0, SAMPLE_BYTES).includes(0)) throw binary(shownName);
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

/**
 * Well-formed UTF-8 without Chinese: a few Chinese words in GB18030 may come out as Greek or Arabic letters by chance,
 * and in UTF-16 as Latin ones.
 */
function isDoubtful(utf8: string): boolean {
  return !/[\u3000-\u9fff\uff00-\uffef]/.test(utf8);
}

function bestEncoding(bytes: Uint8Array): string | null {
  const sample = telling(bytes);
  let best: { readonly encoding: string; readonly rating: number } | null = null;
  for (const encoding of CANDIDATES) {
    if (encoding.startsWith('utf-16') && bytes.length % 2 === 1) continue;
    const rated = rating(new TextDecoder(encoding).decode(sample));
    if (rated >= BELIEVED && rated > (best?.rating ?? 0)) best = { encoding, rating: rated };
  }
  return best?.encoding ?? null;
}

/** The part of a file that begins at its first byte beyond ASCII, at an even place for UTF-16. */
function telling(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80 || byte === 0);
  const from = Math.max(0, first - (first % 2));
  return bytes.subarray(from, from + SAMPLE_BYTES);
}

const ASCII = 1;
const COMMON = 2;
const RARE = 3;
let kinds: Uint8Array | undefined;

/** What each code unit is in Chinese text; 0 for what is not found in any. */
function kindsOfCharacters(): Uint8Array {
  if (kinds !== undefined) return kinds;
  const { commonSimplified, commonTraditional } = characterSets();
  const table = new Uint8Array(0x10000);
  table.fill(ASCII, 0x20, 0x7f);
  for (const blank of [9, 10, 11, 12, 13]) table[blank] = ASCII;
  table.fill(RARE, 0x3400, 0xa000);
  // Signs, numbers and letters that Chinese print uses now and then.
  table.fill(RARE, 0xa0, 0x100);
  for (const [from, to] of [
    [0x2010, 0x2030],
    [0x2030, 0x2040],
    [0x2100, 0x2200],
    [0x2460, 0x24a0],
    [0x25a0, 0x2600],
    [0xff00, 0xff60],
  ] as const)
    table.fill(RARE, from, to);
  for (const c of `，。、；：？！…—·～“”‘’（）《》〈〉〔〕【】「」『』％　０１２３４５６７８９${[...commonSimplified].join('')}${[...commonTraditional].join('')}`)
    table[c.charCodeAt(0)] = COMMON;
  kinds = table;
  return table;
}

/**
 * How much `text` reads like Chinese, 1 at most: common characters count 1, rare ones nothing, what Chinese text does
 * not hold −2, on average over all characters beyond ASCII.
 */
function rating(text: string): number {
  const table = kindsOfCharacters();
  let beyondAscii = 0;
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    const kind = table[text.charCodeAt(i)] ?? 0;
    if (kind === ASCII) continue;
    beyondAscii += 1;
    if (kind === COMMON) sum += 1;
    else if (kind !== RARE) sum -= 2;
  }
  if (beyondAscii === 0) return 0;
  const frequent = (text.match(FREQUENT)?.length ?? 0) / beyondAscii;
  if (beyondAscii > FEW && frequent < FEWEST_FREQUENT) return 0;
  // Frequent characters decide between readings that are equally clean.
  return sum / beyondAscii + frequent / 10;
}

function binary(shownName: string): QpgError {
  return new QpgError({
    code: 'FILE_BINARY',
    message: `${shownName} is not a text document: it holds binary data.`,
    remedy: 'Give text, Markdown, HTML, DOCX, PDF with a text layer, or a ZIP of these.',
  });
}
