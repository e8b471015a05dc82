import { searchTerms } from '../text/ngrams.ts';

/** A clause as parallels are told by: its words, and the vectors of its phrases (unit length). */
export interface ComparedClause {
  readonly id: string;
  readonly text: string;
  readonly phrases: readonly Float32Array[];
}

export interface RankedParallel {
  readonly id: string;
  /** Orders the parallels: meaning, and half of words. */
  readonly score: number;
  /** Mean over the phrases of the clause of the best cosine with a phrase of the other. */
  readonly meaning: number;
  /** Cosine of the two in pairs of characters, rare pairs weighing more. */
  readonly words: number;
}

/** Measured on the gold pairs (docs/evaluation.md): one pair in forty more than by meaning alone. */
const WORDS_SHARE = 0.5;

/** The others by likeness to the clause, best first; equal ones by their ids. Pure. */
export function rankParallels(
  clause: ComparedClause,
  others: readonly ComparedClause[],
): readonly RankedParallel[] {
  const weigh = weigher([clause, ...others]);
  const own = weigh(clause.text);
  return others
    .map(({ id, text, phrases }) => {
      const meaning = meaningOf(clause.phrases, phrases);
      const words = cosine(own, weigh(text));
      return { id, meaning, words, score: meaning + WORDS_SHARE * words };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function meaningOf(own: readonly Float32Array[], others: readonly Float32Array[]): number {
  if (own.length === 0 || others.length === 0) return 0;
  const best = own.map((vector) => Math.max(...others.map((other) => dot(vector, other))));
  return best.reduce((sum, x) => sum + x, 0) / best.length;
}

/** Cosine of unit vectors. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

type Weights = ReadonlyMap<string, number>;

/** Term frequency times inverse document frequency among these clauses. */
function weigher(clauses: readonly ComparedClause[]): (text: string) => Weights {
  const holders = new Map<string, number>();
  for (const { text } of clauses)
    for (const term of new Set(searchTerms(text))) holders.set(term, (holders.get(term) ?? 0) + 1);
  return (text) => {
    const counts = new Map<string, number>();
    for (const term of searchTerms(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
    return new Map(
      [...counts].map(([term, count]) => [term, count * Math.log(clauses.length / (holders.get(term) ?? 1))]),
    );
  };
}

function cosine(a: Weights, b: Weights): number {
  let common = 0;
  for (const [term, weight] of a) common += weight * (b.get(term) ?? 0);
  const length = Math.sqrt(square(a) * square(b));
  return length === 0 ? 0 : common / length;
}

function square(weights: Weights): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return sum;
}
