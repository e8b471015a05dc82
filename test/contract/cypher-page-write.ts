/**
 * Prints the answers of the examples into docs/cypher.md, from an embedded store and, for what only Neo4j runs, from
 * the server that QPG_TEST_NEO4J_URI names. Run: npm run cypher-page
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreSettings } from '../../graph/store.ts';
import { openFileVectorCache } from '../../text/embed/vector-cache.ts';
import { openWithCorpus, run } from './cypher-examples.ts';
import { CYPHER_PAGE, readExamples, readPage, tableOf, withTables } from './cypher-page.ts';

const data = mkdtempSync(join(tmpdir(), 'qpg-cypher-'));
const cache = await openFileVectorCache(join(data, 'vectors'));
const neo4j = {
  uri: process.env.QPG_TEST_NEO4J_URI ?? '',
  user: 'neo4j',
  password: process.env.QPG_TEST_NEO4J_PASSWORD ?? '',
  database: 'neo4j',
};
const tables = new Map<string, readonly string[]>();

async function answer(settings: StoreSettings, isNeo4jOnly: boolean): Promise<void> {
  const store = await openWithCorpus(settings, cache);
  try {
    const examples = readExamples(readPage()).filter((one) => one.isNeo4jOnly === isNeo4jOnly);
    for (const { title, cypher } of examples) tables.set(title, tableOf(await run(store, cypher)));
  } finally {
    await store.close();
  }
}

try {
  await answer({ store: 'embedded', data, neo4j }, false);
  if (neo4j.uri !== '') await answer({ store: 'neo4j', data, neo4j }, true);
  else console.warn('No QPG_TEST_NEO4J_URI: what only Neo4j runs keeps its table.');
  const pictures = readExamples(readPage()).filter(({ title }) => title.startsWith('Picture'));
  for (const { title } of pictures) tables.delete(title);
  writeFileSync(CYPHER_PAGE, withTables(readPage(), tables));
} finally {
  await cache.close();
  rmSync(data, { recursive: true, force: true });
}
