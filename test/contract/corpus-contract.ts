import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awardFacts, awardMentions } from '../../graph/queries/award-facts.ts';
import { clausesByIds } from '../../graph/queries/clauses.ts';
import { searchClauses } from '../../graph/search/hybrid.ts';
import { type GraphStore, pieceViewSchema } from '../../graph/store.ts';
import type { DocumentSubgraph } from '../../graph/subgraph.ts';
import { corpus } from './corpus.ts';
import { vectorOf } from './fixtures.ts';
import { clear } from './harness.ts';

/** What must hold for real documents whatever is read from them. */
export function corpusContract(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name} store, the five real documents`, () => {
    let store: GraphStore;
    let subgraphs: readonly DocumentSubgraph[];
    let digest: string;
    const ingest = async (list: readonly DocumentSubgraph[]): Promise<void> => {
      for (const subgraph of list) await store.replaceDocument(subgraph);
    };
    beforeAll(async () => {
      store = await open();
      subgraphs = await corpus();
      await clear(store);
      await ingest(subgraphs);
      digest = await store.digest();
    }, 120_000);
    afterAll(async () => {
      await clear(store);
      await store.close();
    }, 120_000);

    it('are five, with clauses, pieces and awards', async () => {
      const { documents, clauses, pieces, nodes } = await store.stats();
      expect(documents).toBe(5);
      expect(Math.min(clauses, pieces, nodes.Incentive ?? 0, nodes.Target ?? 0)).toBeGreaterThan(0);
      expect((await store.read(awardFacts, {})).length).toBe(nodes.Incentive);
      expect((await store.read(awardMentions, {})).length).toBeGreaterThan(0);
    });

    it('give one digest ingested twice and in another order', async () => {
      await ingest(subgraphs);
      expect(await store.digest()).toBe(digest);
      await clear(store);
      await ingest([...subgraphs].reverse());
      expect(await store.digest()).toBe(digest);
    }, 120_000);

    it('leave and come back without a trace', async () => {
      const [first, second] = subgraphs;
      if (first === undefined || second === undefined) throw new Error('there are five documents');
      await store.removeDocument(second.document.id);
      await store.removeDocument(first.document.id);
      await ingest([first, second]);
      expect(await store.digest()).toBe(digest);
    }, 120_000);

    it.each(['检验检测公共服务平台', '对获得中国质量奖的组织给予奖励', '县里谁管企业诚信'])(
      'are ranked by the best piece of every view, as comparing every piece gives it: %s',
      async (question) => {
        const vector = vectorOf(question);
        const cosine = (a: Float32Array) => a.reduce((sum, x, i) => sum + x * (vector[i] ?? 0), 0);
        const best = new Map<string, { sentence: number; phrase: number }>();
        for (const { nodes, vectors } of subgraphs)
          for (const node of nodes) {
            if (node.label !== 'Piece') continue;
            const { id, clauseId } = node.properties;
            const view = pieceViewSchema.parse(node.properties.view);
            const known = best.get(clauseId) ?? { sentence: 0, phrase: 0 };
            const score = cosine(vectors.get(id) ?? new Float32Array(0));
            best.set(clauseId, { ...known, [view]: Math.max(known[view], score) });
          }
        const embedder = { embedQuestion: async () => vector };
        const hits = await searchClauses(store, embedder, { text: question, language: 'zh', top: 20 });
        expect(hits.length).toBe(20);
        for (const { clauseId, dense } of hits) {
          const { sentence = 0, phrase = 0 } = best.get(clauseId) ?? {};
          expect(dense).toBeCloseTo((sentence + phrase) / 2, 5);
        }
      },
      120_000,
    );

    it('are found by the phrases of their clauses', async () => {
      for (const { nodes } of subgraphs) {
        const clauses = nodes.flatMap((n) => (n.label === 'Clause' ? [n.properties] : []));
        for (const { id, text } of clauses.filter((_, i) => i % 9 === 0)) {
          const start = Math.floor(text.length / 3);
          const phrase = text.slice(start, start + 6);
          const hits = await store.matchPhrase(phrase, 200);
          expect(
            hits.map((hit) => hit.clauseId),
            phrase,
          ).toContain(id);
          const rows = await store.read(clausesByIds, { ids: hits.map((hit) => hit.clauseId) });
          expect(rows.every((row) => row.text.includes(phrase))).toBe(true);
        }
      }
    }, 120_000);
  });
}
