import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerSchema, parallelRowSchema } from '../../../answer/answer.ts';
import { ask } from '../../../answer/ask.ts';
import { type ComparedClause, rankParallels } from '../../../answer/parallel-ranking.ts';
import { parallelsOf } from '../../../answer/parallels.ts';
import type { ReadQuery } from '../../../graph/store.ts';
import { packageRoot } from '../../../text/package-root.ts';
import { openSmallCollection, type SmallCollection } from './small-collection.ts';

describe('rankParallels', () => {
  const of = (id: string, text: string, ...phrases: readonly (readonly number[])[]): ComparedClause => ({
    id,
    text,
    phrases: phrases.map((phrase) => Float32Array.from(phrase)),
  });
  const clause = of('own', '推行首席质量官', [1, 0], [0, 1]);

  it('takes the mean over its own phrases of the best cosine', () => {
    const [first, second] = rankParallels(clause, [
      of('half', '甲', [1, 0]),
      of('both', '乙', [0, 1], [1, 0]),
    ]);
    expect(first).toMatchObject({ id: 'both', meaning: 1 });
    expect(second).toMatchObject({ id: 'half', meaning: 0.5 });
  });
  it('adds half of what rare words they share', () => {
    const ranked = rankParallels(clause, [
      of('other', '完善召回', [1, 0]),
      of('same', '设立首席质量官', [1, 0]),
      of('third', '完善追溯', [1, 0]),
    ]);
    expect(ranked[0]?.id).toBe('same');
    expect(ranked[0]?.score).toBeCloseTo(0.5 + 0.5 * (ranked[0]?.words ?? 0), 6);
    expect(ranked.map(({ words }) => words > 0)).toEqual([true, false, false]);
  });
  it('orders equals by id, and takes a clause without phrases for unlike', () => {
    const ranked = rankParallels(clause, [of('b', '丙'), of('a', '丙')]);
    expect(ranked).toMatchObject([
      { id: 'a', meaning: 0, score: 0 },
      { id: 'b', meaning: 0, score: 0 },
    ]);
  });
});

describe('parallelsOf', () => {
  const folder = join(packageRoot(), 'test', 'unit', 'link', 'four-levels');
  const names = ['nation', 'province', 'prefecture', 'county', 'elsewhere', 'elsewhere-county'];
  let collection: SmallCollection;
  beforeAll(async () => {
    collection = await openSmallCollection(
      Object.fromEntries(
        names.map((name) => [`${name}.txt`, readFileSync(join(folder, `${name}.txt`), 'utf8')]),
      ),
    );
  }, 60_000);
  afterAll(() => collection.close());

  const officers: ReadQuery<{ file: string }, { id: string }> = {
    name: 'officers',
    params: z.object({ file: z.string() }),
    row: z.object({ id: z.string() }),
    cypher: () =>
      "MATCH (d:Document)-[:HAS_CLAUSE]->(c:Clause) WHERE d.file = $file AND c.marker = '（一）' RETURN c.id AS id",
  };
  const parallels = async (file: string) => {
    const { store } = collection.context;
    const [clause] = await store.read(officers, { file });
    return parallelsOf(store, clause?.id ?? '', '2026-01-15');
  };

  it('gives the same words of another province, and nothing of its own line of descent', async () => {
    const found = await parallels('county.txt');
    expect(found.length).toBeLessThanOrEqual(3);
    expect(found.slice(0, 2).map(({ file }) => file)).toEqual(['elsewhere-county.txt', 'elsewhere.txt']);
    const line = ['county.txt', 'prefecture.txt', 'province.txt', 'nation.txt'];
    for (const row of found.filter(({ file }) => line.includes(file)))
      expect(row.clause).not.toBe('（一）推行首席质量官制度');
  });

  it('dates and quotes each verbatim, and calls it a parallel', async () => {
    for (const row of await parallels('elsewhere.txt')) {
      expect(parallelRowSchema.parse(row)).toEqual(row);
      expect(row.issuedOn).toMatch(/^\d{4}-/u);
      expect(collection.sources.get(row.documentId)?.slice(row.start, row.end)).toBe(row.quote);
    }
  });

  it('answers for a clause that a question names by document and marker, and else looks for precedents', async () => {
    const named = await ask(collection.context, '眉县实施方案（一）的类似条款');
    expect(named).toMatchObject({ intent: 'precedents', notFound: false });
    expect(named.rows.slice(0, 2).map(({ file }) => file)).toEqual(['elsewhere-county.txt', 'elsewhere.txt']);
    expect(named.rows.length).toBeLessThanOrEqual(3);
    expect(named.answer).toContain('并列，不是承接');
    expect(answerSchema.parse(JSON.parse(JSON.stringify(named)))).toEqual(named);
    const unnamed = await ask(collection.context, '找质量月活动的类似条款');
    expect(unnamed.answer).not.toContain('并列');
  });

  it('gives none for a clause that is not there', async () => {
    expect(await parallelsOf(collection.context.store, 'doc:none#1', '2026-01-15')).toEqual([]);
  });
});
