import { join } from 'node:path';
import { z } from 'zod';
import { migrate, stepsBetween } from '../migrations/migrations.ts';
import { otherModel, otherSchema } from '../mismatch.ts';
import { SCHEMA_VERSION } from '../schema.ts';
import { pieceViewSchema, type StoreModel } from '../store.ts';
import { LadybugFile } from './ladybug.ts';
import { SearchIndex } from './search-index.ts';

export interface OpenParts {
  readonly file: LadybugFile;
  readonly index: SearchIndex;
  /** Index key of each document in the graph. */
  readonly live: Map<string, string>;
}

export interface PlaceOnDisk {
  readonly graph: string;
  readonly index: string;
}

/** What to change about a store that was made otherwise, instead of refusing it. */
export interface Changes {
  readonly reembed: boolean;
  readonly migrate: boolean;
}

export function placeOnDisk(data: string): PlaceOnDisk {
  return { graph: join(data, 'graph.lbug'), index: join(data, 'index') };
}

/**
 * Opens graph file and index, and brings the index level with the graph: rows of documents that are not in the
 * graph go, documents that have none get theirs.
 * @throws QpgError STORE_MISMATCH for another model or schema version, unless `changes` says to take the store over
 */
export async function openParts(place: PlaceOnDisk, model: StoreModel, changes: Changes): Promise<OpenParts> {
  const file = await LadybugFile.open(place.graph);
  try {
    await checkMeta(file, model, place, changes);
    const live = await liveKeys(file);
    return { file, index: await levelIndex(place, file, live, model), live };
  } catch (error) {
    await file.close();
    throw error;
  }
}

const metaSchema = z.object({ schemaVersion: z.int(), modelId: z.string(), dimensions: z.int() });

async function checkMeta(
  file: LadybugFile,
  model: StoreModel,
  place: PlaceOnDisk,
  changes: Changes,
): Promise<void> {
  const [row] = await file.read(
    'MATCH (m:Meta) RETURN m.schemaVersion AS schemaVersion, m.modelId AS modelId, m.dimensions AS dimensions',
    {},
  );
  if (row === undefined) {
    await file.write((tx) =>
      tx.run(
        "CREATE (m:Meta {id: 'store', schemaVersion: $schemaVersion, modelId: $modelId, dimensions: $dimensions})",
        { schemaVersion: SCHEMA_VERSION, modelId: model.id, dimensions: model.dimensions },
      ),
    );
    return;
  }
  const meta = metaSchema.parse(row);
  if (meta.schemaVersion !== SCHEMA_VERSION) {
    const steps = stepsBetween(meta.schemaVersion);
    if (!changes.migrate || steps === null) throw otherSchema(place.graph, meta.schemaVersion);
    await SearchIndex.discard(place.index);
    await file.addMissingColumns();
    await file.write((tx) => migrate(tx, steps));
  }
  if (changes.reembed) {
    // First, so that an interruption leaves no index of the old model beside the name of the new one.
    await SearchIndex.discard(place.index);
    await file.write((tx) =>
      tx.run('MATCH (m:Meta) SET m.modelId = $id, m.dimensions = $dimensions', {
        id: model.id,
        dimensions: model.dimensions,
      }),
    );
  } else if (meta.modelId !== model.id || meta.dimensions !== model.dimensions) throw otherModel(meta, model);
}

async function liveKeys(file: LadybugFile): Promise<Map<string, string>> {
  const rows = await file.read(
    "MATCH (d:Document) WHERE d.presence = 'ingested' RETURN d.id AS id, d.indexKey AS indexKey",
    {},
  );
  return new Map(rows.map((row) => [z.string().parse(row.id), z.string().parse(row.indexKey)]));
}

async function levelIndex(
  place: PlaceOnDisk,
  file: LadybugFile,
  live: ReadonlyMap<string, string>,
  model: StoreModel,
): Promise<SearchIndex> {
  const index = await usableIndex(place.index, live, model.dimensions);
  const present = await index.keys();
  for (const [documentId, indexKey] of live)
    if (!present.has(indexKey)) await rebuildDocument(file, index, documentId, indexKey, model);
  return index;
}

/** The index without rows of strangers; an empty one where the old one cannot be read or has holes. */
async function usableIndex(
  folder: string,
  live: ReadonlyMap<string, string>,
  dimensions: number,
): Promise<SearchIndex> {
  try {
    const index = await SearchIndex.open(folder, dimensions);
    const wanted = new Set(live.values());
    await index.remove([...(await index.keys())].filter((key) => !wanted.has(key)));
    if (await index.sweep()) return index;
    index.close();
  } catch (error) {
    // The index is derived: whatever is wrong with it, the graph has all that is needed to make it anew.
    process.emitWarning(`The search index ${folder} is unreadable and is built anew: ${String(error)}`);
  }
  await SearchIndex.discard(folder);
  return SearchIndex.open(folder, dimensions);
}

/** Adds the index rows of a document from what the graph holds. */
export async function rebuildDocument(
  file: LadybugFile,
  index: SearchIndex,
  documentId: string,
  indexKey: string,
  model: StoreModel,
): Promise<void> {
  const textRow = z.object({ id: z.string(), text: z.string() });
  const clauses = await file.read(
    'MATCH (:Document {id: $id})-[:HAS_CLAUSE]->(c:Clause) RETURN c.id AS id, c.text AS text ORDER BY id',
    { id: documentId },
  );
  const rows = await file.read(
    'MATCH (:Document {id: $id})-[:HAS_CLAUSE]->(c:Clause)-[:HAS_PIECE]->(p:Piece) RETURN p.id AS id, p.text AS text, p.view AS view, c.id AS clauseId ORDER BY id',
    { id: documentId },
  );
  const pieces = rows.map((row) =>
    textRow.extend({ clauseId: z.string(), view: pieceViewSchema }).parse(row),
  );
  const vectors = pieces.length === 0 ? [] : await model.embed(pieces.map((piece) => piece.text));
  await index.add({
    indexKey,
    documentId,
    clauses: clauses.map((row) => textRow.parse(row)),
    pieces: pieces.map(({ id, clauseId, view }, i) => ({
      id,
      clauseId,
      view,
      vector: vectors[i] ?? new Float32Array(model.dimensions),
    })),
  });
}
