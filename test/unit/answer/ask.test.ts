import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, answerSchema } from '../../../answer/answer.ts';
import { ask, search } from '../../../answer/ask.ts';
import { openSmallCollection, type SmallCollection } from './small-collection.ts';

let collection: SmallCollection;
beforeAll(async () => {
  collection = await openSmallCollection();
}, 60_000);
afterAll(() => collection.close());

const answerTo = (question: string): Promise<Answer> => ask(collection.context, question);
const sums = (rows: Answer['rows']) =>
  rows.map((row) => ('amountYuan' in row ? `${row.jurisdiction} ${row.amountYuan}` : row.clause));

describe('ask about awards', () => {
  const asked: readonly (readonly [string, string])[] = [
    ['哪些省奖励中国质量奖，奖多少？', 'zh'],
    ['哪些省獎勵中國質量獎,獎多少?', 'zh'],
    ['Which provinces reward the China Quality Award and how much?', 'en'],
  ];
  it.each(asked)('%s', async (question, language) => {
    const answer = await answerTo(question);
    expect(answer).toMatchObject({ intent: 'awards', language, notFound: false, nearest: [] });
    expect(answer.rows).toMatchObject([
      {
        jurisdiction: '山东省',
        level: 'province',
        program: '中国质量奖',
        amountYuan: 3_000_000,
        oneOff: true,
        recipient: 'organization',
      },
      {
        jurisdiction: '山东省',
        tier: '提名奖',
        amountYuan: 1_000_000,
        issuedOn: '2021-05-06',
        file: 'shandong.txt',
      },
    ]);
    expect(sums(answer.otherLevels)).toEqual(['安吉县 500000', '安吉县 100000']);
    expect(answer.mentionsWithoutAmount.map((row) => row.jurisdiction)).toEqual(['浙江省']);
    expect(answer.coverage).toMatchObject({ documents: 4, notLoaded: [], silent: [] });
    expect(answer.coverage.levels).toEqual([{ level: 'province', loaded: 2, total: 31 }]);
  });

  it('quotes the source verbatim in every row', async () => {
    const { rows, otherLevels, mentionsWithoutAmount } = await answerTo('哪些省奖励中国质量奖');
    for (const { documentId, quote, start, end } of [...rows, ...otherLevels, ...mentionsWithoutAmount]) {
      expect(collection.sources.get(documentId)?.slice(start, end)).toBe(quote);
    }
  });

  it('gives four answers for four kinds of place', async () => {
    const [pays, names, silent, unknown] = await Promise.all(
      ['山东省', '浙江省', '杭州市', '广东省'].map((place) => answerTo(`${place}对中国质量奖奖励多少`)),
    );
    expect(sums(pays?.rows ?? [])).toEqual(['山东省 3000000', '山东省 1000000']);
    expect(names).toMatchObject({
      rows: [],
      notFound: false,
      mentionsWithoutAmount: [{ jurisdiction: '浙江省' }],
    });
    expect(silent).toMatchObject({
      rows: [],
      notFound: true,
      coverage: { silent: [{ name: '杭州市' }], notLoaded: [] },
    });
    expect(unknown).toMatchObject({
      rows: [],
      notFound: true,
      coverage: { silent: [], notLoaded: [{ name: '广东省' }] },
    });
    expect(names?.answer).toContain('未写明金额');
    expect(silent?.answer).toContain('没有写到');
    expect(unknown?.answer).toContain('馆藏没有广东省的文件');
  });

  it('keeps look-alikes apart', async () => {
    expect(sums((await answerTo('国家质量管理奖哪里奖励')).rows)).toEqual(['杭州市 800000']);
    expect(sums((await answerTo('哪些市奖励中国质量奖')).rows)).toEqual([]);
  });

  it('tells a past plan in the past', async () => {
    const { rows, answer } = await answerTo('安吉县对中国质量奖奖励多少');
    expect(rows.every((row) => row.validity === 'pastTerm')).toBe(true);
    expect(answer).toContain('期限已过');
    expect((await answerTo('How much does Anji pay for the China Quality Award?')).answer).toContain(
      'term over',
    );
  });

  it('answers bounds, ranks, recipients and comparisons', async () => {
    expect(sums((await answerTo('哪些地方对中国质量奖奖励超过100万元')).rows)).toEqual(['山东省 3000000']);
    expect(sums((await answerTo('Which place pays the least for the China Quality Award?')).rows)).toEqual([
      '安吉县 100000',
    ]);
    expect(sums((await answerTo('获得中国质量奖的个人能拿多少钱')).rows)).toEqual(['安吉县 100000']);
    expect(sums((await answerTo('compare Shandong and Anji on the China Quality Award')).rows)).toHaveLength(
      4,
    );
  });

  it('says of an award that nobody names, what was looked through, and gives the nearest clauses as such', async () => {
    const answer = await answerTo('哪些省奖励戴明奖');
    expect(answer).toMatchObject({ intent: 'awards', notFound: true, rows: [], otherLevels: [] });
    expect(answer.answer).toContain('馆藏4份文件');
    expect(answer.nearest.length).toBeGreaterThan(0);
    expect(answer.answer).toContain('不是答案');
  });
});

describe('ask about targets and agencies', () => {
  it('gives the number of the indicator that the question names', async () => {
    const answer = await answerTo('山东制造业产品合格率要达到多少');
    expect(answer).toMatchObject({ intent: 'targets', notFound: false });
    expect(answer.rows).toMatchObject([
      {
        jurisdiction: '山东省',
        indicator: '制造业产品质量合格率',
        comparator: '>=',
        value: 96,
        unit: '%',
        year: 2025,
      },
    ]);
  });

  it('gives the agencies of a task and the tasks of an agency, by role', async () => {
    const byTask = await answerTo('安吉县哪些部门负责企业质量信用档案');
    expect(byTask.intent).toBe('responsibility');
    const roles = byTask.rows.map((row) => ('agency' in row ? [row.agency, row.role] : []));
    expect(roles).toContainEqual(['安吉县市场监督管理局', 'lead']);
    expect(roles.map(([, role]) => role)).toContain('participant');
    const byAgency = await answerTo('安吉县市场监管局牵头哪些工作');
    expect(byAgency.rows).toMatchObject([
      { agency: '安吉县市场监督管理局', role: 'lead', clause: '（三）信用建设' },
    ]);
  });

  it('says that a target is not set, and gives the nearest clauses as no answer', async () => {
    const answer = await answerTo('山东每万人要有多少件专利');
    expect(answer).toMatchObject({ intent: 'targets', notFound: true, rows: [] });
    expect(answer.answer).toContain('山东省的馆藏文件没有写明这一目标');
    expect(answer.nearest.length).toBeGreaterThan(0);
  });
});

describe('ask about anything else', () => {
  it('falls back to the search and says so', async () => {
    const answer = await answerTo('首席质量官');
    expect(answer).toMatchObject({ intent: 'search', notFound: false });
    expect(answer.rows[0]).toMatchObject({ jurisdiction: '山东省' });
    expect(answer.answer).toContain('没有现成的表');
  });

  it('declines what is of another field, and nothing at all', async () => {
    for (const question of ['怎么做红烧肉', 'best pizza in Rome', '', '？？？']) {
      const answer = await answerTo(question);
      expect(answer, question).toMatchObject({ intent: 'unanswerable', notFound: true, rows: [] });
      expect(answer.answer.length).toBeGreaterThan(10);
    }
  });

  it('gives every answer in the promised shape', async () => {
    for (const question of ['哪些省奖励中国质量奖', '首席质量官', '', 'Who rewards the Deming Prize?']) {
      const answer = await answerTo(question);
      expect(() => answerSchema.parse(JSON.parse(JSON.stringify(answer)))).not.toThrow();
    }
  });
});

describe('search', () => {
  it('finds every phrase of two to eight characters in the clause that holds it', async () => {
    const text = '建设检验检测公共服务平台';
    const phrases = [2, 3, 4, 5, 6, 7, 8].flatMap((length) =>
      Array.from({ length: text.length - length + 1 }, (_, at) => text.slice(at, at + length)),
    );
    for (const phrase of phrases) {
      const { hits } = await search(collection.context, phrase, 5);
      expect(
        hits.some((hit) => hit.text.includes(text)),
        phrase,
      ).toBe(true);
      expect(hits[0]?.text, phrase).toContain(phrase);
    }
  });

  it('finds the same from traditional characters and keeps raw scores', async () => {
    const [simplified, traditional] = await Promise.all(
      ['首席质量官', '首席質量官'].map((query) => search(collection.context, query, 3)),
    );
    expect(traditional?.hits).toEqual(simplified?.hits);
    expect(simplified?.hits[0]?.scores.dense).toBeLessThanOrEqual(1);
    expect(simplified?.hits[0]?.scores.lexical).toBeGreaterThan(0);
  });

  it('lists a clause once', async () => {
    const { hits } = await search(collection.context, '质量', 20);
    const places = hits.map((hit) => `${hit.documentId} ${hit.start}`);
    expect(new Set(places).size).toBe(places.length);
  });
});
