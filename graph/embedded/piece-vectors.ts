import type * as lancedb from '@lancedb/lancedb';
import { z } from 'zod';
import { type Narrowing, passing } from '../narrowing.ts';
import { type PieceHit, type PieceVector, pieceViewSchema } from '../store.ts';
import { best, type Scored } from './best.ts';

/** A piece as the index holds it; `indexKey` names the load it came with. */
export interface StoredVector extends PieceVector {
  readonly indexKey: string;
}

const rowSchema = z.object({
  indexKey: z.string(),
  pieceId: z.string(),
  clauseId: z.string(),
  documentId: z.string(),
  view: pieceViewSchema,
});
type Row = Omit<PieceHit, 'score'>;

/** The pieces of the table, or those that pass a condition in LanceDB's words. */
export async function storedVectors(
  table: lancedb.Table,
  condition: string | null,
): Promise<readonly StoredVector[]> {
  const query = condition === null ? table.query() : table.query().where(condition);
  const found = await query
    .select(['indexKey', 'pieceId', 'clauseId', 'documentId', 'view', 'vector'])
    .toArray();
  return found.map((row) => {
    const { indexKey, pieceId, clauseId, documentId, view } = row;
    const vector = Float32Array.from(row.vector as Iterable<number>);
    return { ...rowSchema.parse({ indexKey, pieceId, clauseId, documentId, view }), vector };
  });
}

/**
 * The vectors of a small collection, held in memory: comparing some thousand of them takes less time than handing the
 * question to the index and the hits back.
 */
export class PieceVectors {
  readonly #rows: readonly Row[];
  /** Unit vectors, one behind the other. */
  readonly #vectors: Float32Array;
  readonly #dimensions: number;

  private constructor(rows: readonly Row[], vectors: Float32Array, dimensions: number) {
    this.#rows = rows;
    this.#vectors = vectors;
    this.#dimensions = dimensions;
  }

  static async read(table: lancedb.Table, dimensions: number): Promise<PieceVectors> {
    const found = await storedVectors(table, null);
    const vectors = new Float32Array(found.length * dimensions);
    const rows = found.map(({ pieceId, clauseId, documentId, view, vector }, i) => {
      vectors.set(unit(vector), i * dimensions);
      return { pieceId, clauseId, documentId, view };
    });
    return new PieceVectors(rows, vectors, dimensions);
  }

  /** Pieces by cosine, best first; equal ones by their ids. */
  nearest(vector: Float32Array, top: number, narrowing: Narrowing): readonly PieceHit[] {
    const question = unit(vector);
    const passes = passing(narrowing);
    const found: Scored<Row>[] = [];
    this.#rows.forEach((row, i) => {
      if (passes(row)) found.push({ row, score: this.#cosine(question, i) });
    });
    return best(found, top, ({ pieceId }) => pieceId).map(({ row, score }) => ({ ...row, score }));
  }

  #cosine(question: Float32Array, row: number): number {
    // Read once: private fields in the loop double its time.
    const vectors = this.#vectors;
    const dimensions = this.#dimensions;
    const from = row * dimensions;
    let sum = 0;
    for (let i = 0; i < dimensions; i += 1) sum += (question[i] ?? 0) * (vectors[from + i] ?? 0);
    return sum;
  }
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((x) => x / length);
}
