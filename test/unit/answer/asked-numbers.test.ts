import { describe, expect, it } from 'vitest';
import { nearestOf } from '../../../answer/intents/indicators.ts';
import type { Scored } from '../../../answer/intents/target-topics.ts';
import { isWithin, readValueBound } from '../../../answer/question/asked-numbers.ts';

describe('a bound on the values of indicators', () => {
  it.each([
    ['哪些覆盖率不低于98%', 'zh', { comparator: '>=', value: 98, isPercent: true }],
    ['哪些指标超过85', 'zh', { comparator: '>', value: 85, isPercent: false }],
    ['90%以上的目标有哪些', 'zh', { comparator: '>=', value: 90, isPercent: true }],
    ['降到10%以内的是哪些', 'zh', { comparator: '<=', value: 10, isPercent: true }],
    ['which rates are at least 95 percent', 'en', { comparator: '>=', value: 95, isPercent: true }],
    ['targets below 20%', 'en', { comparator: '<', value: 20, isPercent: true }],
    ['rates of 90% or more', 'en', { comparator: '>=', value: 90, isPercent: true }],
  ] as const)('is read: %s', (text, language, bound) => {
    expect(readValueBound(text, language)).toEqual(bound);
  });

  it.each([
    ['2030年以前合格率达到多少', 'zh'],
    ['超过3个地方提到的指标', 'zh'],
    ['合格率是不是98%', 'zh'],
    ['in more than 3 places', 'en'],
    ['what is the coverage rate', 'en'],
  ] as const)('is not: %s', (text, language) => {
    expect(readValueBound(text, language)).toBeNull();
  });

  it('compares percentages with percentages', () => {
    const bound = { comparator: '>=', value: 90, isPercent: true } as const;
    expect(isWithin({ value: 95, unit: '%' }, bound)).toBe(true);
    expect(isWithin({ value: 95, unit: '家' }, bound)).toBe(false);
    expect(isWithin({ value: 89, unit: '%' }, bound)).toBe(false);
  });
});

describe('which indicators are asked for', () => {
  const scored = (score: number, holds = false, thing = 0): Scored => ({
    fact: { indicator: `${score}${holds}${thing}` } as Scored['fact'],
    score,
    holds,
    thing,
  });
  const scores = (all: readonly Scored[]): readonly number[] => nearestOf(all).map(({ score }) => score);

  it('those about as near as the nearest', () => {
    expect(scores([scored(0.5), scored(0.8), scored(0.72), scored(0.69)])).toEqual([0.8, 0.72]);
  });

  it('every one that holds the words, and others only where they are next to it', () => {
    expect(scores([scored(0.8, true), scored(0.5, true), scored(0.77), scored(0.71)])).toEqual([
      0.8, 0.77, 0.5,
    ]);
  });

  it('the nearest of each thing', () => {
    expect(scores([scored(0.9, false, 0), scored(0.5, false, 1), scored(0.3, false, 1)])).toEqual([0.9, 0.5]);
  });
});
