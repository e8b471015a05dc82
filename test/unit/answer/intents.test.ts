import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, answerSchema } from '../../../answer/answer.ts';
import { ask } from '../../../answer/ask.ts';
import { answerText } from '../../../api/cli/render-answer.ts';
import { openSmallCollection, type SmallCollection } from './small-collection.ts';

const CARRIED =
  '推行首席质量官制度，规模以上企业设立首席质量官，授予质量安全一票否决权，对产品质量负总责，三年内培训首席质量官';

/** A province, a county below it that takes its words over, and a county elsewhere that has the measure too. */
const DOCUMENTS = {
  'zhejiang.txt': `浙江省人民政府关于建设质量强省的意见
浙政发〔2019〕5号

根据《质量发展纲要（2011-2020年）》，制定本意见。
一、主要任务
（一）落实主体责任。${CARRIED}500名。
（二）提升纺织产业质量。推动纺织服装行业开展质量比对。
浙江省人民政府
2019年3月1日
`,
  'anji.txt': `安吉县人民政府关于印发安吉县质量发展规划（2021-2025年）的通知
安政发〔2021〕20号

为贯彻落实《浙江省人民政府关于建设质量强省的意见》（浙政发〔2019〕5号），制定本规划。
一、激励措施
（一）压实责任。${CARRIED}20名。（县市场监管局牵头，县发改局配合）
（二）附则。《安吉县质量发展规划（2016-2020年）》（安政发〔2016〕9号）同时废止。
安吉县人民政府
2021年4月8日
`,
  'huoshan.txt': `霍山县人民政府关于加强质量工作的意见
霍政〔2017〕3号

一、工作重点
（一）抓好企业。鼓励食品企业探索首席质量官制度。
霍山县人民政府
2017年5月2日
`,
};

let collection: SmallCollection;
beforeAll(async () => {
  collection = await openSmallCollection(DOCUMENTS);
}, 60_000);
afterAll(() => collection.close());

async function answerTo(question: string): Promise<Answer> {
  const answer = await ask(collection.context, question);
  expect(answerSchema.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
  for (const { documentId, quote, start, end } of [...answer.rows, ...answer.otherLevels])
    expect(collection.sources.get(documentId)?.slice(start, end)).toBe(quote);
  return answer;
}

describe('lineage of a measure', () => {
  it('gives the line from the top down with what proves it, missing levels, and parallels apart', async () => {
    const answer = await answerTo('安吉县的首席质量官制度是怎么层层落下来的');
    expect(answer).toMatchObject({ intent: 'lineage', notFound: false });
    expect(answer.rows).toMatchObject([
      { jurisdiction: '浙江省', basis: 'origin', measure: '首席质量官', upper: null },
      {
        jurisdiction: '安吉县',
        basis: 'citation',
        upper: { document: '浙江省人民政府关于建设质量强省的意见', clause: '（一）落实主体责任' },
        changes: expect.arrayContaining(['-500名', '+20名']),
      },
    ]);
    expect(answer.otherLevels).toMatchObject([{ jurisdiction: '霍山县', basis: 'parallel', upper: null }]);
    expect(answer.coverage.notLoaded.map(({ name }) => name)).toContain('湖州市');
    expect(answer.coverage.notLoaded.map(({ level }) => level)).toEqual(['national', 'prefecture']);
    expect(answer.answer).toContain('并列，不是承接');
  });

  it('draws no descent across lines, and shows nothing but descent as the line', async () => {
    const whole = await answerTo('trace chief quality officers from national to county');
    expect(whole.rows.map((row) => row.jurisdiction)).toEqual(['浙江省', '安吉县']);
    const alone = await answerTo('霍山县首席质量官制度的由来');
    expect(alone.rows).toMatchObject([{ jurisdiction: '霍山县', basis: 'parallel' }]);
    expect(alone.answer).toContain('没有查到它承自哪个上位条款');
    expect(alone.coverage.notLoaded.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['安徽省', '六安市']),
    );
  });

  it('says nothing of a place without documents, and offers measures where none is named', async () => {
    const unknown = await answerTo('广东省的首席质量官制度从国家到县怎么落下来的');
    expect(unknown).toMatchObject({ rows: [], notFound: true });
    expect(unknown.answer).not.toContain('没有写到');
    expect((await answerTo('trace measure lineage from national to county')).answer).toContain(
      'chief quality officer',
    );
  });
});

describe('on a terminal', () => {
  const shown: readonly (readonly [string, string])[] = [
    [
      '安吉县的首席质量官制度是怎么层层落下来的',
      '承自（据引用关系） 《浙江省人民政府关于建设质量强省的意见》',
    ],
    ['What is the Zhejiang opinion based on?', 'rests on 《质量发展纲要（2011-2020年）》'],
    ['安吉县质量发展规划的文号', '安政发〔2021〕20号  安吉县人民政府'],
    ['浙江提到哪些行业', 'C18 '],
    ['安吉县哪些部门负责首席质量官', '安吉县市场监督管理局 (负责或牵头)'],
    ['找首席质量官的先例条款', '另有1条文字近同'],
  ];
  it.each(shown)('%s', async (question, words) => {
    expect(answerText(await answerTo(question), { explain: false })).toContain(words);
  });
});

describe('other facts', () => {
  it('gives number, dates, issuer and standing of a document', async () => {
    const { intent, rows, answer } = await answerTo('安吉县质量发展规划的文号是什么，还有效吗');
    expect(intent).toBe('facts');
    expect(rows).toMatchObject([
      {
        documentNumber: '安政发〔2021〕20号',
        issuedOn: '2021-04-08',
        quote: '安政发〔2021〕20号',
        validity: 'pastTerm',
      },
    ]);
    expect(answer).toContain('期限已过');
    expect((await answerTo('馆藏有哪些文件')).rows).toHaveLength(3);
    const missing = await answerTo('广东省的质量文件是谁印发的');
    expect(missing).toMatchObject({ intent: 'facts', rows: [], notFound: true });
  });

  it('tells what a document rests on, and what rests on it', async () => {
    const outgoing = await answerTo('浙江的意见依据什么制定');
    expect(outgoing.rows).toMatchObject([
      {
        jurisdiction: '浙江省',
        title: '质量发展纲要（2011-2020年）',
        relation: 'according_to',
        cited: 'cited',
      },
    ]);
    expect(outgoing.answer).toContain('馆藏都没有原文');
    const incoming = await answerTo('哪些文件贯彻《浙江省人民政府关于建设质量强省的意见》');
    expect(incoming.rows).toMatchObject([
      {
        jurisdiction: '安吉县',
        relation: 'implements',
        documentNumber: '浙政发〔2019〕5号',
        cited: 'ingested',
      },
    ]);
  });

  it('tells which older document a new one ends, and that another ends none', async () => {
    const ended = await answerTo('安吉县的规划废止了哪份旧文件');
    expect(ended).toMatchObject({
      intent: 'citations',
      rows: [
        {
          title: '安吉县质量发展规划（2016-2020年）',
          relation: 'repeals',
          documentNumber: '安政发〔2016〕9号',
        },
      ],
    });
    expect(ended.rows[0]?.quote).toContain('同时废止');
    expect((await answerTo('Which document does the Anji plan repeal?')).rows).toHaveLength(1);
    expect(await answerTo('霍山县的意见废止了哪份文件')).toMatchObject({ rows: [], notFound: true });
  });

  it('says that nobody cites a document that is asked about by its title', async () => {
    const answer = await answerTo('有没有文件引用《中华人民共和国计量法》');
    expect(answer).toMatchObject({ intent: 'citations', rows: [], notFound: true });
    expect(answer.answer).toContain('没有一份写到');
  });

  it('folds precedents of nearly the same words', async () => {
    const { intent, rows } = await answerTo('找首席质量官的先例条款');
    expect(intent).toBe('precedents');
    const folded = rows.filter((row) => 'alike' in row && row.alike.length > 0);
    expect(folded).toHaveLength(1);
    expect(rows.filter((row) => 'text' in row && row.text.includes('一票否决'))).toHaveLength(1);
  });

  it('finds the industries of a place and the clauses of an industry', async () => {
    const { rows } = await answerTo('浙江提到哪些行业');
    expect(rows.map((row) => ('gbt4754' in row ? row.gbt4754 : ''))).toContain('C18');
    const textile = await answerTo('纺织产业有什么措施');
    expect(textile).toMatchObject({ intent: 'industries' });
    expect(new Set(textile.rows.map((row) => row.jurisdiction))).toEqual(new Set(['浙江省']));
  });

  it('tells who shares a task with an agency, and that an agency does not', async () => {
    const shared = await answerTo('安吉县发展改革局和谁一起负责首席质量官');
    expect(shared.rows).toMatchObject([{ agency: '安吉县市场监督管理局', role: 'lead' }]);
  });

  it('says that an office is charged with nothing, whatever verb asks', async () => {
    const answer = await answerTo('安吉县气象局领了哪些任务');
    expect(answer).toMatchObject({ intent: 'responsibility', rows: [], notFound: true });
    expect(answer.answer).toContain('气象局');
  });

  it('charges those who are charged with a measure', async () => {
    const { rows } = await answerTo('安吉县哪些部门负责首席质量官');
    expect(rows).toMatchObject([
      { agency: '安吉县市场监督管理局', role: 'lead' },
      { agency: expect.stringContaining('安吉县发展'), role: 'participant' },
    ]);
  });
});
