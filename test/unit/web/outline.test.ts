import { describe, expect, it } from 'vitest';
import { printedLines } from '../../../web/documents/lines.ts';
import { entryAt, headingEnd, outlineOf } from '../../../web/documents/outline.ts';

describe('headingEnd', () => {
  it.each([
    ['at the start', '一、总则\n正文', 0, '一、总则', 4],
    ['blanks within', '( 一 ) 总 则。正文', 0, '(一)总则', 9],
    ['broken over two lines', '(二)强化\n监管,压实', 0, '(二)强化监管', 8],
    ['behind blanks', '\u3000\u30003、要求。', 0, '3、要求', 6],
    ['another heading', '二、附则', 0, '一、总则', null],
    ['the text ends before', '一、', 0, '一、总则', null],
    ['no label', '正文', 0, '', null],
  ])('%s', (_, text, start, label, end) => {
    expect(headingEnd(text, start, label)).toBe(end);
  });
});

describe('outlineOf', () => {
  const text = '序言\n一、总则\n第一段\n第二段\n(一)目标。到明年';
  const clause = (ordinal: number, label: string, start: number, depth: number) => ({
    ordinal,
    label,
    start,
    end: start + 1,
    depth,
    path: label,
  });
  const outline = outlineOf(text, [
    clause(0, '', 0, 0),
    clause(1, '一、总则', 3, 1),
    clause(2, '一、总则', 12, 2),
    clause(3, '(一)目标', 16, 2),
  ]);

  it('lists headings, not paragraphs that only stand under one', () => {
    expect(outline.map(({ ordinal, label }) => `${ordinal} ${label}`)).toEqual(['1 一、总则', '3 (一)目标']);
    expect(outline.map(({ start, end }) => text.slice(start, end))).toEqual(['一、总则', '(一)目标']);
  });

  it.each([
    [0, null],
    [3, 1],
    [13, 1],
    [22, 3],
  ])('offset %i stands under %s', (offset, ordinal) => {
    expect(entryAt(outline, offset)?.ordinal ?? null).toBe(ordinal);
  });
});

describe('printedLines', () => {
  it.each([
    ['a\n\n \nb', ['a', 'b']],
    ['a', ['a']],
    ['\na\n', ['a']],
    ['', []],
  ])('%j', (text, lines) => {
    expect(printedLines(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines);
  });
});
