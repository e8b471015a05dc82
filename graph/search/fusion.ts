import { PIECE_VIEWS, type PieceView } from '../../text/pieces.ts';
import { bestFirst } from '../best-first.ts';
import type { ClauseTextHit, PieceHit } from '../store.ts';

/** The best piece of a clause in one view. */
export interface BestPiece {
  readonly pieceId: string;
  /** Cosine with the question. */
  readonly score: number;
}

/** A clause as the search ranks it. Raw scores are kept: the fused one orders, and says nothing by itself. */
export interface RankedClause {
  readonly clauseId: string;
  readonly documentId: string;
  readonly score: number;
  /** Cosine of the best piece of each view, averaged over the views; null where no piece of the clause came near. */
  readonly dense: number | null;
  /** BM25 over character bigrams; null where no bigram is shared. */
  readonly lexical: number | null;
  /** The same of the vocabulary's labels that an English question names. */
  readonly labels: number | null;
  /** Share of the question's phrases that stand in the clause verbatim, 0 to 1. */
  readonly phrases: number;
  /** The best piece of each view in which one came near. */
  readonly best: Readonly<Partial<Record<PieceView, BestPiece>>>;
}

export interface FusionWeights {
  /** Weight of the lexical score after saturation. */
  readonly lexical: number;
  /** BM25 score at which saturation has reached one half. */
  readonly lexicalHalf: number;
  /** Weight of the lexical score of labels, which an English question shares with Chinese clauses alone. */
  readonly labels: number;
  /** A clause that holds every phrase verbatim stands above all that hold none. */
  readonly phrase: number;
}

/** Chosen by the ablation in docs/evaluation.md, on questions that are not the gold. */
export const WEIGHTS: FusionWeights = { lexical: 0.05, lexicalHalf: 10, labels: 0.2, phrase: 2 };

interface Gathered {
  readonly clauseId: string;
  readonly documentId: string;
  readonly best: Partial<Record<PieceView, BestPiece>>;
  lexical: number | null;
  labels: number | null;
  phrases: number;
}

/**
 * One list of clauses from the hits of pieces (dense), of words (lexical) and of phrases. A clause scores by its best
 * piece of each view, and appears once.
 * @param phraseHits one list a phrase of the question
 * @param labelHits clauses by the words of the labels that the question names
 */
export function fuse(
  pieceHits: readonly PieceHit[],
  textHits: readonly ClauseTextHit[],
  phraseHits: readonly (readonly ClauseTextHit[])[],
  labelHits: readonly ClauseTextHit[] = [],
  weights: FusionWeights = WEIGHTS,
): readonly RankedClause[] {
  const clauses = new Map<string, Gathered>();
  const gather = ({ clauseId, documentId }: { clauseId: string; documentId: string }): Gathered => {
    const known = clauses.get(clauseId);
    if (known !== undefined) return known;
    const fresh: Gathered = { clauseId, documentId, best: {}, lexical: null, labels: null, phrases: 0 };
    clauses.set(clauseId, fresh);
    return fresh;
  };
  for (const hit of pieceHits) {
    const { best } = gather(hit);
    const known = best[hit.view];
    if (known === undefined || isBetter(hit, known))
      best[hit.view] = { pieceId: hit.pieceId, score: hit.score };
  }
  for (const hit of textHits) gather(hit).lexical = hit.score;
  for (const hit of labelHits) gather(hit).labels = hit.score;
  for (const hits of phraseHits) {
    for (const hit of hits) gather(hit).phrases += 1 / phraseHits.length;
  }
  return [...clauses.values()]
    .map((clause) => ranked(clause, weights))
    .sort(bestFirst(({ clauseId }) => clauseId));
}

function fusedScore(
  { dense, lexical, labels, phrases }: Pick<RankedClause, 'dense' | 'lexical' | 'labels' | 'phrases'>,
  weights: FusionWeights,
): number {
  const saturated = (score: number | null): number =>
    score === null ? 0 : score / (score + weights.lexicalHalf);
  return (
    (dense ?? 0) +
    weights.lexical * saturated(lexical) +
    weights.labels * saturated(labels) +
    weights.phrase * phrases
  );
}

/** Mean of the views' best cosines; a view without a piece counts as 0. */
function denseOf(best: Readonly<Partial<Record<PieceView, BestPiece>>>): number | null {
  const scores = PIECE_VIEWS.map((view) => best[view]?.score);
  if (scores.every((score) => score === undefined)) return null;
  return scores.reduce<number>((sum, score) => sum + (score ?? 0), 0) / PIECE_VIEWS.length;
}

function ranked(clause: Gathered, weights: FusionWeights): RankedClause {
  const found = { ...clause, dense: denseOf(clause.best) };
  return { ...found, score: fusedScore(found, weights) };
}

function isBetter(a: BestPiece, b: BestPiece): boolean {
  return a.score > b.score || (a.score === b.score && a.pieceId < b.pieceId);
}
