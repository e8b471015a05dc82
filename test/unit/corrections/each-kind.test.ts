import { describe, expect, it } from 'vitest';
import { type Correction, LIST_OF } from '../../../ingest/correct/correction.ts';
import { pinned } from '../../../ingest/correct/meant.ts';
import type { Facts } from '../../../ingest/extract/facts.ts';
import { apply, correction, readText, TEXT } from './document.ts';

const read = readText(TEXT);
const SUMS = '分别一次性奖励200万元、80万元';
const CHARGE = '省市场监管局牵头';
const LAW = '《中华人民共和国产品质量法》';
const OFFICER = { quote: '推行首席质量官制度', where: { id: 'chief-quality-officer' } };

type Case = readonly [name: string, about: object, expected: object];

const CHANGES: Readonly<Record<Correction['fact'], readonly Case[]>> = {
  award: [
    ['the tier', { quote: SUMS, where: { tier: '提名奖' }, set: { tier: '三等奖' } }, { tier: '三等奖' }],
  ],
  awardMention: [
    [
      'the programme, as the document means it',
      { quote: '争创中国驰名商标', set: { program: '省政府质量奖' } },
      { programId: 'award:530000:政府质量奖', sponsorAdcode: '530000', tier: null },
    ],
    [
      'the programme with its tier',
      { quote: '争创中国驰名商标', set: { program: '全国质量奖提名奖' } },
      { program: '全国质量奖', tier: '提名奖' },
    ],
    [
      'the tier alone',
      { quote: '争创中国驰名商标', set: { tier: '一等奖' } },
      { program: '中国驰名商标', tier: '一等奖' },
    ],
  ],
  target: [
    ['the value', { quote: '合格率达到95%', set: { value: 93 } }, { value: 93, unit: '%', year: 2025 }],
  ],
  responsibility: [
    [
      'who leads',
      { quote: CHARGE, set: { lead: ['省工业和信息化厅'] } },
      { lead: ['省工业和信息化厅'], participants: ['省财政厅'] },
    ],
    [
      'who takes part',
      { quote: CHARGE, where: { agency: '省财政厅' }, set: { participants: [] } },
      { lead: ['省市场监管局'], participants: [] },
    ],
    [
      'a charge told by both of its lists',
      {
        quote: CHARGE,
        where: { lead: ['省市场监管局'], participants: ['省财政厅'] },
        set: { lead: [], participants: ['省市场监管局', '省财政厅'] },
      },
      { lead: [], participants: ['省市场监管局', '省财政厅'] },
    ],
  ],
  citation: [
    [
      'how it is worded',
      { quote: LAW, set: { relation: 'mentions' } },
      { relation: 'mentions', issuerLevel: 'national' },
    ],
    [
      'the title, with whose it is',
      { quote: LAW, set: { title: '《云南省产品质量监督条例》' } },
      { title: '云南省产品质量监督条例', documentNumber: null, issuerLevel: 'province' },
    ],
    [
      'the number, told by its title',
      {
        quote: LAW,
        where: { title: '中华人民共和国产品质量法', relation: 'according_to' },
        set: { documentNumber: '主席令第七十一号' },
      },
      { documentNumber: '主席令第七十一号', relation: 'according_to' },
    ],
  ],
  industry: [
    ['the class', { quote: '制造业产品', set: { gbt4754: 'C13' } }, { gbt4754: 'C13', name: '制造业' }],
  ],
  measure: [
    [
      'which it is',
      { ...OFFICER, set: { id: 'quality-veto' } },
      { id: 'quality-veto', labelZh: '质量安全一票否决', score: 1, method: 'correction' },
    ],
  ],
};

const QUOTE = '对标准创新贡献突出的企业另给30万元';
const ADDITIONS: Readonly<Record<Correction['fact'], readonly Case[]>> = {
  award: [
    [
      'a sum',
      { quote: QUOTE, set: { program: '标准创新贡献奖', amountYuan: 300_000 } },
      { amountYuan: 300_000, amountAsPrinted: '30万元', payer: { name: '云南省', adcode: '530000' } },
    ],
  ],
  awardMention: [
    [
      'a mention, of the province it is of',
      { quote: QUOTE, set: { program: '省长质量奖', tier: '提名奖' } },
      { sponsorAdcode: '530000', tier: '提名奖' },
    ],
  ],
  target: [
    [
      'a number',
      { quote: QUOTE, set: { indicator: '获奖企业', value: 30, unit: '家' } },
      { indicator: '获奖企业', comparator: '=', year: null },
    ],
  ],
  responsibility: [
    [
      'a charge without a lead',
      { quote: QUOTE, set: { participants: ['省财政厅', '各州市人民政府'] } },
      { lead: [], participants: ['省财政厅', '各州市人民政府'] },
    ],
  ],
  citation: [
    [
      'a mere mention',
      { quote: QUOTE, set: { title: '《标准化法实施条例》' } },
      { title: '标准化法实施条例', documentNumber: null, relation: 'mentions' },
    ],
    [
      'a basis with its number',
      {
        quote: QUOTE,
        set: { title: '质量发展纲要', documentNumber: '国发〔2012〕9号', relation: 'according_to' },
      },
      { documentNumber: '国发〔2012〕9号', relation: 'according_to' },
    ],
  ],
  industry: [
    ['a class by its own name', { quote: QUOTE, set: { gbt4754: 'C13' } }, { name: '农副食品加工业' }],
  ],
  measure: [
    [
      'a measure',
      { quote: QUOTE, set: { id: 'quality-veto' } },
      { labelZh: '质量安全一票否决', method: 'correction', score: 1 },
    ],
  ],
};

const cases = (all: typeof CHANGES) =>
  Object.entries(all).flatMap(([fact, own]) =>
    own.map(([name, about, expected]) => ({ fact, name, about, expected })),
  );

describe('a change of every kind', () => {
  it.each(cases(CHANGES))('$fact: $name', ({ fact, about, expected }) => {
    const one = correction({ action: 'change', fact, ...about });
    const { facts, unfit } = apply(read, one);
    expect(unfit).toEqual([]);
    const list = LIST_OF[one.fact];
    const [after, ...others] = fresh(facts, list);
    expect(others).toEqual([]);
    expect(after).toMatchObject({
      ...expected,
      correction: { action: 'change', by: '王芳', why: '核对原件', on: '2026-03-02' },
    });
    expect(facts[list]).toHaveLength(read.facts[list].length);
    expectOthersUntouched(facts, list);
  });
});

describe('an addition of every kind', () => {
  it.each(cases(ADDITIONS))('$fact: $name', ({ fact, about, expected }) => {
    const one = correction({ action: 'add', fact, ...about });
    const { facts, unfit } = apply(read, one);
    expect(unfit).toEqual([]);
    const list = LIST_OF[one.fact];
    const [after, ...others] = fresh(facts, list);
    expect(others).toEqual([]);
    const start = TEXT.indexOf(QUOTE);
    expect(after).toMatchObject({
      ...expected,
      ...{ quote: QUOTE, start, end: start + QUOTE.length, clauseOrdinal: 4 },
      correction: { action: 'add', by: '王芳', why: '核对原件', on: '2026-03-02' },
    });
    expect(facts[list]).toHaveLength(read.facts[list].length + 1);
    expect(facts[list].map(({ start }) => start)).toEqual(
      facts[list].map(({ start }) => start).toSorted((a, b) => a - b),
    );
    expectOthersUntouched(facts, list);
  });

  it.each(cases(ADDITIONS))('$fact: $name, and then taken out again', ({ fact, about }) => {
    const add = correction({ action: 'add', fact, ...about });
    const list = LIST_OF[add.fact];
    const added = apply(read, add).facts;
    const reject = pinned(correction({ action: 'reject', fact, quote: QUOTE }), added, TEXT);
    expect('where' in reject && Object.keys(reject.where ?? {}).length).toBeGreaterThan(0);
    const { facts, unfit } = apply(read, add, reject);
    expect(unfit).toEqual([]);
    expect(facts[list]).toEqual(read.facts[list]);
  });
});

describe('what was read in the same words and says the same gives way to what a person adds', () => {
  it.each([
    ['awardMention', { quote: '争创中国驰名商标', set: { program: '中国驰名商标' } }],
    [
      'target',
      {
        quote: '合格率达到95%',
        set: { indicator: '制造业产品质量合格率', value: 95, unit: '%', year: 2025 },
      },
    ],
    ['responsibility', { quote: CHARGE, set: { lead: ['省市场监管局'], participants: ['省财政厅'] } }],
    ['citation', { quote: LAW, set: { title: '中华人民共和国产品质量法' } }],
    ['industry', { quote: '制造业产品', set: { gbt4754: 'C' } }],
    ['measure', { quote: OFFICER.quote, set: { id: 'chief-quality-officer' } }],
  ])('%s', (fact, about) => {
    const one = correction({ action: 'add', fact, ...about });
    const { facts } = apply(read, one);
    const list = LIST_OF[one.fact];
    expect(facts[list]).toHaveLength(read.facts[list].length);
    expect(fresh(facts, list)).toMatchObject([{ correction: { action: 'add' } }]);
  });
});

describe('a value that cannot be is refused with its reason', () => {
  it.each([
    [
      'an industry that is none',
      'change',
      { fact: 'industry', quote: '制造业产品', set: { gbt4754: 'C99' } },
      'C99',
    ],
    [
      'an industry added that is none',
      'add',
      { fact: 'industry', quote: QUOTE, set: { gbt4754: '13' } },
      '13',
    ],
    ['a measure that is none', 'change', { fact: 'measure', ...OFFICER, set: { id: 'gone' } }, 'gone'],
    [
      'a charge of nobody',
      'change',
      { fact: 'responsibility', quote: CHARGE, set: { lead: [], participants: [] } },
      'neither lead nor participants',
    ],
    ['an added charge of nobody', 'add', { fact: 'responsibility', quote: QUOTE, set: {} }, 'neither lead'],
    [
      'one agency in two roles, by two names',
      'change',
      { fact: 'responsibility', quote: CHARGE, set: { participants: ['云南省市场监督管理局'] } },
      '云南省市场监督管理局 is charged twice',
    ],
    [
      'a document that cites itself',
      'add',
      { fact: 'citation', quote: QUOTE, set: { title: '云南省人民政府关于推进品牌建设的意见' } },
      'does not cite itself',
    ],
  ])('%s', (_name, action, about, detail) => {
    const { facts, unfit } = apply(read, correction({ action, ...about }));
    expect(facts).toBe(read.facts);
    expect(unfit).toMatchObject([{ problem: 'valueUnreadable', detail: expect.stringContaining(detail) }]);
  });

  it('where the quote stands in no clause, a citation alone can be added', () => {
    const quote = '云政发';
    const cited = apply(
      read,
      correction({ action: 'add', fact: 'citation', quote, set: { title: '质量发展纲要' } }),
    );
    expect(fresh(cited.facts, 'citations')).toMatchObject([{ title: '质量发展纲要', clauseOrdinal: null }]);
    for (const [fact, set] of [
      ['awardMention', { program: '中国质量奖' }],
      ['responsibility', { lead: ['省财政厅'] }],
      ['industry', { gbt4754: 'C13' }],
    ] as const)
      expect(apply(read, correction({ action: 'add', fact, quote, set })).unfit).toMatchObject([
        { problem: 'outsideClauses' },
      ]);
  });

  it('the words before a title tell whose it is, within the quote too', () => {
    const set = { title: '产品质量监督条例' };
    const about = { action: 'add', fact: 'citation', set } as const;
    const text = TEXT.replace('按照《', '根据省政府《产品质量监督条例》，按照《');
    const of = (quote: string) =>
      apply(readText(text), correction({ ...about, quote })).facts.citations.find(
        ({ correction }) => correction,
      );
    expect(of('《产品质量监督条例》')).toMatchObject({ issuerLevel: 'province' });
    expect(of('根据省政府《产品质量监督条例》')).toMatchObject({ issuerLevel: 'province' });
  });
});

/** Facts of a list that the reading did not have. */
function fresh(facts: Facts, list: (typeof LIST_OF)[Correction['fact']]): readonly object[] {
  const before: readonly object[] = read.facts[list];
  return facts[list].filter((one) => !before.includes(one));
}

function expectOthersUntouched(facts: Facts, corrected: keyof Facts): void {
  for (const list of Object.keys(read.facts) as (keyof Facts)[])
    if (list !== corrected) expect(facts[list]).toBe(read.facts[list]);
}
