import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Answer, answerSchema, type Intent } from '../../../answer/answer.ts';
import { answerText } from '../../../api/cli/render-answer.ts';
import { exportCollection } from '../../../api/export/export.ts';
import { createApp } from '../../../api/http/app.ts';
import { createMcpServer } from '../../../api/mcp/server.ts';
import { openService, type Service } from '../../../api/service.ts';
import { readSettings } from '../../../api/settings.ts';
import { documentIdOf } from '../../../graph/identity.ts';
import { ingest } from '../../../ingest/ingest.ts';
import { sourceFromBytes } from '../../../ingest/read/read.ts';
import { correction, TEXT } from './document.ts';

const QUOTE = '对标准创新贡献突出的企业另给30万元';
const SAID = [
  { action: 'add', fact: 'award', quote: QUOTE, set: { program: '云南标准创新奖', amountYuan: 300_000 } },
  { action: 'change', fact: 'awardMention', quote: '争创中国驰名商标', set: { program: '全国质量奖' } },
  { action: 'change', fact: 'target', quote: '合格率达到95%', set: { value: 93 } },
  { action: 'add', fact: 'responsibility', quote: QUOTE, set: { lead: ['省科技厅'] } },
  {
    action: 'change',
    fact: 'citation',
    quote: '《中华人民共和国产品质量法》',
    set: { relation: 'implements' },
  },
  { action: 'change', fact: 'industry', quote: '制造业产品质量', set: { gbt4754: 'C13' } },
  { action: 'add', fact: 'measure', quote: QUOTE, set: { id: 'quality-veto' } },
].map(correction);

let folder: string;
let service: Service;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qpg-rows-'));
  await writeFile(join(folder, 'corrections.jsonl'), SAID.map((one) => `${JSON.stringify(one)}\n`).join(''));
  service = await openService(readSettings({ QPG_DATA: folder }));
  const { corrections } = await ingest(
    [sourceFromBytes(Buffer.from(TEXT), 'yunnan.txt', null)],
    service,
    () => {},
  );
  expect(corrections).toMatchObject({ applied: SAID.length, unfit: [] });
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

/** Question, its intent, and what the corrected row says. */
const QUESTIONS: readonly (readonly [string, Intent, 'change' | 'add', object])[] = [
  ['云南标准创新奖奖励多少', 'awards', 'add', { amountYuan: 300_000 }],
  ['云南省奖励全国质量奖多少钱', 'awards', 'change', { program: '全国质量奖' }],
  ['云南省2025年产品质量合格率的目标是多少', 'targets', 'change', { value: 93 }],
  ['省科技厅负责什么', 'responsibility', 'add', { agency: '云南省科学技术厅', role: 'lead' }],
  ['云南省的意见依据哪些文件', 'citations', 'change', { relation: 'implements' }],
  ['云南省的措施涉及哪些行业', 'industries', 'change', { gbt4754: 'C13' }],
  ['质量安全一票否决制度从国家到云南省怎么落下来的', 'lineage', 'add', { basis: 'parallel' }],
  ['比较云南省和贵州省在质量安全一票否决上的规定', 'compare', 'add', { side: 'only' }],
  ['云南省有没有质量安全一票否决的规定', 'search', 'add', { jurisdiction: '云南省' }],
];

const rowsOf = ({ rows, otherLevels, mentionsWithoutAmount }: Answer) => [
  ...rows,
  ...otherLevels,
  ...mentionsWithoutAmount,
];

describe('a row of a fact that a person added or changed', () => {
  it.each(QUESTIONS)('%s: %s', async (question, intent, action, expected) => {
    const answer = answerSchema.parse(await service.ask(question));
    expect(answer.intent).toBe(intent);
    const rows = rowsOf(answer);
    const marked = rows.filter((row) => row.correction !== undefined);
    expect(marked).toMatchObject([{ ...expected, flags: ['corrected'] }]);
    expect(marked[0]?.correction).toEqual({ action, by: '王芳', why: '核对原件', on: '2026-03-02' });
    expect(rows.filter(({ flags }) => flags.includes('corrected'))).toEqual(marked);
    const shown = answerText(answer, { explain: false });
    expect(shown).toContain('{corrected}');
    expect(shown).toContain(`${action === 'add' ? 'added' : 'corrected'} by 王芳, 2026-03-02: 核对原件`);
  });

  it('is marked in the sentence of the answer as well', async () => {
    const sentence = async (question: string): Promise<string> => (await service.ask(question)).answer;
    expect(await sentence('云南标准创新奖奖励多少')).toContain('30万元（人工更正）');
    expect(await sentence('省科技厅负责什么')).toContain('（人工更正）');
    expect(await sentence('云南省的意见依据哪些文件')).toContain('《中华人民共和国产品质量法》（人工更正）');
    expect(await sentence('What does the opinion of Yunnan rest on?')).toContain('(corrected by hand)');
    expect(await sentence('质量安全一票否决制度从国家到云南省怎么落下来的')).toContain('（人工更正）');
  });

  it('says so over HTTP, with all that was said of the document', async () => {
    const app = createApp(service);
    const asked = await app.request('/api/ask', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question: '云南省的措施涉及哪些行业' }),
    });
    expect(asked.status).toBe(200);
    expect(rowsOf(answerSchema.parse(await asked.json()))).toMatchObject([
      { flags: ['corrected'], correction: { by: '王芳' } },
    ]);
    const view = await app.request(`/api/documents/${documentIdOf(TEXT)}`);
    const { corrections } = z.object({ corrections: z.array(z.looseObject({})) }).parse(await view.json());
    expect(corrections.map(({ fact }) => fact).toSorted()).toEqual(SAID.map(({ fact }) => fact).toSorted());
  });

  it('says so to a tool of the Model Context Protocol, as does the clause it stands in', async () => {
    const [here, there] = InMemoryTransport.createLinkedPair();
    const client = new Client({ name: 'test', version: '0' });
    await Promise.all([createMcpServer(service, '0').connect(there), client.connect(here)]);
    const call = async (name: string, args: Record<string, unknown>): Promise<unknown> =>
      (await client.callTool({ name, arguments: args })).structuredContent;
    const answer = answerSchema.parse(await call('ask', { question: '省科技厅负责什么' }));
    expect(answer.rows).toMatchObject([{ flags: ['corrected'], correction: { action: 'add', by: '王芳' } }]);
    const [row] = answer.rows;
    const clause = await call('get_clause', { documentId: row?.documentId, start: row?.start });
    expect(clause).toMatchObject({
      corrections: expect.arrayContaining([
        expect.objectContaining({ action: 'add', fact: 'responsibility', by: '王芳', why: '核对原件' }),
      ]),
    });
    await client.close();
  });

  it('says so in every table of an export', async () => {
    const out = join(folder, 'facts.jsonl');
    const { store, knowledge } = service;
    const source = { store, measures: knowledge.measures.all(), today: '2026-03-03' };
    await exportCollection(source, { format: 'jsonl', tables: [], out });
    const rows = (await readFile(out, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));
    const marked = rows.filter(({ flags }) => flags === '["corrected"]');
    expect(marked.map(({ table, correctionAction }) => `${table} ${correctionAction}`).toSorted()).toEqual([
      'awards add',
      'citations change',
      'industries change',
      'measures add',
      'mentions change',
      'responsibilities add',
      'targets change',
    ]);
    for (const row of marked)
      expect(row).toMatchObject({
        correctionBy: '王芳',
        correctionWhy: '核对原件',
        correctionOn: '2026-03-02',
      });
    const others = rows.filter((row) => 'correctionBy' in row && !marked.includes(row));
    expect(others.length).toBeGreaterThan(0);
    expect(others.every(({ flags, correctionBy }) => flags === '[]' && correctionBy === null)).toBe(true);
  });
});
