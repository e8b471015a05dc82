import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../graph/store.ts';
import { openWithCorpus, run } from './cypher-examples.ts';
import { readExamples, readPage, tableOf } from './cypher-page.ts';
import { at, wipe, withNeo4j } from './neo4j-place.ts';

withNeo4j('docs/cypher.md on neo4j', () => {
  let store: GraphStore;
  beforeAll(async () => {
    await wipe();
    store = await openWithCorpus(at());
  });
  afterAll(async () => {
    await store.close();
    await wipe();
  });

  it.each(readExamples(readPage()))('$title', async ({ cypher, printed }) => {
    const rows = await run(store, cypher);
    expect(rows.length).toBeGreaterThan(0);
    if (printed.length > 0) expect(tableOf(rows)).toEqual(printed);
  });
});
