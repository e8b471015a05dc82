import { describe, expect, it } from 'vitest';
import { type AwardFact, ranked, saidSo } from '../../../answer/intents/awards/matching.ts';
import { readFeatures } from '../../../answer/question/features.ts';
import { Reading } from '../../../answer/question/reading.ts';

const features = (text: string, language: 'zh' | 'en') => readFeatures(new Reading(text), language);
const fact = (amountYuan: number, more: Partial<AwardFact['row']> = {}): AwardFact => ({
  row: { amountYuan, amountKind: 'exact', recipient: null, oneOff: null, ...more } as AwardFact['row'],
  programId: 'a',
  adcode: null,
});
const sums = (facts: readonly AwardFact[]): readonly (number | null)[] =>
  facts.map(({ row }) => row.amountYuan);

describe('how many of the highest or lowest are asked for', () => {
  it.each([
    ['奖励最高的两项是什么', 'zh', 2],
    ['奖金最多的前三名', 'zh', 3],
    ['奖得最高的是谁', 'zh', 1],
    ['the two largest rewards', 'en', 2],
    ['the top 5, highest first', 'en', 5],
    ['the smallest sum', 'en', 1],
  ] as const)('%s → %i', (text, language, count) => {
    expect(features(text, language).ranked).toBe(count);
  });

  it('takes as many sums as asked for, ties included', () => {
    const facts = [fact(50), fact(300), fact(100), fact(100)];
    expect(sums(ranked(facts, { rank: 'highest', ranked: 1 }))).toEqual([300]);
    expect(sums(ranked(facts, { rank: 'highest', ranked: 2 }))).toEqual([300, 100, 100]);
    expect(sums(ranked(facts, { rank: 'lowest', ranked: 1 }))).toEqual([50]);
    expect(ranked([], { rank: 'lowest', ranked: 3 })).toEqual([]);
  });
});

describe('what a question sets apart', () => {
  it('keeps sums for persons, and those paid once, where texts say so of any', () => {
    const facts = [fact(1), fact(2, { recipient: 'individual' }), fact(3, { oneOff: true })];
    expect(sums(saidSo(facts, { text: '', recipient: 'individual', oneOff: false, rising: false }))).toEqual([
      2,
    ]);
    expect(sums(saidSo(facts, { text: '', recipient: null, oneOff: true, rising: false }))).toEqual([3]);
    expect(
      sums(saidSo([fact(1)], { text: '', recipient: 'individual', oneOff: true, rising: false })),
    ).toEqual([1]);
    expect(
      sums(saidSo(facts, { text: '', recipient: 'organization', oneOff: false, rising: false })),
    ).toEqual([1, 2, 3]);
  });

  it.each([
    ['what do persons get, not companies', 'en', 'individual'],
    ['个人（不是企业）能拿多少', 'zh', 'individual'],
    ['个人和企业各拿多少', 'zh', null],
  ] as const)('hears what is not meant: %s', (text, language, recipient) => {
    expect(features(text, language).recipient).toBe(recipient);
  });

  it.each([
    ['哪些是一次性奖励', 'zh', true],
    ['one-off grants', 'en', true],
    ['奖励多少', 'zh', false],
  ] as const)('hears whether it is paid once: %s', (text, language, oneOff) => {
    expect(features(text, language).oneOff).toBe(oneOff);
  });

  it('takes 现金奖励 for no gold prize', () => {
    expect(features('有没有现金奖励', 'zh').tier).toBeNull();
    expect(features('金奖多少钱', 'zh').tier).toBe('金奖');
  });

  it('takes 有没有奖励 for no denial', () => {
    expect(features('有没有现金奖励', 'zh').sums).toBe('any');
    expect(features('没有奖励的地方', 'zh').sums).toBe('none');
  });
});
