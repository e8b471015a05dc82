import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../../answer/ask.ts';
import { quotedWording } from '../../../answer/question/quoted-wording.ts';
import { openSmallCollection, type SmallCollection } from './small-collection.ts';

const linked = (text: string, kind: string, printed: string) => {
  const start = text.indexOf(printed);
  return start < 0 ? [] : [{ kind, printed, start, end: start + printed.length }];
};

describe('the wording whose way is asked for', () => {
  it.each([
    ['“把质量责任落实到岗位”最早见于哪份文件', '', '把质量责任落实到岗位'],
    ['“首席质量官制度”从哪里来', '首席质量官', null],
    ['“推行首席质量官和质量总监”的提法从哪来', '首席质量官', '推行首席质量官和质量总监'],
    ['“短语”从哪里来', '', null],
    ['首席质量官从哪里来', '首席质量官', null],
    [
      'Anji writes that firms name an officer for quality. Where from?',
      '',
      'firms name an officer for quality',
    ],
    ['Trace how the idea of sharing test labs spread.', '', 'sharing test labs'],
    ['Trace the recall of goods', '', null],
    ['企业要把责任落实到岗位，这个提法谁先写过', '', '企业要把责任落实到岗位'],
    ['质量工作，这个部门管什么', '', null],
  ])('%s', (text, measure, words) => {
    expect(quotedWording({ text, links: measure === '' ? [] : linked(text, 'measure', measure) })).toBe(
      words,
    );
  });
});

const SAID = '把质量责任落实到每个岗位，实行质量问题倒查，做到有记录、有追溯、有考核';
const DOCUMENTS = {
  'zhejiang.txt': `浙江省人民政府关于建设质量强省的意见
浙政发〔2016〕5号

（一）压实责任。企业要${SAID}。
（二）培育品牌。打造区域品牌，支持企业开拓市场，扩大产品出口。
浙江省人民政府
2016年3月1日
`,
  'huoshan.txt': `霍山县人民政府关于加强质量工作的意见
霍政〔2019〕3号

（一）抓好企业。引导企业${SAID}，提高管理水平。
（二）加强宣传。开展质量月活动，普及质量知识，营造良好氛围。
霍山县人民政府
2019年5月2日
`,
};

let collection: SmallCollection;
beforeAll(async () => {
  collection = await openSmallCollection(DOCUMENTS);
}, 60_000);
afterAll(() => collection.close());

describe('the way of a wording', () => {
  it.each([
    ['霍山写的“把质量责任落实到每个岗位”，更早的哪份文件里有来源？', ['浙江省']],
    ['“把质量责任落实到每个岗位”最早见于哪份文件，后来谁又写了？', ['浙江省', '霍山县']],
    ['浙江写的“把质量责任落实到每个岗位”，后来传到哪里？脉络是怎样的', ['霍山县', '浙江省']],
  ])('%s', async (question, first) => {
    const { intent, rows } = await ask(collection.context, question);
    expect(intent).toBe('lineage');
    expect(rows.map(({ jurisdiction }) => jurisdiction).slice(0, first.length)).toEqual(first);
    for (const { documentId, quote, start, end } of rows)
      expect(collection.sources.get(documentId)?.slice(start, end)).toBe(quote);
  });
});
