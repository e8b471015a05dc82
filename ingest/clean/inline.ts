import { BLANK, fullWidthPunctuation, HAN, HAN_PUNCTUATION } from '../../text/normalize.ts';
import type { Edit, WorkingText } from '../../text/working-text.ts';

const BLANK_RUN = new RegExp(`[${BLANK}]+`, 'g');
const HAN_CHARACTER = new RegExp(`[${HAN}]`);
/** What a blank or a half-width sign must touch to stand in Chinese text. */
const CHINESE = new RegExp(`[${HAN}${HAN_PUNCTUATION}]`);
const WORD = /[A-Za-z0-9]/;
const HALF_WIDTH_SIGN = /[,:;?!]/g;
const BRACKET = /[()]/g;

/**
 * Inside Chinese text blanks carry nothing: they go, except between two Latin words or numbers, and around the bars
 * that keep table cells apart. Tabs between cells become bars.
 */
export function blankEdits({ text }: WorkingText): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(BLANK_RUN)) {
    const start = match.index;
    const end = start + match[0].length;
    const replacement = blankReplacement(match[0], text[start - 1] ?? '\n', text[end] ?? '\n');
    if (replacement !== match[0]) edits.push({ start, end, replacement });
  }
  return edits;
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

/** Half-width punctuation between Chinese characters becomes full width; 09:27 and 1,200 stay. */
export function punctuationEdits({ text }: WorkingText): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(HALF_WIDTH_SIGN)) {
    const at = match.index;
    const before = text[at - 1] ?? '\n';
    const after = text[at + 1] ?? '\n';
    const chinese = CHINESE.test(before) || CHINESE.test(after) || /[%)）]/.test(before);
    if (chinese && !(WORD.test(before) && WORD.test(after))) {
      edits.push({ start: at, end: at + 1, replacement: fullWidthPunctuation(match[0]) });
    }
  }
  return mergeSorted(edits, bracketEdits(text));
}

/** Round brackets are full width in every line that holds Chinese. */
function bracketEdits(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let lineEnd = -1;
  let chineseLine = false;
  for (const match of text.matchAll(BRACKET)) {
    if (match.index > lineEnd) {
      const lineStart = text.lastIndexOf('\n', match.index) + 1;
      lineEnd = text.indexOf('\n', match.index);
      if (lineEnd < 0) lineEnd = text.length;
      chineseLine = HAN_CHARACTER.test(text.slice(lineStart, lineEnd));
    }
    if (chineseLine) {
      edits.push({ start: match.index, end: match.index + 1, replacement: fullWidthPunctuation(match[0]) });
    }
  }
  return edits;
}

function mergeSorted(a: readonly Edit[], b: readonly Edit[]): readonly Edit[] {
  return [...a, ...b].sort((x, y) => x.start - y.start);
}

/** A number whose decimal point was turned into 。 by a converter: 0。5万元; only before a unit, else 。 ends a sentence. */
const BROKEN_DECIMAL = /(?<=(?<![\d.])\d{1,4})。(?=\d{1,2}(?:%|万|亿|倍|个百分点|元|分))/g;
/** 12.5 with a full-width or raised point. */
const ODD_POINT = /(?<=\d)[．·](?=\d{1,4}(?:%|万|亿|倍|个百分点|元))/g;

export function decimalEdits({ text }: WorkingText): readonly Edit[] {
  const edits = [BROKEN_DECIMAL, ODD_POINT].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(
      ({ index }): Edit => ({ start: index, end: index + 1, replacement: '.' }),
    ),
  );
  return edits.sort((a, b) => a.start - b.start);
}

const TONED = 'āáǎăàēéěèīíǐìōóǒòūúǔùǖǘǚǜḿńň';
/** Letters of pinyin; some fonts write a and g as ɑ and ɡ. */
const LETTER = 'a-züɑɡ';
/** Pinyin in brackets behind the character it reads, with a tone mark in every syllable: 矩（jǔ）形. */
const PINYIN = new RegExp(
  `(?<=[${HAN}])[（(][${LETTER}]{0,3}[${TONED}][${LETTER}]{0,3}(?:[ '][${LETTER}]{0,3}[${TONED}][${LETTER}]{0,3}){0,3}[）)]`,
  'g',
);

/** Syllables that carry no tone; read as pinyin only in a text that is full of it. */
const TONELESS = new RegExp(
  `(?<=[${HAN}])[（(](?:de|le|zhe|men|ma|ne|ba|zi|ge|me|tou|shang|xia|li|bian|mian)[）)]`,
  'g',
);
const FULL_OF_PINYIN = 3;

export function pinyinEdits({ text }: WorkingText): readonly Edit[] {
  const toned = [...text.matchAll(PINYIN)];
  const toneless = toned.length < FULL_OF_PINYIN ? [] : [...text.matchAll(TONELESS)];
  return [...toned, ...toneless]
    .map(({ index, 0: pinyin }): Edit => ({ start: index, end: index + pinyin.length, replacement: '' }))
    .sort((a, b) => a.start - b.start);
}
