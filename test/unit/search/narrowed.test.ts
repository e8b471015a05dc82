import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { search } from '../../../answer/search.ts';
import type { SearchNarrowing } from '../../../answer/search-filter.ts';
import { openSmallCollection, type SmallCollection } from '../answer/small-collection.ts';

let collection: SmallCollection;
beforeAll(async () => {
  collection = await openSmallCollection();
}, 60_000);
afterAll(() => collection.close());

const hitsOf = async (query: string, narrowing: SearchNarrowing = {}) =>
  (await search(collection.context, query, 20, narrowing)).hits;

describe('search, narrowed', () => {
  const cases: readonly (readonly [string, SearchNarrowing, readonly string[]])[] = [
    ['a level', { level: ['county'] }, ['anji.txt']],
    ['a place by its short name', { place: ['浙江'] }, ['zhejiang.txt']],
    ['a place with all below it', { within: ['浙江省'] }, ['anji.txt', 'hangzhou.txt', 'zhejiang.txt']],
    ['a place by its English name', { place: ['Zhejiang'] }, ['zhejiang.txt']],
    ['a place by its code', { place: ['370000'] }, ['shandong.txt']],
    ['years', { from: 2021, to: 2022 }, ['shandong.txt', 'zhejiang.txt']],
    ['a measure by its English label', { measure: ['chief quality officer'] }, ['shandong.txt']],
    ['an agency of any place', { agency: ['市场监督管理局'] }, ['anji.txt']],
    ['an award', { award: ['中国质量奖'], level: ['province'] }, ['shandong.txt', 'zhejiang.txt']],
    ['what is past its term', { validity: ['pastTerm'] }, ['anji.txt']],
  ];
  it.each(cases)('%s', async (_, narrowing, files) => {
    const hits = await hitsOf('质量', narrowing);
    expect([...new Set(hits.map((hit) => hit.file))].sort()).toEqual(files);
  });

  it('refuses a name that nothing goes by, and does not search everything instead', async () => {
    for (const [field, value] of [
      ['measure', '没有这个'],
      ['place', '火星'],
      ['within', '火星'],
      ['agency', '火星局'],
      ['award', '无此奖'],
    ] as const)
      await expect(hitsOf('质量', { [field]: [value] })).rejects.toMatchObject({
        code: 'REQUEST_INVALID',
        field,
        value,
      });
  });

  it('shows words of the source, the standing of the document, and what was matched', async () => {
    const [hit] = await hitsOf('首席质量官');
    const source = collection.sources.get(hit?.documentId ?? '') ?? '';
    expect(source.slice(hit?.start, hit?.end)).toBe(hit?.quote);
    expect(source.slice(hit?.passage.start, hit?.passage.end)).toBe(hit?.passage.quote);
    expect(hit?.highlights.map(({ start, end }) => source.slice(start, end))).toContain('首席质量官');
    expect(hit).toMatchObject({
      file: 'shandong.txt',
      kind: '意见',
      issuedOn: '2021-05-06',
      scores: { phrases: 1 },
    });
  });
});

describe('search, by what a clause carries', () => {
  it('counts the measures and industries the query names, in either language', async () => {
    for (const query of ['谁设首席质量官', 'who has a chief quality officer']) {
      const hits = await hitsOf(query);
      expect(hits[0]?.text, query).toContain('首席质量官');
      expect(hits[0]?.scores.concepts, query).toBe(1);
      expect(
        hits.filter(({ text }) => !text.includes('首席质量官')).map(({ scores }) => scores.concepts),
        query,
      ).not.toContain(1);
    }
  });

  it('gives a clause that carries one of two measures half', async () => {
    const hits = await hitsOf('首席质量官和质量信用档案');
    const ofOfficers = hits.find(({ text }) => text.includes('首席质量官'));
    expect(ofOfficers?.scores.concepts).toBeGreaterThan(0);
    expect(ofOfficers?.scores.concepts).toBeLessThan(1);
  });

  it('puts clauses of a place that is named before those of others', async () => {
    const [first] = await hitsOf('安吉县的质量奖励');
    expect(first?.file).toBe('anji.txt');
  });
});
