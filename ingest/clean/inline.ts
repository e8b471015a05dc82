import { BLANK, fullWidthPunctuation, HAN, HAN_PUNCTUATION } from '../../text/normalize.ts';
import type { Edit, WorkingText } from '../../text/working-text.ts';

const BLANK_RUN = new RegExp(`[${BLANK}]+`, 'g');
const HAN_CHARACTER = new RegExp(`[${HAN}]`);
/** What a blank or a half-width sign must touch to stand in Chinese text. */
const CHINESE = new RegExp(`[${HAN}${HAN_PUNCTUATION}]`);
const WORD = /[A-Za-z0-9]/;
const HALF_WIDTH_SIGN = /[,:;?!()]/g;
const BRACKET = /[()]/;

/**
 * Inside Chinese text blanks carry nothing: they go, except between two Latin words or numbers, and around the bars
 * that keep table cells apart. Tabs between cells become bars.
 */
export function* blankEdits({ text }: WorkingText): Generator<Edit> {
  for (const match of text.matchAll(BLANK_RUN)) {
    const start = match.index;
    const end = start + match[0].length;
    const replacement = blankReplacement(match[0], text[start - 1] ?? '\n', text[end] ?? '\n');
    if (replacement !== match[0]) yield { start, end, replacement };
  }
}

function blankReplacement(run: string, before: string, after: string): string {
  if (before === '\n' || after === '\n') return '';
  if (run.includes('\t')) return before === '|' || after === '|' ? ' ' : ' | ';
  if (before === '|' || after === '|') return ' ';
  return WORD.test(before) && WORD.test(after) ? ' ' : spacedLatin(before, after);
}

/** Latin punctuation keeps its blank before a Latin word ("No. 3", "e.g. this"). */
function spacedLatin(before: string, after: string): string {
  const latin = !CHINESE.test(before) && !CHINESE.test(after);
  return latin && /[.,;:)\]]/.test(before) && WORD.test(after) ? ' ' : '';
}

/**
 * Half-width punctuation between Chinese characters becomes full width; 09:27 and 1,200 stay. Round brackets are full
 * width in every line that holds Chinese.
 */
export function* punctuationEdits({ text }: WorkingText): Generator<Edit> {
  const inChineseLine = lineReader(text);
  for (const match of text.matchAll(HALF_WIDTH_SIGN)) {
    const [sign] = match;
    const at = match.index;
    const isFull = BRACKET.test(sign) ? inChineseLine(at) : touchesChinese(text, at);
    if (isFull) yield { start: at, end: at + 1, replacement: fullWidthPunctuation(sign) };
  }
}

function touchesChinese(text: string, at: number): boolean {
  const before = text[at - 1] ?? '\n';
  const after = text[at + 1] ?? '\n';
  const chinese = CHINESE.test(before) || CHINESE.test(after) || /[%)）]/.test(before);
  return chinese && !(WORD.test(before) && WORD.test(after));
}

/** Tells whether the line of a place holds Chinese; places are asked for in order. */
function lineReader(text: string): (at: number) => boolean {
  let lineEnd = -1;
  let chinese = false;
  return (at) => {
    if (at > lineEnd) {
      const lineStart = text.lastIndexOf('\n', at) + 1;
      lineEnd = text.indexOf('\n', at);
      if (lineEnd < 0) lineEnd = text.length;
      chinese = HAN_CHARACTER.test(text.slice(lineStart, lineEnd));
    }
    return chinese;
  };
}

const MEASURED = '%|万|亿|倍|个百分点|元';
/**
 * A number whose decimal point was turned into 。 by a converter (0。5万元; only before a unit, else 。 ends a sentence), or
 * that has a full-width or raised one.
 */
const BROKEN_POINT = new RegExp(
  `(?<=(?<![\\d.])\\d{1,4})。(?=\\d{1,2}(?:${MEASURED}|分))|(?<=\\d)[．·](?=\\d{1,4}(?:${MEASURED}))`,
  'g',
);

export function* decimalEdits({ text }: WorkingText): Generator<Edit> {
  for (const { index } of text.matchAll(BROKEN_POINT))
    yield { start: index, end: index + 1, replacement: '.' };
}

const TONED = 'āáǎăàēéěèīíǐìōóǒòūúǔùǖǘǚǜḿńň';
/** Letters of pinyin; some fonts write a and g as ɑ and ɡ. */
const LETTER = 'a-züɑɡ';
const SYLLABLE = `[${LETTER}]{0,3}[${TONED}][${LETTER}]{0,3}`;
/** Syllables that carry no tone; read as pinyin only in a text that is full of it. */
const TONELESS = 'de|le|zhe|men|ma|ne|ba|zi|ge|me|tou|shang|xia|li|bian|mian';
const behindCharacter = (reading: string): RegExp => new RegExp(`(?<=[${HAN}])[（(](?:${reading})[）)]`, 'g');
/** Pinyin in brackets behind the character it reads, with a tone mark in every syllable: 矩（jǔ）形, 奖励（jiǎng lì）. */
const TONED_PINYIN = `${SYLLABLE}(?:[ ']?${SYLLABLE}){0,3}`;
const PINYIN = behindCharacter(TONED_PINYIN);
const ANY_PINYIN = behindCharacter(`${TONED_PINYIN}|${TONELESS}`);
const FULL_OF_PINYIN = 3;

export function* pinyinEdits({ text }: WorkingText): Generator<Edit> {
  const isFull = hasToned(text, FULL_OF_PINYIN);
  for (const { index, 0: pinyin } of text.matchAll(isFull ? ANY_PINYIN : PINYIN)) {
    yield { start: index, end: index + pinyin.length, replacement: '' };
  }
}

function hasToned(text: string, count: number): boolean {
  let seen = 0;
  for (const _ of text.matchAll(PINYIN)) {
    seen += 1;
    if (seen >= count) return true;
  }
  return false;
}
