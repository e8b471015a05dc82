import { z } from 'zod';
import { digestOf, type Read, statsOf } from '../digest.ts';
import { checkSubgraph } from '../invariants.ts';
import type { Linker } from '../linker.ts';
import { narrowingOf } from '../narrowing.ts';
import { clausesHolding } from '../phrase.ts';
import { readRows } from '../read-query.ts';
import type { GraphStore, StoreModel } from '../store.ts';
import type { DocumentSubgraph } from '../subgraph.ts';
import { eraseDocuments, noteSource, writeDocument } from '../write/document.ts';
import { parseSources } from '../write/sources.ts';
import { Neo4jConnection, type Neo4jSettings, type Neo4jTransaction } from './connection.ts';
import { matchClauses, nearestPieces } from './search.ts';
import { setUp, VECTOR_INDEX } from './setup.ts';

export interface Neo4jOptions {
  readonly neo4j: Neo4jSettings;
  readonly model: StoreModel;
  readonly linker: Linker;
  readonly reembed: boolean;
}

const VECTOR_BATCH = 200;

/**
 * Neo4j as the store: vectors are properties of Piece nodes under the server's vector index, clauses stand under
 * its full-text index. Several processes may write at once; what joins documents is written one after the other.
 */
export async function openNeo4jStore({ neo4j, model, linker, reembed }: Neo4jOptions): Promise<GraphStore> {
  const connection = await Neo4jConnection.open(neo4j);
  const read: Read = (cypher, params) => connection.read(cypher, params);
  const match: Parameters<typeof clausesHolding>[4] = (text, top, narrowing) =>
    matchClauses(connection, text, top, narrowing);

  async function embedAll(): Promise<void> {
    const rows = await read("MATCH (d:Document) WHERE d.presence = 'ingested' RETURN d.id AS id", {});
    for (const { id } of rows) {
      const pieces = (
        await read('MATCH (p:Piece) WHERE p.documentId = $id RETURN p.id AS id, p.text AS text', {
          id: z.string().parse(id),
        })
      ).map((row) => z.object({ id: z.string(), text: z.string() }).parse(row));
      const vectors = pieces.length === 0 ? [] : await model.embed(pieces.map((piece) => piece.text));
      const byId = new Map(pieces.map((piece, i) => [piece.id, vectors[i] ?? new Float32Array(0)]));
      await connection.write((tx) => writeVectors(tx, byId));
    }
  }

  try {
    await setUp(connection, model, reembed);
    if (reembed) await embedAll();
  } catch (error) {
    await connection.close();
    throw error;
  }

  return {
    backend: 'neo4j',
    read: (query, params) => readRows(read, query, params),

    async isCurrent(documentId, revision, source) {
      const [row] = await read(
        'MATCH (d:Document {id: $id}) RETURN d.revision AS revision, d.sources AS sources',
        { id: documentId },
      );
      if (row?.revision !== revision) return false;
      const known = parseSources(z.string().nullable().parse(row.sources));
      if (known.some(({ file, path }) => file === source.file && path === source.path)) return true;
      const noted = await connection.write((tx) => noteSource(tx, documentId, revision, source, linker));
      return noted.current;
    },

    async replaceDocument(subgraph: DocumentSubgraph) {
      checkSubgraph(subgraph, model.dimensions);
      const { outcome } = await connection.write((tx) =>
        writeDocument(tx, subgraph, linker, () => writeVectors(tx, subgraph.vectors)),
      );
      return outcome;
    },

    removeDocument: (documentId) =>
      connection.write(async (tx) => {
        await tx.exclusive();
        const found = await tx.run(
          "MATCH (d:Document {id: $id}) WHERE d.presence = 'ingested' RETURN d.id AS id",
          { id: documentId },
        );
        if (found.length === 0) return false;
        await eraseDocuments(tx, [documentId], linker);
        return true;
      }),

    nearestPieces: async (vector, top, filter) =>
      nearestPieces(connection, vector, top, await narrowingOf(read, filter)),
    matchText: async (text, top, filter) => match(text, top, await narrowingOf(read, filter)),
    matchPhrase: async (phrase, top, filter) =>
      clausesHolding(phrase, top, await narrowingOf(read, filter), read, match),

    digest: () => digestOf(read),
    stats: () => statsOf(read),

    async reindex() {
      await connection.administer(`DROP INDEX ${VECTOR_INDEX} IF EXISTS`);
      await embedAll();
      await setUp(connection, model, false);
    },

    close: () => connection.close(),
  };
}

async function writeVectors(tx: Neo4jTransaction, vectors: ReadonlyMap<string, Float32Array>): Promise<void> {
  const rows = [...vectors].map(([id, vector]) => ({ id, vector: Array.from(vector) }));
  for (let start = 0; start < rows.length; start += VECTOR_BATCH)
    await tx.runRaw(
      "UNWIND $rows AS r MATCH (p:Piece {id: r.id}) CALL db.create.setNodeVectorProperty(p, 'vector', r.vector)",
      { rows: rows.slice(start, start + VECTOR_BATCH) },
    );
}
