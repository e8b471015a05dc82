import { z } from 'zod';
import { QpgError } from '../../text/errors.ts';
import { otherModel, otherSchema } from '../mismatch.ts';
import { NODE_LABELS, NODES, SCHEMA_VERSION } from '../schema.ts';
import type { StoreModel } from '../store.ts';
import type { Neo4jConnection } from './connection.ts';

export const VECTOR_INDEX = 'piece_vector';
export const TEXT_INDEX = 'clause_text';
const AWAIT_SECONDS = 300;
/** The first release with everything used here: vector and full-text indexes, vector functions. */
const OLDEST = [5, 26] as const;

/** Properties that statements look nodes up by, beside the keys. */
const LOOKUPS = [
  'Document.titleKey',
  'Document.attachedKey',
  'Document.numberKey',
  'Clause.documentId',
  'Piece.documentId',
  'Piece.clauseId',
] as const;

/** The statements that make constraints and indexes; each does nothing where its object exists. */
export function schemaStatements(dimensions: number): readonly string[] {
  const unique = [...NODE_LABELS.map((label) => [label, NODES[label].key] as const), ['Meta', 'id'] as const];
  return [
    ...unique.map(
      ([label, key]) =>
        `CREATE CONSTRAINT ${label.toLowerCase()}_${key} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key} IS UNIQUE`,
    ),
    ...LOOKUPS.map((lookup) => {
      const [label = '', property = ''] = lookup.split('.');
      return `CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
    }),
    ...(['CITES', 'REPEALS'] as const).map(
      (type) =>
        `CREATE INDEX ${type.toLowerCase()}_titleKey IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.titleKey)`,
    ),
    `CREATE FULLTEXT INDEX ${TEXT_INDEX} IF NOT EXISTS FOR (n:Clause) ON EACH [n.text] ` +
      "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}}",
    `CREATE VECTOR INDEX ${VECTOR_INDEX} IF NOT EXISTS FOR (n:Piece) ON (n.vector) ` +
      `OPTIONS {indexConfig: {\`vector.dimensions\`: ${dimensions}, \`vector.similarity_function\`: 'cosine'}}`,
  ];
}

/**
 * Makes the database ready: version checked, constraints and indexes made and online, model and schema version
 * noted or compared.
 * @throws QpgError STORE_MISMATCH for an old server, another model or another schema version.
 */
export async function setUp(connection: Neo4jConnection, model: StoreModel, reembed: boolean): Promise<void> {
  await checkVersion(connection);
  if (reembed) await forgetModel(connection);
  await checkMeta(connection, model);
  for (const statement of schemaStatements(model.dimensions)) await connection.administer(statement);
  await connection.administer(`CALL db.awaitIndexes(${AWAIT_SECONDS})`);
}

async function checkVersion(connection: Neo4jConnection): Promise<void> {
  const [row] = await connection.read(
    "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version",
    {},
  );
  const version = z.string().parse(row?.version);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new QpgError({
    code: 'STORE_MISMATCH',
    message: `Neo4j at ${connection.place.uri} is version ${version}; ${OLDEST.join('.')} or newer is needed.`,
    remedy: 'Update the server to 5.26 LTS or a later release.',
  });
}

/** Drops what belongs to the old model. Vectors stay on their pieces until new ones are written. */
async function forgetModel(connection: Neo4jConnection): Promise<void> {
  await connection.administer(`DROP INDEX ${VECTOR_INDEX} IF EXISTS`);
  await connection.write((tx) => tx.run('MATCH (m:Meta) REMOVE m.modelId, m.dimensions'));
}

const metaSchema = z.object({
  schemaVersion: z.int(),
  modelId: z.string().nullable(),
  dimensions: z.int().nullable(),
});

async function checkMeta(connection: Neo4jConnection, model: StoreModel): Promise<void> {
  await connection.administer('CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE');
  const rows = await connection.write((tx) =>
    tx.run(
      "MERGE (m:Meta {id: 'store'}) SET m.schemaVersion = coalesce(m.schemaVersion, $schemaVersion), " +
        'm.modelId = coalesce(m.modelId, $modelId), m.dimensions = coalesce(m.dimensions, $dimensions) ' +
        'RETURN m.schemaVersion AS schemaVersion, m.modelId AS modelId, m.dimensions AS dimensions',
      { schemaVersion: SCHEMA_VERSION, modelId: model.id, dimensions: model.dimensions },
    ),
  );
  const { schemaVersion, modelId, dimensions } = metaSchema.parse(rows[0]);
  if (schemaVersion !== SCHEMA_VERSION) throw otherSchema(connection.place.uri, schemaVersion);
  if (modelId !== model.id || dimensions !== model.dimensions)
    throw otherModel({ modelId: String(modelId), dimensions: Number(dimensions) }, model);
}
