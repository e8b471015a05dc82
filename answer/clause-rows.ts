import {
  type ClauseRow,
  clauseConcepts,
  clausesByIds,
  piecesByIds,
  sourceTexts,
} from '../graph/queries/clauses.ts';
import { type ClauseHit, type ClauseQuery, searchClauses } from '../graph/search/hybrid.ts';
import type { GraphStore } from '../graph/store.ts';
import type { Embedder } from '../text/embed/embedder.ts';
import type { SearchRow } from './answer.ts';
import { documentPart } from './rows.ts';

/** A clause that a search found, with everything the graph knows of it. */
export interface FoundClause {
  readonly hit: ClauseHit;
  readonly clause: ClauseRow;
  /** Verbatim words of the source: the best piece, else the beginning of the clause. */
  readonly quote: { readonly quote: string; readonly start: number; readonly end: number };
  /** The whole clause, as printed. */
  readonly source: string;
  /** Share of the measures and industries asked for that the clause carries, 0 to 1. */
  readonly concepts: number;
}

export interface AskedConcepts {
  readonly measureIds: readonly string[];
  readonly industryCodes: readonly string[];
}

export interface PlacedQuery extends ClauseQuery {
  /** Places the question names: their documents come first among clauses about as near. */
  readonly preferred?: readonly string[] | undefined;
  /** Measures and industries the question names: clauses that carry them come before others about as near. */
  readonly concepts?: AskedConcepts | undefined;
}

/** A clause without a piece in reach is quoted by its beginning. */
const LONGEST_OPENING = 120;

const SHORTEST_CLAUSE = 30;
const FRAME_PENALTY = 0.1;
/** Moves a clause of the right place past others about as near, not past all. */
const PLACE_BONUS = 0.2;
/** For a clause that carries all measures and industries asked for. */
export const CONCEPT_BONUS = 0.1;
/** Several clauses below one heading may come near; so many are looked at for each one shown. */
const LOOKED_AT = 3;

/**
 * Headed clauses by meaning and words, best first, with their documents and the words that came nearest. What stands
 * below one heading (bullets, paragraphs of an article) is one hit, shown by its best part.
 */
export async function findClauses(
  store: GraphStore,
  embedder: Embedder,
  query: PlacedQuery,
): Promise<readonly FoundClause[]> {
  const hits = await searchClauses(store, embedder, { ...query, top: query.top * LOOKED_AT });
  if (hits.length === 0) return [];
  const best = hits.flatMap((hit) => nearestPiece(hit) ?? []);
  const ids = hits.map((hit) => hit.clauseId);
  const [clauses, pieces, sources, shares] = await Promise.all([
    store.read(clausesByIds, { ids }),
    store.read(piecesByIds, { ids: best }),
    store.read(sourceTexts, { ids: [...new Set(hits.map((hit) => hit.documentId))] }),
    conceptShares(store, ids, query.concepts),
  ]);
  const clauseOf = new Map(clauses.map((clause) => [clause.clauseId, clause]));
  const pieceOf = new Map(pieces.map((piece) => [piece.pieceId, piece]));
  const textOf = new Map(sources.map((source) => [source.documentId, source.sourceText]));
  const found = hits.flatMap((hit): FoundClause[] => {
    const clause = clauseOf.get(hit.clauseId);
    const source = textOf.get(hit.documentId);
    if (clause === undefined || source === undefined) return [];
    const { start, end } = pieceOf.get(nearestPiece(hit) ?? '') ?? {
      start: clause.start,
      end: Math.min(clause.end, clause.start + LONGEST_OPENING),
    };
    const quote = { quote: source.slice(start, end), start, end };
    const concepts = shares.get(hit.clauseId) ?? 0;
    return [{ hit, clause, quote, source: source.slice(clause.start, clause.end), concepts }];
  });
  const weight = (one: FoundClause): number => weightOf(one, query.preferred);
  return onePerHeading(found.toSorted((a, b) => weight(b) - weight(a))).slice(0, query.top);
}

/** By clause, the share of the concepts asked for that it carries; clauses that carry none are left out. */
async function conceptShares(
  store: GraphStore,
  ids: readonly string[],
  asked: AskedConcepts | undefined,
): Promise<ReadonlyMap<string, number>> {
  const shares = new Map<string, number>();
  const of = (asked?.measureIds.length ?? 0) + (asked?.industryCodes.length ?? 0);
  if (asked === undefined || of === 0) return shares;
  for (const { clauseId } of await store.read(clauseConcepts, { ids, ...asked }))
    shares.set(clauseId, (shares.get(clauseId) ?? 0) + 1 / of);
  return shares;
}

/** Of the best pieces of the views, the one that came nearest. */
function nearestPiece({ best }: ClauseHit): string | undefined {
  const pieces = Object.values(best).sort((a, b) => b.score - a.score);
  return pieces[0]?.pieceId;
}

/**
 * The fused score, less for title, preamble, signature and bare headings, which repeat the words of the whole and say
 * little; more for documents of a place that the question names, and for the measures and industries it names.
 */
function weightOf({ hit, clause, concepts }: FoundClause, preferred: readonly string[] = []): number {
  const isBody = clause.part === 'body' || clause.part === 'attachment';
  const isFrame = !isBody || clause.text.length < SHORTEST_CLAUSE;
  const isPreferred = clause.adcode !== null && preferred.includes(clause.adcode);
  return (
    hit.score - (isFrame ? FRAME_PENALTY : 0) + (isPreferred ? PLACE_BONUS : 0) + CONCEPT_BONUS * concepts
  );
}

function onePerHeading(found: readonly FoundClause[]): readonly FoundClause[] {
  const best = new Map<string, FoundClause>();
  for (const one of found) {
    const key = `${one.clause.documentId} ${headingPath(one.clause)}`;
    if (!best.has(key)) best.set(key, one);
  }
  return [...best.values()];
}

/** The path to the heading: without the bullet that ends it, and without the paragraph of an article. */
function headingPath({ path }: ClauseRow): string {
  return path.replace(/ > [—–·●•].*/u, '').replace(/(第[^ >条第]+条[^ >第]*)第.*/u, '$1');
}

/** As a row of an answer. A document without a place speaks for none. */
export function searchRowOf({ hit, clause, quote }: FoundClause, today: string): SearchRow {
  return {
    ...documentPart(clause, today),
    clause: clause.clause,
    ...quote,
    text: clause.text,
    score: hit.score,
  };
}
