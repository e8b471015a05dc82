import neo4j from 'neo4j-driver';
import { describe, it } from 'vitest';
import { openStore } from '../../graph/open-store.ts';
import type { GraphStore, Neo4jSettings, StoreSettings } from '../../graph/store.ts';
import { linker, model } from './fixtures.ts';
import { clear } from './harness.ts';

/** Set by `npm run test:neo4j`, which runs a server of its own: these tests empty the database. */
const uri = process.env.QPG_TEST_NEO4J_URI;

export const place: Neo4jSettings = {
  uri: uri ?? '',
  user: 'neo4j',
  password: process.env.QPG_TEST_NEO4J_PASSWORD ?? '',
  database: 'neo4j',
};

/** Settings of a store there, or where `change` says. */
export function at(change: Partial<Neo4jSettings> = {}): StoreSettings {
  return { store: 'neo4j', data: '', neo4j: { ...place, ...change } };
}

/** Tests that need a Neo4j; without one they are left out, and said to be. */
export function withNeo4j(name: string, body: () => void): void {
  if (uri !== undefined) {
    describe(name, body);
    return;
  }
  console.warn(`\n  SKIPPED: ${name}. No Neo4j is at hand; "npm run test:neo4j" runs it with one.\n`);
  describe.skip(`${name}: not run, see "npm run test:neo4j"`, () => {
    it('needs QPG_TEST_NEO4J_URI', () => {});
  });
}

/** Statements beside the program, as an administrator would give them. */
export async function administer(
  statements: readonly string[],
  { uri, user, password, database }: Neo4jSettings = place,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    for (const statement of statements) await driver.executeQuery(statement, {}, { database });
  } finally {
    await driver.close();
  }
}

/** The database stays on disk between runs; one that an older program wrote would be refused. */
export const wipe = (): Promise<void> => administer(['MATCH (n) DETACH DELETE n']);

/** The store without any document. */
export async function openEmpty(settings: StoreSettings = at()): Promise<GraphStore> {
  const store = await openStore(settings, { model, linker });
  await clear(store);
  return store;
}
