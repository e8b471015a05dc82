import { z } from 'zod';
import { migrate, stepsBetween } from '../migrations/migrations.ts';
import { halfEmbedded, otherModel, otherSchema } from '../mismatch.ts';
import { SCHEMA_VERSION } from '../schema.ts';
import type { StoreModel } from '../store.ts';
import type { Neo4jConnection } from './connection.ts';
import { ensureSchema } from './ensure-schema.ts';
import { VECTOR_INDEX } from './schema-objects.ts';

/** What to change about a store that was made otherwise, instead of refusing it. */
export interface Changes {
  readonly reembed: boolean;
  readonly migrate: boolean;
}

/**
 * Makes the database ready: model and schema version noted or compared, constraints and indexes made and online. With
 * `reembed`, the model stays unnamed until {@link nameModel}, so that an interruption is noticed.
 * @throws QpgError STORE_MISMATCH for another model or another schema version
 */
export async function setUp(connection: Neo4jConnection, model: StoreModel, changes: Changes): Promise<void> {
  const meta = (await readMeta(connection)) ?? (await makeMeta(connection, model));
  if (meta.schemaVersion !== SCHEMA_VERSION) {
    const steps = stepsBetween(meta.schemaVersion);
    if (!changes.migrate || steps === null) throw otherSchema(connection.place.uri, meta.schemaVersion);
    await connection.write((tx) => migrate(tx, steps));
  }
  if (changes.reembed) await forgetModel(connection);
  else if (meta.modelId === null || meta.dimensions === null) throw halfEmbedded(connection.place.uri);
  else if (meta.modelId !== model.id || meta.dimensions !== model.dimensions)
    throw otherModel({ modelId: meta.modelId, dimensions: meta.dimensions }, model);
  await ensureSchema(connection, model.dimensions);
}

/** Notes that all vectors are of this model. */
export async function nameModel(connection: Neo4jConnection, model: StoreModel): Promise<void> {
  await connection.write((tx) =>
    tx.run("MATCH (m:Meta {id: 'store'}) SET m.modelId = $id, m.dimensions = $dimensions", {
      id: model.id,
      dimensions: model.dimensions,
    }),
  );
}

/** Drops what belongs to the old model. Vectors stay on their pieces until new ones are written. */
async function forgetModel(connection: Neo4jConnection): Promise<void> {
  await connection.administer(`DROP INDEX ${VECTOR_INDEX} IF EXISTS`);
  await connection.write((tx) => tx.run("MATCH (m:Meta {id: 'store'}) REMOVE m.modelId, m.dimensions"));
}

const metaSchema = z.object({
  schemaVersion: z.int(),
  modelId: z.string().nullable(),
  dimensions: z.int().nullable(),
});
type Meta = z.infer<typeof metaSchema>;
const META = 'm.schemaVersion AS schemaVersion, m.modelId AS modelId, m.dimensions AS dimensions';

async function readMeta(connection: Neo4jConnection): Promise<Meta | undefined> {
  const [row] = await connection.read(`MATCH (m:Meta {id: 'store'}) RETURN ${META}`, {});
  return row === undefined ? undefined : metaSchema.parse(row);
}

/** Several programs may meet an empty database at once: one makes the note, the others read it. */
async function makeMeta(connection: Neo4jConnection, model: StoreModel): Promise<Meta> {
  await connection.administer('CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE');
  const [row] = await connection.write((tx) =>
    tx.run(
      "MERGE (m:Meta {id: 'store'}) ON CREATE SET m.schemaVersion = $schemaVersion, m.modelId = $modelId, " +
        `m.dimensions = $dimensions RETURN ${META}`,
      { schemaVersion: SCHEMA_VERSION, modelId: model.id, dimensions: model.dimensions },
    ),
  );
  return metaSchema.parse(row);
}
