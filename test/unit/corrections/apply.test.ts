import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIST_OF } from '../../../ingest/correct/correction.ts';
import { pinned } from '../../../ingest/correct/meant.ts';
import type { Facts } from '../../../ingest/extract/facts.ts';
import { apply, correction, readText, TEXT } from './document.ts';

const read = readText(TEXT);
const SUMS = '分别一次性奖励200万元、80万元';

describe('the reading that the cases below correct', () => {
  it('has facts of every kind', () => {
    const { awards, awardMentions, targets, responsibilities, measures, citations } = read.facts;
    expect(awards.map(({ tier, amountYuan }) => [tier, amountYuan])).toEqual([
      ['正奖', 2_000_000],
      ['提名奖', 800_000],
    ]);
    expect(awardMentions).toHaveLength(1);
    expect(targets).toHaveLength(1);
    expect(responsibilities).toHaveLength(1);
    expect(measures.length).toBeGreaterThan(0);
    expect(citations).toHaveLength(1);
  });
});

describe('a rejection takes out the one fact meant', () => {
  it.each([
    ['an award of several', { fact: 'award', quote: SUMS, where: { tier: '提名奖' } }],
    ['a mention', { fact: 'awardMention', quote: '争创中国驰名商标' }],
    ['a target', { fact: 'target', quote: '制造业产品质量合格率达到95%以上' }],
    ['a charge', { fact: 'responsibility', quote: '省市场监管局牵头', where: { agency: '省财政厅' } }],
    ['a citation', { fact: 'citation', quote: '《中华人民共和国产品质量法》' }],
    ['a measure', { fact: 'measure', quote: '推行首席质量官制度', where: { id: 'chief-quality-officer' } }],
  ])('%s', (_name, about) => {
    const one = correction({ action: 'reject', ...about });
    const { facts, unfit } = apply(read, one);
    expect(unfit).toEqual([]);
    const list = LIST_OF[one.fact];
    expect(facts[list]).toHaveLength(read.facts[list].length - 1);
    expectOthersUntouched(facts, list);
  });
});

describe('a change gives fields their right values and marks the fact', () => {
  it.each([
    [
      'the sum, as the words print it',
      { amountYuan: 2_000_000 },
      { amountYuan: 2_000_000, amountAsPrinted: '200万元' },
    ],
    ['a sum not printed so', { amountYuan: 5 }, { amountYuan: 5, amountAsPrinted: '80万元' }],
    ['the tier', { tier: null }, { tier: null }],
    ['who is paid', { recipient: 'individual' }, { recipient: 'individual' }],
    ['the payer by name', { payer: '昆明市' }, { payer: { name: '昆明市', adcode: '530100' } }],
    ['the payer by code', { payer: '530100' }, { payer: { name: '昆明市', adcode: '530100' } }],
    [
      'the programme, as the document means it',
      { program: '省政府质量奖' },
      { programId: 'award:530000:政府质量奖', sponsorAdcode: '530000', tier: '提名奖' },
    ],
    [
      'the programme with its tier',
      { program: '全国质量奖提名奖' },
      { program: '全国质量奖', tier: '提名奖', printedName: '全国质量奖提名奖' },
    ],
  ])('%s', (_name, set, expected) => {
    const one = correction({ action: 'change', fact: 'award', quote: SUMS, where: { tier: '提名奖' }, set });
    const { facts, unfit } = apply(read, one);
    expect(unfit).toEqual([]);
    expect(facts.awards[0]).toBe(read.facts.awards[0]);
    const moved = [...Object.keys(expected), 'correction', ...('program' in set ? IDENTITY : [])];
    expect(without(facts.awards[1], moved)).toEqual(without(read.facts.awards[1], moved));
    const mark = { action: 'change', by: '王芳', why: '核对原件', on: '2026-03-02' };
    expect(facts.awards[1]).toMatchObject({ correction: mark });
    expect(facts.awards[1]).toMatchObject(expected);
    expectOthersUntouched(facts, 'awards');
  });

  it('a target', () => {
    const set = { value: 93, unit: '%' };
    const { facts } = apply(
      read,
      correction({ action: 'change', fact: 'target', quote: '合格率达到95%', set }),
    );
    expect(facts.targets).toMatchObject([{ ...set, year: 2025, correction: { action: 'change' } }]);
  });
});

describe('an addition stands at its place in reading order, with its words', () => {
  it('an award', () => {
    const quote = '对标准创新贡献突出的企业另给30万元';
    const set = { program: '标准创新贡献奖', amountYuan: 300_000 };
    const { facts, unfit } = apply(read, correction({ action: 'add', fact: 'award', quote, set }));
    expect(unfit).toEqual([]);
    expect(facts.awards.slice(0, 2)).toEqual(read.facts.awards);
    expect(facts.awards[2]).toMatchObject({
      amountYuan: 300_000,
      amountAsPrinted: '30万元',
      amountKind: 'exact',
      payer: { name: '云南省', adcode: '530000' },
      clause: '（三）鼓励争创',
      quote,
      start: TEXT.indexOf(quote),
      correction: { action: 'add', by: '王芳' },
    });
    expectOthersUntouched(facts, 'awards');
  });

  it('a target, before those that come later', () => {
    const set = { indicator: '产品抽查', value: 2, unit: '次' };
    const { facts } = apply(read, correction({ action: 'add', fact: 'target', quote: '主要目标', set }));
    expect(facts.targets.map(({ indicator }) => indicator)).toEqual([
      '产品抽查',
      read.facts.targets[0]?.indicator,
    ]);
  });

  it('a measure', () => {
    const one = correction({
      action: 'add',
      fact: 'measure',
      quote: '对标准创新贡献突出的企业',
      set: { id: 'chief-quality-officer' },
    });
    expect(apply(read, one).facts.measures.at(-1)).toMatchObject({
      id: 'chief-quality-officer',
      method: 'correction',
      score: 1,
    });
  });
});

describe('what does not fit is handed back with its reason, and changes nothing', () => {
  it.each([
    ['words that are not there', { quote: '奖励900万元' }, 'quoteGone', 'does not stand'],
    ['words that stand twice', { quote: '支持企业参加培训' }, 'quoteAmbiguous', '2 places'],
    [
      'words without such a fact',
      { quote: '支持企业参加培训', start: TEXT.indexOf('支持企业参加培训') },
      'factGone',
      'none',
    ],
    ['several facts', { quote: SUMS }, 'factAmbiguous', 'tier=提名奖'],
    [
      'a fact that is read otherwise now',
      { quote: SUMS, where: { amountYuan: 1 } },
      'factGone',
      'amountYuan=800000',
    ],
    [
      'words outside the clauses',
      {
        action: 'add',
        quote: '云政发',
        set: { program: '中国质量奖', amountYuan: 4, amountAsPrinted: '4号' },
      },
      'outsideClauses',
      'no clause',
    ],
    [
      'a sum that the words do not print',
      { action: 'add', quote: SUMS, set: { program: '中国质量奖', amountYuan: 4 } },
      'valueUnreadable',
      'amountAsPrinted',
    ],
    [
      'a range without its end',
      { action: 'change', quote: SUMS, where: { tier: '正奖' }, set: { amountKind: 'range' } },
      'valueUnreadable',
      'amountMaxYuan',
    ],
    [
      'a payer that several places could be',
      { action: 'change', quote: SUMS, where: { tier: '正奖' }, set: { payer: '鼓楼区' } },
      'valueUnreadable',
      '鼓楼区',
    ],
    [
      'a measure that is none',
      { action: 'add', fact: 'measure', quote: SUMS, set: { id: 'no-such-measure' } },
      'valueUnreadable',
      'no-such-measure',
    ],
  ])('%s', (_name, about, problem, detail) => {
    const { facts, applied, unfit } = apply(read, correction({ action: 'reject', fact: 'award', ...about }));
    expect(facts).toBe(read.facts);
    expect(applied).toEqual([]);
    expect(unfit).toMatchObject([{ line: 1, problem, detail: expect.stringContaining(detail) }]);
  });
});

describe('several corrections', () => {
  it('work in the order of the file, each on what those before left', () => {
    const where = { tier: '提名奖' };
    const change = correction({
      action: 'change',
      fact: 'award',
      quote: SUMS,
      where,
      set: { tier: '三等奖' },
    });
    const again = correction({
      action: 'change',
      fact: 'award',
      quote: SUMS,
      where: { tier: '三等奖' },
      set: { amountYuan: 7 },
      by: '李明',
    });
    const { facts } = apply(read, change, again);
    expect(facts.awards[1]).toMatchObject({ tier: '三等奖', amountYuan: 7, correction: { by: '李明' } });
    expect(apply(read, again, change).unfit.map(({ line }) => line)).toEqual([1]);
  });

  it('an added fact can be rejected', () => {
    const about = { fact: 'award', quote: '另给30万元' };
    const set = { program: '中国质量奖', amountYuan: 300_000 };
    const { facts, unfit } = apply(
      read,
      correction({ action: 'add', ...about, set }),
      correction({ action: 'reject', ...about }),
    );
    expect(unfit).toEqual([]);
    expect(facts).toEqual(read.facts);
  });
});

it('finds its words after the text around them changed, other blanks included', () => {
  const changed = readText(
    TEXT.replace('（一）加大奖励。', '（一）加大奖励。加强组织，确保到位。').replace('奖励 200', '奖励200'),
  );
  const one = correction({ action: 'reject', fact: 'award', quote: SUMS, where: { tier: '正奖' } });
  expect(apply(changed, one).facts.awards.map(({ tier }) => tier)).toEqual(['提名奖']);
});

it('pins down the fact, so that another one read later in the same words is never hit', () => {
  const one = correction({ action: 'reject', fact: 'award', quote: SUMS, where: { tier: '提名奖' } });
  const exact = pinned(one, read.facts, TEXT);
  expect(exact).toMatchObject({ where: { program: '中国质量奖', tier: '提名奖', amountYuan: 800_000 } });
  const [first] = read.facts.awards;
  const later = { ...read, facts: { ...read.facts, awards: first === undefined ? [] : [first] } };
  expect(apply(later, exact).facts.awards).toEqual(later.facts.awards);
  expect(apply(later, exact).unfit).toMatchObject([{ problem: 'factGone' }]);
});

it('whatever is corrected, all other facts are the same objects in the same order', () => {
  const lists = Object.entries(LIST_OF);
  const spans = Object.values(read.facts)
    .flat()
    .flatMap((fact) => ('start' in fact ? [fact] : []));
  fc.assert(
    fc.property(
      fc.constantFrom(...lists),
      fc.constantFrom(...spans),
      fc.constantFrom('reject', 'change', 'add'),
      fc.nat(TEXT.length - 1),
      fc.integer({ min: 1, max: 30 }),
      fc.boolean(),
      ([fact, list], span, action, at, length, atFact) => {
        const quote = atFact ? span.quote : TEXT.slice(at, at + length);
        fc.pre(quote.trim() !== '');
        const start = atFact ? span.start : at + (quote.length - quote.trimStart().length);
        const set = action === 'reject' ? {} : { set: SETS[fact] };
        const one = correction({ action, fact, quote, start, ...set });
        const { facts, applied } = apply(read, one);
        expectOthersUntouched(facts, list);
        const before: readonly object[] = read.facts[list];
        const after: readonly object[] = facts[list];
        const kept = after.filter((one) => before.includes(one));
        expect(before.filter((one) => kept.includes(one))).toEqual(kept);
        if (applied.length === 0) expect(facts).toBe(read.facts);
        else {
          expect(kept).toHaveLength(before.length - (action === 'add' ? 0 : 1));
          expect(after).toHaveLength(before.length + { reject: -1, change: 0, add: 1 }[action]);
        }
        for (const fact of after) {
          const { start, end, quote } = fact as { start: number; end: number; quote: string };
          expect(TEXT.slice(start, end)).toBe(quote);
        }
      },
    ),
    { numRuns: 400 },
  );
});

/** What no fact of the text says, by kind. */
const SETS: Readonly<Record<string, object>> = {
  award: { program: '中国质量奖', amountYuan: 1, amountAsPrinted: '1元' },
  awardMention: { program: '全国质量奖' },
  target: { indicator: '甲', value: 1 },
  responsibility: { lead: ['省文化和旅游厅'], participants: [] },
  citation: { title: '质量发展纲要' },
  industry: { gbt4754: 'C13' },
  measure: { id: 'quality-veto' },
};

const IDENTITY = ['program', 'programId', 'programEn', 'sponsorAdcode', 'printedName'];

function without(fact: object | undefined, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(fact ?? {}).filter(([key]) => !keys.includes(key)));
}

function expectOthersUntouched(facts: Facts, corrected: keyof Facts): void {
  for (const list of Object.keys(read.facts) as (keyof Facts)[])
    if (list !== corrected) expect(facts[list]).toBe(read.facts[list]);
}
