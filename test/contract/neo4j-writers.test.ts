import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Neo4jConnection } from '../../graph/neo4j/connection.ts';
import { openStore } from '../../graph/open-store.ts';
import type { GraphStore } from '../../graph/store.ts';
import type { DocumentSubgraph } from '../../graph/subgraph.ts';
import { corpus } from './corpus.ts';
import { DOCUMENTS } from './documents.ts';
import { linker, model, subgraphOf } from './fixtures.ts';
import { clear, EMPTY, ingest } from './harness.ts';
import { at, openEmpty, place, wipe, withNeo4j } from './neo4j-place.ts';
import { startWriter } from './neo4j-writers.ts';
import { startProxy } from './tcp-proxy.ts';

withNeo4j('neo4j store, several writers and broken lines', () => {
  let store: GraphStore;
  let real: readonly DocumentSubgraph[];
  beforeAll(async () => {
    await wipe();
    store = await openEmpty();
    real = await corpus();
  });
  afterAll(async () => {
    await clear(store);
    await store.close();
  });

  it('three processes at once end in the graph of one, and nothing surfaces', async () => {
    await ingest(store, DOCUMENTS);
    for (const subgraph of real) await store.replaceDocument(subgraph);
    const digest = await store.digest();
    await clear(store);
    expect(await store.digest()).toBe(EMPTY);

    const writers = [0, 1, 2].map((turn) => startWriter({ neo4j: place, turn, writers: 3, real: true }));
    const words = await Promise.all(writers.map((writer) => writer.ended));
    expect(words.map((word) => (word.told === 'failed' ? word.message : word.told))).toEqual([
      'done',
      'done',
      'done',
    ]);
    expect(await store.digest()).toBe(digest);
  });

  it('a deadlock is run again and counted', async () => {
    const connections = await Promise.all([Neo4jConnection.open(place), Neo4jConnection.open(place)]);
    const [first, second] = connections;
    if (first === undefined || second === undefined) throw new Error('two were opened');
    await first.write((tx) => tx.run("UNWIND ['a', 'b'] AS id CREATE (:Crossing {id: id, count: 0})"));
    const gate = meeting(2);
    const crossing =
      (order: readonly string[]) => async (tx: Parameters<Parameters<typeof first.write>[0]>[0]) => {
        for (const [i, id] of order.entries()) {
          if (i === 1) await gate();
          await tx.run('MATCH (n:Crossing {id: $id}) SET n.count = n.count + 1', { id });
        }
      };
    await Promise.all([first.write(crossing(['a', 'b'])), second.write(crossing(['b', 'a']))]);
    const rows = await first.read('MATCH (n:Crossing) RETURN n.count AS count', {});
    await first.write((tx) => tx.run('MATCH (n:Crossing) DELETE n'));
    expect(rows.map((row) => row.count)).toEqual([2, 2]);
    const deadlocks = connections.map((connection) => connection.retries().deadlocks);
    expect(deadlocks[0] === 1 || deadlocks[1] === 1).toBe(true);
    for (const connection of connections) await connection.close();
  });

  describe('where the line breaks in mid-transaction', () => {
    const [before, during] = [DOCUMENTS.slice(0, 3), DOCUMENTS.slice(3)];

    it.each([500, 100_000])(
      'after %i bytes, nothing is half-written, and the next run completes',
      async (bytes) => {
        await clear(store);
        await ingest(store, before);
        const digest = await store.digest();
        const [document] = real;
        if (document === undefined) throw new Error('there are five documents');
        const proxy = await startProxy(portOf(place.uri));
        const uri = `bolt://127.0.0.1:${proxy.port}`;
        const distant = await openStore(at({ uri, retrySeconds: 0 }), { model, linker });
        proxy.breakAfter(bytes, false);
        await expect(distant.replaceDocument(document)).rejects.toMatchObject({
          code: 'STORE_UNREACHABLE',
          remedy: expect.stringContaining('run it again'),
        });
        expect(proxy.broken()).toBe(1);
        expect(await store.digest()).toBe(digest);
        proxy.mend();
        await distant.replaceDocument(document);
        const completed = await store.digest();
        await distant.close();
        await proxy.close();
        await store.removeDocument(document.document.id);
        await store.replaceDocument(document);
        expect(await store.digest()).toBe(completed);
      },
    );

    it('and comes back, the transaction is run again, counted, and ends in the same graph', async () => {
      await clear(store);
      await ingest(store, DOCUMENTS);
      const digest = await store.digest();
      await clear(store);
      const proxy = await startProxy(portOf(place.uri));
      const distant = await openStore(at({ uri: `bolt://127.0.0.1:${proxy.port}` }), { model, linker });
      for (const [i, document] of [...before, ...during].entries()) {
        if (i % 3 === 0) proxy.breakAfter(3_000 * (i + 1), true);
        await distant.replaceDocument(subgraphOf(document));
      }
      const { interruptions } = distant.retries();
      await distant.close();
      await proxy.close();
      expect(proxy.broken()).toBeGreaterThan(0);
      expect(interruptions).toBeGreaterThan(0);
      expect(await store.digest()).toBe(digest);
    });
  });
});

/** Resolves for all once so many wait; later callers pass. */
function meeting(count: number): () => Promise<void> {
  let here = 0;
  const waiting: (() => void)[] = [];
  return () =>
    new Promise((resolve) => {
      here += 1;
      waiting.push(resolve);
      if (here >= count) for (const go of waiting) go();
    });
}

function portOf(uri: string): number {
  return Number(new URL(uri.replace(/^[a-z0-9+]+:/, 'http:')).port);
}
