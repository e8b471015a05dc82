import { describe, expect, it } from 'vitest';
import { afterCorrection } from '../../../answer/question/correction.ts';
import { read } from './collection.ts';

describe('what is taken back', () => {
  it.each([
    ['甲奖多少,说错了,乙奖多少', 'zh', ['乙']],
    ['甲奖多少,哦不对,是乙', 'zh', ['乙']],
    ['甲这样不对吗,乙呢', 'zh', ['甲', '乙']],
    ['甲和乙', 'zh', ['甲', '乙']],
    ['甲,说错了', 'zh', ['甲']],
    ['how much for 甲 - sorry, I mean 乙', 'en', ['乙']],
    ['甲, no wait, 乙', 'en', ['乙']],
    ['does 甲 mean 乙', 'en', ['甲', '乙']],
  ] as const)('%s', (text, language, kept) => {
    const named = ['甲', '乙'].flatMap((name) => {
      const start = text.indexOf(name);
      return start < 0 ? [] : [{ name, start, end: start + 1 }];
    });
    expect(afterCorrection(text, language, named).map(({ name }) => name)).toEqual(kept);
  });

  it('leaves the place and the award that are asked for in the end', () => {
    const question = read('山东的中国质量奖奖多少?说错了,我想问杭州');
    expect(question.places.map(({ name }) => name)).toEqual(['杭州市']);
    expect(question.awards.map(({ name }) => name)).toEqual(['中国质量奖']);
  });
});
