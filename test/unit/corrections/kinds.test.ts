import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notedCorrections } from '../../../api/noted-corrections.ts';
import { copyCollection } from '../../../graph/copy/copy.ts';
import { documentIdOf } from '../../../graph/identity.ts';
import { openStore } from '../../../graph/open-store.ts';
import { awardFacts, awardMentions } from '../../../graph/queries/award-facts.ts';
import { citations } from '../../../graph/queries/citations.ts';
import { industryLinks } from '../../../graph/queries/industries.ts';
import { measureCarriers } from '../../../graph/queries/measures.ts';
import { responsibilities } from '../../../graph/queries/responsibilities.ts';
import { targets } from '../../../graph/queries/targets.ts';
import type { GraphStore } from '../../../graph/store.ts';
import type { Correction, CorrectionEntry } from '../../../ingest/correct/correction.ts';
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

/** What every row of a fact tells. */
interface Corrected {
  readonly correction: string | null;
}

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

/** Through a reading again, a new index, a change of model, a copy into another store, and a store built anew. */
async function expectLasting(entries: readonly CorrectionEntry[]): Promise<void> {
  const digest = await store.digest();
  await read(entries);
  expect(await store.digest()).toBe(digest);
  await store.reindex();
  expect(await store.digest()).toBe(digest);
  const other = await open('copy');
  await copyCollection(store, other);
  expect(await other.digest()).toBe(digest);
  await other.close();
  await store.close();
  store = await open('store', 'another', true);
  expect(await store.digest()).toBe(digest);
  await store.close();
  store = await open('rebuilt');
  await read(entries);
  expect(await store.digest()).toBe(digest);
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

const QUOTE = '对标准创新贡献突出的企业另给30万元';
/** What the answers read of each kind. */
const ROWS: Readonly<Record<Correction['fact'], () => Promise<readonly Corrected[]>>> = {
  award: () => store.read(awardFacts, {}),
  awardMention: () => store.read(awardMentions, {}),
  target: () => store.read(targets, {}),
  responsibility: () => store.read(responsibilities, {}),
  citation: () => store.read(citations, {}),
  industry: () => store.read(industryLinks, {}),
  measure: () => store.read(measureCarriers, {}),
};

/** Every kind twice: changed, then added. */
const SAID = [
  ['change', 1, { fact: 'award', quote: SUMS, where: { tier: '提名奖' }, set: { tier: '三等奖' } }],
  ['change', 1, { fact: 'awardMention', quote: '争创中国驰名商标', set: { tier: '一等奖' } }],
  ['change', 1, { fact: 'target', quote: '制造业产品质量合格率达到95%以上', set: { value: 93 } }],
  ['change', 2, { fact: 'responsibility', quote: '省市场监管局牵头', set: { lead: ['省工业和信息化厅'] } }],
  ['change', 1, { fact: 'citation', quote: '《中华人民共和国产品质量法》', set: { relation: 'implements' } }],
  ['change', 1, { fact: 'industry', quote: '制造业产品质量', set: { gbt4754: 'C13' } }],
  [
    'change',
    1,
    {
      fact: 'measure',
      quote: '推行首席质量官制度',
      where: { id: 'chief-quality-officer' },
      set: { id: 'quality-veto' },
    },
  ],
  ['add', 1, { fact: 'award', quote: QUOTE, set: { program: '标准创新贡献奖', amountYuan: 300_000 } }],
  ['add', 1, { fact: 'awardMention', quote: QUOTE, set: { program: '省长质量奖' } }],
  ['add', 1, { fact: 'target', quote: QUOTE, set: { indicator: '获奖企业', value: 30 } }],
  ['add', 1, { fact: 'responsibility', quote: QUOTE, set: { participants: ['省财政厅'] } }],
  ['add', 1, { fact: 'citation', quote: QUOTE, set: { title: '质量发展纲要' } }],
  ['add', 1, { fact: 'industry', quote: QUOTE, set: { gbt4754: 'C13' } }],
  ['add', 1, { fact: 'measure', quote: QUOTE, set: { id: 'quality-veto' } }],
] as const;

describe('a fact of every kind that a person changes or adds', () => {
  it.each(SAID.map(([action, rows, about]) => ({ action, rows, about, fact: about.fact })))(
    '$action $fact: says so in the graph',
    async ({ action, rows, about }) => {
      await read([]);
      const before = await ROWS[about.fact]();
      expect(before.every(({ correction }) => correction === null)).toBe(true);
      const entries = [{ line: 1, correction: correction({ action, ...about }) }];
      await read(entries);
      const after = await ROWS[about.fact]();
      const marked = after.flatMap((row) => row.correction ?? []);
      expect(marked).toHaveLength(rows);
      for (const mark of marked)
        expect(JSON.parse(mark)).toEqual({ action, by: '王芳', why: '核对原件', on: '2026-03-02' });
      expect(after.length).toBe(before.length + (action === 'add' ? rows : 0));
    },
  );

  it('lasts', async () => {
    const entries = SAID.map(([action, , about], i) => ({
      line: i,
      correction: correction({ action, ...about }),
    }));
    await read(entries);
    await expectLasting(entries);
    for (const kind of Object.values(ROWS))
      expect((await kind()).flatMap((row) => row.correction ?? []).length).toBeGreaterThan(1);
  });
});

it('names the agencies of a charge as the document means them', async () => {
  const set = { lead: ['省工信厅'], participants: ['市场监管局', '昆明市财政局'] };
  const about = { action: 'change', fact: 'responsibility', quote: '省市场监管局牵头', set };
  await read([{ line: 1, correction: correction(about) }]);
  const charged = await store.read(responsibilities, {});
  expect(charged.map(({ role, agency }) => `${role} ${agency}`).toSorted()).toEqual([
    'lead 云南省工业和信息化厅',
    'participant 云南省市场监督管理局',
    'participant 昆明市财政局',
  ]);
});

describe('a rejected fact of every kind', () => {
  it.each(REJECTED)('%s leaves the graph, and is noted with who said why', async (type, edges, about) => {
    await read([]);
    const before = (await store.stats()).relationships;
    const one = correction({ action: 'reject', ...about });
    const entries = [{ line: 1, correction: one }];
    await read(entries);
    const after = (await store.stats()).relationships;
    expect(after[type]).toBe((before[type] ?? 0) - edges);
    const noted = await notedCorrections(store, entries, documentIdOf(TEXT));
    expect(noted).toMatchObject([
      { action: 'reject', fact: about.fact, by: '王芳', why: '核对原件', on: '2026-03-02' },
    ]);
    for (const { quote, start, end } of noted) expect(TEXT.slice(start, end)).toBe(quote);

    await read([]);
    expect((await store.stats()).relationships[type]).toBe(before[type]);
    expect(await notedCorrections(store, [], documentIdOf(TEXT))).toEqual([]);
  });

  it('stays out', async () => {
    const entries = REJECTED.map(([, , about], i) => ({
      line: i,
      correction: correction({ action: 'reject', ...about }),
    }));
    await read(entries);
    await expectLasting(entries);
  });

  it('is not noted where its words do not stand, nor in another document', async () => {
    await read([]);
    const gone = correction({ action: 'reject', fact: 'award', quote: '奖励900万元' });
    const other = correction({ action: 'reject', fact: 'award', quote: SUMS, document: 'other.txt' });
    const entries = [gone, other].map((one, i) => ({ line: i + 1, correction: one }));
    expect(await notedCorrections(store, entries, documentIdOf(TEXT))).toEqual([]);
  });
});
