import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, answerSchema } from '../../../answer/answer.ts';
import { ask } from '../../../answer/ask.ts';
import { hasIndustryTopic, unlistedIndustry } from '../../../answer/question/asked-industries.ts';
import { openSmallCollection, type SmallCollection } from './small-collection.ts';

const DOCUMENTS = {
  'guizhou.txt': `贵州省人民政府关于提升产品质量的意见
黔政发〔2021〕6号

一、主要任务
（一）做强特色产业。推动白酒产业提档升级，扩大茶叶产业规模。
（二）提升建筑材料质量。落实建筑材料进场检验制度，支持水泥企业绿色转型。
（三）建设标准强省。在大数据、中药材、山地旅游等领域制定先进标准，打造标准强省。
贵州省人民政府
2021年5月1日
`,
  'zunyi.txt': `遵义市人民政府关于提升产品质量的意见
遵府发〔2022〕3号

一、主要任务
（一）加强监管。对建材产品开展监督抽查。
（二）培育品牌。引导牧草种子企业和白酒企业创建品牌。
遵义市人民政府
2022年5月1日
`,
};

let collection: SmallCollection;
beforeAll(async () => {
  collection = await openSmallCollection(DOCUMENTS);
}, 60_000);
afterAll(() => collection.close());

const clausesOf = ({ rows }: Answer): readonly string[] =>
  rows.map((row) => `${row.jurisdiction} ${row.clause}`);

describe('clauses of an industry', () => {
  it.each([
    ['哪些文件提到白酒产业', ['贵州省 （一）做强特色产业', '遵义市 （二）培育品牌']],
    ['茶叶产业在哪些文件里被提到', ['贵州省 （一）做强特色产业']],
    ['贵州的酒企能看到哪些与本行业有关的措施', ['贵州省 （一）做强特色产业']],
    ['建材行业有什么规定', ['贵州省 （二）提升建筑材料质量', '遵义市 （一）加强监管']],
    ['What do the documents say about the cement industry?', ['贵州省 （二）提升建筑材料质量']],
  ])('%s', async (question, expected) => {
    const answer = await ask(collection.context, question);
    expect(answer.intent).toBe('industries');
    expect(clausesOf(answer).toSorted()).toEqual(expected.toSorted());
    expect(() => answerSchema.parse(JSON.parse(JSON.stringify(answer)))).not.toThrow();
  });

  it('are found by the name of one that no list has', async () => {
    const answer = await ask(collection.context, '各地对牧草种子行业有什么规定');
    expect(answer.intent).toBe('industries');
    expect(clausesOf(answer)).toEqual(['遵义市 （二）培育品牌']);
    expect(answer.rows[0]?.quote).toContain('牧草种子');
  });

  it.each([
    '各地对殡葬行业有什么规定',
    '贵州对锂电池行业有什么规定',
    '各地对观赏鱼行业有什么规定',
    'What does Guizhou say about the lithium battery industry?',
    'What do the documents say about the ornamental fish industry?',
  ])('are none where no clause has it, and that is said: %s', async (question) => {
    const answer = await ask(collection.context, question);
    expect(answer.rows).toEqual([]);
    expect(answer.notFound).toBe(true);
    expect(answer.nearest.length).toBeGreaterThan(0);
    expect(answer.answer).toContain(
      answer.language === 'zh' ? '不等于没有做' : 'not the same as not being done',
    );
  });
});

describe('industries that something is planned for', () => {
  it.each([
    '贵州打算在哪几个产业打造标准强省',
    'For which industries does Guizhou set standards to become a province of strong standards?',
  ])('come from the clause that plans it first: %s', async (question) => {
    const answer = await ask(collection.context, question);
    expect(answer.intent).toBe('industries');
    expect(clausesOf(answer)[0]).toBe('贵州省 （三）建设标准强省');
  });

  const links: never[] = [];
  it.each([
    ['提到哪些行业', false],
    ['文件涉及哪些重点产业？', false],
    ['在哪些产业打造标准强省', true],
  ])('%s: %s', (text, expected) => {
    expect(hasIndustryTopic({ text, language: 'zh', links })).toBe(expected);
  });
});

describe('an industry by its form', () => {
  const named = (text: string, language: 'zh' | 'en'): string | undefined =>
    unlistedIndustry({ text, language, industries: [], measures: [] })?.name;
  it.each([
    ['各地对牧草种子行业有什么规定', 'zh', '牧草种子'],
    ['关于香菇行业的条款', 'zh', '香菇'],
    ['What does it say about the ornamental fish industry?', 'en', 'ornamental fish'],
    ['各行业有什么规定', 'zh', undefined],
    ['哪些行业要做对标', 'zh', undefined],
    ['对产业链有什么规定', 'zh', undefined],
    ['对传统产业升级有什么措施', 'zh', undefined],
    ['measures for the key industries', 'en', undefined],
    ['What is said of the relevant industry?', 'en', undefined],
  ] as const)('%s (%s): %s', (text, language, expected) => {
    expect(named(text, language)).toBe(expected);
  });
});
