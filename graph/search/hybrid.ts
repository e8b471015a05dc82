import type { Embedder } from '../../text/embed/embedder.ts';
import type { GraphStore, SearchFilter } from '../store.ts';
import { fuse, type RankedClause } from './fusion.ts';
import { queryPhrases } from './phrases.ts';

export interface ClauseQuery {
  /** Simplified, half-width. */
  readonly text: string;
  readonly language: 'zh' | 'en';
  readonly top: number;
  readonly filter?: SearchFilter | undefined;
}

export type ClauseHit = RankedClause;

/** Several pieces of one clause come near together; so many are asked for to fill a list of clauses. */
const PIECES_A_CLAUSE = 12;
const FEWEST_PIECES = 200;
const FEWEST_CLAUSES = 50;

/**
 * Clauses by meaning and by words, best first, at most `top`. Meaning: cosine of the question with the pieces of the
 * clauses. Words: BM25 over bigrams. Phrases that the query gives as such are looked up verbatim, so that every
 * phrase that stands in a clause finds it.
 * @throws QpgError STORE_QUERY, and what the model throws.
 */
export async function searchClauses(
  store: GraphStore,
  embedder: Embedder,
  { text, language, top, filter }: ClauseQuery,
): Promise<readonly ClauseHit[]> {
  if (text.trim() === '' || top < 1) return [];
  const phrases = queryPhrases(text);
  const vector = await embedder.embedQuestion(text, language);
  const [pieces, words, ...verbatim] = await Promise.all([
    store.nearestPieces(vector, Math.max(top * PIECES_A_CLAUSE, FEWEST_PIECES), filter),
    store.matchText(text, Math.max(top * 2, FEWEST_CLAUSES), filter),
    ...phrases.map((phrase) => store.matchPhrase(phrase, Math.max(top, FEWEST_CLAUSES), filter)),
  ]);
  return fuse(pieces, words, verbatim).slice(0, top);
}
