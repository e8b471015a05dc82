import { describe, expect, it } from 'vitest';
import { asksForFoundation, asksOfAllDocuments } from '../../../answer/question/citation-cues.ts';
import { asksForJointIssue } from '../../../answer/question/document-cues.ts';
import type { Question } from '../../../answer/question/question.ts';
import { read } from './collection.ts';

const names = (of: readonly { readonly name: string }[]): readonly string[] => of.map(({ name }) => name);

describe('awards left out', () => {
  it.each(['除了中国质量奖，山东还奖励什么', 'Besides the China Quality Award, what does Shandong pay for?'])(
    '%s',
    (asked) => {
      const question = read(asked);
      expect(question.awards).toEqual([]);
      expect(question.excludedPrograms).toEqual(['award:100000:中国质量奖']);
      expect(question.intent).toBe('awards');
    },
  );
});

describe('words of asking are no part of a name', () => {
  it.each([
    ['山东省文件里一共有哪几项质量奖奖金', ['山东省']],
    ['杭州市对个人最多能奖多少', ['杭州市']],
    ['听说杭州市对获奖企业奖100万', ['杭州市']],
  ])('%s', (asked, places) => {
    const question = read(asked);
    expect(names(question.places)).toEqual(places);
    expect(question.awards.filter(({ programIds }) => programIds.length === 0)).toEqual([]);
  });
});

describe('a name that no document has', () => {
  it('asks of the place that begins it', () => {
    expect(names(read('深圳市长质量奖奖金多少').places)).toEqual(['深圳市']);
    expect(names(read('杭州质量奖奖多少').places)).toEqual(['杭州市']);
  });

  it('stays a name where it begins with no place', () => {
    expect(names(read('泰山质量奖奖金多少').awards)).toEqual(['泰山质量奖']);
  });
});

describe('kinds of marks and centres', () => {
  it('stand for every programme of their kind', () => {
    expect(read('驰名商标给多少奖励').awards[0]?.programIds).toEqual(['award:100000:中国驰名商标']);
  });

  it('of a level, where the question names one', () => {
    const national = read('How much is the grant for a national testing centre?');
    expect(national.awards.flatMap(({ programIds }) => programIds)).toEqual(['award:100000:国家质检中心']);
  });
});

describe('places', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['鲁、浙两省的黑名单有什么不同', ['山东省', '浙江省']],
    ['省里（山东）和县里（安吉）各给多少中国质量奖奖金', ['山东省', '安吉县']],
    ['和县对中国质量奖奖励多少', ['和县']],
    ['山东和安吉各给多少中国质量奖奖金', ['山东省', '安吉县']],
    ['山东同安徽比，中国质量奖哪边奖得多', ['山东省', '安徽省']],
    ['新疆和安县奖励中国质量奖吗', ['新疆维吾尔自治区', '和安县']],
  ];
  it.each(cases)('%s', (asked, places) => {
    expect(names(read(asked).places)).toEqual(places);
  });

  it('take no number of provinces for one', () => {
    expect(read('三个省的质量奖横向比一比').unknownPlaces).toEqual([]);
  });
});

describe('levels and years that are not meant', () => {
  it('what is denied', () => {
    expect(read('What does Shandong itself (not a county) pay for the China Quality Award?').levels).toEqual(
      [],
    );
  });

  it.each([
    ['PM2.5要比2015年下降多少', null],
    ['2015年下降多少', { from: 2015, to: 2015 }],
    ['2015年及以前的文件有哪些', { from: null, to: 2015 }],
  ] as const)('%s', (asked, years) => {
    expect(read(asked).years).toEqual(years);
  });
});

describe('numbers of awards are targets', () => {
  const cases: readonly (readonly [string, Question['intent']])[] = [
    ['杭州要争取几个国家质量管理奖', 'targets'],
    ['杭州是要拥有5件驰名商标吧', 'targets'],
    ['杭州的驰名商标奖励几万', 'awards'],
  ];
  it.each(cases)('%s → %s', (asked, intent) => {
    expect(read(asked).intent).toBe(intent);
  });
});

it('takes 这一块 for no sum', () => {
  expect(read('质量奖这一块山东给多少').bound).toBeNull();
});

it('tells what a document rests on from what it carries out', () => {
  expect(asksForFoundation('这份文件是根据什么制定的', 'zh')).toBe(true);
  expect(asksForFoundation('要贯彻实施的文件有哪些', 'zh')).toBe(false);
  expect(asksForFoundation('What is the plan based on?', 'en')).toBe(true);
});

it('hears that what all documents cite is asked for', () => {
  expect(asksOfAllDocuments('各地文件引用过哪些国家文件', 'zh')).toBe(true);
  expect(asksOfAllDocuments('这些文件里有没有提到区块链', 'zh')).toBe(false);
  expect(asksOfAllDocuments('Which national texts are cited in these documents?', 'en')).toBe(true);
});

it('hears that several issued a document', () => {
  expect(asksForJointIssue('哪些文件是联合印发的', 'zh')).toBe(true);
  expect(asksForJointIssue('Which were jointly issued?', 'en')).toBe(true);
  expect(asksForJointIssue('哪几份是联名发的', 'zh')).toBe(true);
  expect(asksForJointIssue('谁印发的', 'zh')).toBe(false);
});

describe('provinces by their one character', () => {
  it.each([
    ['质量信用: 晋 vs 陇', ['山西省', '甘肃省']],
    ['湘每年谁来考核乡镇', ['湖南省']],
    ['桂粤两省的计量工作有何不同', ['广西壮族自治区', '广东省']],
    ['豫在标准化上怎么写', ['河南省']],
    ['川菜标准归谁管', []],
    ['新的标准在哪', []],
    ['黑名单怎么管', []],
  ])('%s', (asked, places) => {
    expect(names(read(asked).places)).toEqual(places);
  });
});

it.each([
  ['哪些省有质量保险的先例,市县的不要', ['province']],
  ['各省和各市的质量信用做法,不含县级', ['province', 'prefecture']],
  ['市级和县级都要的质量信用条款', ['prefecture', 'county']],
])('levels that are left out: %s', (asked, levels) => {
  expect(read(asked).levels).toEqual(levels);
});

it.each([
  ['四个“最严”最早见于哪份文件,后来谁跟进了', 'lineage'],
  ['质量保险的提法在更早的省级文件里能找到来源吗', 'lineage'],
  ['Does this clause have an earlier provincial model?', 'lineage'],
  ['这个条款能追溯到更早的哪份文件', 'lineage'],
  ['Follow the duty of recalls from the state through province and city to the county.', 'lineage'],
  ['来源不明的产品怎么处理', 'search'],
])('where a wording comes from: %s', (asked, intent) => {
  expect(read(asked).intent).toBe(intent);
});
