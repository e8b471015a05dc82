import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, answerSchema } from '../../../answer/answer.ts';
import { ask } from '../../../answer/ask.ts';
import { previousSchema } from '../../../answer/question/follow-up.ts';
import { answerText } from '../../../api/cli/render-answer.ts';
import { openSmallCollection, type SmallCollection } from './small-collection.ts';

let collection: SmallCollection;
beforeAll(async () => {
  collection = await openSmallCollection();
}, 60_000);
afterAll(() => collection.close());

async function answerTo(question: string, previous?: Answer): Promise<Answer> {
  const last = previous === undefined ? undefined : previousSchema.parse(previous.understood);
  const answer = await ask(collection.context, question, { previous: last });
  expect(answerSchema.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
  for (const { documentId, quote, start, end } of [...answer.rows, ...answer.otherLevels])
    expect(collection.sources.get(documentId)?.slice(start, end)).toBe(quote);
  return answer;
}

describe('two places on one topic', () => {
  it('sets the clauses side by side and says who is silent and who is not held', async () => {
    const answer = await answerTo('山东、浙江和广东在首席质量官上有什么不同');
    expect(answer).toMatchObject({ intent: 'compare', notFound: false });
    expect(answer.rows).toMatchObject([{ jurisdiction: '山东省', topic: '首席质量官', side: 'only' }]);
    expect(answer.answer).toContain('浙江省的馆藏文件没有写到');
    expect(answer.answer).toContain('馆藏没有广东省的文件');
  });

  it('compares by words where no measure is named', async () => {
    const answer = await answerTo('compare Shandong and Zhejiang on encouragement');
    expect(answer.intent).toBe('compare');
    const sides = answer.rows.map((row) => row.jurisdiction);
    expect(new Set(sides)).toEqual(new Set(['山东省', '浙江省']));
    expect(new Set(sides.slice(0, 2)).size).toBe(2);
  });
});

describe('documents on one topic', () => {
  it.each([
    '鲁政发〔2021〕8号和浙政发〔2022〕15号,两份文件在激励企业上有什么不同',
    '《山东省人民政府关于加强质量品牌建设的意见》与《浙江省人民政府关于推进质量强省建设的意见》在激励企业方面对比一下',
    'Take the two documents 鲁政发〔2021〕8号 and 浙政发〔2022〕15号. In what ways do they differ on encouragement?',
  ])('are set side by side by number or title: %s', async (question) => {
    const answer = await answerTo(question);
    expect(answer.intent).toBe('compare');
    const sides = answer.rows.slice(0, 2).map((row) => row.jurisdiction);
    expect(sides.toSorted()).toEqual(['山东省', '浙江省']);
  });

  it('are asked of by number as their places are', async () => {
    const answer = await answerTo('鲁政发〔2021〕8号对中国质量奖奖励多少');
    expect(new Set(answer.rows.map((row) => row.jurisdiction))).toEqual(new Set(['山东省']));
  });
});

describe('whether a thing is there', () => {
  it('says yes with the clauses, or no with what was looked through', async () => {
    const yes = await answerTo('有没有关于首席质量官的条款');
    expect(yes).toMatchObject({ intent: 'search', notFound: false });
    expect(yes.answer).toMatch(/^有。1个地方的1条条款/u);
    const no = await answerTo('有没有关于量子计算的条款');
    expect(no).toMatchObject({ rows: [], notFound: true });
    expect(no.answer).toContain('馆藏4份文件');
    expect(no.nearest.length).toBeGreaterThan(0);
    expect((await answerTo('Does Zhejiang mention chief quality officers?')).notFound).toBe(true);
  });
});

describe('a premise that does not hold', () => {
  const said: readonly (readonly [string, string])[] = [
    ['山东对中国质量奖奖励500万元吗', '文件写的不是500万元'],
    ['山东对中国质量奖奖励300万元吗', '是，文件写的是300万元'],
    ['山东对中国质量奖奖励100万元吗', '100万元是另一档次或对象的金额'],
    ['为什么浙江对中国质量奖奖励500万元', '500万元没有文件依据'],
    ['山东省没有奖励中国质量奖吗', '并非没有奖励'],
    ['Does Shandong pay 5 million yuan for the China Quality Award?', 'do not say 5,000,000 yuan'],
    ['山东的制造业产品合格率是不是99%', '文件写的不是99%'],
    ['火星省对中国质量奖奖励多少', '“火星省”不是所知的中国行政区划'],
  ];
  it.each(said)('%s', async (question, words) => {
    expect((await answerTo(question)).answer).toContain(words);
  });

  it('gives nothing of other places for a place that is none', async () => {
    expect(await answerTo('How much does Paris pay for the China Quality Award?')).toMatchObject({
      rows: [],
      otherLevels: [],
      notFound: true,
    });
  });
});

describe('what is left out and what goes on', () => {
  it('leaves a place out of rows and of what others pay', async () => {
    const answer = await answerTo('除山东外,哪些省奖励中国质量奖');
    expect([...answer.rows, ...answer.otherLevels].map((row) => row.jurisdiction)).not.toContain('山东省');
    expect(answer.mentionsWithoutAmount.map((row) => row.jurisdiction)).toEqual(['浙江省']);
    expect(answer.answer).toContain('不计山东省');
  });

  it('answers a turn that only names another place', async () => {
    const first = await answerTo('山东对中国质量奖奖励多少');
    const second = await answerTo('那安吉县呢', first);
    expect(second.rows.map((row) => row.jurisdiction)).toEqual(['安吉县', '安吉县']);
    expect(second.understood).toMatchObject({ followsUp: true });
    expect((await answerTo('那浙江呢', second)).mentionsWithoutAmount).toMatchObject([
      { jurisdiction: '浙江省' },
    ]);
  });
});

describe('on a terminal', () => {
  it('prints a sentence once that several sums rest on, and the stages', async () => {
    const answer = await answerTo('山东对中国质量奖奖励多少');
    const text = answerText(answer, { explain: true });
    expect(answer.rows).toHaveLength(2);
    expect(text.split('分别一次性奖励300万元、100万元').length - 1).toBe(1);
    expect(text).toMatch(
      /stages: understand [\d.]+ ms, embed [\d.]+ ms, read [\d.]+ ms, render [\d.]+ ms, total/u,
    );
  });
});
