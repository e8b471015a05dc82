import { splitSentences } from '../text/sentences.ts';

/** A sentence this long is cut to the words asked for. */
const LONGEST = 200;
/** How far a sentence is looked for on either side of the words. */
const REACH = 400;

/** The sentence of the source that holds `start`–`end`, verbatim with its offsets; the words alone where it is endless. */
export function sentenceAround(
  source: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly quote: string; readonly start: number; readonly end: number } {
  const range = { start: Math.max(0, start - REACH), end: Math.min(source.length, end + REACH) };
  const sentence = splitSentences(source, range, { semicolons: true }).find(
    (one) => one.start <= start && end <= one.end,
  );
  const span = sentence === undefined || sentence.end - sentence.start > LONGEST ? { start, end } : sentence;
  return { quote: source.slice(span.start, span.end), start: span.start, end: span.end };
}
