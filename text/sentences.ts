import { makeSpan, type Span } from './span.ts';

const CLOSER_OF: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '〔': '〕',
  '【': '】',
  '[': ']',
};
const CLOSERS: ReadonlySet<string> = new Set(Object.values(CLOSER_OF));
const ENDS: ReadonlySet<string> = new Set(['。', '！', '？', '!', '?']);
const SEMICOLONS: ReadonlySet<string> = new Set(['；', ';']);

/** 1 for each code unit that may open, close or end something; nearly all of a text is none of these. */
const NOTABLE = new Uint8Array(0x10000);
for (const c of [...Object.keys(CLOSER_OF), ...CLOSERS, ...ENDS, ...SEMICOLONS, '\n'])
  NOTABLE[c.charCodeAt(0)] = 1;

/** A bracket that is still open after this many characters is taken for damaged and no longer holds a sentence. */
const LONGEST_BRACKET = 200;

export interface SentenceOptions {
  /** Cut at ； as well; the parts of an enumeration then are sentences of their own. */
  readonly semicolons?: boolean;
}

/**
 * The sentences of `text` within `range`, as spans of `text` without blanks around them. A stop inside quotation
 * marks, brackets or 《》 ends no sentence; a line end always does. Linear in the length of the range.
 */
export function splitSentences(
  text: string,
  range: Span = { start: 0, end: text.length },
  { semicolons = false }: SentenceOptions = {},
): readonly Span[] {
  const sentences: Span[] = [];
  let start = range.start;
  const open: { closer: string; at: number }[] = [];
  const cut = (end: number): void => {
    const span = trimSpan(text, start, end);
    if (span !== null) sentences.push(span);
    start = end;
    open.length = 0;
  };
  for (let i = range.start; i < range.end; i += 1) {
    if (NOTABLE[text.charCodeAt(i)] === 0) continue;
    const c = text[i] ?? '';
    const isStop = ENDS.has(c) || (semicolons && SEMICOLONS.has(c));
    if (c === '\n') cut(i + 1);
    else if (!isStop) track(open, c, i);
    else if (!holds(open, i)) {
      const end = stopEnd(text, i + 1, range.end);
      cut(end);
      i = end - 1;
    }
  }
  cut(range.end);
  return sentences;
}

/** Behind a stop, closing marks and further stops still belong to the sentence. */
function stopEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && (CLOSERS.has(text[end] ?? '') || ENDS.has(text[end] ?? ''))) end += 1;
  return end;
}

function track(open: { closer: string; at: number }[], c: string, at: number): void {
  const closer = CLOSER_OF[c];
  if (closer !== undefined) {
    forget(open, at);
    open.push({ closer, at });
  } else if (CLOSERS.has(c)) close(open, c);
}

function close(open: { closer: string; at: number }[], closer: string): void {
  const at = open.findLastIndex((bracket) => bracket.closer === closer);
  if (at >= 0) open.length = at;
}

function holds(open: { closer: string; at: number }[], here: number): boolean {
  forget(open, here);
  return open.length > 0;
}

function forget(open: { closer: string; at: number }[], here: number): void {
  const kept = open.findIndex(({ at }) => here - at <= LONGEST_BRACKET);
  if (kept !== 0) open.splice(0, kept < 0 ? open.length : kept);
}

/** `start`–`end` without the blanks at both ends; null if nothing else is there. */
export function trimSpan(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return from < to ? makeSpan(from, to, text.length) : null;
}
