import { describe, expect, it } from 'vitest';
import { type AwardFact, matches } from '../../../answer/intents/awards/matching.ts';
import { selectAwards } from '../../../answer/intents/awards/selection.ts';
import { awardReader } from '../../../answer/question/awards.ts';
import { understand } from '../../../answer/question/understand.ts';
import { loadAwardVocabulary } from '../../../text/vocabulary/award-vocabulary.ts';
import { COLLECTION, KNOWLEDGE } from './collection.ts';

const program = (id: string, nameZh: string) => ({
  id,
  nameZh,
  nameEn: null,
  sponsorAdcode: id.split(':')[1] ?? null,
});
const collection = [
  ...COLLECTION,
  program('award:370000:省级质检中心', '省级质检中心'),
  program('award:100000:地理标志产品', '地理标志产品'),
  program('award:100000:地理标志证明商标', '地理标志证明商标'),
  program('award:100000:有机产品认证示范区', '国家有机产品认证示范区'),
];
const knowledge = {
  ...KNOWLEDGE,
  awards: awardReader({ places: KNOWLEDGE.places, vocabulary: loadAwardVocabulary(), collection }),
};
const names = (asked: string): readonly string[] => {
  const ids = new Set(understand(asked, knowledge).awards.flatMap(({ programIds }) => programIds));
  return collection.filter(({ id }) => ids.has(id)).map(({ nameZh }) => nameZh);
};

describe('words of telling are no part of a name', () => {
  it.each([
    ['山东只关心中国质量奖，给多少', ['中国质量奖']],
    ['一百万中国质量奖有吗', ['中国质量奖']],
    ['山东不仅奖中国质量奖，还奖什么', ['中国质量奖']],
    ['山东那边省长质量奖给不给钱', ['省长质量奖']],
    ['山东国家质检中心和省级质检中心奖的钱差几倍', ['国家质检中心', '省级质检中心']],
  ])('%s', (asked, expected) => {
    expect(names(asked)).toEqual(expected);
  });
});

describe('levels of an award', () => {
  it.each([
    ['省级质检中心奖100万,国家级的是不是也一样', ['国家质检中心', '省级质检中心']],
    ['质检中心，如果批下来是省级的，奖多少', ['省级质检中心']],
    ['质检中心奖多少，国家级与省级标准各是多少', ['国家质检中心', '省级质检中心']],
    ['省级政府对质检中心奖多少', ['国家质检中心', '省级质检中心']],
    [
      '国家级或省级质量奖各奖多少',
      ['中国质量奖', '国家质量管理奖', '省长质量奖', '省政府质量奖', '省政府质量奖'],
    ],
    ['市级的质量奖给多少', ['市长质量奖']],
  ])('%s', (asked, expected) => {
    expect(names(asked)).toEqual(expected);
  });
});

describe('kinds of marks and standards', () => {
  it.each([
    ['地理标志产品奖多少', ['地理标志产品']],
    ['地理标志奖多少', ['地理标志产品', '地理标志证明商标']],
    ['有机产品认证补贴多少', []],
    ['主导制定一项国家标准补贴多少', []],
  ])('%s', (asked, expected) => {
    const { intent } = understand(asked, knowledge);
    expect({ intent, awards: names(asked) }).toEqual({ intent: 'awards', awards: expected });
  });
});

describe('awards listed with words of asking between them', () => {
  it.each([
    ['How much for a well-known trademark (驰名商标), and how much for a test centre?', 3],
    ['What is the reward for test centres, and what is it for the China Quality Award?', 3],
    ['驰名商标给多少、质检中心给多少', 3],
  ])('%s', (asked, count) => {
    expect(names(asked)).toHaveLength(count);
  });
});

describe('awards left out', () => {
  it.each([
    '不把质检中心算进去，哪个奖给的钱最多、由谁给',
    '不管质检中心，山东还奖励什么',
    '除了质检中心，山东还对哪些机构给奖励，金额多少',
  ])('%s', (asked) => {
    const { intent, excludedPrograms } = understand(asked, knowledge);
    expect({ intent, excludedPrograms }).toEqual({
      intent: 'awards',
      excludedPrograms: ['award:100000:国家质检中心', 'award:370000:省级质检中心'],
    });
  });
});

it('each of several awards may be asked for in its own tier', () => {
  const question = understand('省长质量奖和中国质量奖提名奖，钱是一样多吗', knowledge);
  const fact = (programId: string, tier: string | null): AwardFact => ({
    row: { tier, recipient: null, amountYuan: 1, amountKind: 'exact', level: 'province' } as AwardFact['row'],
    programId,
    adcode: '370000',
  });
  const facts = [
    fact('award:370000:省长质量奖', null),
    fact('award:100000:中国质量奖', '提名奖'),
    fact('award:100000:中国质量奖', '正奖'),
  ];
  const { rows } = selectAwards(question, facts, [], [], () => []);
  expect(rows.map(({ row }) => row.tier)).toEqual([null, '提名奖']);
  expect(matches({ tier: '正奖' } as AwardFact['row'], { tier: null, recipient: null, bound: null })).toBe(
    true,
  );
});

describe('who gets it', () => {
  it.each([
    ['我是企业的质量总监，以个人身份得中国质量奖，能领多少', 'individual'],
    ['直接发给个人的奖多少，单位的不要', 'individual'],
    ['企业和个人各多少', null],
  ])('%s', (asked, recipient) => {
    expect(understand(asked, knowledge).recipient).toBe(recipient);
  });
});

describe('sums and years as they are typed', () => {
  it.each([
    ['山东20w的奖都有啥', { bound: { comparator: '=', yuan: 200_000, yuanMax: null }, asserted: null }],
    ['山东中国质量奖奖20w吗', { bound: null, asserted: 200_000 }],
  ])('%s', (asked, expected) => {
    expect(understand(asked, knowledge)).toMatchObject(expected);
  });

  it.each([
    ['山东二〇二〇年的绿地率目标', { from: 2020, to: 2020 }],
    ['山东到十三五末的绿地率目标', { from: 2020, to: 2020 }],
    ['山东“十四五”期间的绿地率目标', { from: 2021, to: 2025 }],
    ['山东的绿地率目标', null],
  ])('%s', (asked, years) => {
    expect(understand(asked, knowledge).years).toEqual(years);
  });
});

describe('provinces by one character', () => {
  it.each([
    ['冀 名牌产品 补助多少', ['河北省']],
    ['赣 生态环境 指标', ['江西省']],
    ['川里到2027年定了哪些指标', ['四川省']],
    ['质量信用:冀 vs 赣', ['河北省', '江西省']],
    ['新要求有哪些', []],
    ['川菜标准有哪些', []],
  ])('%s', (asked, places) => {
    expect(understand(asked, knowledge).places.map(({ name }) => name)).toEqual(places);
  });
});

it('the place inside the name of an award is asked about where numbers are', () => {
  const { places: own } = understand('浙江名牌要有多少个', knowledge);
  expect(own.map(({ name }) => name)).toEqual(['浙江省']);
});

it.each([
  ['Who pays for the Huangshan Cup?', ['黄山杯']],
  ['China Quality Prize in Shandong', ['中国质量奖']],
  ['How much is paid for national quality awards?', ['中国质量奖', '国家质量管理奖']],
])('English names by sound, and prizes for awards: %s', (asked, expected) => {
  const more = [...collection, program('award:340000:黄山杯', '黄山杯')];
  const awards = awardReader({
    places: KNOWLEDGE.places,
    vocabulary: loadAwardVocabulary(),
    collection: more,
  });
  const ids = new Set(
    understand(asked, { ...knowledge, awards }).awards.flatMap((award) => award.programIds),
  );
  expect(more.filter(({ id }) => ids.has(id)).map(({ nameZh }) => nameZh)).toEqual(expected);
});

it('a slip in the name of a place, and another in that of an award', () => {
  const question = understand('安急县对获得中国质里奖的单位奖多少', knowledge);
  expect(question.corrected.map(({ understood }) => understood)).toEqual(['中国质量奖', '安吉县']);
});
