import { describe, expect, test } from 'vitest';
import { findDates, parseDate, readBareDate, shiftDate } from '../../../text/dates.ts';

describe('parseDate', () => {
  test.each<[string, string | null]>([
    ['2012年7月17日', '2012-07-17'],
    ['二〇一二年七月十七日', '2012-07-17'],
    ['二O一二年十二月三十一日', '2012-12-31'],
    ['二○二〇年一月二日', '2020-01-02'],
    ['（2023年8月30日）', '2023-08-30'],
    ['2018-09-28', '2018-09-28'],
    ['2018/9/8', '2018-09-08'],
    ['2018.9.8', '2018-09-08'],
    ['2018年13月1日', null],
    ['2019年2月29日', null],
    ['2019年2月', null],
    ['发布于2018年9月28日', null],
    ['2018-9/28', null],
  ])('%s', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });
});

test('findDates gives dates in order with their places', () => {
  const text = '2019年3月2日通过，2019-05-01施行';
  expect(findDates(text).map(({ iso, start, end }) => [iso, text.slice(start, end)])).toEqual([
    ['2019-03-02', '2019年3月2日'],
    ['2019-05-01', '2019-05-01'],
  ]);
});

describe('readBareDate reads digits only where one reading is left', () => {
  test.each<[string, string | null]>([
    ['202146', '2021-04-06'],
    ['20211231', '2021-12-31'],
    ['2021111', null],
    ['2021131', '2021-01-31'],
    ['2021432', null],
    ['202199', '2021-09-09'],
    ['123456', null],
    ['2021', null],
  ])('%s', (digits, iso) => {
    expect(readBareDate(digits)).toBe(iso);
  });
});

test('shiftDate moves by years and days', () => {
  expect(shiftDate('2019-05-01', 5, -1)).toBe('2024-04-30');
  expect(shiftDate('2020-02-29', 1, 0)).toBe('2021-02-28');
});
