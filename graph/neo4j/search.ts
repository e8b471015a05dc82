import { z } from 'zod';
import { searchTerms } from '../../text/ngrams.ts';
import { bestFirst } from '../best-first.ts';
import type { Narrowing } from '../narrowing.ts';
import { type ClauseTextHit, type PieceHit, type PieceVector, pieceViewSchema } from '../store.ts';
import type { Neo4jConnection } from './connection.ts';
import { TEXT_INDEX, VECTOR_INDEX } from './schema-objects.ts';

const textHit = z.object({ clauseId: z.string(), documentId: z.string(), score: z.number() });
const pieceHit = textHit.extend({ pieceId: z.string(), view: pieceViewSchema });
/** One row: how many the index gave, and which of them passed the filter. */
const asked = <H>(hit: z.ZodType<H>) => z.object({ seen: z.int(), hits: z.array(hit) });

/** Up to so many pieces are compared one by one, which is exact; beyond, the index is asked for more than needed. */
const NARROW = 20_000;
/** The index compares shortened vectors, so it is asked for more, and those are compared in full. */
const OVERFETCH = 4;
const FEWEST = 100;
const WIDEN = 8;

/**
 * Lucene leaves the constant factor k1 + 1 of BM25 out, the embedded index has it; the fusion weighs words by what the
 * scores amount to, so both stores must mean the same by them.
 */
const BM25_FACTOR = 1.2 + 1;

/** Condition on a node `n` that has a document id and a clause id (or is the clause). */
function conditionOf(narrowing: Narrowing, clauseId: string): string {
  if (narrowing === null) return '';
  return 'documents' in narrowing ? 'n.documentId IN $ids' : `n.${clauseId} IN $ids`;
}

function idsOf(narrowing: Narrowing): readonly string[] {
  if (narrowing === null) return [];
  return 'documents' in narrowing ? narrowing.documents : narrowing.clauses;
}

/** Clauses by BM25; any term counts. */
export async function matchClauses(
  connection: Neo4jConnection,
  text: string,
  top: number,
  narrowing: Narrowing,
): Promise<readonly ClauseTextHit[]> {
  const terms = searchTerms(text);
  const ids = idsOf(narrowing);
  if (terms.length === 0 || top < 1 || (narrowing !== null && ids.length === 0)) return [];
  const passing = narrowing === null ? 'true' : conditionOf(narrowing, 'id');
  const query = terms.map((term) => `"${term}"`).join(' ');
  const hits = await widening(top, async (limit) => {
    const [row] = await connection.read(
      'CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node, score ' +
        'WITH collect({n: node, score: score}) AS found RETURN size(found) AS seen, ' +
        `[one IN found WHERE ${passing.replace('n.', 'one.n.')} | ` +
        '{clauseId: one.n.id, documentId: one.n.documentId, score: one.score}] AS hits',
      { index: TEXT_INDEX, query, limit, ids },
    );
    return asked(textHit).parse(row);
  });
  return hits
    .map((hit) => ({ ...hit, score: hit.score * BM25_FACTOR }))
    .toSorted(bestFirst(({ clauseId }) => clauseId))
    .slice(0, top);
}

/**
 * Pieces by cosine, compared in full.
 * @param narrow up to how many pieces that pass the filter are compared one by one, without the index
 */
export async function nearestPieces(
  connection: Neo4jConnection,
  vector: Float32Array,
  top: number,
  narrowing: Narrowing,
  narrow = NARROW,
): Promise<readonly PieceHit[]> {
  const ids = idsOf(narrowing);
  if (top < 1 || (narrowing !== null && ids.length === 0)) return [];
  const hits =
    narrowing !== null && (await countPieces(connection, narrowing)) <= narrow
      ? await allPieces(connection, vector, narrowing)
      : await indexedPieces(connection, vector, top, narrowing);
  return hits.toSorted(bestFirst(({ pieceId }) => pieceId)).slice(0, top);
}

/** Neo4j maps the cosine to 0–1. */
const PIECE_HIT =
  '{pieceId: n.id, clauseId: n.clauseId, documentId: n.documentId, view: n.view, ' +
  'score: 2 * vector.similarity.cosine(n.vector, $vector) - 1}';

async function allPieces(
  connection: Neo4jConnection,
  vector: Float32Array,
  narrowing: Narrowing,
): Promise<readonly PieceHit[]> {
  const rows = await connection.read(
    `MATCH (n:Piece) WHERE ${conditionOf(narrowing, 'clauseId')} AND n.vector IS NOT NULL RETURN ${PIECE_HIT} AS hit`,
    { ids: idsOf(narrowing), vector: Array.from(vector) },
  );
  return rows.map((row) => pieceHit.parse(row.hit));
}

const pieceVector = z.object({
  pieceId: z.string(),
  clauseId: z.string(),
  documentId: z.string(),
  view: pieceViewSchema,
  vector: z.array(z.number()).transform((values) => Float32Array.from(values)),
});

/** The vectors of the pieces that pass, in the order of their ids. */
export async function pieceVectors(
  connection: Neo4jConnection,
  narrowing: Narrowing,
): Promise<readonly PieceVector[]> {
  const passing = narrowing === null ? 'true' : conditionOf(narrowing, 'clauseId');
  const rows = await connection.read(
    `MATCH (n:Piece) WHERE ${passing} AND n.vector IS NOT NULL RETURN n.id AS pieceId, n.clauseId AS clauseId, ` +
      'n.documentId AS documentId, n.view AS view, n.vector AS vector ORDER BY pieceId',
    { ids: idsOf(narrowing) },
  );
  return rows.map((row) => pieceVector.parse(row));
}

async function indexedPieces(
  connection: Neo4jConnection,
  vector: Float32Array,
  top: number,
  narrowing: Narrowing,
): Promise<readonly PieceHit[]> {
  const passing = narrowing === null ? 'true' : conditionOf(narrowing, 'clauseId');
  return widening(top, async (limit) => {
    const [row] = await connection.read(
      'CALL db.index.vector.queryNodes($index, $limit, $vector) YIELD node WITH collect(node) AS found ' +
        `RETURN size(found) AS seen, [n IN found WHERE ${passing} | ${PIECE_HIT}] AS hits`,
      { index: VECTOR_INDEX, vector: Array.from(vector), limit, ids: idsOf(narrowing) },
    );
    return asked(pieceHit).parse(row);
  });
}

async function countPieces(connection: Neo4jConnection, narrowing: Narrowing): Promise<number> {
  const [row] = await connection.read(
    `MATCH (n:Piece) WHERE ${conditionOf(narrowing, 'clauseId')} RETURN count(n) AS pieces`,
    { ids: idsOf(narrowing) },
  );
  return Number(row?.pieces ?? 0);
}

/**
 * Asks an index that cannot filter for more and more, until enough of what it gives passes the filter or it has no
 * more to give.
 */
async function widening<H>(
  top: number,
  ask: (limit: number) => Promise<{ readonly seen: number; readonly hits: readonly H[] }>,
): Promise<readonly H[]> {
  for (let limit = Math.max(top * OVERFETCH, FEWEST); ; limit *= WIDEN) {
    const { seen, hits } = await ask(limit);
    if (hits.length >= top || seen < limit) return hits;
  }
}
