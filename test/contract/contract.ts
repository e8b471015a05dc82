import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { awardFacts, awardMentions, awardPrograms } from '../../graph/queries/award-facts.ts';
import { clausesByIds } from '../../graph/queries/clauses.ts';
import { documentCount, heldPlaces } from '../../graph/queries/collection.ts';
import type { GraphStore } from '../../graph/store.ts';
import { correctionsContract } from './corrections-contract.ts';
import { DOCUMENTS, mentioner, nation, placeless, plan, prefecture, province } from './documents.ts';
import { type DocumentCase, subgraphOf, vectorOf } from './fixtures.ts';
import { clear, EMPTY, idOf, ingest, look } from './harness.ts';
import { linkContract } from './link-contract.ts';
import { searchContract } from './search-contract.ts';

/** One store under test, empty when it is opened. */
export interface StoreUnderTest {
  readonly name: string;
  open(): Promise<GraphStore>;
}

/** What both stores promise. */
export function contract({ name, open }: StoreUnderTest): void {
  describe(`${name} store`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(async () => {
      await store.close();
    });
    const startEmpty = async (): Promise<void> => {
      await clear(store);
      expect(await store.digest()).toBe(EMPTY);
    };

    describe('one graph however it came about', () => {
      beforeEach(startEmpty);

      it('ingesting twice changes nothing', async () => {
        await ingest(store, DOCUMENTS);
        const once = await store.digest();
        await ingest(store, DOCUMENTS);
        expect(await store.digest()).toBe(once);
      });

      it('any order gives the same digest', async () => {
        await ingest(store, DOCUMENTS);
        const digest = await store.digest();
        for (const order of [[...DOCUMENTS].reverse(), shuffled(DOCUMENTS, 7), shuffled(DOCUMENTS, 3)]) {
          await clear(store);
          await ingest(store, order);
          expect(await store.digest()).toBe(digest);
        }
      });

      it.each(DOCUMENTS.map((d) => [d.name, d] as const))(
        'removing %s leaves what was never with it, and its return gives all back',
        async (_, removed) => {
          const others = DOCUMENTS.filter((d) => d !== removed);
          await ingest(store, others);
          const without = await store.digest();
          await ingest(store, [removed]);
          const withIt = await store.digest();
          expect(withIt).not.toBe(without);
          expect(await store.removeDocument(idOf(removed))).toBe(true);
          expect(await store.digest()).toBe(without);
          expect(await store.removeDocument(idOf(removed))).toBe(false);
          await ingest(store, [removed]);
          expect(await store.digest()).toBe(withIt);
        },
      );

      it('removing all leaves nothing behind', async () => {
        await ingest(store, DOCUMENTS);
        await clear(store);
        const { nodes, relationships } = await store.stats();
        expect(Object.values({ ...nodes, ...relationships }).every((count) => count === 0)).toBe(true);
        expect(await store.matchText('质量', 10)).toEqual([]);
        expect(await store.nearestPieces(vectorOf('质量'), 10)).toEqual([]);
      });
    });

    describe('files and texts', () => {
      beforeEach(startEmpty);

      const path = '/documents/a.txt';
      const before: DocumentCase = { ...mentioner, file: 'a.txt', path };
      const after: DocumentCase = {
        ...before,
        clauses: ['一、|争创|支持企业争创全国质量标杆。'],
        facts: () => ({}),
      };

      it('a file with another text replaces its document', async () => {
        await ingest(store, [province, before]);
        await ingest(store, [after]);
        const digest = await store.digest();
        await clear(store);
        await ingest(store, [province, after]);
        expect(await store.digest()).toBe(digest);
      });

      it('a text that another file still holds stays', async () => {
        await ingest(store, [before, { ...before, file: 'b.txt', path: '/documents/b.txt' }]);
        await ingest(store, [after]);
        const rows = await store.read(awardMentions, {});
        expect(rows.map((row) => row.file)).toEqual(['b.txt']);
      });

      it('the smallest of several names is shown, in any order', async () => {
        const names = ['b.txt', 'a.txt', 'c.txt'];
        for (const file of names) await ingest(store, [{ ...mentioner, file, path: `/documents/${file}` }]);
        expect((await store.read(awardMentions, {})).map((row) => row.file)).toEqual(['a.txt']);
      });

      it('knows what is current: the same text in the same revision', async () => {
        const { document, source } = subgraphOf(before);
        expect(await store.isCurrent(document.id, 'r1', source)).toBe(false);
        await ingest(store, [before]);
        expect(await store.isCurrent(document.id, 'r1', source)).toBe(true);
        expect(await store.isCurrent(document.id, 'r2', source)).toBe(false);
        const other = { file: '0.txt', path: '/documents/0.txt' };
        expect(await store.isCurrent(document.id, 'r1', other)).toBe(true);
        expect((await store.read(awardMentions, {})).map((row) => row.file)).toEqual(['0.txt']);
      });

      it('a file that now holds a text known already gives up its old one', async () => {
        await ingest(store, [before, { ...province, file: 'p.txt', path: '/documents/p.txt' }]);
        const { document } = subgraphOf(province);
        expect(await store.isCurrent(document.id, 'r1', { file: 'a.txt', path })).toBe(true);
        expect(await store.read(awardMentions, {})).toEqual([]);
        expect(await store.read(documentCount, {})).toEqual([{ documents: 1 }]);
      });

      it('new facts of the same text replace the old ones', async () => {
        await ingest(store, [province]);
        const digest = await store.digest();
        const poorer: DocumentCase = { ...province, facts: () => ({}), revision: 'r2' };
        expect(await store.replaceDocument(subgraphOf(poorer))).toBe('replaced');
        expect(await store.read(awardFacts, {})).toEqual([]);
        expect(await store.read(awardPrograms, {})).toEqual([]);
        await ingest(store, [province]);
        expect(await store.digest()).toBe(digest);
      });
    });

    describe('promises kept at every write', () => {
      beforeEach(startEmpty);

      it.each([
        ['a quote that differs from its slice', { quote: '对获得中国质量奖的组织' }],
        ['a quote shifted by one', { start: 1, end: 2 }],
      ])('refuses %s and writes nothing', async (_, change) => {
        await ingest(store, [nation]);
        const digest = await store.digest();
        const subgraph = subgraphOf(province);
        const nodes = subgraph.nodes.map((node) =>
          node.label === 'Incentive' ? { ...node, properties: { ...node.properties, ...change } } : node,
        );
        await expect(store.replaceDocument({ ...subgraph, nodes })).rejects.toMatchObject({
          code: 'INVARIANT',
        });
        expect(await store.digest()).toBe(digest);
      });

      it('refuses a piece without a vector', async () => {
        await expect(
          store.replaceDocument({ ...subgraphOf(province), vectors: new Map() }),
        ).rejects.toMatchObject({ code: 'INVARIANT' });
        expect(await store.digest()).toBe(EMPTY);
      });

      it('refuses a reading query that writes', async () => {
        const writing = look("CREATE (m:Measure {id: 'x', labelZh: 'x'})", z.unknown());
        await expect(store.read(writing, {})).rejects.toMatchObject({ code: 'STORE_QUERY' });
        expect(await store.digest()).toBe(EMPTY);
      });
    });

    describe('queries', () => {
      beforeAll(async () => {
        await startEmpty();
        await ingest(store, [nation, province, prefecture, mentioner, placeless, plan]);
      });

      it('gives sums with payer, document and words; whole numbers are numbers', async () => {
        const rows = await store.read(awardFacts, { programIds: ['award:100000:中国质量奖'] });
        const told = rows.map((r) => [r.jurisdiction, r.level, r.tier, r.recipient, r.amountYuan, r.oneOff]);
        expect(told.toSorted()).toEqual(
          [
            ['江西省', 'province', '正奖', 'organization', 3_000_000, true],
            ['江西省', 'province', '提名奖', 'organization', 1_000_000, true],
            ['南昌市', 'prefecture', null, null, 500_000, null],
          ].toSorted(),
        );
        expect((await store.read(awardFacts, {})).length).toBe(4);
        expect(await store.read(awardFacts, { programIds: [] })).toEqual([]);
      });

      it('gives mentions, programmes, places and counts', async () => {
        expect((await store.read(awardMentions, {})).map((r) => [r.jurisdiction, r.program])).toEqual([
          ['河北省', '中国质量奖'],
        ]);
        expect((await store.read(awardPrograms, {})).map((r) => r.id)).toEqual([
          'award:100000:中国质量奖',
          'award:360000:章江质量奖',
        ]);
        expect((await store.read(heldPlaces, {})).map((r) => r.adcode)).toEqual([
          '100000',
          '130000',
          '360000',
          '360100',
        ]);
        expect(await store.read(documentCount, {})).toEqual([{ documents: 6 }]);
      });

      it('gives clauses by id, of a document without place too', async () => {
        const ids = [`${idOf(placeless)}#0`, `${idOf(province)}#2`];
        const rows = await store.read(clausesByIds, { ids });
        expect(new Map(rows.map((r) => [r.clauseId, r.jurisdiction]))).toEqual(
          new Map([
            [ids[0], null],
            [ids[1], '江西省'],
          ]),
        );
      });
    });

    describe('what people corrected', () => {
      beforeEach(startEmpty);
      correctionsContract(() => store);
    });

    describe('links', () => {
      beforeEach(startEmpty);
      linkContract(() => store);
    });

    describe('search', () => {
      beforeAll(async () => {
        await startEmpty();
        await ingest(store, DOCUMENTS);
      });
      searchContract(() => store);
    });
  });
}

/** A fixed shuffle, so that a failure can be repeated. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  return items
    .map((item, i) => [((i + 1) * 2654435761 * seed) % 1009, item] as const)
    .toSorted((a, b) => a[0] - b[0])
    .map(([, item]) => item);
}
