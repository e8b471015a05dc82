import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../../answer/ask.ts';
import { precedentsSought } from '../../../answer/question/precedent-places.ts';
import { openSmallCollection, type SmallCollection } from './small-collection.ts';

describe('where precedents are looked for', () => {
  it.each([
    ['安吉奖励企业的做法，上级文件里有没有先例', 'zh', 'above'],
    ['安吉要写奖励条款，其他地方有什么先例', 'zh', 'elsewhere'],
    ['安吉的做法有没有可借鉴的先例', 'zh', 'elsewhere'],
    ['安吉有哪些可供参考的条款', 'zh', null],
    ["Are there precedents for Anji's rewards?", 'en', 'elsewhere'],
    ['precedents in higher-level documents for Anji', 'en', 'above'],
    ['precedents for rewards in Anji', 'en', null],
  ] as const)('%s', (text, language, sought) => {
    expect(precedentsSought(text, language)).toBe(sought);
  });
});

const CLAUSE = '对获得中国质量奖的企业给予一次性奖励，奖励资金列入财政预算';
const DOCUMENTS = Object.fromEntries(
  [
    ['浙江省', 'zhejiang', '浙政发'],
    ['安吉县', 'anji', '安政发'],
    ['霍山县', 'huoshan', '霍政'],
  ].map(([place, file, prefix]) => [
    `${file}.txt`,
    `${place}人民政府关于加强质量工作的意见\n${prefix}〔2019〕5号\n\n（一）完善激励。${CLAUSE}。\n（二）加强宣传。开展质量月活动，普及质量知识。\n${place}人民政府\n2019年3月1日\n`,
  ]),
);

let collection: SmallCollection;
beforeAll(async () => {
  collection = await openSmallCollection(DOCUMENTS);
}, 60_000);
afterAll(() => collection.close());

describe('whose clauses are shown as precedents', () => {
  it.each([
    ['安吉奖励中国质量奖企业的做法，上级文件里有没有先例？', ['浙江省']],
    ['安吉想写奖励中国质量奖企业的条款，其他地方有什么先例？', ['浙江省', '霍山县']],
  ])('%s', async (question, places) => {
    const { intent, rows } = await ask(collection.context, question);
    expect(intent).toBe('precedents');
    const folded = rows.flatMap((row) => [
      row.jurisdiction,
      ...('alike' in row ? row.alike.map(({ jurisdiction }) => jurisdiction) : []),
    ]);
    expect([...new Set(folded)].toSorted()).toEqual(places.toSorted());
  });
});
