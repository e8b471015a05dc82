import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSegments, type Mark } from '../../../web/evidence/segments.ts';

const mark = (start: number, end: number, kind = 'a'): Mark => ({ start, end, kind });
const shown = (text: string, marks: readonly Mark[], from?: number, to?: number) =>
  cutSegments(text, marks, from, to).map(
    (segment) => `${segment.text}:${segment.marks.map((m) => m.kind).join('')}`,
  );

describe('cutSegments', () => {
  it.each([
    ['no marks', shown('abcdef', []), ['abcdef:']],
    ['one in the middle', shown('abcdef', [mark(2, 4)]), ['ab:', 'cd:a', 'ef:']],
    ['the whole', shown('abcdef', [mark(0, 6)]), ['abcdef:a']],
    [
      'one within another',
      shown('abcdef', [mark(1, 5), mark(2, 3, 'b')]),
      ['a:', 'b:a', 'c:ab', 'de:a', 'f:'],
    ],
    ['overlapping', shown('abcdef', [mark(0, 3), mark(2, 5, 'b')]), ['ab:a', 'c:ab', 'de:b', 'f:']],
    ['touching', shown('abcd', [mark(0, 2), mark(2, 4, 'b')]), ['ab:a', 'cd:b']],
    ['over the edge of a line', shown('abcdef', [mark(1, 5)], 2, 4), ['cd:a']],
    ['outside the line', shown('abcdef', [mark(0, 2)], 2, 4), ['cd:']],
    ['empty mark', shown('abc', [mark(1, 1)]), ['abc:']],
  ])('%s', (_, got, expected) => {
    expect(got).toEqual(expected);
  });

  it('keeps every character once, in order, under exactly the marks that cover it', () => {
    const marks = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.constantFrom('a', 'b', 'c')));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), marks, (text, drawn) => {
        const given = drawn.map(([start, end, kind]) => mark(start, end, kind));
        const segments = cutSegments(text, given);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const segment of segments) {
          for (let at = segment.start; at < segment.end; at++) {
            expect(segment.marks).toEqual(given.filter((m) => m.start <= at && at < m.end));
          }
        }
      }),
    );
  });
});
