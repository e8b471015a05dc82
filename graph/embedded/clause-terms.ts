import type * as lancedb from '@lancedb/lancedb';
import { z } from 'zod';
import { type Narrowing, passing } from '../narrowing.ts';
import type { ClauseTextHit } from '../store.ts';
import { best, type Scored } from './best.ts';

/** LanceDB's numbers for BM25. */
const K1 = 1.2;
const B = 0.75;
/** Words of so many characters and more the index leaves out. */
export const TERM_LIMIT = 128;

const rowSchema = z.object({ clauseId: z.string(), documentId: z.string(), terms: z.string() });
type Row = Omit<ClauseTextHit, 'score'>;

/**
 * BM25 over the words of a small collection, held in memory: an answer takes less time than handing the question to
 * the full-text index, and does not wait for a core while the model works.
 *
 * The scores are those of the index, which larger collections ask, so that they mean the same at every size: clauses
 * without words do not count, a word asked twice counts twice, and a narrowing does not change how rare a word is.
 * Libraries for this reckon otherwise (MiniSearch: other numbers, and the length of a clause in distinct words).
 */
export class ClauseTerms {
  readonly #rows: readonly Row[];
  /** Of each word, one behind the other: a row, and how often the word stands in it. */
  readonly #postings: ReadonlyMap<string, readonly number[]>;
  /** Of each row, what its length adds below the line. */
  readonly #norms: Float64Array;

  private constructor(
    rows: readonly Row[],
    postings: ReadonlyMap<string, readonly number[]>,
    lengths: readonly number[],
  ) {
    this.#rows = rows;
    this.#postings = postings;
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    this.#norms = Float64Array.from(lengths, (length) => K1 * (1 - B + (B * length) / mean));
  }

  static async read(table: lancedb.Table): Promise<ClauseTerms> {
    const rows: Row[] = [];
    const lengths: number[] = [];
    const postings = new Map<string, number[]>();
    for (const found of await table.query().select(['clauseId', 'documentId', 'terms']).toArray()) {
      const { clauseId, documentId, terms: text } = rowSchema.parse({ ...found });
      const terms = termsOf(text);
      if (terms.length === 0) continue;
      for (const term of terms) {
        const posting = postings.get(term);
        if (posting === undefined) postings.set(term, [rows.length, 1]);
        else if (posting.at(-2) !== rows.length) posting.push(rows.length, 1);
        else posting.push((posting.pop() ?? 0) + 1);
      }
      rows.push({ clauseId, documentId });
      lengths.push(terms.length);
    }
    return new ClauseTerms(rows, postings, lengths);
  }

  /** Clauses that hold any of the words, best first; equal ones by their ids. @param terms joined by blanks */
  match(terms: string, top: number, narrowing: Narrowing): readonly ClauseTextHit[] {
    const scores = new Float64Array(this.#rows.length);
    for (const term of termsOf(terms)) this.#add(term, scores);
    const passes = passing(narrowing);
    const found: Scored<Row>[] = [];
    this.#rows.forEach((row, i) => {
      // As precise as the index has it: sums that differ by the order of adding alone are equal.
      const score = Math.fround(scores[i] ?? 0);
      if (score > 0 && passes(row)) found.push({ row, score });
    });
    return best(found, top, ({ clauseId }) => clauseId).map(({ row, score }) => ({ ...row, score }));
  }

  #add(term: string, scores: Float64Array): void {
    const posting = this.#postings.get(term) ?? [];
    const holding = posting.length / 2;
    const rarity = Math.log(1 + (this.#rows.length - holding + 0.5) / (holding + 0.5));
    for (let i = 0; i < posting.length; i += 2) {
      const row = posting[i] ?? 0;
      const count = posting[i + 1] ?? 0;
      const weight = ((K1 + 1) * count) / (count + (this.#norms[row] ?? 0));
      scores[row] = (scores[row] ?? 0) + rarity * weight;
    }
  }
}

function termsOf(text: string): readonly string[] {
  return text.split(' ').filter((term) => term !== '' && term.length < TERM_LIMIT);
}
