import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../text/automaton.ts';

const found = (words: readonly string[], text: string): readonly string[] =>
  buildDictionary(words.map((word, i) => [word, i]))
    .scan(text)
    .map(({ start, end }) => text.slice(start, end));

describe('a dictionary', () => {
  it.each([
    [['质量', '质量奖'], '政府质量奖与质量', ['质量奖', '质量']],
    [['中国', '国家', '家电'], '中国家电', ['中国', '家电']],
    [['省'], '', []],
    [['甲乙丙', '乙'], '甲乙丁', ['乙']],
  ])('%j in %s', (words, text, expected) => {
    expect(found(words, text)).toEqual(expected);
  });

  it('keeps all payloads of one word', () => {
    const dictionary = buildDictionary([
      ['鼓楼区', 320106],
      ['鼓楼区', 350102],
    ]);
    expect(dictionary.get('鼓楼区')).toEqual([320106, 350102]);
    expect(dictionary.get('鼓楼')).toEqual([]);
  });

  it('finds what a search from every position finds: leftmost, then longest, apart', () => {
    const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 6 }),
        fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 40 }),
        (words, text) => {
          const expected: string[] = [];
          for (let at = 0; at < text.length; ) {
            const [longest = ''] = words
              .filter((w) => text.startsWith(w, at))
              .sort((a, b) => b.length - a.length);
            if (longest !== '') expected.push(longest);
            at += longest.length || 1;
          }
          expect(found(words, text)).toEqual(expected);
        },
      ),
    );
  });
});
