import { expect, it } from 'vitest';
import { normaliseQuestion } from '../../../answer/question/normalise.ts';

it.each([
  ['达到百分之九十八点五的指标', '达到98.5%的指标'],
  ['达到百分之百的有哪些', '达到100%的有哪些'],
  ['提高三个百分点', '提高三个百分点'],
  ['满意度到九成了吗', '满意度到90%了吗'],
  ['要降两成以上', '要降20%以上'],
  ['两大构成部分', '两大构成部分'],
  ['过半的指标', '超过50%的指标'],
  ['more than half of its GDP', 'more than 50 percent of its GDP'],
  ['上百家企业', '不少于100家企业'],
  ['马上百家争鸣', '马上百家争鸣'],
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
