import { describe, expect, it } from 'vitest';
import { tierWords } from '../../../web/awards/tier-words.ts';
import { en } from '../../../web/language/en.ts';
import { namesIn, placeNameFinder } from '../../../web/language/names.ts';
import { zh } from '../../../web/language/zh.ts';
import { englishNames, inChinese } from './page-names.ts';

describe('names on the page', () => {
  it.each<[string, string, string]>([
    ['a place', englishNames.place('甲市', 'prefecture'), 'Jia (甲市)'],
    ['a place that has no English name', englishNames.place('无名县', 'county'), '无名县'],
    ['a place that is not known', englishNames.place(null, null), en.documents.placeUnknown],
    ['a place on the Chinese page', inChinese.place('甲市', 'prefecture'), '甲市'],
    ['an award', englishNames.thing('甲奖', 'Jia Award'), 'Jia Award (甲奖)'],
    ['an award without an English name', englishNames.thing('甲奖', null), '甲奖'],
    ['an award on the Chinese page', inChinese.thing('甲奖', 'Jia Award'), '甲奖'],
    ['a tier', tierWords('提名奖', en, englishNames), 'nominee (提名奖)'],
    ['a tier of a name of its own', tierWords('领航奖', en, englishNames), '领航奖'],
    ['a tier on the Chinese page', tierWords('提名奖', zh, inChinese), '提名奖'],
  ])('%s', (_, said, expected) => {
    expect(said).toBe(expected);
  });

  it('finds a place whose level is not told where all levels call it alike', () => {
    const nameOf = placeNameFinder({
      province: { 甲: 'Jia' },
      prefecture: { 甲: 'Jia', 乙: 'Yi' },
      county: { 乙: 'Other Yi' },
    });
    expect(['甲', '乙', '丙'].map((name) => nameOf(name, null))).toEqual(['Jia', null, null]);
    expect(nameOf('乙', 'county')).toBe('Other Yi');
    expect(placeNameFinder(null)('甲', 'province')).toBeNull();
    expect(namesIn('en', placeNameFinder(null), en).place('甲', 'province')).toBe('甲');
  });
});

/** The words of a page; functions are asked with numbers and names. */
function said(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String(words(2, 3, 'x'))];
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(said);
  return [];
}

describe('the words of the page', () => {
  it('are English on the English page, but for the name of the other language', () => {
    const { switchLanguage, ...words } = en;
    expect(said(words).filter((one) => /\p{Script=Han}/u.test(one))).toEqual([]);
    expect(switchLanguage).toBe('中文');
  });

  it('that stand for errors are Chinese on the Chinese page', () => {
    expect(said(zh.problem.codes).filter((one) => !/\p{Script=Han}/u.test(one))).toEqual([]);
  });
});
