import { describe, expect, it } from 'vitest';
import { matchesFilter } from '../../../web/documents/filter.ts';
import { chooseLanguage } from '../../../web/language/choose.ts';
import { problemOf } from '../../../web/server/problem.ts';
import type { DocumentSummary } from '../../../web/server/shapes.ts';
import { englishNames, inChinese } from './page-names.ts';

describe('chooseLanguage', () => {
  it.each([
    ['the one chosen before', 'en', ['zh-CN'], 'en'],
    ['the first the page speaks', null, ['fr-FR', 'en-GB', 'zh-CN'], 'en'],
    ['any Chinese', null, ['zh-Hant-TW'], 'zh'],
    ['Chinese if none fits', null, ['fr'], 'zh'],
    ['nonsense in memory', 'xx', ['en'], 'en'],
  ] as const)('%s', (_, remembered, browser, language) => {
    expect(chooseLanguage(remembered, browser)).toBe(language);
  });
});

describe('problemOf', () => {
  it('keeps the words of the server', () => {
    const body = { type: 'urn:x', title: 'X', status: 503, code: 'STORE_LOCKED', detail: 'd', remedy: 'r' };
    expect(problemOf(503, body)).toEqual({
      kind: 'server',
      status: 503,
      code: 'STORE_LOCKED',
      detail: 'd',
      remedy: 'r',
      field: null,
      value: null,
    });
    expect(problemOf(400, { ...body, field: 'place', value: '乌有省' })).toMatchObject({
      field: 'place',
      value: '乌有省',
    });
  });

  it.each([[null], ['text'], [{}], [{ code: 1, detail: 'd' }]])('%j states no problem', (body) => {
    expect(problemOf(502, body)).toEqual({ kind: 'unreadable', status: 502 });
  });
});

describe('matchesFilter', () => {
  const entry: DocumentSummary = {
    id: 'doc:1',
    attachedTitle: null,
    documentNumberDamaged: false,
    kind: '办法',
    effectiveFrom: null,
    effectiveTo: null,
    file: 'A-1.txt',
    title: '甲县质量奖管理办法',
    documentNumber: '甲政〔2020〕1号',
    jurisdiction: { name: '甲县', level: 'county', adcode: '1' },
    issuedOn: null,
    publishedOn: null,
    validity: 'unknown',
    clauses: 1,
    awards: 0,
    damage: 0,
  };
  it.each([
    ['', null, true],
    ['质量奖', null, true],
    ['质量奖 2020', null, true],
    ['a-1', null, true],
    ['质量奖 乙县', null, false],
    ['', 'county', true],
    ['', 'province', false],
  ] as const)('%j at level %s: %s', (words, level, fits) => {
    expect(matchesFilter(entry, words, level, inChinese)).toBe(fits);
  });

  it('a document whose place is unknown stands at no level', () => {
    expect(matchesFilter({ ...entry, jurisdiction: null }, '', 'county', inChinese)).toBe(false);
  });

  it('a place may be typed by its English name on the English page', () => {
    const fits = [englishNames, inChinese].map((names) => matchesFilter(entry, 'jiaxian 质量', null, names));
    expect(fits).toEqual([true, false]);
  });
});
