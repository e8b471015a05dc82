import { describe, expect, it } from 'vitest';
import { isIncludedOnly } from '../../../answer/question/included.ts';
import { asksForTotal } from '../../../answer/question/total.ts';
import { totalSentence } from '../../../answer/render/total.ts';
import { sum } from './award-cases.ts';

it.each([
  ['这两样合计奖多少', 'zh', true],
  ['都拿到的话县里总共给多少万', 'zh', true],
  ['两个奖加起来能领几万', 'zh', true],
  ['一共有多少项奖励', 'zh', false],
  ['各奖多少', 'zh', false],
  ['what do the two rewards add up to', 'en', true],
  ['how much would we get altogether', 'en', true],
  ['what is the highest reward', 'en', false],
] as const)('whether a total is asked for: %s', (text, language, expected) => {
  expect(asksForTotal(text, language)).toBe(expected);
});

describe('a total', () => {
  const award = (id: string) => ({
    name: id,
    nameEn: id,
    programIds: [id],
    printed: id,
    tier: null,
    about: false,
  });
  const fact = (programId: string, amountYuan: number, row = {}) => ({
    ...sum('370000', { amountYuan, ...row }),
    programId,
  });
  const asked = { text: '合计多少', language: 'zh' as const, awards: [award('a'), award('b')] };

  it('adds one sum of each award, and says that it is reckoned', () => {
    expect(totalSentence(asked, [fact('a', 600_000), fact('b', 300_000)])).toMatch(
      /^60万元加30万元，合计90万元（按文件写明的金额相加算出/u,
    );
    const inEnglish = { ...asked, text: 'in total', language: 'en' as const };
    expect(totalSentence(inEnglish, [fact('a', 600_000), fact('b', 300_000)])).toContain(
      '900,000 yuan together (reckoned',
    );
  });

  it('takes the award itself where its nominees are paid less', () => {
    const nominee = fact('a', 100_000, { tier: '提名奖' });
    const facts = [fact('a', 600_000, { tier: '正奖' }), nominee, fact('b', 300_000)];
    expect(totalSentence(asked, facts)).toContain('合计90万元');
  });

  it.each([
    [
      'of sums for firms and for persons',
      [fact('a', 6e5), fact('a', 2e5, { recipient: 'individual' }), fact('b', 3e5)],
    ],
    ['of a ceiling', [fact('a', 6e5), fact('b', 3e5, { amountKind: 'ceiling' })]],
    ['of two documents', [fact('a', 6e5), fact('b', 3e5, { documentId: 'doc:other' })]],
    ['where one award has no sum', [fact('a', 6e5)]],
  ])('is not told %s', (_name, facts) => {
    expect(totalSentence(asked, facts)).toBe('');
  });

  it('is not told where none is asked for', () => {
    expect(totalSentence({ ...asked, text: '各多少' }, [fact('a', 6e5), fact('b', 3e5)])).toBe('');
  });
});

it.each([
  ['every reward, trademarks included', 'trademarks', true],
  ['all sums, brands and trademarks included', 'brands', true],
  ['所有奖励都列出来，商标也算在内', '商标', true],
  ['所有商标奖励都列出来', '商标', false],
  ['what is paid for trademarks', 'trademarks', false],
])('whether a class only counts as well: %s', (text, words, expected) => {
  const start = text.indexOf(words);
  expect(isIncludedOnly(text, { start, end: start + words.length })).toBe(expected);
});
