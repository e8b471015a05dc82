import type { Span } from '../text/span.ts';
import { sentenceAround } from './sentence-around.ts';

/** A clause in its source text; `label` is its marker and title as printed, without blanks. */
interface LabelledClause extends Span {
  readonly label: string;
}

/** Between the signs of a heading stand blanks and, in pages that explain rare characters, a few signs more. */
const SIGNS_BETWEEN = 20;
const WORDS = /[\p{L}\p{N}]/u;
/** What may stand between a heading and the sentence after it. */
const BEFORE_SENTENCE = /^[\s。.．:：;；,，、]+/u;

/**
 * What a clause is quoted by: the sentence of its body that holds the nearest phrase. A heading is like every other
 * heading of its subject and says nothing of what is done, so it is quoted only where the clause is nothing but it.
 * Offsets are into the source text. Pure.
 * @param nearest the phrases of the clause, nearest first
 */
export function parallelQuote(source: string, clause: LabelledClause, nearest: readonly Span[]): Span {
  const body = headingEnd(source, clause);
  const inBody = nearest.find(({ start, end }) => WORDS.test(source.slice(Math.max(start, body), end)));
  if (inBody === undefined) return nearest[0] ?? { start: clause.start, end: clause.end };
  const sentence = sentenceAround(source, { start: Math.max(inBody.start, body), end: inBody.end });
  const start = Math.max(sentence.start, body);
  const end = Math.min(sentence.end, clause.end);
  const before = BEFORE_SENTENCE.exec(source.slice(start, end))?.[0].length ?? 0;
  return { start: start + before, end };
}

/** Where the label of a clause ends in the source; the beginning of the clause where the label is not printed there. */
function headingEnd(source: string, { label, start, end }: LabelledClause): number {
  let read = 0;
  let skipped = 0;
  for (let at = start; at < end && skipped <= SIGNS_BETWEEN; at += 1) {
    if (source[at] === label[read]) read += 1;
    else if (WORDS.test(source[at] ?? '')) skipped += 1;
    if (read === label.length) return at + 1;
  }
  return start;
}
