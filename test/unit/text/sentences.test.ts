import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../text/sentences.ts';

const sentences = (text: string, options = {}): string[] =>
  splitSentences(text, undefined, options).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  test.each<[string, string[]]>([
    ['提高质量。加强监管！', ['提高质量。', '加强监管！']],
    ['落实《某办法。某细则》的规定。完善制度', ['落实《某办法。某细则》的规定。', '完善制度']],
    ['开展“质量第一。安全为先。”活动。结束。', ['开展“质量第一。安全为先。”活动。', '结束。']],
    ['奖励一次（不重复。不累计）。公示。', ['奖励一次（不重复。不累计）。', '公示。']],
    ['第一行\n第二行。', ['第一行', '第二行。']],
    ['甲；乙。', ['甲；乙。']],
    ['他问：好吗？！再说。', ['他问：好吗？！', '再说。']],
    ['  前后有空。  ', ['前后有空。']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('cuts at ； when asked to', () => {
    expect(sentences('甲；乙。', { semicolons: true })).toEqual(['甲；', '乙。']);
  });

  test('an opening mark that is never closed does not swallow the text', () => {
    const text = `“质量月活动。${'提高质量水平，加强质量监管。'.repeat(40)}`;
    expect(sentences(text).length).toBeGreaterThan(10);
  });

  test('sentences are in order, apart, and hold every visible character', () => {
    const alphabet = fc.constantFrom(...'质量。！；“”（）《》\n 、，奖');
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 80 }), (characters) => {
        const text = characters.join('');
        const spans = splitSentences(text);
        for (const [i, span] of spans.entries())
          expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
        const kept = spans.map(({ start, end }) => text.slice(start, end)).join('');
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
