import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notedCorrections } from '../../../api/noted-corrections.ts';
import { documentIdOf } from '../../../graph/identity.ts';
import { openStore } from '../../../graph/open-store.ts';
import type { GraphStore } from '../../../graph/store.ts';
import type { CorrectionEntry } from '../../../ingest/correct/correction.ts';
import { ingest } from '../../../ingest/ingest.ts';
import { createLinker } from '../../../ingest/link/linker.ts';
import { sourceFromBytes } from '../../../ingest/read/read.ts';
import { correction, knowledge, TEXT } from './document.ts';

const DIMENSIONS = 4;
/** No test here looks for meaning. */
const still = async (words: readonly string[]) => words.map(() => new Float32Array(DIMENSIONS).fill(0.5));
const embedder = {
  id: 'still',
  dimensions: DIMENSIONS,
  embedPassages: still,
  embedQuestions: still,
  embedQuestion: async () => new Float32Array(DIMENSIONS).fill(0.5),
  isWord: () => true,
  close: async () => {},
};

let folder: string;
let store: GraphStore;
const open = (data: string, modelId = embedder.id, reembed = false): Promise<GraphStore> =>
  openStore(
    { store: 'embedded', data: join(folder, data), neo4j: { uri: '', user: '', password: '', database: '' } },
    {
      model: { id: modelId, dimensions: DIMENSIONS, embed: still },
      linker: createLinker(knowledge.places),
      reembed,
    },
  );
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qpg-kinds-'));
  store = await open('store');
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function read(entries: readonly CorrectionEntry[]): Promise<void> {
  const source = sourceFromBytes(Buffer.from(TEXT), 'yunnan.txt', null);
  const corrections = async () => entries;
  const { refused } = await ingest(
    [source],
    { store, embedder, knowledge, revision: 'r', corrections },
    () => {},
  );
  expect(refused).toEqual([]);
}

const SUMS = '分别一次性奖励200万元、80万元';
const REJECTED = [
  ['GRANTS', 1, { fact: 'award', quote: SUMS, where: { tier: '提名奖' } }],
  ['MENTIONS', 1, { fact: 'awardMention', quote: '争创中国驰名商标' }],
  ['SETS', 1, { fact: 'target', quote: '制造业产品质量合格率达到95%以上' }],
  ['RESPONSIBLE_FOR', 2, { fact: 'responsibility', quote: '省市场监管局牵头' }],
  ['CITES', 1, { fact: 'citation', quote: '《中华人民共和国产品质量法》' }],
  ['CONCERNS', 1, { fact: 'industry', quote: '制造业产品质量合格率', where: { gbt4754: 'C' } }],
  ['STATES', 1, { fact: 'measure', quote: '推行首席质量官制度', where: { id: 'chief-quality-officer' } }],
] as const;

describe('a rejected fact of every kind', () => {
  it.each(REJECTED)(
    '%s leaves the graph, is noted with who said why, and stays out',
    async (type, edges, about) => {
      await read([]);
      const before = (await store.stats()).relationships;
      const one = correction({ action: 'reject', ...about });
      const entries = [{ line: 1, correction: one }];
      await read(entries);
      const after = (await store.stats()).relationships;
      expect(after[type]).toBe((before[type] ?? 0) - edges);
      const digest = await store.digest();

      const noted = await notedCorrections(store, entries, documentIdOf(TEXT));
      expect(noted).toMatchObject([
        { action: 'reject', fact: about.fact, by: '王芳', why: '核对原件', on: '2026-03-02' },
      ]);
      for (const { quote, start, end } of noted) expect(TEXT.slice(start, end)).toBe(quote);

      await read(entries);
      expect(await store.digest()).toBe(digest);
      await store.reindex();
      expect(await store.digest()).toBe(digest);
      await store.close();
      store = await open('store', 'another', true);
      expect(await store.digest()).toBe(digest);
      await store.close();
      store = await open('rebuilt');
      await read(entries);
      expect(await store.digest()).toBe(digest);

      await read([]);
      expect((await store.stats()).relationships[type]).toBe(before[type]);
      expect(await notedCorrections(store, [], documentIdOf(TEXT))).toEqual([]);
    },
  );

  it('is not noted where its words do not stand, nor in another document', async () => {
    await read([]);
    const gone = correction({ action: 'reject', fact: 'award', quote: '奖励900万元' });
    const other = correction({ action: 'reject', fact: 'award', quote: SUMS, document: 'other.txt' });
    const entries = [gone, other].map((one, i) => ({ line: i + 1, correction: one }));
    expect(await notedCorrections(store, entries, documentIdOf(TEXT))).toEqual([]);
  });
});
