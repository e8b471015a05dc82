import { type ClauseRow, clausesByIds, piecesByIds, sourceTexts } from '../graph/queries/clauses.ts';
import { clauseDescents, clauseHeirs } from '../graph/queries/measures.ts';
import type { GraphStore, PieceVector } from '../graph/store.ts';
import type { ParallelRow } from './answer.ts';
import { parallelQuote } from './parallel-quote.ts';
import { dot, type RankedParallel, rankParallels } from './parallel-ranking.ts';
import { documentPart } from './rows.ts';

/** Suggested for one clause. */
export const MOST_PARALLELS = 3;
/** Pieces looked at for each phrase of the clause; their clauses are then compared in full. */
const PIECES_A_PHRASE = 150;
/** Fewer characters are a bare heading, which is like every other one. */
const SHORTEST_CLAUSE = 30;

/**
 * Clauses of other documents that say the like of this one, best first: never of its own line of descent, and no
 * descent themselves. Each is dated and quoted by the sentence of its body that holds the phrase that came nearest. Empty
 * for a clause without words.
 * @param clauseId as the graph has it
 * @param today ISO date, by which validity is told
 * @throws QpgError STORE_QUERY
 */
export async function parallelsOf(
  store: GraphStore,
  clauseId: string,
  today: string,
  most = MOST_PARALLELS,
): Promise<readonly ParallelRow[]> {
  const own = phrasesOnly(await store.pieceVectors({ clauseIds: [clauseId] }));
  const [clause] = await store.read(clausesByIds, { ids: [clauseId] });
  if (clause === undefined || own.length === 0) return [];
  const line = await lineOfDescent(store, clauseId);
  const near = await Promise.all(own.map(({ vector }) => store.nearestPieces(vector, PIECES_A_PHRASE)));
  const ids = [
    ...new Set(near.flat().flatMap((hit) => (hit.documentId === clause.documentId ? [] : [hit.clauseId]))),
  ];
  if (ids.length === 0) return [];
  const [rows, vectors] = await Promise.all([
    store.read(clausesByIds, { ids: ids.filter((id) => !line.has(id)) }),
    store.pieceVectors({ clauseIds: ids }),
  ]);
  const phrases = byClause(phrasesOnly(vectors));
  const bodies = rows.filter(saysSomething);
  const ranked = rankParallels(
    { id: clauseId, text: clause.text, phrases: own.map(({ vector }) => vector) },
    bodies.map(({ clauseId: id, text }) => ({
      id,
      text,
      phrases: (phrases.get(id) ?? []).map(({ vector }) => vector),
    })),
  ).slice(0, most);
  const rowOf = new Map(bodies.map((row) => [row.clauseId, row]));
  return shown(
    store,
    today,
    own,
    ranked.flatMap((one) => {
      const row = rowOf.get(one.id);
      return row === undefined ? [] : [{ one, row, phrases: phrases.get(one.id) ?? [] }];
    }),
  );
}

function saysSomething({ part, text }: ClauseRow): boolean {
  return (part === 'body' || part === 'attachment') && text.length >= SHORTEST_CLAUSE;
}

function phrasesOnly(pieces: readonly PieceVector[]): readonly PieceVector[] {
  return pieces.filter(({ view }) => view === 'phrase');
}

function byClause(pieces: readonly PieceVector[]): ReadonlyMap<string, readonly PieceVector[]> {
  const clauses = new Map<string, PieceVector[]>();
  for (const piece of pieces) {
    const known = clauses.get(piece.clauseId);
    if (known === undefined) clauses.set(piece.clauseId, [piece]);
    else known.push(piece);
  }
  return clauses;
}

/** All that the clause descends from, and all that descends from it. */
async function lineOfDescent(store: GraphStore, clauseId: string): Promise<ReadonlySet<string>> {
  const line = new Set<string>();
  for (const { query, next } of [
    { query: clauseDescents, next: 'upperId' },
    { query: clauseHeirs, next: 'lowerId' },
  ] as const) {
    for (let ids = [clauseId]; ids.length > 0; ) {
      const found = (await store.read(query, { ids })).map((row) => row[next]);
      ids = [...new Set(found)].filter((id) => !line.has(id));
      for (const id of ids) line.add(id);
    }
  }
  return line;
}

interface Shown {
  readonly one: RankedParallel;
  readonly row: ClauseRow;
  readonly phrases: readonly PieceVector[];
}

async function shown(
  store: GraphStore,
  today: string,
  own: readonly PieceVector[],
  parallels: readonly Shown[],
): Promise<readonly ParallelRow[]> {
  const nearest = parallels.map(({ phrases }) => nearestFirst(own, phrases));
  const [places, sources] = await Promise.all([
    store.read(piecesByIds, { ids: nearest.flat().map(({ pieceId }) => pieceId) }),
    store.read(sourceTexts, { ids: [...new Set(parallels.map(({ row }) => row.documentId))] }),
  ]);
  const placeOf = new Map(places.map((place) => [place.pieceId, place]));
  const textOf = new Map(sources.map((source) => [source.documentId, source.sourceText]));
  return parallels.map(({ one, row }, i) => {
    const source = textOf.get(row.documentId) ?? '';
    const { start, end } = parallelQuote(
      source,
      { label: row.clause, start: row.start, end: row.end },
      (nearest[i] ?? []).flatMap(({ pieceId }) => placeOf.get(pieceId) ?? []),
    );
    return {
      ...documentPart(row, today),
      clause: row.clause,
      quote: source.slice(start, end),
      start,
      end,
      text: row.text,
      score: one.score,
      basis: 'parallel',
      scores: { meaning: one.meaning, words: one.words },
    };
  });
}

/** The phrases of the other clause, by how near each comes to any of the own ones. */
function nearestFirst(own: readonly PieceVector[], phrases: readonly PieceVector[]): readonly PieceVector[] {
  const likeness = ({ vector }: PieceVector): number =>
    Math.max(...own.map((one) => dot(one.vector, vector)));
  return phrases
    .map((piece) => ({ piece, near: likeness(piece) }))
    .toSorted((a, b) => b.near - a.near)
    .map(({ piece }) => piece);
}
