import { describe, expect, it } from 'vitest';
import { storedDocuments } from '../../graph/queries/documents.ts';
import { fuse } from '../../graph/search/fusion.ts';
import type { GraphStore, SearchFilter } from '../../graph/store.ts';
import { vectorOf } from './fixtures.ts';
import { differences, rankDifferences, TOLERANCE } from './same-values.ts';
import type { StorePair } from './store-pair.ts';

const QUESTIONS = ['检验检测公共服务平台', '对获得中国质量奖的组织给予奖励', '首席质量官', 'ISO9001', '质'];
const FILTERS: readonly SearchFilter[] = [
  {},
  { levels: ['province', 'county'] },
  { issuedFrom: '2013-01-01', issuedTo: '2023-12-31' },
  { measureIds: ['chief-quality-officer'], standing: { oneOf: ['current', 'pastTerm'], on: '2026-01-01' } },
];
/** More than there are. */
const ALL = 100_000;

type Operation = keyof Omit<GraphStore, 'backend' | 'close'>;

/** Every operation of the port does the same on both stores. */
export function operationsContract(pair: () => StorePair): void {
  const both = async <T>(ask: (store: GraphStore) => Promise<T>): Promise<readonly [T, T]> => {
    const [one, other] = pair().stores;
    return [await ask(one), await ask(other)];
  };
  const same = async (ask: (store: GraphStore) => Promise<unknown>): Promise<void> => {
    const [one, other] = await both(ask);
    expect(other).toEqual(one);
  };
  const searches = QUESTIONS.flatMap((words) => FILTERS.map((filter) => [words, filter] as const));

  const operations: Readonly<Record<Operation, () => Promise<void>>> = {
    read: () => same((store) => store.read(storedDocuments, {})),
    digest: () => same((store) => store.digest()),
    stats: () => same((store) => store.stats()),
    async retries() {
      for (const store of pair().stores)
        expect(store.retries()).toEqual({ deadlocks: 0, collisions: 0, interruptions: 0 });
    },
    async pieceVectors() {
      for (const filter of FILTERS) await same((store) => store.pieceVectors(filter));
    },
    async nearestPieces() {
      for (const [words, filter] of searches) {
        const [one, other] = await both((store) => store.nearestPieces(vectorOf(words), 60, filter));
        const ranked = [one, other].map((hits) => hits.map(({ pieceId: id, score }) => ({ id, score })));
        expect(
          rankDifferences(ranked[0] ?? [], ranked[1] ?? [], () => TOLERANCE.cosine),
          words,
        ).toEqual([]);
        expect(new Set(one.map(({ view }) => view)).size > 0).toBe(other.length > 0);
      }
    },
    async matchText() {
      for (const [words, filter] of searches) {
        const [one, other] = await both((store) => store.matchText(words, ALL, filter));
        const ranked = [one, other].map((hits) => hits.map(({ clauseId: id, score }) => ({ id, score })));
        const apart = (score: number): number => score * TOLERANCE.lexical;
        expect(rankDifferences(ranked[0] ?? [], ranked[1] ?? [], apart), words).toEqual([]);
      }
    },
    async matchPhrase() {
      for (const [words, filter] of searches) {
        const [one, other] = await both((store) => store.matchPhrase(words, ALL, filter));
        const ids = [one, other].map((hits) => new Set(hits.map(({ clauseId }) => clauseId)));
        expect(ids[1], words).toEqual(ids[0]);
      }
    },
    async isCurrent() {
      const [first] = pair().subgraphs;
      if (first === undefined) throw new Error('there are documents');
      const { document, source } = first;
      for (const revision of ['r1', 'r0'])
        await same((store) => store.isCurrent(document.id, revision, source));
      await same((store) => store.isCurrent('doc:none', 'r1', { file: 'none', path: null }));
    },
    async replaceDocument() {
      const [, second] = pair().subgraphs;
      if (second === undefined) throw new Error('there are documents');
      await same((store) => store.replaceDocument(second));
      await same((store) => store.digest());
    },
    async removeDocument() {
      const [, , third] = pair().subgraphs;
      if (third === undefined) throw new Error('there are documents');
      const before = await pair().stores[0].digest();
      await same((store) => store.removeDocument(third.document.id));
      await same((store) => store.digest());
      await same((store) => store.removeDocument(third.document.id));
      await same((store) => store.replaceDocument(third));
      for (const digest of await both((store) => store.digest())) expect(digest).toBe(before);
    },
    async reindex() {
      for (const store of pair().stores) await store.reindex();
      await same((store) => store.pieceVectors({}));
    },
  };

  describe('every operation', () => {
    it.each(Object.entries(operations))('%s', async (_, check) => {
      await check();
    });

    it('is one that is checked here', () => {
      for (const store of pair().stores)
        expect(Object.keys(store).toSorted()).toEqual(
          [...Object.keys(operations), 'backend', 'close'].toSorted(),
        );
    });

    it('the fused search', async () => {
      for (const [words, filter] of searches) {
        const [one, other] = await both(async (store) =>
          fuse(
            await store.nearestPieces(vectorOf(words), ALL, filter),
            await store.matchText(words, ALL, filter),
            [await store.matchPhrase(words, ALL, filter)],
          ),
        );
        const ranked = [one, other].map((hits) => hits.map(({ clauseId: id, score }) => ({ id, score })));
        expect(
          rankDifferences(ranked[0] ?? [], ranked[1] ?? [], () => TOLERANCE.fused),
          words,
        ).toEqual([]);
        const dense = [one, other].map((hits) =>
          Object.fromEntries(hits.map(({ clauseId, dense, phrases }) => [clauseId, { dense, phrases }])),
        );
        expect(differences(dense[0], dense[1], TOLERANCE.cosine), words).toEqual([]);
      }
    });
  });
}
