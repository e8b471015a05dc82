import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../graph/open-store.ts';
import type { GraphStore, StoreSettings } from '../../graph/store.ts';
import { contract } from './contract.ts';
import { corpus } from './corpus.ts';
import { corpusContract } from './corpus-contract.ts';
import { DOCUMENTS } from './documents.ts';
import { DIMENSIONS, linker, model } from './fixtures.ts';
import { clear, ingest } from './harness.ts';

/** Set by `npm run test:neo4j`, which runs a server of its own: these tests empty the database. */
const uri = process.env.QPG_TEST_NEO4J_URI;
const settings: StoreSettings = {
  store: 'neo4j',
  data: '',
  neo4j: {
    uri: uri ?? '',
    user: 'neo4j',
    password: process.env.QPG_TEST_NEO4J_PASSWORD ?? '',
    database: 'neo4j',
  },
};

if (uri === undefined) {
  console.warn(
    '\n  SKIPPED: the Neo4j contract. No Neo4j is at hand; "npm run test:neo4j" runs it with one.\n',
  );
  describe.skip('neo4j store: not run, see "npm run test:neo4j"', () => {
    it('needs QPG_TEST_NEO4J_URI', () => {});
  });
} else {
  // The database stays on disk between runs; one that an older program wrote would be refused.
  beforeAll(async () => {
    const { user, password } = settings.neo4j;
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await driver.close();
  });
  const open = async (): Promise<GraphStore> => {
    const store = await openStore(settings, { model, linker });
    await clear(store);
    return store;
  };
  contract({ name: 'neo4j', open });
  corpusContract('neo4j', open);

  describe('neo4j beside embedded', () => {
    it('has the same digest for the same documents', async () => {
      const data = mkdtempSync(join(tmpdir(), 'qpg-beside-'));
      const stores = [
        await open(),
        await openStore({ ...settings, store: 'embedded', data }, { model, linker }),
      ];
      const digests: string[] = [];
      for (const store of stores) {
        await ingest(store, DOCUMENTS);
        for (const subgraph of await corpus()) await store.replaceDocument(subgraph);
        digests.push(await store.digest());
        await clear(store);
        await store.close();
      }
      rmSync(data, { recursive: true, force: true });
      expect(digests[0]).toBe(digests[1]);
    });

    it('takes several writers at once and has the digest of one', async () => {
      const one = await open();
      await ingest(one, DOCUMENTS);
      const digest = await one.digest();
      await clear(one);
      const writers = await Promise.all([0, 1, 2].map(() => openStore(settings, { model, linker })));
      await Promise.all(
        writers.map((store, i) => ingest(store, [...DOCUMENTS.slice(i * 3), ...DOCUMENTS.slice(0, i * 3)])),
      );
      expect(await one.digest()).toBe(digest);
      await Promise.all(writers.map((store) => store.close()));
      await clear(one);
      await one.close();
    }, 120_000);
  });

  describe('neo4j says what is wrong and what to do', () => {
    it.each([
      ['a wrong password', { password: 'wrong' }, 'STORE_AUTH'],
      ['no server', { uri: 'bolt://127.0.0.1:9' }, 'STORE_UNREACHABLE'],
      ['no such database', { database: 'nowhere' }, 'STORE_UNREACHABLE'],
    ])('%s', async (_, change, code) => {
      const broken = { ...settings, neo4j: { ...settings.neo4j, ...change } };
      await expect(openStore(broken, { model, linker })).rejects.toMatchObject({
        code,
        remedy: expect.stringMatching(/./),
      });
    });

    it('another model is refused with the command that mends it, which does', async () => {
      const other = { ...model, id: 'another-model' };
      const store = await open();
      await ingest(store, DOCUMENTS.slice(0, 2));
      const digest = await store.digest();
      await store.close();
      await expect(openStore(settings, { model: other, linker })).rejects.toMatchObject({
        code: 'STORE_MISMATCH',
        remedy: expect.stringContaining('--reembed'),
      });
      for (const use of [other, model]) {
        const mended = await openStore(settings, { model: use, linker, reembed: true });
        expect(await mended.digest()).toBe(digest);
        expect((await mended.nearestPieces(new Float32Array(DIMENSIONS).fill(1), 3)).length).toBe(3);
        await mended.close();
      }
    });
  });
}
