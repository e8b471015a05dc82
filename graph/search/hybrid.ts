import type { Embedder } from '../../text/embed/embedder.ts';
import { PIECE_VIEWS } from '../../text/pieces.ts';
import type { ClauseTextHit, GraphStore, PieceHit, SearchFilter } from '../store.ts';
import { fuse, type RankedClause } from './fusion.ts';
import { queryPhrases } from './phrases.ts';

export interface ClauseQuery {
  /** Simplified, half-width. */
  readonly text: string;
  readonly language: 'zh' | 'en';
  readonly top: number;
  /** Looked up verbatim; those of the text where none are given. */
  readonly phrases?: readonly string[] | undefined;
  /** Chinese words for what an English query names. */
  readonly labels?: readonly string[] | undefined;
  readonly filter?: SearchFilter | undefined;
}

export type ClauseHit = RankedClause;

/** Several pieces of one clause come near together; so many are asked for to fill a list of clauses. */
const PIECES_A_CLAUSE = 12;
const FEWEST_PIECES = 300;
const FEWEST_CLAUSES = 50;
/** More pieces than the clauses of one search have. */
const ALL_PIECES = 100_000;

/**
 * Clauses by meaning and by words, best first, at most `top`. Meaning: cosine of the question with the pieces of the
 * clauses, the best of each view. Words: BM25 over bigrams, of the query and of the labels it names. Phrases that the
 * query gives as such are looked up verbatim, so that every phrase that stands in a clause finds it.
 * @throws QpgError STORE_QUERY, and what the model throws.
 */
export async function searchClauses(
  store: GraphStore,
  embedder: Pick<Embedder, 'embedQuestion'>,
  { text, language, top, phrases = queryPhrases(text), labels = [], filter }: ClauseQuery,
): Promise<readonly ClauseHit[]> {
  if (text.trim() === '' || top < 1) return [];
  const named = labels.join(' ');
  const mostWords = Math.max(top * 2, FEWEST_CLAUSES);
  const mostPieces = Math.max(top * PIECES_A_CLAUSE, FEWEST_PIECES);
  // Words are looked up while the model works: they need no vector.
  const [[vector, pieces], words, labelWords, ...verbatim] = await Promise.all([
    embedder
      .embedQuestion(text, language)
      .then(async (made) => [made, await store.nearestPieces(made, mostPieces, filter)] as const),
    store.matchText(text, mostWords, filter),
    named === '' ? [] : store.matchText(named, mostWords, filter),
    ...phrases.map((phrase) => store.matchPhrase(phrase, Math.max(top, FEWEST_CLAUSES), filter)),
  ]);
  const clauseIds = incomplete(pieces, [words, labelWords, ...verbatim]);
  const missing = clauseIds.length === 0 ? [] : await store.nearestPieces(vector, ALL_PIECES, { clauseIds });
  return fuse([...pieces, ...missing], words, verbatim, labelWords).slice(0, top);
}

/**
 * Clauses of which a view is not among the nearest pieces. Their pieces are compared too: a missing view counted as
 * nothing would put a clause below others by the length of the list, not by what it says.
 */
function incomplete(
  pieces: readonly PieceHit[],
  others: readonly (readonly ClauseTextHit[])[],
): readonly string[] {
  const views = new Map<string, Set<string>>();
  for (const { clauseId } of others.flat()) views.set(clauseId, new Set());
  for (const { clauseId } of pieces) views.set(clauseId, new Set());
  for (const { clauseId, view } of pieces) views.get(clauseId)?.add(view);
  return [...views].filter(([, seen]) => seen.size < PIECE_VIEWS.length).map(([clauseId]) => clauseId);
}
