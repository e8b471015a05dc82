import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CopyEvent, copyCollection } from '../../graph/copy/copy.ts';
import { readDocument } from '../../graph/copy/read-document.ts';
import { awardFacts, awardMentions } from '../../graph/queries/award-facts.ts';
import { citations } from '../../graph/queries/citations.ts';
import { storedDocuments } from '../../graph/queries/documents.ts';
import { industryLinks } from '../../graph/queries/industries.ts';
import { measureCarriers } from '../../graph/queries/measures.ts';
import { responsibilities } from '../../graph/queries/responsibilities.ts';
import type { GraphStore } from '../../graph/store.ts';
import type { DocumentSubgraph } from '../../graph/subgraph.ts';
import { corpus } from './corpus.ts';
import { CORRECTION, corrected } from './corrected.ts';
import { DOCUMENTS, mentioner, province } from './documents.ts';
import { subgraphOf, vectorOf } from './fixtures.ts';
import { clear, EMPTY, ingest } from './harness.ts';

export interface CopyPlaces {
  readonly name: string;
  /** Empty stores. The collection goes from the first to the second and from there to the third. */
  open(): Promise<readonly [GraphStore, GraphStore, GraphStore]>;
}

/** One text in two files, one of them the smallest name. */
const twins = ['b.txt', 'a.txt'].map((file) => ({ ...mentioner, file, path: `/documents/twins/${file}` }));

/** A collection moved from store to store without embedding anew. */
export function copyContract({ name, open }: CopyPlaces): void {
  describe(`copy, ${name}`, () => {
    let stores: readonly [GraphStore, GraphStore, GraphStore];
    let written: readonly DocumentSubgraph[];
    beforeAll(async () => {
      stores = await open();
      written = [...DOCUMENTS.filter((d) => d !== province).map(subgraphOf), subgraphOf(corrected)];
      written = [...written, ...(await corpus())];
      for (const subgraph of written) await stores[0].replaceDocument(subgraph);
      await ingest(stores[0], twins);
    });
    afterAll(async () => {
      for (const store of stores) {
        await clear(store);
        await store.close();
      }
    });

    it('a document is read out as it was written in', async () => {
      for (const subgraph of written) {
        const read = await readDocument(stores[0], subgraph.document.id);
        if (read === null) throw new Error(`${subgraph.document.title} is in the store`);
        expect(comparable(read.subgraph)).toEqual(comparable(subgraph));
      }
      expect(await readDocument(stores[0], 'doc:none')).toBeNull();
    });

    it('goes on where it was interrupted', async () => {
      const [from, to] = stores;
      let writes = 0;
      const breaking: GraphStore = {
        ...to,
        replaceDocument: async (subgraph) => {
          writes += 1;
          if (writes > 6) throw new Error('the line broke');
          return to.replaceDocument(subgraph);
        },
      };
      await expect(copyCollection(from, breaking)).rejects.toThrow('the line broke');
      expect((await to.stats()).documents).toBe(6);
      const summary = await copyCollection(from, to);
      expect(summary).toMatchObject({ unchanged: 6, written: summary.documents - 6, refused: [], gone: 0 });
      expect(await to.digest()).toBe(await from.digest());
    });

    it('a second time, all is unchanged', async () => {
      const events: CopyEvent[] = [];
      const summary = await copyCollection(stores[0], stores[1], (event) => events.push(event));
      expect(summary).toMatchObject({ unchanged: summary.documents, written: 0, pieces: 0 });
      expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(['begun', 'unchanged']));
      expect(await stores[1].digest()).toBe(await stores[0].digest());
    });

    it('from there to the third it is the same graph, with the same vectors, files and corrections', async () => {
      const [first, second, third] = stores;
      const before = await first.digest();
      expect(before).not.toBe(EMPTY);
      const summary = await copyCollection(second, third);
      expect(summary.pieces).toBe((await first.stats()).pieces);
      expect(await third.digest()).toBe(before);
      expect(await third.pieceVectors({})).toEqual(await first.pieceVectors({}));
      expect(await third.read(storedDocuments, {})).toEqual(await first.read(storedDocuments, {}));
      for (const rows of [
        await third.read(awardFacts, {}),
        await third.read(awardMentions, {}),
        await third.read(responsibilities, {}),
        await third.read(citations, {}),
        await third.read(industryLinks, {}),
        await third.read(measureCarriers, {}),
      ])
        expect(rows.map(({ correction }) => JSON.parse(correction ?? 'null'))).toContainEqual(CORRECTION);
    });

    it('finds there what it finds here', async () => {
      const [first, , third] = stores;
      for (const words of ['质量', '首席质量官', '对获得中国质量奖的组织给予奖励', '检验检测公共服务平台']) {
        const vector = vectorOf(words);
        expect(await third.nearestPieces(vector, 40)).toEqual(await first.nearestPieces(vector, 40));
        expect(await third.matchPhrase(words, 40)).toEqual(await first.matchPhrase(words, 40));
        expect(await third.matchText(words, 40)).toEqual(await first.matchText(words, 40));
      }
    });

    it('what changed here changes there, and nothing else', async () => {
      const [from, to] = stores;
      await ingest(from, [{ ...corrected, revision: 'r2', facts: () => ({}) }]);
      const summary = await copyCollection(from, to);
      expect(summary).toMatchObject({ written: 1, unchanged: summary.documents - 1 });
      expect(await to.digest()).toBe(await from.digest());
    });
  });
}

/** The subgraph without the order of its rows; which of its files is first depends on what else came in. */
function comparable({ document, nodes, relationships, citations, repeals, vectors }: DocumentSubgraph) {
  const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(inOrder(row))).toSorted();
  return {
    document: { ...document, file: null },
    nodes: sorted(nodes),
    relationships: sorted(relationships),
    citations: sorted(citations),
    repeals: sorted(repeals),
    vectors: new Map([...vectors].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => [key, inOrder(one)]);
}
