import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../graph/open-store.ts';
import { contract } from './contract.ts';
import { copyContract } from './copy-contract.ts';
import { corpus } from './corpus.ts';
import { corpusContract } from './corpus-contract.ts';
import { DOCUMENTS } from './documents.ts';
import { DIMENSIONS, linker, model } from './fixtures.ts';
import { clear, ingest } from './harness.ts';
import { at, openEmpty, wipe, withNeo4j } from './neo4j-place.ts';
import { pairContract } from './store-pair.ts';

withNeo4j('neo4j store', () => {
  beforeAll(wipe);
  contract({ name: 'neo4j', open: openEmpty });
  corpusContract('neo4j', openEmpty);

  const folder = mkdtempSync(join(tmpdir(), 'qpg-beside-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const openEmbedded = (name: string) =>
    openStore({ ...at(), store: 'embedded', data: join(folder, name) }, { model, linker });
  copyContract({
    name: 'embedded to Neo4j to embedded',
    open: async () => [await openEmbedded('copied'), await openEmpty(), await openEmbedded('back')],
  });

  pairContract({
    name: 'embedded and Neo4j',
    open: async () => [await openEmbedded('pair'), await openEmpty()],
    generated: 10,
  });

  describe('beside embedded', () => {
    it('has the same digest for the same documents', async () => {
      const stores = [await openEmpty(), await openEmbedded('beside')];
      const digests: string[] = [];
      for (const store of stores) {
        await ingest(store, DOCUMENTS);
        for (const subgraph of await corpus()) await store.replaceDocument(subgraph);
        digests.push(await store.digest());
        await clear(store);
        await store.close();
      }
      expect(digests[0]).toBe(digests[1]);
    });
  });

  it('refuses another model with the command that mends it, which does', async () => {
    const other = { ...model, id: 'another-model' };
    const store = await openEmpty();
    await ingest(store, DOCUMENTS.slice(0, 2));
    const digest = await store.digest();
    await store.close();
    await expect(openStore(at(), { model: other, linker })).rejects.toMatchObject({
      code: 'STORE_MISMATCH',
      remedy: expect.stringContaining('--reembed'),
    });
    for (const use of [other, model]) {
      const mended = await openStore(at(), { model: use, linker, reembed: true });
      expect(await mended.digest()).toBe(digest);
      expect((await mended.nearestPieces(new Float32Array(DIMENSIONS).fill(1), 3)).length).toBe(3);
      await mended.close();
    }
  });
});
