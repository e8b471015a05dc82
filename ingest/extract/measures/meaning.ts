import type { Span } from '../../../text/span.ts';
import type { MeaningRule } from '../../../text/vocabulary/measure-meaning.ts';

/** A sentence or phrase of a clause with its vector, centred and of length 1. */
export interface VectorPiece extends Span {
  readonly clauseOrdinal: number;
  readonly vector: Float32Array;
}

/** A measure with the mean of the vectors of its words, made as those of questions are. */
export interface ConceptVector {
  readonly id: string;
  readonly broader: string | null;
  readonly vector: Float32Array;
}

/** A measure found by meaning, at the piece that says it best; working-text offsets. */
export interface MeaningLink extends Span {
  readonly id: string;
  readonly clauseOrdinal: number;
  readonly score: number;
}

/**
 * Links each piece to the one measure nearest in meaning, if it is near enough and stands out: a likeness of at least
 * `threshold`, and `lead` more than the nearest measure that is not akin (broader, narrower, or of one parent).
 */
export function linkByMeaning(
  pieces: readonly VectorPiece[],
  concepts: readonly ConceptVector[],
  { threshold, lead }: Pick<MeaningRule, 'threshold' | 'lead'>,
): readonly MeaningLink[] {
  return pieces.flatMap(({ clauseOrdinal, start, end, vector }) => {
    const [first, ...others] = concepts
      .map((concept) => ({ concept, score: dot(vector, concept.vector) }))
      .sort((a, b) => b.score - a.score || a.concept.id.localeCompare(b.concept.id));
    if (first === undefined || first.score < threshold) return [];
    const rival = others.find(({ concept }) => !areAkin(first.concept, concept));
    if (rival !== undefined && first.score - rival.score < lead) return [];
    return [{ id: first.concept.id, clauseOrdinal, score: first.score, start, end }];
  });
}

/** Each measure once a clause, at the piece that says it best; the first of equals. */
export function bestOfClause(links: readonly MeaningLink[]): readonly MeaningLink[] {
  const best = new Map<string, MeaningLink>();
  for (const link of links) {
    const key = `${link.clauseOrdinal} ${link.id}`;
    if (link.score > (best.get(key)?.score ?? Number.NEGATIVE_INFINITY)) best.set(key, link);
  }
  return [...best.values()];
}

function areAkin(a: ConceptVector, b: ConceptVector): boolean {
  return a.broader === b.id || b.broader === a.id || (a.broader !== null && a.broader === b.broader);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
