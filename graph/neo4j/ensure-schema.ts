import { setTimeout as wait } from 'node:timers/promises';
import { QpgError } from '../../text/errors.ts';
import type { Neo4jConnection } from './connection.ts';
import {
  type FoundIndex,
  foundIndexSchema,
  type SchemaObject,
  SHOW_INDEXES,
  schemaObjects,
  standing,
} from './schema-objects.ts';

const POLL_MS = 250;
/** How long building the indexes is waited for at the start. */
const BUILD_SECONDS = 300;

/**
 * Makes what is missing of constraints and indexes, makes anew what is not as it should be, and waits until all are
 * online. Where all is there, nothing is written.
 * @throws QpgError STORE_MISMATCH where a name is taken by something else, STORE_QUERY while an index is being built
 */
export async function ensureSchema(connection: Neo4jConnection, dimensions: number): Promise<void> {
  const wanted = schemaObjects(dimensions);
  const found = await foundIndexes(connection);
  const lacking = wanted.filter((one) => standing(one, found) !== 'there');
  for (const one of lacking) {
    const now = standing(one, found);
    if (now === 'foreign') throw nameTaken(connection, one);
    if (now === 'other') await connection.administer(`DROP ${one.kind.toUpperCase()} ${one.name} IF EXISTS`);
    await connection.administer(one.statement);
  }
  await untilOnline(connection, wanted);
}

/** Names of those of the program's indexes that answer no question yet, with how far they are. */
export function unready(wanted: readonly SchemaObject[], found: readonly FoundIndex[]): readonly string[] {
  const names = new Set(wanted.map(({ name }) => name));
  return found
    .filter(({ name, state }) => names.has(name) && state !== 'ONLINE')
    .map(({ name, state, populationPercent }) => `${name} ${state} ${Math.floor(populationPercent ?? 0)} %`);
}

async function untilOnline(connection: Neo4jConnection, wanted: readonly SchemaObject[]): Promise<void> {
  const deadline = Date.now() + BUILD_SECONDS * 1000;
  for (;;) {
    const found = await foundIndexes(connection);
    const lost = wanted.find((one) => standing(one, found) === 'missing');
    if (lost !== undefined) throw nameTaken(connection, lost);
    const waiting = unready(wanted, found);
    if (waiting.length === 0) return;
    if (Date.now() > deadline) throw stillBuilding(connection, waiting);
    await wait(POLL_MS);
  }
}

async function foundIndexes(connection: Neo4jConnection): Promise<readonly FoundIndex[]> {
  return (await connection.read(SHOW_INDEXES, {})).map((row) => foundIndexSchema.parse(row));
}

/** The program's statements do nothing where an equal object stands under another name, or another under this one. */
function nameTaken(connection: Neo4jConnection, { name, kind, on, property }: SchemaObject): QpgError {
  const { uri, database } = connection.place;
  return new QpgError({
    code: 'STORE_MISMATCH',
    message: `The database ${JSON.stringify(database)} at ${uri} holds indexes of another program: the ${kind} ${name} on ${on}.${property} cannot be made.`,
    remedy:
      'Use a database of its own for the policies (NEO4J_DATABASE), or drop what "SHOW INDEXES" lists under that name or on that property.',
  });
}

/** @param waiting as {@link unready} tells */
export function stillBuilding(
  { place }: Pick<Neo4jConnection, 'place'>,
  waiting: readonly string[],
): QpgError {
  return new QpgError({
    code: 'STORE_QUERY',
    message: `Neo4j at ${place.uri} is still building indexes: ${waiting.join(', ')}.`,
    remedy:
      'Wait until "SHOW INDEXES" says ONLINE for all, and run it again; one that FAILED is made anew then.',
  });
}
