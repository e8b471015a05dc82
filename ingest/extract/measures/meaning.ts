import type { Span } from '../../../text/span.ts';

/** A sentence or phrase of a clause with its vector, centred and of length 1. */
export interface EmbeddedPiece {
  readonly clauseOrdinal: number;
  /** Working-text offsets. */
  readonly span: Span;
  readonly vector: Float32Array;
}

/** A measure with the vector of its label and definition, made as the pieces' vectors were. */
export interface EmbeddedConcept {
  readonly id: string;
  readonly labelZh: string;
  readonly vector: Float32Array;
}

/** A measure found by meaning; the caller adds label and quote of the clause. */
export interface MeaningLink {
  readonly id: string;
  readonly labelZh: string;
  readonly score: number;
  readonly method: 'meaning';
  readonly clauseOrdinal: number;
  readonly span: Span;
}

/**
 * Links pieces to the measures whose meaning is near: cosine of at least `threshold`, each measure once a clause, at
 * its best piece; strongest first within a clause.
 *
 * The threshold is to be chosen on clauses that are no gold: take documents whose label links are known, hide the
 * labels (a clause with a label link to a concept is a positive for it, every other pair of clause and concept a
 * negative), and take the lowest threshold at which at least nine of ten links agree with a label link of the same
 * or a directly broader concept. It belongs to the model and its means: another model needs another threshold.
 */
export function linkByMeaning(
  pieces: readonly EmbeddedPiece[],
  concepts: readonly EmbeddedConcept[],
  threshold: number,
): readonly MeaningLink[] {
  const best = new Map<string, MeaningLink>();
  for (const { clauseOrdinal, span, vector } of pieces) {
    for (const { id, labelZh, vector: concept } of concepts) {
      const score = dot(vector, concept);
      const key = `${clauseOrdinal} ${id}`;
      if (score < threshold || score <= (best.get(key)?.score ?? Number.NEGATIVE_INFINITY)) continue;
      best.set(key, { id, labelZh, score, method: 'meaning', clauseOrdinal, span });
    }
  }
  return [...best.values()].sort(
    (a, b) => a.clauseOrdinal - b.clauseOrdinal || b.score - a.score || a.id.localeCompare(b.id),
  );
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
