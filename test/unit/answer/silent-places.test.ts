import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, answerSchema } from '../../../answer/answer.ts';
import { ask } from '../../../answer/ask.ts';
import { DOCUMENTS, openSmallCollection, type SmallCollection } from './small-collection.ts';

/** A province that says nothing of the award, and a county that names no award at all. */
const SILENT = {
  'hunan.txt': `湖南省人民政府关于加强计量工作的意见
湘政发〔2022〕3号

一、主要任务
（一）夯实计量基础。建立社会公用计量标准，服务中小企业。
湖南省人民政府
2022年4月1日
`,
  'changsha.txt': `长沙县人民政府关于加强计量工作的意见
长县政发〔2022〕5号

一、主要任务
（一）夯实计量基础。建立社会公用计量标准，服务中小企业。
长沙县人民政府
2022年6月1日
`,
};

let collection: SmallCollection;
beforeAll(async () => {
  collection = await openSmallCollection({ ...DOCUMENTS, ...SILENT });
}, 60_000);
afterAll(() => collection.close());

/** Two that set numbers, each under a name of its own, beside those that set none. */
const SETTING = {
  'zhejiang.txt': `浙江省人民政府关于提升供水质量的意见
浙政发〔2021〕9号

一、主要目标
到2025年，全省地表水水质优良率达到95%，制造业产品质量合格率达到96%。
浙江省人民政府
2021年3月1日
`,
  'anji.txt': `安吉县人民政府关于建设质量强县的意见
安政发〔2021〕9号

一、主要目标
到2025年，城镇居民饮用水水质达标率达到99%。
安吉县人民政府
2021年8月1日
`,
};

const answerTo = (question: string): Promise<Answer> => ask(collection.context, question);
const silentOf = ({ coverage }: Answer): readonly string[] => coverage.silent.map(({ name }) => name);

describe('who does not mention an award', () => {
  const asked = [
    '哪些省没有提到中国质量奖？',
    '哪些省未提及中国质量奖',
    '没提到中国质量奖的省有哪些',
    '哪些省没有奖励中国质量奖',
    '哪些省不奖励中国质量奖',
    '哪些省没奖中国质量奖',
    '哪些省没有设立中国质量奖',
    '哪些省没有给中国质量奖发奖金',
    '哪些省没有规定中国质量奖的奖励',
    'Which provinces do not mention the China Quality Award?',
    "Which provinces don't reward the China Quality Award?",
    'Which provinces say nothing about the China Quality Award?',
  ];
  it.each(asked)('%s', async (question) => {
    const answer = await answerTo(question);
    expect(answer.intent).toBe('awards');
    expect(answer.rows).toEqual([]);
    expect(silentOf(answer)).toEqual(['湖南省']);
    const isZh = answer.language === 'zh';
    expect(answer.answer).toContain(
      isZh
        ? '湖南省的馆藏文件没有写到中国质量奖'
        : 'The documents of Hunan (湖南省) in the collection do not mention',
    );
    expect(answer.answer).toContain(
      isZh ? '浙江省提到中国质量奖，但未写明金额' : 'Zhejiang (浙江省) mentions',
    );
    expect(answer.answer).toContain(isZh ? '写明金额的有：山东省' : 'A sum is stated by: Shandong');
    expect(answer.answer).toContain(isZh ? '未收录的不等于' : 'the others are unknown');
    expect(() => answerSchema.parse(JSON.parse(JSON.stringify(answer)))).not.toThrow();
  });

  it('is no yes-or-no question, and leaves those as they were', async () => {
    expect((await answerTo('有没有提到中国质量奖的省')).rows.length).toBeGreaterThan(0);
    expect((await answerTo('哪些省提到了中国质量奖')).rows.length).toBeGreaterThan(0);
  });
});

describe('who pays nothing', () => {
  it.each(['哪些县没有奖励？', 'Which counties pay nothing?'])('%s', async (question) => {
    const answer = await answerTo(question);
    const isZh = answer.language === 'zh';
    expect(answer.rows).toEqual([]);
    expect(silentOf(answer)).toEqual(['长沙县']);
    expect(answer.mentionsWithoutAmount).toEqual([]);
    expect(answer.answer).toContain(isZh ? '长沙县的馆藏文件没有写到' : '(长沙县)');
    expect(answer.answer).toContain(isZh ? '写明金额的有：安吉县' : 'A sum is stated by: Anji');
  });
});

describe('who does not mention a measure', () => {
  const asked = [
    '哪些省没有提到首席质量官',
    '没有提到首席质量官的省',
    'Which provinces do not mention chief quality officers?',
  ];
  it.each(asked)('%s', async (question) => {
    const answer = await answerTo(question);
    expect(answer.rows).toEqual([]);
    expect(silentOf(answer).toSorted()).toEqual(['浙江省', '湖南省']);
    const isZh = answer.language === 'zh';
    expect(answer.answer).toContain(isZh ? '写到的有：山东省' : 'It is mentioned by: Shandong');
    expect(answer.answer).toContain(isZh ? '未收录的不等于' : 'the others are unknown');
  });

  it('looks up other Chinese words as they stand', async () => {
    const answer = await answerTo('哪些县没有写到失信企业');
    expect(silentOf(answer)).toEqual(['长沙县']);
    expect(answer.answer).toContain('“失信企业”');
    expect(answer.answer).toContain('写到的有：安吉县');
  });

  it('leaves the words of asking out of what is looked up, and says nothing of several phrases', async () => {
    const answer = await answerTo('哪些地方没有写到失信企业');
    expect(silentOf(answer)).not.toContain('安吉县');
    expect(answer.answer).toContain('写到的有：安吉县');
    const several = await answerTo('哪些县没有写到失信企业存在海外仓');
    expect(silentOf(several)).toEqual([]);
    expect(several.notFound).toBe(true);
  });

  it('looks up one English term by its Chinese words', async () => {
    const answer = await answerTo('Which counties do not mention the budget?');
    expect(answer.answer).toContain('预算');
    expect(silentOf(answer)).toEqual(['长沙县']);
  });

  it('says that words were looked up as they stand where nobody has them, and gives the nearest clauses', async () => {
    const answer = await answerTo('哪些地方没有提到斑马鱼');
    expect(silentOf(answer)).toContain('长沙县');
    expect(answer.answer).toContain('逐字查对');
    expect(answer.nearest.length).toBeGreaterThan(0);
  });

  it('does not list near clauses as places that are silent, where English words cannot be looked up', async () => {
    const answer = await answerTo('Which provinces do not mention zebra crossings?');
    expect(answer.rows).toEqual([]);
    expect(answer.notFound).toBe(true);
    expect(silentOf(answer)).toEqual([]);
  });
});

describe('who sets no target', () => {
  let setting: SmallCollection;
  beforeAll(async () => {
    setting = await openSmallCollection({ ...SILENT, ...SETTING });
  }, 60_000);
  afterAll(() => setting.close());

  const ofWater = [
    '哪些地方没有水质目标',
    '谁没有设水质方面的目标？',
    '没有提出水质指标的有哪些地方？',
    '哪些地方没有规定水质的目标',
    '四个地方里谁没有设水质目标',
    'Which places set no target for water quality?',
    'Which places have no water quality target?',
  ];
  it.each(ofWater)('%s', async (question) => {
    const answer = await ask(setting.context, question);
    expect(answer.intent).toBe('targets');
    expect(answer.rows).toEqual([]);
    expect(answer.notFound).toBe(false);
    expect(silentOf(answer).toSorted()).toEqual(['湖南省', '长沙县']);
    expect(answer.otherLevels.map(({ jurisdiction }) => jurisdiction).toSorted()).toEqual([
      '安吉县',
      '浙江省',
    ]);
    const isZh = answer.language === 'zh';
    expect(answer.answer).toContain(isZh ? '写明的有：' : 'A target is set by:');
    expect(answer.answer).toContain(isZh ? '名称不同' : 'another name');
    expect(() => answerSchema.parse(JSON.parse(JSON.stringify(answer)))).not.toThrow();
  });

  it.each([
    ['哪些省没有设产品合格率的目标', ['湖南省']],
    ['除了长沙县，哪些地方没有水质目标', ['湖南省']],
    ['哪些县没有提出任何目标', ['长沙县']],
    ['Which provinces set no targets?', ['湖南省']],
  ])('%s: %j', async (question, silent) => {
    const answer = await ask(setting.context, question);
    expect(answer.intent).toBe('targets');
    expect(silentOf(answer)).toEqual(silent);
  });

  it('says so where every place asked about sets one', async () => {
    const answer = await ask(setting.context, '浙江和安吉谁没有水质目标');
    expect(silentOf(answer)).toEqual([]);
    expect(answer.notFound).toBe(true);
    expect(answer.answer).toContain('没有哪个');
  });

  it('says so where no place sets one, and calls no place the one that does not', async () => {
    const answer = await ask(setting.context, '哪些地方没有新生儿体重的目标');
    expect(answer.rows).toEqual([]);
    expect(answer.answer).not.toContain('写明的有');
    expect(answer.notFound).toBe(true);
    expect(answer.nearest.length).toBeGreaterThan(0);
  });

  it('is asked of a place with 有没有 as before', async () => {
    const answer = await ask(setting.context, '浙江有没有水质目标');
    expect(answer.rows.map(({ quote }) => quote)).toEqual([expect.stringContaining('95%')]);
  });
});
