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
  if (closer !== undefined) open.push({ closer, at });
  else if (CLOSERS.has(c)) close(open, c);
}

function close(open: { closer: string; at: number }[], closer: string): void {
  const at = open.findLastIndex((bracket) => bracket.closer === closer);
  if (at >= 0) open.length = at;
}

function holds(open: { closer: string; at: number }[], here: number): boolean {
  while (open.length > 0 && here - (open[0]?.at ?? here) > LONGEST_BRACKET) open.shift();
  return open.length > 0;
}

/** `start`–`end` without the blanks at both ends; null if nothing else is there. */
export function trimSpan(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return from < to ? makeSpan(from, to, text.length) : null;
}
