import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerSchema, searchResultSchema } from '../../../answer/answer.ts';
import { clauseResultSchema } from '../../../api/mcp/clause.ts';
import { createMcpServer } from '../../../api/mcp/server.ts';
import { ingest } from '../../../ingest/ingest.ts';
import { sourceFromBytes } from '../../../ingest/read/read.ts';
import { DOCUMENTS, openSmallCollection, type SmallCollection } from '../api/small-collection.ts';

let collection: SmallCollection;
let client: Client;

beforeAll(async () => {
  collection = await openSmallCollection();
  const rules = '三明市质量工作办法\n第一条 为提高质量，制定本办法。\n第二条 在重点企业推行首席质量官制度。';
  await ingest(
    [sourceFromBytes(new TextEncoder().encode(rules), '办法.txt', null)],
    collection.service,
    () => {},
  );
  const [here, there] = InMemoryTransport.createLinkedPair();
  client = new Client({ name: 'test', version: '0' });
  await Promise.all([createMcpServer(collection.service, '0').connect(there), client.connect(here)]);
});
afterAll(async () => {
  await client.close();
  await collection.close();
});

const resultSchema = z.object({
  structuredContent: z.unknown().optional(),
  isError: z.boolean().optional(),
  content: z.array(z.object({ type: z.literal('text'), text: z.string() })),
});
const call = async (name: string, args: Record<string, unknown>) =>
  resultSchema.parse(await client.callTool({ name, arguments: args }));
const answered = async (name: string, args: Record<string, unknown>) =>
  answerSchema.parse((await call(name, args)).structuredContent);

describe('the server', () => {
  it('offers its tools, each read-only and with the shape of its result', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(
      ['ask', 'find_awards', 'find_precedents', 'get_clause', 'search_clauses', 'trace_measure'].sort(),
    );
    for (const { annotations, outputSchema, description } of tools) {
      expect(annotations?.readOnlyHint).toBe(true);
      expect(outputSchema?.type).toBe('object');
      expect(description).not.toBe('');
    }
  });

  it('says how its rows are to be cited', () => {
    expect(client.getInstructions()).toContain('quote');
  });
});

describe('ask', () => {
  it('gives the answer as data, and the same as text', async () => {
    const { structuredContent, content } = await call('ask', { question: '哪些省奖励中国质量奖' });
    const answer = answerSchema.parse(structuredContent);
    expect(answer.rows).toMatchObject([{ jurisdiction: '福建省', amountYuan: 2_000_000 }]);
    expect(JSON.parse(content[0]?.text ?? '')).toEqual(structuredContent);
  });

  it('takes over the last question in a follow-up', async () => {
    const { understood } = await answered('ask', { question: '福建省奖励中国质量奖多少' });
    const next = await answered('ask', { question: '那海南省呢', previous: understood });
    expect(next.intent).toBe('awards');
    expect(next.mentionsWithoutAmount).toMatchObject([{ jurisdiction: '海南省' }]);
  });

  it('refuses an empty question', async () => {
    expect((await call('ask', { question: ' ' })).isError).toBe(true);
  });
});

describe('find_awards', () => {
  it.each([
    { award: '中国质量奖' },
    { award: 'China Quality Award' },
    { award: '中国质量奖', place: '福建' },
    { award: 'China Quality Award', level: 'province' },
  ])('%o', async (args) => {
    const answer = await answered('find_awards', args);
    expect(answer.intent).toBe('awards');
    expect(answer.rows).toMatchObject([{ jurisdiction: '福建省', amountYuan: 2_000_000 }]);
  });

  it('does not take a place without documents for a no', async () => {
    const { coverage, rows } = await answered('find_awards', { award: '中国质量奖', place: '云南省' });
    expect(rows).toEqual([]);
    expect(coverage.notLoaded).toMatchObject([{ name: '云南省' }]);
  });
});

describe('clauses', () => {
  it('are searched, and read whole with their neighbours', async () => {
    const found = searchResultSchema.parse(
      (await call('search_clauses', { query: '加大奖励力度', top: 3 })).structuredContent,
    );
    const [hit] = found.hits;
    expect(hit).toBeDefined();
    const clause = clauseResultSchema.parse(
      (await call('get_clause', { documentId: hit?.documentId, start: hit?.start })).structuredContent,
    );
    expect(DOCUMENTS['pays.txt']?.slice(clause.start, clause.end)).toBe(clause.text);
    expect(clause.text).toContain('一次性给予200万元奖励');
    expect(clause.path).toContain('激励措施');
    expect(clause.before).not.toBeNull();
  });

  it.each([
    [{ documentId: 'doc:none', start: 0 }, 'DOCUMENT_NOT_FOUND'],
    [{ documentId: '', start: 0 }, 'documentId'],
    [{ documentId: 'doc:none', start: -1 }, 'start'],
  ])('that are not there are told of with what to do: %o', async (args, said) => {
    const { isError, content } = await call('get_clause', args);
    expect(isError).toBe(true);
    expect(content[0]?.text).toContain(said);
  });

  it('serve as precedents', async () => {
    const answer = await answered('find_precedents', { subject: '质量奖励' });
    expect(answer.intent).toBe('precedents');
    expect(answer.rows[0]?.quote).not.toBe('');
  });
});

describe('trace_measure', () => {
  it('shows who carries it, who is silent, and what is not in the collection', async () => {
    const answer = await answered('trace_measure', { measure: '首席质量官', place: '三明市' });
    expect(answer.intent).toBe('lineage');
    expect([...answer.rows, ...answer.otherLevels]).toMatchObject([
      { jurisdiction: '三明市', measure: '首席质量官' },
    ]);
    expect(answer.coverage.notLoaded.map(({ level }) => level)).toEqual(['national']);
    expect(answer.coverage.silent).toMatchObject([{ name: '福建省' }]);
  });
});
