import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Answer, LineageRow } from '../../../answer/answer.ts';
import { ask } from '../../../answer/ask.ts';
import { openStore } from '../../../graph/open-store.ts';
import type { GraphStore, ReadQuery } from '../../../graph/store.ts';
import { ingest } from '../../../ingest/ingest.ts';
import { createLinker } from '../../../ingest/link/linker.ts';
import { sourceFromBytes } from '../../../ingest/read/read.ts';
import { packageRoot } from '../../../text/package-root.ts';
import { loadKnowledge } from '../../../text/vocabulary/knowledge.ts';
import { openSmallCollection } from '../answer/small-collection.ts';

/** Texts of four levels of one line, and the same words in another province. */
const FOLDER = join(packageRoot(), 'test', 'unit', 'link', 'four-levels');
const LINE = ['nation', 'province', 'prefecture', 'county'] as const;
const OFFICER = '（一）推行首席质量官制度';

const texts = new Map<string, string>();
for (const file of await readdir(FOLDER))
  texts.set(file.replace('.txt', ''), await readFile(join(FOLDER, file), 'utf8'));
const textOf = (name: string): string => texts.get(name) ?? '';

const knowledge = loadKnowledge();
const DIMENSIONS = 4;
/** No test here looks for meaning. */
const still = async (words: readonly string[]) => words.map(() => new Float32Array(DIMENSIONS).fill(0.5));
const embedder = {
  id: 'still',
  dimensions: DIMENSIONS,
  embedPassages: still,
  embedQuestions: still,
  embedQuestion: async () => new Float32Array(DIMENSIONS).fill(0.5),
  isWord: () => false,
  close: async () => {},
};

const descents: ReadQuery<Record<string, never>, { edge: string }> = {
  name: 'descents',
  params: z.record(z.string(), z.never()),
  row: z.object({ edge: z.string() }),
  cypher: () =>
    'MATCH (a:Document)-[:HAS_CLAUSE]->(l:Clause)-[r:DERIVES_FROM]->(u:Clause)<-[:HAS_CLAUSE]-(b:Document) ' +
    "RETURN a.file + ' ' + l.marker + ' < ' + b.file + ' ' + u.marker + ' ' + r.basis AS edge ORDER BY edge",
};

let data: string;
let store: GraphStore;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'qpg-levels-'));
  const model = { id: embedder.id, dimensions: DIMENSIONS, embed: still };
  store = await openStore(
    { store: 'embedded', data, neo4j: { uri: '', user: '', password: '', database: '' } },
    { model, linker: createLinker(knowledge.places) },
  );
});
afterAll(async () => {
  await store.close();
  await rm(data, { recursive: true, force: true });
});

/** Reads texts under file names, as files on disk that may change. */
async function take(...files: readonly (readonly [name: string, text: string])[]): Promise<void> {
  const inputs = files.map(([name, text]) => sourceFromBytes(Buffer.from(text), name, `/policies/${name}`));
  const corrections = async () => [];
  const { refused } = await ingest(
    inputs,
    { store, embedder, knowledge, revision: 'r', corrections },
    () => {},
  );
  expect(refused).toEqual([]);
}
const takeNamed = (names: readonly string[]) => take(...names.map((name) => [name, textOf(name)] as const));

async function clear(): Promise<void> {
  const ids: ReadQuery<Record<string, never>, { id: string }> = {
    name: 'ingested',
    params: descents.params,
    row: z.object({ id: z.string() }),
    cypher: () => "MATCH (d:Document) WHERE d.presence = 'ingested' RETURN d.id AS id ORDER BY id",
  };
  for (const { id } of await store.read(ids, {})) await store.removeDocument(id);
}

async function edges(): Promise<readonly string[]> {
  return (await store.read(descents, {})).map(({ edge }) => edge);
}

/** What is to be seen of the whole line: wording and citation, at every distance, and nothing else. */
const WHOLE = [
  'county （一） < nation （一） nearVerbatim',
  'county （一） < prefecture （一） nearVerbatim',
  'county （一） < province （一） nearVerbatim',
  'prefecture （一） < nation （一） nearVerbatim',
  'prefecture （一） < province （一） citation',
  'prefecture （二） < province （二） citation',
  'province （一） < nation （一） citation',
  'province （二） < nation （二） citation',
];

describe('descent over four levels, read from texts', () => {
  it('runs by citation and by wording over the whole line, and is the same in any order', async () => {
    await takeNamed(LINE);
    expect(await edges()).toEqual(WHOLE);
    const digest = await store.digest();
    for (const order of everyThird(permutations(LINE))) {
      await clear();
      await takeNamed(order);
      expect(await store.digest(), order.join(' ')).toBe(digest);
    }
  }, 120_000);

  it('does not cross to another province, though the words are the same', async () => {
    await clear();
    await takeNamed(['elsewhere', 'elsewhere-county', 'province', 'prefecture', 'county']);
    expect(textOf('elsewhere')).toContain(clauseOf('province'));
    expect(textOf('elsewhere-county')).toContain(clauseOf('county'));
    expect(await edges()).toEqual(
      [
        ...WHOLE.filter((edge) => !edge.includes('nation')),
        'elsewhere-county （一） < elsewhere （一） nearVerbatim',
      ].toSorted(),
    );
  });

  it('breaks where a level is taken out, and keeps what can be proved without it', async () => {
    await clear();
    await takeNamed(['nation', 'prefecture', 'county']);
    expect(await edges()).toEqual(WHOLE.filter((edge) => !edge.includes('province')));
  });

  it('does not run from a document to a later one', async () => {
    await clear();
    const late = textOf('province').replace('2019年9月20日', '2023年9月20日');
    expect(late).not.toBe(textOf('province'));
    await take(['province', late], ...['nation', 'prefecture', 'county'].map((n) => [n, textOf(n)] as const));
    expect(await edges()).toEqual(WHOLE.filter((edge) => !edge.includes('< province')));
  });

  it('moves with a document that changes', async () => {
    await clear();
    await takeNamed(LINE);
    const reworded = textOf('prefecture').replace(clauseOf('prefecture'), '另行安排企业质量管理人员培训。');
    await take(['prefecture', reworded]);
    // The citation and the measure in its heading still join it to the province.
    const byWording = (edge: string): boolean =>
      edge.includes('prefecture （一）') && edge.endsWith('nearVerbatim');
    expect(await edges()).toEqual(WHOLE.filter((edge) => !byWording(edge)));
    const uncited = textOf('province').replace(/为贯彻落实.*，提出/u, '提出');
    await take(['province', uncited], ['prefecture', textOf('prefecture')]);
    expect(await edges()).toEqual(
      WHOLE.filter((edge) => edge !== 'province （二） < nation （二） citation').map((edge) =>
        edge === 'province （一） < nation （一） citation' ? edge.replace('citation', 'nearVerbatim') : edge,
      ),
    );
    await takeNamed(LINE);
    expect(await edges()).toEqual(WHOLE);
  });
});

describe('the answer on the line', () => {
  const answerOn = async (names: readonly string[], question: string): Promise<Answer> => {
    const collection = await openSmallCollection(
      Object.fromEntries(names.map((name) => [`${name}.txt`, textOf(name)])),
    );
    try {
      return await ask(collection.context, question);
    } finally {
      await collection.close();
    }
  };
  const ZH = '眉县的首席质量官制度从国家到县怎么落下来的';
  const EN = 'trace the lineage of the chief quality officer system down to Meixian';
  const seen = (rows: Answer['rows']) =>
    rows
      .filter((row): row is LineageRow => 'basis' in row && row.clause === OFFICER)
      .map(({ jurisdiction, basis, upper }) => [jurisdiction, basis, upper?.document ?? null]);
  const NATION = '国务院关于夯实质量工作基础的意见';
  const PROVINCE = '陕西省人民政府关于夯实质量工作基础的实施意见';
  const PREFECTURE = '宝鸡市人民政府关于夯实质量工作基础的实施方案';

  it('names each level with the nearest above it and what changed, and the parallels apart', async () => {
    const answer = await answerOn([...texts.keys()], ZH);
    expect(answer).toMatchObject({ intent: 'lineage', notFound: false });
    expect(seen(answer.rows)).toEqual([
      ['全国', 'origin', null],
      ['陕西省', 'citation', NATION],
      ['宝鸡市', 'citation', PROVINCE],
      ['眉县', 'nearVerbatim', PREFECTURE],
    ]);
    expect(seen(answer.otherLevels).map(([place]) => place)).toEqual(['甘肃省', '榆中县']);
    expect(answer.coverage.notLoaded).toEqual([]);
    const province = answer.rows.find((row) => row.jurisdiction === '陕西省');
    expect(province).toMatchObject({
      changes: ['-2022年', '-5000家', '-20万元', '+2023年', '+800家', '+10万元'],
      changed: [
        { kind: 'date', from: '2022年', to: '2023年' },
        { kind: 'number', from: '5000家', to: '800家', about: '全省设立首席质量官的企业达到' },
        { kind: 'sum', from: '20万元', to: '10万元', about: '对履职突出的企业给予' },
        { kind: 'agencyLevel', from: '市场监管总局', to: '陕西省市场监督管理局', about: 'lead' },
        { kind: 'agencyLevel', from: '工业和信息化部', to: '陕西省工业和信息化厅', about: 'participant' },
        { kind: 'agency', from: null, to: '陕西省财政厅', about: 'participant' },
        { kind: 'agency', from: '国有资产监督管理委员会', to: null, about: 'participant' },
      ],
    });
    expect(answer.answer).toContain('金额 20万元→10万元');
    expect(answer.answer).toContain('不是更换部门');
    expect(answer.answer).toContain('并列，不是承接');
  }, 60_000);

  it('names the missing level, in both languages', async () => {
    const names = ['nation', 'prefecture', 'county', 'elsewhere'];
    for (const [question, missing, changed] of [
      [ZH, '馆藏没有陕西省的文件', '数字 5000家→120家'],
      [EN, 'The collection holds no document of Shaanxi (陕西省)', 'numbers: 5000家→120家'],
    ] as const) {
      const answer = await answerOn(names, question);
      expect(answer.intent).toBe('lineage');
      expect(seen(answer.rows)).toEqual([
        ['全国', 'origin', null],
        ['宝鸡市', 'nearVerbatim', NATION],
        ['眉县', 'nearVerbatim', PREFECTURE],
      ]);
      expect(answer.coverage.notLoaded.map(({ name }) => name)).toEqual(['陕西省']);
      expect(answer.answer).toContain(missing);
      expect(answer.answer).toContain(changed);
    }
  }, 60_000);

  it('draws no descent for a county of whose line nothing is held', async () => {
    const answer = await answerOn(['county', 'elsewhere', 'elsewhere-county'], ZH);
    expect(seen(answer.rows)).toEqual([['眉县', 'parallel', null]]);
    expect(seen(answer.otherLevels).map(([place]) => place)).toEqual(['甘肃省', '榆中县']);
    expect(answer.coverage.notLoaded.map(({ name }) => name)).toEqual(['全国', '陕西省', '宝鸡市']);
    expect(answer.answer).toContain('没有查到它承自哪个上位条款');
  }, 60_000);
});

/** The words of the officers' clause, up to the bracket that charges agencies. */
function clauseOf(name: string): string {
  const at = textOf(name).indexOf('引导规模以上');
  return textOf(name).slice(at, textOf(name).indexOf('（', at));
}

/** Eight of the twenty-four orders: each text comes first and last in some. */
function everyThird<T>(items: readonly T[]): readonly T[] {
  return items.filter((_, i) => i % 3 === 0);
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, i) => permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));
}
