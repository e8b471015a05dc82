import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemaObjects } from '../../graph/neo4j/schema-objects.ts';
import { type OpenOptions, openStore } from '../../graph/open-store.ts';
import { SCHEMA_VERSION } from '../../graph/schema.ts';
import type { GraphStore } from '../../graph/store.ts';
import { DOCUMENTS, province } from './documents.ts';
import { DIMENSIONS, linker, model, subgraphOf, vectorOf } from './fixtures.ts';
import { clear, idOf, ingest, look } from './harness.ts';
import { administer, at, openEmpty, place, wipe, withNeo4j } from './neo4j-place.ts';

withNeo4j('neo4j schema: made, checked, mended, brought up to date', () => {
  const open = (change: Partial<OpenOptions> = {}): Promise<GraphStore> =>
    openStore(at(), { model, linker, ...change });
  const drops = schemaObjects(DIMENSIONS).map(
    ({ kind, name }) => `DROP ${kind.toUpperCase()} ${name} IF EXISTS`,
  );
  const versionOf = async (store: GraphStore): Promise<unknown> =>
    store.read(look('MATCH (m:Meta) RETURN m.schemaVersion AS version', z.object({ version: z.int() })), {});

  beforeAll(wipe);

  it('three that open an empty database at once make everything once', async () => {
    await administer(drops);
    const stores = await Promise.all([open(), open(), open()]);
    const driver = neo4j.driver(place.uri, neo4j.auth.basic(place.user, place.password));
    const { records } = await driver.executeQuery(
      "SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP' RETURN name, state",
      {},
      { database: place.database },
    );
    await driver.close();
    expect(records.map((record) => [record.get('name'), record.get('state')]).toSorted()).toEqual(
      schemaObjects(DIMENSIONS)
        .map(({ name }) => [name, 'ONLINE'])
        .toSorted(),
    );
    for (const store of stores) await store.close();
  });

  describe('with documents', () => {
    let digest: string;
    const answers = async (store: GraphStore): Promise<unknown> => [
      await store.matchText('质量奖', 20),
      await store.nearestPieces(vectorOf('质量奖'), 20),
    ];
    let answered: unknown;
    beforeEach(async () => {
      await wipe();
      const store = await openEmpty();
      await ingest(store, DOCUMENTS);
      digest = await store.digest();
      answered = await answers(store);
      await store.close();
    });
    afterAll(async () => {
      const store = await openEmpty();
      await clear(store);
      await store.close();
    });

    it('what is missing, or made otherwise, is made anew at the opening', async () => {
      await administer([
        'DROP INDEX piece_vector',
        "CREATE VECTOR INDEX piece_vector FOR (n:Piece) ON (n.vector) OPTIONS {indexConfig: {`vector.dimensions`: 7, `vector.similarity_function`: 'euclidean'}}",
        'DROP INDEX clause_text',
        "CREATE FULLTEXT INDEX clause_text FOR (n:Clause) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard'}}",
        'DROP INDEX document_titlekey IF EXISTS',
        'DROP CONSTRAINT clause_id',
      ]);
      const store = await open();
      expect(await answers(store)).toEqual(answered);
      await store.close();
    });

    it('an index of another program under our name is left alone, and said', async () => {
      await administer(['DROP INDEX clause_text', 'CREATE INDEX clause_text FOR (n:Note) ON (n.text)']);
      await expect(open()).rejects.toMatchObject({
        code: 'STORE_MISMATCH',
        message: expect.stringContaining('clause_text'),
        remedy: expect.stringContaining('NEO4J_DATABASE'),
      });
      await administer(['DROP INDEX clause_text']);
      await (await open()).close();
    });

    it.each([1, 2])(
      'one of schema version %i is brought up to date on demand, and reads its texts again',
      async (version) => {
        await administer([`MATCH (m:Meta) SET m.schemaVersion = ${version}`]);
        await expect(open()).rejects.toMatchObject({
          code: 'STORE_MISMATCH',
          remedy: expect.stringContaining('qpg doctor --migrate'),
        });
        const store = await open({ migrate: true });
        expect(await versionOf(store)).toEqual([{ version: SCHEMA_VERSION }]);
        const { source, document } = subgraphOf(province);
        expect(await store.isCurrent(idOf(province), document.revision ?? '', source)).toBe(false);
        await ingest(store, DOCUMENTS);
        expect(await store.isCurrent(idOf(province), document.revision ?? '', source)).toBe(true);
        expect(await store.digest()).toBe(digest);
        await store.close();
      },
    );

    it('one of a newer release is refused whatever is asked', async () => {
      await administer([`MATCH (m:Meta) SET m.schemaVersion = ${SCHEMA_VERSION + 1}`]);
      for (const change of [{}, { migrate: true }, { reembed: true }])
        await expect(open(change)).rejects.toMatchObject({
          code: 'STORE_MISMATCH',
          remedy: expect.stringContaining('newer release'),
        });
    });

    it('one whose vectors were half made anew is refused until they are whole', async () => {
      const other = { ...model, id: 'another-model' };
      const embed = async (): Promise<never> => {
        throw new Error('the power went out');
      };
      await expect(open({ model: { ...other, embed }, reembed: true })).rejects.toThrow('power');
      for (const use of [model, other])
        await expect(open({ model: use })).rejects.toMatchObject({
          code: 'STORE_MISMATCH',
          remedy: expect.stringContaining('--reembed'),
        });
      const store = await open({ reembed: true });
      expect(await answers(store)).toEqual(answered);
      await store.close();
      await (await open()).close();
    });
  });
});
