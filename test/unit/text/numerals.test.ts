import { describe, expect, test } from 'vitest';
import { chineseNumeral, parseNumber } from '../../../text/numerals.ts';

describe('parseNumber', () => {
  test.each<[string, number | null]>([
    ['30', 30],
    ['1,200', 1200],
    ['0.5', 0.5],
    ['二〇一二', 2012],
    ['三十三', 33],
    ['十', 10],
    ['十五', 15],
    ['一百二十', 120],
    ['一百零五', 105],
    ['两千', 2000],
    ['叁拾', 30],
    ['伍佰', 500],
    ['一百五十万', 1_500_000],
    ['3万', 30_000],
    ['1.5亿', 150_000_000],
    ['一亿零五百万', 105_000_000],
    ['百', 100],
    ['', null],
    ['1,20', null],
    ['十百', null],
    ['三四十', null],
    ['质量', null],
    ['5个', null],
  ])('%s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test('reads back every number it writes', () => {
    for (let value = 1; value < 1000; value += 1) expect(parseNumber(chineseNumeral(value))).toBe(value);
  });
});
