import { describe, expect, it } from 'vitest';
import { excludedAmong } from '../../../answer/question/exclusion.ts';
import { read } from './collection.ts';

const programs = (asked: string): readonly string[] =>
  read(asked).awards.flatMap(({ programIds }) => programIds);

describe('levels that are left out', () => {
  it.each([
    ['除省级外，哪些地方奖励中国质量奖', ['national', 'prefecture', 'county']],
    ['省里的不要，哪些地方奖50万以上', ['national', 'prefecture', 'county']],
    [
      'Leaving provincial governments out of it, who rewards the China Quality Award?',
      ['national', 'prefecture', 'county'],
    ],
    ['Leaving provincial governments aside, which counties reward the China Quality Award?', ['county']],
    ['省级奖励中国质量奖吗', ['province']],
  ])('%s', (asked, levels) => {
    expect(read(asked).levels).toEqual(levels);
  });

  it('leaves out the awards of a level where a place is named', () => {
    expect(programs('山东新获批的质检中心,国家级的先不管,另一档奖多少')).not.toContain(
      'award:100000:国家质检中心',
    );
  });
});

describe('recipients that are left out', () => {
  it.each([
    ['山东给获奖组织的奖励有哪些?给个人的请不要列', 'organization'],
    ['山东的质量奖励有哪些，个人的不算', 'organization'],
    ['山东的质量奖励有哪些，企业的别列', 'individual'],
    ['山东给企业和个人的质量奖励有哪些', null],
    ['山东的质量奖励有哪些', null],
  ])('%s', (asked, recipient) => {
    expect(read(asked).recipient).toBe(recipient);
  });
});

describe('a tier beside others', () => {
  it.each([
    ['杭州市长质量奖和它的提名奖各奖多少', null],
    ['山东的大奖、提名奖和鼓励奖各奖多少', null],
    ['山东的提名奖奖多少', '提名奖'],
    ['山东的质量奖，不含提名奖，奖多少', '正奖'],
    ['What does Shandong pay firms that win a quality award or are nominated for one?', null],
    ['What does Shandong pay nominees of a quality award?', '提名奖'],
  ])('%s', (asked, tier) => {
    expect(read(asked).tier).toBe(tier);
  });
});

describe('names behind words of leaving out', () => {
  it.each([
    ['every payment, apart from the money for newly approved gamma', true],
    ['other than rewards for the gamma', true],
    ['which provinces do not reward the gamma', false],
    ['not the gamma', true],
    ['which rewards are not from gamma', true],
    ['apart from that, who pays for gamma', false],
  ])('%s', (text, isOut) => {
    const start = text.indexOf('gamma');
    const gamma = { start, end: start + 5 };
    expect(excludedAmong(text, 'en', [gamma]).has(gamma)).toBe(isOut);
  });
});

describe('awards beside one that is left out', () => {
  it('are those of the class that is asked for', () => {
    const question = read("Apart from the mayor's own award, what does Hangzhou pay for a quality prize?");
    expect(question.excludedPrograms).toEqual(['award:330100:市长质量奖']);
    expect(question.awards.flatMap(({ programIds }) => programIds)).toContain('award:100000:中国质量奖');
    expect(question.awards.flatMap(({ programIds }) => programIds)).not.toContain(
      'award:100000:中国驰名商标',
    );
  });
});

describe('an English award with its sponsor', () => {
  const OTHERS = 'award:330000:政府质量奖';
  it.each([
    ['Which places reward winners of the Shandong Provincial Government Quality Award?', false, []],
    ['How much does Hangzhou pay for the Shandong Provincial Government Quality Award?', false, ['杭州市']],
    ['Which places reward winners of the Jilin Provincial Government Quality Award?', true, ['吉林省']],
  ])('%s', (asked, isOfAll, places) => {
    expect(programs(asked)).toContain('award:370000:政府质量奖');
    expect(programs(asked).includes(OTHERS)).toBe(isOfAll);
    expect(read(asked).places.map(({ name }) => name)).toEqual(places);
  });

  it('a bracket may part a name', () => {
    expect(programs('How much is the China (national) Quality Award worth in Shandong?')).toContain(
      'award:100000:中国质量奖',
    );
  });
});

describe('who pays above the place that is named', () => {
  it.each([
    ['我们公司在济南，中国质量奖省里给多少', ['山东省']],
    ['济南和省里各给多少', ['济南市']],
    ['济南对省里的质量奖给多少', ['济南市']],
    ['山东省里给多少', ['山东省']],
    ['安吉的企业拿了中国质量奖，市里能奖多少', ['湖州市']],
    [
      'Our plant is in Jinan: what does the province pay for the China Quality Award? The province pays how much?',
      ['山东省'],
    ],
  ])('%s', (asked, places) => {
    expect(read(asked).places.map(({ name }) => name)).toEqual(places);
  });
});

describe('the rules of an award are a document', () => {
  it.each([
    ['山东省省长质量奖管理办法的文号是多少', 'facts'],
    ['杭州市市长质量奖评审办法什么时候印发的', 'facts'],
    ['杭州市市长质量奖管理办法是根据哪个文件制定的', 'citations'],
    ['杭州市市长质量奖管理办法规定奖多少钱', 'awards'],
    ['杭州市市长质量奖奖多少钱', 'awards'],
  ])('%s', (asked, intent) => {
    expect(read(asked).intent).toBe(intent);
  });
});
