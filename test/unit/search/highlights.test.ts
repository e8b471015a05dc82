import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlightsIn } from '../../../answer/highlights.ts';

const marked = (source: string, query: string) =>
  highlightsIn(source, 0, query).map(({ start, end }) => source.slice(start, end));

describe('highlightsIn', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['设立首席质量官,保障质量', '首席质量官', ['首席质量官', '质量']],
    ['建設質量大數據平臺', '质量大数据', ['質量大數據']],
    ['推行網際網路監管', '互联网监管', ['網際網路監管']],
    ['质 量奖\n励', '质量奖励', ['质 量奖\n励']],
    ['开展HACCP认证', 'haccp 认证', ['HACCP', '认证']],
    ['官员考核', '官', []],
    ['没有相同的字', '无关', []],
    ['', '质量', []],
  ];
  it.each(cases)('%s | %s', (source, query, wanted) => {
    expect(marked(source, query)).toEqual(wanted);
  });

  it('counts from the beginning of the text', () => {
    expect(highlightsIn('质量奖', 100, '质量')).toEqual([{ start: 100, end: 102 }]);
  });

  it('gives spans in order, apart and inside the stretch, whatever is searched', () => {
    const text = fc.string({ unit: fc.constantFrom('质', '量', '獎', '奖', ' ', '\n', ',', 'a', '1', '𠮷') });
    fc.assert(
      fc.property(text, text, (source, query) => {
        let last = 0;
        for (const { start, end } of highlightsIn(source, 0, query)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          last = end;
        }
      }),
    );
  });
});
