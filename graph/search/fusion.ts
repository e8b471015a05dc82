import type { ClauseTextHit, PieceHit } from '../store.ts';

/** A clause as the search ranks it. Raw scores are kept: the fused one orders, and says nothing by itself. */
export interface RankedClause {
  readonly clauseId: string;
  readonly documentId: string;
  readonly score: number;
  /** Cosine of the best piece; null where no piece of the clause came near. */
  readonly dense: number | null;
  /** BM25 over character bigrams; null where no bigram is shared. */
  readonly lexical: number | null;
  /** Share of the question's phrases that stand in the clause verbatim, 0 to 1. */
  readonly phrases: number;
  /** The pieces that came near, best first. */
  readonly pieceIds: readonly string[];
}

export interface FusionWeights {
  /** How much of the second-best piece's cosine is added, scaled by its rank. */
  readonly secondPiece: number;
  /** Weight of the lexical score after saturation. */
  readonly lexical: number;
  /** BM25 score at which saturation has reached one half. */
  readonly lexicalHalf: number;
  /** A clause that holds every phrase verbatim stands above all that hold none. */
  readonly phrase: number;
}

/** Chosen by the ablation in docs/evaluation.md, on questions that are not the gold. */
export const WEIGHTS: FusionWeights = { secondPiece: 0.1, lexical: 0.1, lexicalHalf: 10, phrase: 2 };

interface Gathered {
  readonly clauseId: string;
  readonly documentId: string;
  readonly pieces: PieceHit[];
  lexical: number | null;
  phrases: number;
}

/**
 * One list of clauses from the hits of pieces (dense), of words (lexical) and of phrases. A clause scores by its best
 * piece, a little by its second, and appears once.
 * @param phraseHits one list a phrase of the question
 */
export function fuse(
  pieceHits: readonly PieceHit[],
  textHits: readonly ClauseTextHit[],
  phraseHits: readonly (readonly ClauseTextHit[])[],
  weights: FusionWeights = WEIGHTS,
): readonly RankedClause[] {
  const clauses = new Map<string, Gathered>();
  const gather = ({ clauseId, documentId }: { clauseId: string; documentId: string }): Gathered => {
    const known = clauses.get(clauseId);
    if (known !== undefined) return known;
    const fresh = { clauseId, documentId, pieces: [], lexical: null, phrases: 0 };
    clauses.set(clauseId, fresh);
    return fresh;
  };
  for (const hit of pieceHits) gather(hit).pieces.push(hit);
  for (const hit of textHits) gather(hit).lexical = hit.score;
  for (const hits of phraseHits) {
    for (const hit of hits) gather(hit).phrases += 1 / phraseHits.length;
  }
  return [...clauses.values()].map((clause) => ranked(clause, weights)).sort(byScore);
}

function ranked(clause: Gathered, weights: FusionWeights): RankedClause {
  const pieces = clause.pieces.toSorted((a, b) => b.score - a.score || compare(a.pieceId, b.pieceId));
  const dense = pieces[0]?.score ?? null;
  const second = pieces[1]?.score ?? 0;
  const saturated = clause.lexical === null ? 0 : clause.lexical / (clause.lexical + weights.lexicalHalf);
  return {
    clauseId: clause.clauseId,
    documentId: clause.documentId,
    score:
      (dense ?? 0) +
      weights.secondPiece * Math.max(second, 0) +
      weights.lexical * saturated +
      weights.phrase * clause.phrases,
    dense,
    lexical: clause.lexical,
    phrases: clause.phrases,
    pieceIds: pieces.map((piece) => piece.pieceId),
  };
}

/** Best first; equal scores in the order of their ids, so that every run gives one order. */
function byScore(a: RankedClause, b: RankedClause): number {
  return b.score - a.score || compare(a.clauseId, b.clauseId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
