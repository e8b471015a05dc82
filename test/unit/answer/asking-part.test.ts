import { expect, it } from 'vitest';
import { askingPart } from '../../../answer/question/asking-part.ts';

it.each([
  ['我县正在起草奖励办法,请问省里的质量奖给多少?', '请问省里的质量奖给多少?'],
  ['为做好申报,想了解质量奖给多少', '想了解质量奖给多少'],
  ['省里的绿地率定了多少,我要写对比报告', '省里的绿地率定了多少,'],
  ['作为企业负责人,能拿多少?', '能拿多少?'],
  ['我论文卡在数据上:青山2020年的绿地率、森林覆盖率各是多少?', '青山2020年的绿地率、森林覆盖率各是多少?'],
  ['质量奖给多少', '质量奖给多少'],
  ['宣传口写简报要用:质量奖给多少', '质量奖给多少'],
  ['我要写一条惩罚性赔偿', '我要写一条惩罚性赔偿'],
  ['绿地方面,要达到多少', '绿地方面,要达到多少'],
])('what asks, without what tells of whoever asks: %s', (text, asking) => {
  expect(askingPart(text, 'zh')).toBe(asking);
});

it.each([
  ['We are drafting a rule, how much is paid?', 'how much is paid?'],
  ['As background for a note on exports, list the targets.', 'list the targets.'],
  ['For a piece on cities: what is promised?', 'what is promised?'],
  ['I trace how plans spread. Who cites it?', 'Who cites it?'],
  ['I want the numbers, please list them', 'I want the numbers, please list them'],
  ['For Hangzhou, how much is paid?', 'For Hangzhou, how much is paid?'],
  ['How much is paid?', 'How much is paid?'],
])('what an English question asks: %s', (text, asking) => {
  expect(askingPart(text, 'en')).toBe(asking);
});
