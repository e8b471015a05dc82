import { describe, expect, it } from 'vitest';
import { clauseQuery } from '../../../answer/clause-query.ts';
import type { Collection } from '../../../answer/coverage.ts';
import { read } from './collection.ts';

/** Shandong and Hangzhou have documents. */
const COLLECTION: Collection = {
  documents: 2,
  places: [
    { adcode: '370000', name: '山东省', level: 'province' },
    { adcode: '330100', name: '杭州市', level: 'prefecture' },
  ],
};
const query = (asked: string) => clauseQuery(read(asked), COLLECTION);

describe('what a question looks for among clauses', () => {
  const texts: readonly (readonly [asked: string, text: string])[] = [
    ['山东的质量追溯怎么做', '的质量追溯怎么做'],
    ['山东和杭州的质量追溯有何不同', '和的质量追溯有何不同'],
    // A clause of Shandong may name Qingdao, of which there is no document.
    ['山东给青岛安排了什么', '山东给青岛安排了什么'],
    ['How does Shandong run product traceability?', 'How does run product traceability?'],
    ['traceability in Hangzhou', 'traceability in'],
    ['质量追溯 风险监测', '质量追溯 风险监测'],
    ['山东省', '山东省'],
    ['Shandong?', 'Shandong?'],
  ];
  it.each(texts)('the words of %s without its places', (asked, text) => {
    expect(query(asked).text).toBe(text);
  });

  const phrases: readonly (readonly [asked: string, phrases: readonly string[]])[] = [
    ['山东 首席质量官', ['首席质量官']],
    ['山东省质量强省工作领导小组', ['山东省质量强省工作领导小组']],
    ['“山东标准”写在哪', ['山东标准']],
  ];
  it.each(phrases)('the phrases of %s as printed, but for bare places', (asked, expected) => {
    expect(query(asked).phrases).toEqual(expected);
  });

  it('Chinese words for an English question, of vocabulary and glossary, and none for its places', () => {
    const { labels, concepts } = query('air quality and chief quality officers in Shandong');
    expect(labels).toContain('首席质量官');
    expect(labels).toContain('空气质量');
    expect(labels).not.toContain('山东省');
    expect(concepts.measureIds).toContain('chief-quality-officer');
  });

  it('no labels for a Chinese question, whose words are those of the clauses', () => {
    const { labels, concepts } = query('首席质量官和白酒产业');
    expect(labels).toEqual([]);
    expect(concepts.measureIds).toContain('chief-quality-officer');
    expect(concepts.industryCodes).toHaveLength(1);
  });
});
