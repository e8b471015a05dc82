import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { growthOf } from './growth.ts';

const NO_BOUND = Number.POSITIVE_INFINITY;

/** Expression, flags, the power of the length by which its steps can grow. */
const CASES: readonly (readonly [string, string, number])[] = [
  ['^[ab]+$', '', 1],
  ['[ab]+$', '', 2],
  ['[ \\t]+$', 'm', 2],
  ['a+', 'g', 1],
  ['\\s*', 'g', 1],
  ['(?:b*c)?', 'g', 2],
  ['^a*a*b', '', 2],
  ['^a*b*a*c', '', 2],
  ['^a*b*c', '', 1],
  ['^a*a*a*$', '', 3],
  ['a*a*$', '', 3],
  ['[a-c]+x', '', 2],
  ['[A-Z]+z', 'i', 2],
  ['^[A-Z]+[a-z]+$', '', 1],
  ['^[A-Z]+[a-z]+$', 'i', 2],
  ['^(?:ab|cd)*(?:abcd)*e', '', 2],
  ['^(?:ab|cd)*(?:dcba)*e', '', 1],
  ['(?:a+)+b', '', NO_BOUND],
  ['(?:a*)*b', '', NO_BOUND],
  ['^(?:a|a)*b', '', NO_BOUND],
  ['^(?:a|b)*c', '', 1],
  ['^(?:[、，]|以及|，以及)*$', '', NO_BOUND],
  ['(?:x(?:a?|b?))*c', '', NO_BOUND],
  ['^(?:a{1,3}){2,}b', '', NO_BOUND],
  ['《[^》]*》', '', 2],
  ['《[^《》]*》', '', 1],
  ['《[^》]{1,120}》', '', 1],
  ['(?:（[^）]{1,9}）)+$', '', 2],
  ['\\b\\w+x\\b', '', 1],
  ['\\b[a-z][a-z-]+ x', '', 2],
  ['^.*x', 'm', 1],
  ['^.*x', 'ms', 2],
  ['^\\s*x', 'gm', 2],
  ['^[ \\t]*x', 'gm', 1],
  ['x(?=.*y)', '', 2],
  ['^(?=.*y)x', '', 1],
  ['^(?=.*y).*z', '', 1],
  ['(?<!a)a+$', '', 1],
  ['(?<=b)a+$', '', 1],
  ['(?<=[ab])a+$', '', 2],
  ['\\p{Script=Han}+\\d', 'u', 2],
  ['(?<!\\p{Script=Han})\\p{Script=Han}+\\d', 'u', 1],
  ['^(.)a*\\1a*$', '', 2],
  ['^(?:x?(?:a|1[.](?!\\d))x?)+', '', 1],
];

describe('the growth of an expression', () => {
  test.each(CASES)('%s with flags "%s" grows by the power %d', (source, flags, degree) => {
    expect(growthOf(source, flags).degree).toBe(degree);
  });

  test('a judge of other make finds no growth where none was found', () => {
    const linear = CASES.filter(([, , degree]) => degree === 1);
    const slow = linear.filter(
      ([source, flags]) => checkSync(source, flags, { checker: 'automaton' }).status === 'vulnerable',
    );
    expect(slow).toEqual([]);
  });

  test.each([
    ['^首页(?:[>|].{1,20}){1,8}$', NO_BOUND],
    ['^(?:[\\u4e00-\\u9fff]{0,8}和){1,12}等', NO_BOUND],
    ['关于.{1,40}的.{1,40}办法', 3],
    ['《[^》]{1,120}》', 2],
    ['^[^。]{1,40}。[^，]{1,40}，', 1],
  ])('%s, its bounds taken for none, grows by the power %d', (source, degree) => {
    expect(growthOf(source, '', 5).degree).toBe(degree);
  });

  test('what the model cannot read is refused, not passed', () => {
    expect(() => growthOf('(?<=a+)b', '')).toThrow('repeats without bound');
    expect(() => growthOf('(?:a{1,300}b){1,300}', '')).toThrow('places');
  });
});
