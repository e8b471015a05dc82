import type { OpenAPIHono } from '@hono/zod-openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerSchema, searchResultSchema } from '../../../answer/answer.ts';
import { documentSummarySchema, documentViewSchema } from '../../../api/documents.ts';
import { createApp } from '../../../api/http/app.ts';
import { extractionSchema } from '../../../api/http/schemas/extraction.ts';
import { parallelsSchema } from '../../../api/parallels.ts';
import { placeNames, placeNamesSchema } from '../../../api/place-names.ts';
import { DOCUMENTS, openSmallCollection, type SmallCollection } from './small-collection.ts';

let collection: SmallCollection;
let app: OpenAPIHono;

beforeAll(async () => {
  collection = await openSmallCollection();
  app = createApp(collection.service);
});
afterAll(() => collection.close());

const post = (path: string, body: unknown) =>
  app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const listSchema = z.object({ documents: z.array(documentSummarySchema) });
const list = async () => listSchema.parse(await (await app.request('/api/documents')).json()).documents;
const problemBody = z.object({ status: z.int(), code: z.string(), detail: z.string(), remedy: z.string() });
const described = z.object({
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ responses: z.record(z.string(), z.unknown()) })),
  ),
});

describe('POST /api/ask', () => {
  it.each(['哪些省奖励中国质量奖,奖励多少', 'which provinces reward China Quality Award and how much'])(
    'answers %s',
    async (question) => {
      const response = await post('/api/ask', { question });
      expect(response.status).toBe(200);
      const answer = answerSchema.parse(await response.json());
      expect(answer.rows).toMatchObject([
        {
          jurisdiction: '福建省',
          program: '中国质量奖',
          amountYuan: 2_000_000,
          oneOff: true,
          recipient: 'organization',
        },
      ]);
      expect(answer.mentionsWithoutAmount.map((row) => row.jurisdiction)).toEqual(['海南省']);
      const text = DOCUMENTS['pays.txt'] ?? '';
      for (const row of answer.rows) expect(text.slice(row.start, row.end)).toBe(row.quote);
    },
  );
});

describe('GET /api/search', () => {
  it('finds the clause that holds the words', async () => {
    const response = await app.request(`/api/search?q=${encodeURIComponent('加大奖励力度')}&top=3`);
    const { hits } = searchResultSchema.parse(await response.json());
    expect(hits[0]).toMatchObject({ file: 'pays.txt', clause: '(一)加大奖励力度' });
  });
});

describe('GET /api/documents', () => {
  it('lists the documents, and shows one with its source text', async () => {
    const documents = await list();
    expect(documents.map(({ file }) => file)).toEqual(['names.txt', 'pays.txt']);
    const pays = documents[1];
    expect(pays).toMatchObject({
      jurisdiction: { name: '福建省' },
      documentNumber: '闽政〔2020〕7号',
      awards: 1,
    });
    const view = documentViewSchema.parse(
      await (await app.request(`/api/documents/${encodeURIComponent(pays?.id ?? '')}`)).json(),
    );
    expect(view.document.sourceText).toBe(DOCUMENTS['pays.txt']);
    expect(view.facts.awards).toHaveLength(1);
  });

  it('shows the like clauses of other documents for the clause at an offset', async () => {
    const pays = (await list())[1];
    const at = DOCUMENTS['pays.txt']?.indexOf('对获得中国质量奖') ?? 0;
    const path = `/api/documents/${encodeURIComponent(pays?.id ?? '')}/parallels`;
    const body = await (await app.request(`${path}?start=${at}`)).json();
    expect(body).toMatchObject({ clause: '(一)加大奖励力度', parallels: [] });
    const { quote, start: from, end, document, documentId } = parallelsSchema.parse(body).given;
    expect(DOCUMENTS['pays.txt']?.slice(from, end)).toBe(quote);
    expect(quote).toContain('对获得中国质量奖');
    expect([document, documentId]).toEqual([pays?.title, pays?.id]);
    expect((await app.request(`${path}?start=999999`)).status).toBe(400);
    expect((await app.request(`${path}?start=x`)).status).toBe(400);
    expect((await app.request('/api/documents/doc:none/parallels?start=0')).status).toBe(404);
  });
});

describe('GET /api/places', () => {
  it('tells what places are called in English, and leaves open which of several is meant', async () => {
    const { names } = placeNamesSchema.parse(await (await app.request('/api/places')).json());
    expect([names.province.江西省, names.prefecture.六安市, names.county.霍山县]).toEqual([
      'Jiangxi',
      "Lu'an",
      'Huoshan',
    ]);
    expect(names.county.江西省).toBeUndefined();
  });

  it.each<[string, readonly [string, string][], Record<string, string>]>([
    [
      'one English name',
      [
        ['甲县', 'Jia'],
        ['甲县', 'Jia'],
      ],
      { 甲县: 'Jia' },
    ],
    [
      'several',
      [
        ['甲县', 'Jia'],
        ['甲县', 'Chia'],
        ['甲县', 'Jia'],
        ['乙县', 'Yi'],
      ],
      { 乙县: 'Yi' },
    ],
    ['none but the printed one', [['甲县', '甲县']], {}],
  ])('of a name with %s', (_, places, expected) => {
    const rows = places.map(([name, nameEn]) => ({
      name,
      nameEn,
      level: 'county' as const,
      adcode: '',
      parentAdcode: null,
    }));
    expect(placeNames(rows).names.county).toEqual(expected);
  });
});

describe('POST /api/extract', () => {
  it('reads a document without storing it', async () => {
    const text = DOCUMENTS['pays.txt'] ?? '';
    const response = await post('/api/extract', { text, file: 'draft.txt' });
    expect(response.status).toBe(200);
    const extraction = extractionSchema.parse(await response.json());
    expect(extraction.awards).toHaveLength(1);
    expect(await list()).toHaveLength(2);
  });
});

describe('problems', () => {
  it.each([
    ['no body', () => post('/api/ask', '{'), 400, 'REQUEST_INVALID'],
    [
      'another content type',
      () => app.request('/api/ask', { method: 'POST', body: 'question=x' }),
      400,
      'REQUEST_INVALID',
    ],
    ['an empty question', () => post('/api/ask', { question: '  ' }), 400, 'REQUEST_INVALID'],
    ['a question of the wrong type', () => post('/api/ask', { question: 7 }), 400, 'REQUEST_INVALID'],
    ['top out of range', () => app.request('/api/search?q=a&top=1000'), 400, 'REQUEST_INVALID'],
    ['an unknown document', () => app.request('/api/documents/doc:none'), 404, 'DOCUMENT_NOT_FOUND'],
    ['an unknown call', () => app.request('/api/nothing'), 404, 'NOT_FOUND'],
    ['a document of blanks', () => post('/api/extract', { text: ' \n ' }), 422, 'FILE_EMPTY'],
  ])('%s', async (_name, call, status, code) => {
    const response = await call();
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const body = problemBody.parse(await response.json());
    expect(body).toMatchObject({ status, code });
    expect(body.detail).not.toBe('');
    expect(body.remedy).not.toBe('');
  });
});

describe('a request that does not fit', () => {
  it.each<[string, () => Response | Promise<Response>, { field?: string; value?: string }]>([
    ['an empty question', () => post('/api/ask', { question: ' ' }), { field: 'question' }],
    ['a year out of range', () => app.request('/api/search?q=a&from=20'), { field: 'from' }],
    [
      'a place that is none',
      () => app.request('/api/search?q=a&place=火星'),
      { field: 'place', value: '火星' },
    ],
  ])('names its field: %s', async (_, call, expected) => {
    expect(await (await call()).json()).toMatchObject(expected);
  });
});

describe('GET /api/openapi.json', () => {
  it('describes every call, with its problems', async () => {
    const description = described.parse(await (await app.request('/api/openapi.json')).json());
    expect(Object.keys(description.paths).sort()).toEqual([
      '/api/ask',
      '/api/documents',
      '/api/documents/{id}',
      '/api/documents/{id}/parallels',
      '/api/extract',
      '/api/health',
      '/api/places',
      '/api/search',
    ]);
    expect(description.paths['/api/ask']?.post?.responses['400']).toBeDefined();
    expect(description.paths['/api/search']?.get?.responses['400']).toBeDefined();
  });
});

describe('with an API key', () => {
  it('lets in only calls that carry it', async () => {
    const guarded = createApp({
      ...collection.service,
      settings: { ...collection.service.settings, apiKey: 'k1' },
    });
    expect((await guarded.request('/api/documents')).status).toBe(401);
    expect((await guarded.request('/api/documents', { headers: { 'x-api-key': 'k2' } })).status).toBe(401);
    expect((await guarded.request('/api/documents', { headers: { 'x-api-key': 'k1' } })).status).toBe(200);
    expect(
      (await guarded.request('/api/documents', { headers: { authorization: 'Bearer k1' } })).status,
    ).toBe(200);
    expect((await guarded.request('/api/health')).status).toBe(200);
  });
});
