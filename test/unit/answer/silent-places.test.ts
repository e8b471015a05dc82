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

const answerTo = (question: string): Promise<Answer> => ask(collection.context, question);
const silentOf = ({ coverage }: Answer): readonly string[] => coverage.silent.map(({ name }) => name);

describe('who does not mention an award', () => {
  const asked = [
    '哪些省没有提到中国质量奖？',
    '哪些省未提及中国质量奖',
    '没提到中国质量奖的省有哪些',
    '哪些省没有奖励中国质量奖',
    '哪些省不奖励中国质量奖',
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

  it('does not list near clauses as places that are silent, where English words cannot be looked up', async () => {
    const answer = await answerTo('Which provinces do not mention zebra crossings?');
    expect(answer.rows).toEqual([]);
    expect(answer.notFound).toBe(true);
    expect(silentOf(answer)).toEqual([]);
  });
});
