import { expect, it } from 'vitest';
import { sameThingElsewhere } from '../../../answer/intents/same-thing.ts';
import type { TargetFact } from '../../../graph/queries/targets.ts';
import { isOfSubject } from '../../../text/vocabulary/target-subjects.ts';

const fact = (adcode: string, indicator: string, unit: string | null = '%'): TargetFact =>
  ({ adcode, indicator, unit }) as TargetFact;
const facts = [
  fact('370000', '规上企业首席质量官覆盖率'),
  fact('330000', '规上企业首席质量官聘任率'),
  fact('320000', '培训首席质量官', '人'),
  fact('310000', '药品抽检合格率'),
];
const elsewhere = (text: string, nearest: TargetFact): readonly (string | null)[] =>
  sameThingElsewhere([{ fact: nearest, score: 1, holds: true, thing: 0 }], facts, text).map(
    (one) => one.fact.adcode,
  );

it.each([
  ['各地首席质量官的配备比例定多少', fact('110000', '企业首席质量官配备率'), ['370000', '330000']],
  ['各地首席质量官的配备比例定多少', fact('370000', '规上企业首席质量官覆盖率'), ['330000']],
  ['各地食品抽检合格率定多少', fact('110000', '食品抽检合格率'), []],
  ['各地定了多少', fact('110000', '食品抽检合格率'), []],
])('what others set for the thing that %s asks about', (text, nearest, expected) => {
  expect(elsewhere(text, nearest)).toEqual(expected);
});

it.each([
  ['空气质量', 'PM2.5浓度下降幅度', true],
  ['水质', '工业废水达标排放率', true],
  ['空气质量优良天数', 'PM2.5浓度下降幅度', false],
  ['知识产权', '拥有驰名商标', true],
  ['能耗', '新建建筑执行节能标准比例', false],
  ['首席质量官', '规上企业首席质量官覆盖率', false],
])('whether a subject takes in an indicator: %s, %s', (subject, indicator, expected) => {
  expect(isOfSubject(subject, indicator)).toBe(expected);
});
