import { describe, expect, it } from 'vitest';
import { levelsOfPayers } from '../../../answer/intents/awards/scope.ts';
import { readFeatures } from '../../../answer/question/features.ts';
import { Reading } from '../../../answer/question/reading.ts';
import { read } from './collection.ts';

const excluded = (asked: string): readonly string[] => read(asked).excluded.map(({ name }) => name);

describe('rewards asked for in the words of users', () => {
  it.each([
    '山东一次性奖励一共有几项',
    '山东单笔奖励不低于50万元的，列个清单',
    'How many separate cash rewards has Shandong committed to? Please itemise them.',
    'Any prefecture-level city handing out exactly RMB 600,000? For what achievements?',
    '100万元的奖金由谁出钱',
    '山东对获奖的个人最多能奖多少？',
    'Who puts money behind quality awards?',
    '哪几个地方的文件说要给奖励，但是从头到尾没写一个具体金额？',
    'Is there a prize whose amount is only to be raised gradually?',
    'Any reward of exactly 60万 in Shandong?',
  ])('%s', (asked) => {
    expect(read(asked).intent).toBe('awards');
  });

  it.each([
    '山东举报质量问题有奖励吗，奖励举报人',
    '山东哪个部门负责质量工作',
    'How many parks will Shandong build?',
  ])('are not: %s', (asked) => {
    expect(read(asked).intent).not.toBe('awards');
  });
});

it.each([
  ['山东的不要，其余地方奖励中国质量奖多少', ['山东省']],
  ['撇开山东，哪些省奖励中国质量奖', ['山东省']],
  ['Leaving Shandong aside, who rewards the China Quality Award?', ['山东省']],
  ['山东奖励中国质量奖多少', []],
])('places left out in other words: %s', (asked, places) => {
  expect(excluded(asked)).toEqual(places);
});

it.each([
  ['除了企业和单位，个人有没有奖励', 'zh', 'individual'],
  ['a person rather than a company', 'en', 'individual'],
  ['企业有没有奖励', 'zh', 'organization'],
  ['不光是单位，个人得奖也能领钱', 'zh', 'individual'],
] as const)('recipients left out: %s', (text, language, recipient) => {
  expect(readFeatures(new Reading(text), language).recipient).toBe(recipient);
});

it.each(['同样是中国质量奖，山东给正奖和给提名奖的差多少', '中国质量奖一等奖和山东发二等奖'])(
  'a tier behind a verb of giving is no award: %s',
  (asked) => {
    expect(read(asked).awards.map(({ name }) => name)).toEqual(['中国质量奖']);
  },
);

it.each([
  ['中国质量奖山东奖多少？提名奖呢？', null],
  ['山东的企业拿到中国质量奖或者提名奖，分别奖多少', null],
  ['没拿到正奖、只得了个提名奖，哪里照样发钱', '提名奖'],
  ['What does Shandong pay for the China Quality Award? And for the nomination award?', null],
  ['山东给中国质量奖提名奖多少', '提名奖'],
])('the tier asked for: %s', (asked, tier) => {
  expect(read(asked).tier).toBe(tier);
});

it('a verb behind a name in 奖 is no slip for another name', () => {
  const { awards, corrected } = read('济南市市长质量奖奖企业多少');
  expect(corrected).toEqual([]);
  expect(awards.map(({ printed }) => printed)).toEqual(['济南市市长质量奖']);
});

it('the smallest award is no award by that name', () => {
  expect(read('smallest award amount in the whole collection').awards).toEqual([]);
});

const city = [{ adcode: '370100', name: '济南市', level: 'prefecture' as const }];
it.each([
  ['济南对国家级、省级的奖励', ['national', 'province'], []],
  ['省级政府给济南的奖励', ['province'], ['province']],
  ['济南各县的奖励', ['county'], ['county']],
] as const)('levels above the place are those of its awards: %s', (text, levels, kept) => {
  expect(levelsOfPayers({ text, levels: [...levels], places: city })).toEqual(kept);
});

it.each([
  ['在山东,中国质量奖单位奖多少、个人又奖多少', ['中国质量奖']],
  ['山东著名商标奖多少', ['著名商标']],
  ['山东给省级质量奖多少钱', ['省级质量奖']],
  ['山东市级质量奖怎么奖励', ['市级质量奖']],
])('verbs and levels are no names of awards: %s', (asked, names) => {
  expect(read(asked).awards.map(({ name }) => name)).toEqual(names);
});

it.each([
  ['山东哪一项奖励是100万元', 1_000_000, null],
  ['Which awards of Shandong earn 200,000 yuan?', 200_000, null],
  ['山东奖励100万元，对吗', null, 1_000_000],
  ['首次获奖的组织在山东奖励几百万', null, null],
] as const)(
  'a sum beside a place is a bound where it is asked of which award: %s',
  (asked, bound, asserted) => {
    const question = read(asked);
    expect([question.bound?.yuan ?? null, question.asserted]).toEqual([bound, asserted]);
  },
);

it.each([
  ['请列示青山县水务局所涉任务条款', 'responsibility'],
  ['山东要建多少个省级示范区、多少家省级龙头企业', 'targets'],
  ['山东和杭州各是怎么说质量教育的', 'compare'],
  ['想在文件里加一条培训的规定,人家都是咋写的', 'precedents'],
  ['central document behind the Shandong opinion', 'citations'],
])('%s', (asked, intent) => {
  expect(read(asked).intent).toBe(intent);
});

it('新能源 names no place', () => {
  expect(read('新能源汽车行业能用上的条文').places).toEqual([]);
});
