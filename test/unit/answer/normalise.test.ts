import { expect, it } from 'vitest';
import { normaliseQuestion } from '../../../answer/question/normalise.ts';

it.each([
  ['达到百分之九十八点五的指标', '达到98.5%的指标'],
  ['达到百分之百的有哪些', '达到100%的有哪些'],
  ['提高三个百分点', '提高三个百分点'],
  ['at ninety-eight percent or more', 'at 98 percent or more'],
  ['a hundred per cent of firms', '100 per cent of firms'],
  ['ninety firms', 'ninety firms'],
])('%s: shares are read in digits', (asked, text) => {
  expect(normaliseQuestion(asked).text).toBe(text);
});

it.each([
  ['山东对中国质量奖奖厉多少', '山东对中国质量奖奖励多少'],
  ['获奖有什么将励', '获奖有什么奖励'],
  ['中国质量奖历届得主', '中国质量奖历届得主'],
  ['质量奖立项要多少钱', '质量奖立项要多少钱'],
  ['质量奖利率优惠', '质量奖利率优惠'],
  ['质量奖例外情形', '质量奖例外情形'],
  ['这个奖厉害吗', '这个奖厉害吗'],
])('%s: a slip in 奖励 is mended, and other words that begin behind 奖 are not touched', (asked, text) => {
  expect(normaliseQuestion(asked).text).toBe(text);
});
