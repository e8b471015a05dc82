import { z } from 'zod';
import { digestOf, type Read, statsOf } from '../digest.ts';
import { checkSubgraph } from '../invariants.ts';
import type { Linker } from '../linker.ts';
import { narrowingOf } from '../narrowing.ts';
import { clausesHolding, holdersIn } from '../phrase.ts';
import { readRows } from '../read-query.ts';
import type { GraphStore, Neo4jSettings, StoreModel } from '../store.ts';
import type { DocumentSubgraph } from '../subgraph.ts';
import { eraseDocuments, noteSource, writeDocument } from '../write/document.ts';
import { parseSources } from '../write/sources.ts';
import { Neo4jConnection, type Neo4jTransaction } from './connection.ts';
import { ensureSchema } from './ensure-schema.ts';
import { VECTOR_INDEX } from './schema-objects.ts';
import { matchClauses, nearestPieces, pieceVectors } from './search.ts';
import { type Changes, nameModel, setUp } from './setup.ts';

export interface Neo4jOptions {
  readonly neo4j: Neo4jSettings;
  readonly model: StoreModel;
  readonly linker: Linker;
  readonly changes: Changes;
}

const VECTOR_BATCH = 200;

/**
 * Neo4j as the store: vectors are properties of Piece nodes under the server's vector index, clauses stand under
 * its full-text index. Several processes may write at once; what joins documents is written one after the other.
 */
export async function openNeo4jStore({ neo4j, model, linker, changes }: Neo4jOptions): Promise<GraphStore> {
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
    await setUp(connection, model, changes);
    if (changes.reembed) {
      await embedAll();
      await nameModel(connection, model);
    }
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

    removeDocument: (documentId) => {
      // Where the answer to a commit is lost, the work is run again and finds nothing left to remove.
      let removed = false;
      return connection.write(async (tx) => {
        await tx.exclusive();
        const found = await tx.run(
          "MATCH (d:Document {id: $id}) WHERE d.presence = 'ingested' RETURN d.id AS id",
          { id: documentId },
        );
        if (found.length === 0) return removed;
        await eraseDocuments(tx, [documentId], linker);
        removed = true;
        return true;
      });
    },

    nearestPieces: async (vector, top, filter) =>
      nearestPieces(connection, vector, top, await narrowingOf(read, filter)),
    pieceVectors: async (filter) => pieceVectors(connection, await narrowingOf(read, filter)),
    matchText: async (text, top, filter) => match(text, top, await narrowingOf(read, filter)),
    matchPhrase: async (phrase, top, filter) =>
      clausesHolding(phrase, top, await narrowingOf(read, filter), holdersIn(read), match),

    digest: () => digestOf(read),
    stats: () => statsOf(read),
    retries: () => connection.retries(),

    async reindex() {
      await connection.administer(`DROP INDEX ${VECTOR_INDEX} IF EXISTS`);
      await embedAll();
      await ensureSchema(connection, model.dimensions);
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
