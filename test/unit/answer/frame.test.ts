import { expect, it } from 'vitest';
import { askedThings, namesNothing, withoutPlaces } from '../../../answer/question/frame.ts';

const link = (text: string, kind: string, printed: string) => {
  const start = text.indexOf(printed);
  return { kind, printed, start, end: start + printed.length };
};

it.each([
  ['山东的森林覆盖率、污水处理率各要达到多少', ['森林覆盖率', '污水处理率']],
  ['PM2.5要降多少', ['PM2.5']],
  ['山东在建筑工程上给自己立了哪些数字目标？', ['建筑工程']],
  ['生产性服务行业满意度要达到百分之几', ['生产性服务业满意度']],
  ['山东给绿地和湿地定了什么数', ['绿地', '湿地']],
  ['要建几个园区、几个基地', ['园区', '基地']],
  ['山东质量目标：产品质量', ['质量', '产品质量']],
  ['山东旅游业发展的具体目标', ['旅游业']],
  ['目标是多少', []],
  ['山东的目标有哪些？', []],
])('the things a Chinese question asks the numbers of: %s', (text, things) => {
  const links = [link(text, 'place', '山东')].filter(({ start }) => start >= 0);
  expect(askedThings({ text, language: 'zh', links })).toEqual(things);
});

it('a question without its places', () => {
  const links = [link('forest cover of Jilin', 'place', 'Jilin')];
  expect(withoutPlaces({ text: 'forest cover of Jilin', language: 'en', links })).toBe('forest cover of');
});

it('an English question is taken apart where it lists things', () => {
  const text = 'noise, forest cover and water quality in Shandong';
  const links = [link(text, 'place', 'Shandong')];
  expect(askedThings({ text, language: 'en', links })).toEqual(['noise', 'forest cover', 'water quality in']);
});

it.each([
  ['zh', '山东方案里要求达到100%的指标是哪几个', true],
  ['zh', '请把山东的量化目标统统列出来，谢谢', true],
  ['zh', '目标值不低于99%的指标有哪些', true],
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
