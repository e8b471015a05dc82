import { toSimplified } from '../text/convert-script.ts';
import type { Span } from '../text/span.ts';
import { applyEdits, identityWorkingText, sourceSpan } from '../text/working-text.ts';

/** Beside a Chinese character blanks are the layout's. */
const BLANKS = /\s+/gu;
const IS_WIDE = /[^ -~]/u;
const RUN = /\p{Script=Han}+|[\p{Script=Latin}\p{N}]+(?:[.-][\p{Script=Latin}\p{N}]+)*/gu;
const HAN = /^\p{Script=Han}/u;
/** Shared characters from which words count as matched: one alone says nothing. */
const SHORTEST = 2;
const BLANK = ' ';

/**
 * Where words of a query stand in a stretch of a source text, as printed: traditional characters and stray blanks
 * included. Chinese words match by the longest common run of two and more characters, others as whole words.
 * @param source the stretch
 * @param offset where it begins; spans are counted from the beginning of the text, in UTF-16 units
 * @param query simplified; may hold labels of the vocabulary beside the words that were typed
 */
export function highlightsIn(source: string, offset: number, query: string): readonly Span[] {
  const whole = identityWorkingText(source);
  const blanks = [...source.matchAll(BLANKS)]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length, replacement: '' }))
    .filter(({ start, end }) => IS_WIDE.test(source[start - 1] ?? '') || IS_WIDE.test(source[end] ?? ''));
  const { working } = toSimplified(applyEdits(whole, blanks));
  const runs = [...query.matchAll(RUN)].map(([run]) => run.toLowerCase());
  const chinese = runs.filter((run) => HAN.test(run)).join(BLANK);
  const words = new Set(runs.filter((run) => !HAN.test(run)));
  const spans: Span[] = [];
  for (const match of working.text.matchAll(RUN)) {
    const [run] = match;
    if (HAN.test(run)) spans.push(...commonRuns(run, chinese, match.index));
    else if (words.has(run.toLowerCase())) spans.push({ start: match.index, end: match.index + run.length });
  }
  return spans.map(({ start, end }) => {
    const span = sourceSpan(working, start, end);
    return { start: span.start + offset, end: span.end + offset };
  });
}

/** Stretches of `text` that stand in `query` too, longest first from the left. */
function commonRuns(text: string, query: string, offset: number): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start + SHORTEST <= text.length; ) {
    let end = start + SHORTEST;
    if (!query.includes(text.slice(start, end))) {
      start += 1;
      continue;
    }
    while (end < text.length && query.includes(text.slice(start, end + 1))) end += 1;
    spans.push({ start: offset + start, end: offset + end });
    start = end;
  }
  return spans;
}
