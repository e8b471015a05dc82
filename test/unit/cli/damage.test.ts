import { describe, expect, test } from 'vitest';
import { damageLines } from '../../../api/cli/render-damage.ts';

const place = (kind: string, start: number, asPrinted: string) => ({
  kind,
  asPrinted,
  start,
  end: start + asPrinted.length,
});
const headings = [
  { marker: '一、', title: '总体要求', start: 10 },
  { marker: '（二）', title: '主要目标', start: 40 },
];

describe('what is damaged, in a terminal', () => {
  test('counts by kind, then every loss with its place and heading, in reading order', () => {
    const lines = damageLines(
      [place('redaction', 60, '****'), place('noise', 0, '【打印】'), place('lost_digits', 20, '95%上')],
      headings,
    );
    expect(lines).toEqual([
      'damage: 1 lost_digits, 1 redaction, 1 noise',
      '  lost_digits at 20–24, under 一、总体要求: "95%上"',
      '  redaction at 60–64, under （二）主要目标: "****"',
    ]);
  });
  test('a place above all headings has none', () => {
    expect(damageLines([place('lost_digits', 2, '质委〔20211')], headings)[1]).toBe(
      '  lost_digits at 2–10: "质委〔20211"',
    );
  });
  test('what a page left is counted and not listed', () => {
    expect(damageLines([place('noise', 1, '分享'), place('broken_line', 5, '\n')])).toEqual([
      'damage: 1 broken_line, 1 noise',
    ]);
  });
  test('a sound document says nothing', () => {
    expect(damageLines([])).toEqual([]);
  });
});
