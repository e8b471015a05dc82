import { type ClauseRow, clausesByIds, piecesByIds, sourceTexts } from '../graph/queries/clauses.ts';
import { type ClauseHit, type ClauseQuery, searchClauses } from '../graph/search/hybrid.ts';
import type { GraphStore } from '../graph/store.ts';
import type { Embedder } from '../text/embed/embedder.ts';
import type { SearchHit, SearchRow } from './answer.ts';
import { documentPart } from './rows.ts';

/** A clause that a search found, with everything the graph knows of it. */
export interface FoundClause {
  readonly hit: ClauseHit;
  readonly clause: ClauseRow;
  /** Verbatim words of the source: the best piece, else the beginning of the clause. */
  readonly quote: { readonly quote: string; readonly start: number; readonly end: number };
}

/** A clause without a piece in reach is quoted by its beginning. */
const LONGEST_OPENING = 120;

/** Clauses by meaning and words, best first, with their documents and the words that came nearest. */
export async function findClauses(
  store: GraphStore,
  embedder: Embedder,
  query: ClauseQuery,
): Promise<readonly FoundClause[]> {
  const hits = await searchClauses(store, embedder, query);
  if (hits.length === 0) return [];
  const best = hits.flatMap((hit) => hit.pieceIds.slice(0, 1));
  const [clauses, pieces, sources] = await Promise.all([
    store.read(clausesByIds, { ids: hits.map((hit) => hit.clauseId) }),
    store.read(piecesByIds, { ids: best }),
    store.read(sourceTexts, { ids: [...new Set(hits.map((hit) => hit.documentId))] }),
  ]);
  const clauseOf = new Map(clauses.map((clause) => [clause.clauseId, clause]));
  const pieceOf = new Map(pieces.map((piece) => [piece.pieceId, piece]));
  const textOf = new Map(sources.map((source) => [source.documentId, source.sourceText]));
  return hits.flatMap((hit) => {
    const clause = clauseOf.get(hit.clauseId);
    const source = textOf.get(hit.documentId);
    if (clause === undefined || source === undefined) return [];
    const { start, end } = pieceOf.get(hit.pieceIds[0] ?? '') ?? {
      start: clause.start,
      end: Math.min(clause.end, clause.start + LONGEST_OPENING),
    };
    return [{ hit, clause, quote: { quote: source.slice(start, end), start, end } }];
  });
}

/** As a row of an answer. A document without a place speaks for none: its row names its title only. */
export function searchRowOf({ hit, clause, quote }: FoundClause, today: string): SearchRow {
  return {
    ...documentPart(clause, today),
    jurisdiction: clause.jurisdiction ?? '',
    level: clause.level ?? 'national',
    clause: clause.clause,
    ...quote,
    text: clause.text,
    score: hit.score,
  };
}

/** As a hit of the search: the whole clause, with raw scores. */
export function searchHitOf({ hit, clause }: FoundClause): SearchHit {
  return {
    file: clause.file ?? '',
    document: clause.document,
    documentId: clause.documentId,
    level: clause.level ?? 'national',
    jurisdiction: clause.jurisdiction ?? '',
    clause: clause.clause,
    marker: clause.marker,
    text: clause.text,
    start: clause.start,
    end: clause.end,
    score: hit.score,
    scores: { dense: hit.dense, lexical: hit.lexical },
  };
}
