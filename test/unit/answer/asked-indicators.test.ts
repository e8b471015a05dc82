import { expect, it } from 'vitest';
import { askedIndicators, namesNothing, subjectOf } from '../../../answer/question/asked-indicators.ts';

const link = (text: string, kind: string, printed: string) => {
  const start = text.indexOf(printed);
  return { kind, printed, start, end: start + printed.length };
};
const asked = (text: string, language: 'zh' | 'en' = 'zh') => {
  const place = language === 'zh' ? '山东' : 'Shandong';
  const links = [link(text, 'place', place)].filter(({ start }) => start >= 0);
  return askedIndicators({ text, language, links });
};

it.each([
  ['山东的森林覆盖率、污水处理率各要达到多少', ['森林覆盖率', '污水处理率']],
  ['PM2.5要降多少', ['PM2.5']],
  ['生产性服务行业满意度要达到百分之几', ['生产性服务业满意度']],
  ['山东给绿地和湿地定了什么数', ['绿地', '湿地']],
  ['要建几个园区、几个基地', ['园区', '基地']],
  ['山东质量目标：产品质量', ['质量', '产品质量']],
  ['山东旅游业发展的具体目标', ['旅游业']],
  ['农户、商户的满意度定到多少', ['农户满意度', '商户满意度']],
  ['渔业、林业、牧业基地各要多少个', ['渔业基地', '林业基地', '牧业基地']],
  ['基地，渔业、林业两块各多少个', ['基地', '渔业', '林业']],
  ['绿地率哪一年达到', ['绿地率']],
  ['山东一共有哪些绿地指标', ['绿地']],
  ['游客满意度（满意率）是多少', ['游客满意度', '满意率']],
  ['山东有机食品认证产品要多少个', ['有机食品认证产品']],
  ['我们市正在编方案，想了解山东的绿地率定了多少', ['绿地率']],
  ['山东质量发展纲要里的湿地面积是多少', ['湿地面积']],
  ['给空气质量定了硬指标的都有谁', ['空气质量']],
  ['打算争创哪些奖项，各争几个', ['奖']],
  ['目标是多少', []],
  ['山东的目标有哪些？', []],
])('the things a Chinese question asks the numbers of: %s', (text, things) => {
  expect(asked(text)).toMatchObject({ things, topics: [] });
});

it.each([
  ['山东在建筑工程上给自己立了哪些数字目标？', ['建筑工程'], []],
  ['空气和土方面，山东要达到什么数值', ['空气', '土'], []],
  ['食品、药品这一块，抽检合格率和满意率各是多少', ['食品', '药品'], ['抽检合格率', '满意率']],
  ['旅游相关的指标', ['旅游'], []],
])('what they are of: %s', (text, topics, things) => {
  expect(asked(text)).toMatchObject({ topics, things });
});

it.each([
  ['除了绿地率，山东还定了哪些指标', ['绿地率']],
  ['除绿地率、湿地率以外，其他指标是多少', ['绿地率', '湿地率']],
  ['除以外，还有哪里定了绿地率', []],
  ['除绿地和湿地两项以外还有哪些', ['绿地', '湿地']],
])('what is left out: %s', (text, leftOut) => {
  expect(asked(text).leftOut).toEqual(leftOut);
});

it.each([
  ['要培育多少家企业', 'zh', true],
  ['商标数量定了多少', 'zh', true],
  ['绿地率提高多少个百分点', 'zh', false],
  ['how many parks', 'en', true],
  ['the share of parks', 'en', false],
] as const)('whether things are to be counted: %s', (text, language, counts) => {
  expect(asked(text, language).counts).toBe(counts);
});

it('an English question is taken apart where it lists things', () => {
  const { things } = asked('noise, forest cover and water quality in Shandong', 'en');
  expect(things).toEqual(['noise', 'noise quality', 'forest cover', 'water quality in']);
});

it.each([
  [
    'how many green, organic and safe food products in Shandong',
    [
      'how many green',
      'how many green food products',
      'organic',
      'organic food products',
      'safe food products in',
    ],
  ],
  ['pass rate of large and medium-sized works in Shandong', ['pass rate of large and medium-sized works in']],
  ['environmental figures (water, noise, waste) of Shandong', ['environmental figures of']],
])('what an English list shares with its last part, and what is one term: %s', (text, things) => {
  expect(asked(text, 'en').things).toEqual(things);
});

it.each([
  ['targets of Shandong other than the pass rates', ['the pass rates']],
  ['acceptance rate of other (not large) works in Shandong', ['large']],
  ['Apart from noise and waste, what does Shandong set?', ['noise', 'waste']],
  ['targets of Shandong', []],
])('what an English question leaves out: %s', (text, leftOut) => {
  expect(asked(text, 'en').leftOut).toEqual(leftOut);
});

it.each([
  ['the ecological environment targets', 'ecological environment'],
  ['goals for water quality', 'water quality'],
])('the subject of English targets: %s', (words, subject) => {
  expect(subjectOf(words)).toBe(subject);
});

it.each([
  ['zh', '山东方案里要求达到100%的指标是哪几个', true],
  ['zh', '请把山东的量化目标统统列出来，谢谢', true],
  ['zh', '目标值不低于99%的指标有哪些', true],
  ['zh', '山东定了哪些硬指标，一条不落都给我', true],
  ['zh', '山东质量强省要实现的量化目标请全部列出，我要写报告', true],
  ['zh', '这三份文件，把目标定到100%的都有哪些？请按地方列', true],
  ['zh', '山东的养老床位目标，一条不落都给我', false],
  ['zh', '山东的森林覆盖率目标', false],
  ['zh', '山东的GDP目标是多少', false],
  ['en', 'Please send me every quantified goal Shandong has set itself', true],
  ['en', 'Show only those Shandong targets that exceed 95 percent.', true],
  ['en', 'Shandong targets for water', false],
] as const)('%s: whether nothing but targets is named: %s', (language, text, isAll) => {
  const links = [link(text, 'place', language === 'zh' ? '山东' : 'Shandong')].filter(
    ({ start }) => start >= 0,
  );
  expect(namesNothing({ text, language, links })).toBe(isAll);
});
