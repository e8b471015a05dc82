import { describe, expect, it } from 'vitest';
import { askedBeyond } from '../../../answer/question/beyond.ts';
import type { Question } from '../../../answer/question/question.ts';
import { understand } from '../../../answer/question/understand.ts';
import { KNOWLEDGE, read } from './collection.ts';

const names = (places: Question['places']): readonly string[] => places.map(({ name }) => name);

describe('places left out', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['除山东外,哪些省奖励中国质量奖', ['山东省']],
    ['除了山东、杭州以外还有哪里奖励中国质量奖', ['山东省', '杭州市']],
    ['山东之外哪些省奖励中国质量奖', ['山东省']],
    ['不含山东,哪些省奖励中国质量奖', ['山东省']],
    ['which provinces except Shandong reward the China Quality Award', ['山东省']],
    ['Other than Shandong and Hangzhou, who pays for the China Quality Award?', ['山东省', '杭州市']],
  ];
  it.each(cases)('%s', (asked, excluded) => {
    const question = read(asked);
    expect(names(question.excluded)).toEqual(excluded);
    expect(question.places).toEqual([]);
    expect(question.intent).toBe('awards');
  });
});

describe('a year that is compared with', () => {
  it.each([
    ['山东在2010年的基础上要降多少', null],
    ['山东比2010年要降多少', null],
    ['山东2010年要降多少', { from: 2010, to: 2010 }],
  ])('%s', (asked, years) => {
    expect(read(asked).years).toEqual(years);
  });
});

describe('places nobody knows', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['火星省奖励中国质量奖吗', ['火星省']],
    ['东京对中国质量奖奖励多少', ['东京']],
    ['How much does Paris pay for the China Quality Award?', ['Paris']],
    ['Does Atlantis reward the China Quality Award?', ['Atlantis']],
    ['哪些沿海省奖励中国质量奖', []],
    ['本省奖励中国质量奖吗', []],
    ['首席质量官制度从国家到县怎么落下来的', []],
    ['出口到日本的产品有什么质量要求', []],
    ['Which provinces reward the China Quality Award?', []],
  ];
  it.each(cases)('%s', (asked, unknown) => {
    expect(read(asked).unknownPlaces).toEqual(unknown);
  });
});

describe('several levels behind one word of asking', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['哪些省和市奖励中国质量奖', ['province', 'prefecture']],
    ['哪些省、市、县奖励中国质量奖', ['province', 'prefecture', 'county']],
    ['哪些市和县奖励中国质量奖', ['prefecture', 'county']],
    ['which provinces and counties reward the China Quality Award', ['province', 'county']],
  ];
  it.each(cases)('%s', (asked, levels) => {
    expect(read(asked).levels).toEqual(levels);
  });
});

describe('what a question takes for granted', () => {
  it('reads a sum beside a place as asserted, and without one as a bound', () => {
    expect(read('山东对中国质量奖奖励500万元吗')).toMatchObject({ asserted: 5_000_000, bound: null });
    expect(read('Does Shandong pay 5 million yuan for the China Quality Award?')).toMatchObject({
      asserted: 5_000_000,
      polar: true,
    });
    expect(read('哪些省对中国质量奖奖励300万元')).toMatchObject({
      asserted: null,
      bound: { comparator: '=' },
    });
  });

  it('reads a denial beside a place, and a question for places that pay nothing apart', () => {
    expect(read('山东省没有奖励中国质量奖吗')).toMatchObject({ denies: true, sums: 'any' });
    expect(read('Does Shandong not reward the China Quality Award?')).toMatchObject({ denies: true });
    expect(read('哪些省不奖励中国质量奖')).toMatchObject({ denies: false, sums: 'none' });
    expect(read('山东到底给不给中国质量奖奖励')).toMatchObject({ denies: false });
    expect(read('有没有奖励中国质量奖的县')).toMatchObject({ denies: false, sums: 'any' });
  });
});

describe('a turn that goes on from the last', () => {
  const afterTurns = (first: string, ...turns: readonly string[]): Question =>
    turns.reduce((last, turn) => understand(turn, KNOWLEDGE, last), read(first));

  it('exchanges the place, the level, the tier or the award', () => {
    const first = '山东对中国质量奖奖励多少';
    expect(afterTurns(first, '那杭州呢')).toMatchObject({
      intent: 'awards',
      followsUp: true,
      places: [{ name: '杭州市' }],
      awards: [{ name: '中国质量奖' }],
    });
    expect(afterTurns(first, '提名奖呢')).toMatchObject({ tier: '提名奖', places: [{ name: '山东省' }] });
    expect(afterTurns(first, '只看县级')).toMatchObject({ levels: ['county'], places: [] });
    expect(afterTurns(first, '那国家质量管理奖呢').awards.map(({ name }) => name)).toEqual([
      '国家质量管理奖',
    ]);
    expect(afterTurns(first, '那杭州呢', '提名奖呢')).toMatchObject({
      tier: '提名奖',
      places: [{ name: '杭州市' }],
    });
  });

  it('does so in English', () => {
    const first = 'which provinces reward the China Quality Award';
    expect(afterTurns(first, 'and Hangzhou?')).toMatchObject({ places: [{ name: '杭州市' }], levels: [] });
    expect(afterTurns(first, 'what about counties')).toMatchObject({ intent: 'awards', levels: ['county'] });
  });

  it('carries a place over into the other language, and reads anything else as a question of its own', () => {
    const zh = '山东对中国质量奖奖励多少';
    expect(afterTurns(zh, 'and Hangzhou?')).toMatchObject({
      intent: 'awards',
      language: 'zh',
      followsUp: true,
      places: [{ name: '杭州市' }],
      awards: [{ name: '中国质量奖' }],
      text: '杭州市对中国质量奖奖励多少',
    });
    expect(afterTurns('What does Shandong pay for the China Quality Award?', '那杭州呢')).toMatchObject({
      intent: 'awards',
      language: 'en',
      followsUp: true,
      places: [{ name: '杭州市' }],
      awards: [{ nameEn: 'China Quality Award' }],
    });
    expect(afterTurns(zh, 'only nominees')).toMatchObject({ followsUp: false, text: 'only nominees' });
    expect(afterTurns(zh, 'and counties?')).toMatchObject({ followsUp: false, awards: [] });
  });

  it('leaves a question of its own alone', () => {
    const own = '首席质量官制度怎么建立';
    expect(afterTurns('山东对中国质量奖奖励多少', own)).toMatchObject({
      followsUp: false,
      text: own,
      places: [],
    });
    expect(read('那杭州呢')).toMatchObject({ followsUp: false });
  });
});

describe('kinds of questions', () => {
  const cases: readonly (readonly [string, Question['intent']])[] = [
    ['山东和杭州在首席质量官上有什么不同', 'compare'],
    ['compare Shandong and Hangzhou on brand building', 'compare'],
    ['山东和杭州谁给中国质量奖的奖励多', 'awards'],
    ['有没有关于量子计算的条款', 'search'],
    ['哪些省提到首席质量官', 'search'],
    ['How many clauses mention product recall?', 'search'],
    ['山东计划建多少个国家质检中心', 'targets'],
    ['What food safety pass rate does Shandong aim at?', 'targets'],
    ['水务局负责哪些条款', 'responsibility'],
    ['What are the tasks of the market regulation bureau of Anji?', 'responsibility'],
    ['哪些文件提到白酒产业', 'industries'],
    ['哪些文件提到风筝', 'search'],
    ['收录了哪些文件', 'facts'],
    ['浙江名牌要有多少个', 'targets'],
    ['山东2030年是不是要建一个国家质检中心', 'targets'],
    ['我县正在起草办法，山东对中国质量奖奖多少', 'awards'],
    ['我县正在起草办法，别处是怎么规定召回的', 'precedents'],
    ['山东有一项奖励要逐步提高，提到多少', 'awards'],
    ['给检测机构的钱，山东写了多少', 'awards'],
    ['List the construction honours Shandong is to win by 2030: China Quality Award', 'targets'],
    ['How many yuan does a winner of the China Quality Award get?', 'awards'],
    ['有哪个地方的文件引用了《产品质量法》', 'citations'],
    ['山东的意见是贯彻《质量强国建设纲要》的吧', 'citations'],
    ['最新的文件是哪一份', 'facts'],
    ['有多少份省级文件', 'facts'],
    ['安吉县质量发展规划什么时候到期', 'facts'],
    ['哪个地方奖励最高', 'awards'],
    ['at least three million yuan, which provinces', 'awards'],
    ['List the provincial documents.', 'facts'],
  ];
  it.each(cases)('%s', (asked, intent) => {
    expect(read(asked).intent).toBe(intent);
  });
});

describe('kinds of facts, by the grammar of the question', () => {
  const cases: readonly (readonly [string, Question['intent']])[] = [
    ['山东的意见提到了哪些法律', 'citations'],
    ['山东那份意见是按照国务院的什么文件编制的', 'citations'],
    ['《质量发展纲要》在哪些地方文件中出现过', 'citations'],
    ['What laws does the Shandong opinion mention?', 'citations'],
    ['Under which national document was the Shandong plan drawn up?', 'citations'],
    ['On what basis was the Hangzhou notice issued?', 'citations'],
    ['What does the Anji plan implement?', 'citations'],
    ['Who refers to the Metrology Law?', 'citations'],
    ['Who in Anji is charged with food safety?', 'responsibility'],
    ['What must the Anji market supervision administration do?', 'responsibility'],
    ['谁牵头安吉的标准化工作', 'responsibility'],
    ['What falls to the Anji leading group?', 'responsibility'],
    ['安吉编制质量图谱由哪个部门牵头', 'responsibility'],
    ['山东奖励资金由哪个厅安排预算', 'responsibility'],
    ['安吉质量信用谁来抓', 'responsibility'],
    ['安吉县商务局有没有牵头任务', 'responsibility'],
    ['document no. of the Shandong outline', 'facts'],
    ['Which government released the Shandong opinion?', 'facts'],
    ['When did Hangzhou issue its opinion?', 'facts'],
    ['What is the number of the Anji document?', 'facts'],
    ['山东那份文件全称叫什么', 'facts'],
    ['2016年发布的文件有哪些', 'facts'],
    ['What noise limit did Hangzhou set?', 'targets'],
    ['除了安吉，还有谁给驰名商标定了数', 'targets'],
    ['有哪几个地方给绿色食品写了具体数字', 'targets'],
    ['What does Anji hope to build in the way of parks by 2025?', 'targets'],
    ['凡是涉及茶叶的条款', 'industries'],
    ['我们做水泥的，这几份文件哪里管到我们这一行', 'industries'],
    ['哪些地方给污水处理率写了具体数字', 'targets'],
    ['who puts a number on satisfaction', 'targets'],
    ['Across the documents, which places give a rate for sewage treatment?', 'targets'],
    ['有没有首席质量官的现成条文可以借鉴', 'precedents'],
    ['sample clauses on brand cultivation', 'precedents'],
    ['首席质量官制度在各级文件中的传承', 'lineage'],
    ['trace 杭州市 chief quality officer', 'lineage'],
    ['山东与杭州在标准化上有何异同', 'compare'],
    ['Contrast brand policy in Shandong with Hangzhou', 'compare'],
    ['山东和杭州讲品牌建设,侧重点各是什么', 'compare'],
    ['Shandong versus Hangzhou: how far does each go with brand building?', 'compare'],
    ['Leaving the numeric targets aside, how do Shandong and Hangzhou differ on brand building?', 'compare'],
    ['请对照山东、杭州两地关于品牌建设的规定,报科室参考', 'compare'],
    ['山东、杭州的品牌建设摆到一起看看', 'compare'],
    ['不看指标,山东和杭州的品牌建设有什么不同', 'compare'],
    ['Which authority is the most demanding about the share of produce that must pass?', 'targets'],
    ['How far below the limit must noise in Hangzhou be?', 'targets'],
    ['list the rewards offered by Shandong', 'awards'],
    ['安吉县所有奖励列出来', 'awards'],
  ];
  it.each(cases)('%s', (asked, intent) => {
    expect(read(asked).intent).toBe(intent);
  });
});

describe('what documents do not tell', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['谁是安吉县县长', true],
    ['Who is the mayor of Hangzhou?', true],
    ['山东的GDP是多少', true],
    ['What fine does a firm pay for counterfeit goods?', true],
    ['Did Shandong meet its 2020 target?', true],
    ['那家公司成立于哪一年', true],
    ['How many organisations have won the China Quality Award so far?', true],
    ['服务业增加值占GDP比重的目标是多少', false],
    ['山东到2020年合格率要达到多少', false],
    ['Who is in charge of brand building?', false],
    ['哪些省奖励中国质量奖', false],
  ];
  it.each(cases)('%s', (asked, isBeyond) => {
    expect(askedBeyond(read(asked)) !== null).toBe(isBeyond);
  });

  it('is told by a clause that states it', () => {
    const fine = askedBeyond(read('销售假冒产品罚多少钱'));
    expect(fine?.tells('处货值金额三倍以下罚款')).toBe(true);
    expect(fine?.tells('严厉打击制售假冒伪劣产品')).toBe(false);
  });
});

it('takes a sum for asserted where the name of the award holds the place', () => {
  expect(read('杭州市长质量奖奖励100万元吗')).toMatchObject({ asserted: 1_000_000, bound: null });
});
