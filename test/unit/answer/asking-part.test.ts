import { expect, it } from 'vitest';
import { askingPart } from '../../../answer/question/asking-part.ts';

it.each([
  ['我县正在起草奖励办法,请问省里的质量奖给多少?', '请问省里的质量奖给多少?'],
  ['为做好申报,想了解质量奖给多少', '想了解质量奖给多少'],
  ['省里的绿地率定了多少,我要写对比报告', '省里的绿地率定了多少,'],
  ['作为企业负责人,能拿多少?', '能拿多少?'],
  ['我论文卡在数据上:青山2020年的绿地率、森林覆盖率各是多少?', '青山2020年的绿地率、森林覆盖率各是多少?'],
  ['质量奖给多少', '质量奖给多少'],
  ['我要写一条惩罚性赔偿', '我要写一条惩罚性赔偿'],
  ['绿地方面,要达到多少', '绿地方面,要达到多少'],
])('what asks, without what tells of whoever asks: %s', (text, asking) => {
  expect(askingPart(text, 'zh')).toBe(asking);
});

it('an English question is taken whole', () => {
  expect(askingPart('We are drafting a rule, how much is paid?', 'en')).toBe(
    'We are drafting a rule, how much is paid?',
  );
});
