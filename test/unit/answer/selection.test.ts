import { describe, expect, it } from 'vitest';
import { type AwardFact, matches } from '../../../answer/intents/awards/matching.ts';
import { withoutQualifiers } from '../../../answer/intents/awards/scope.ts';
import { type AwardSelection, selectAwards } from '../../../answer/intents/awards/selection.ts';
import { ancestors, held, mention, placeless, sum } from './award-cases.ts';
import { read } from './collection.ts';

/** Shandong pays, Zhejiang names, Hangzhou pays, Anji (in Zhejiang) pays less, Jiangsu says nothing. */
const FACTS = [
  sum('370000', { amountYuan: 3_000_000 }),
  sum('370000', { tier: '提名奖', amountYuan: 1_000_000, start: 110, end: 118 }),
  sum('330100', { amountYuan: 2_000_000, recipient: null }),
  sum('330523', { amountYuan: 500_000 }),
  sum('330523', { amountYuan: 100_000, recipient: 'individual', start: 110, end: 118 }),
];
const MENTIONS = [mention('330000', { start: 50, end: 58 }), mention('330000'), mention('370000')];
const HELD = ['320000', '330000', '330100', '330523', '370000'].map(held);

const select = (question: string): AwardSelection => {
  const asked = read(question);
  const places = withoutQualifiers(asked.places, asked.compare, ancestors);
  return selectAwards({ ...asked, places }, FACTS, MENTIONS, HELD, ancestors);
};
const sums = (facts: AwardSelection['rows']) =>
  facts.map(({ row }) => `${row.jurisdiction} ${row.amountYuan}`);

describe('selectAwards', () => {
  it('tells paying, naming and silent places of the asked level apart, and other levels', () => {
    const { rows, others, mentions, silent } = select('哪些省奖励中国质量奖');
    expect(sums(rows)).toEqual(['山东省 3000000', '山东省 1000000']);
    expect(sums(others)).toEqual(['杭州市 2000000', '安吉县 500000', '安吉县 100000']);
    expect(mentions.map(({ row }) => [row.jurisdiction, row.start])).toEqual([['浙江省', 50]]);
    expect(silent.map((place) => place.name)).toEqual(['江苏省']);
  });

  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['山东对中国质量奖奖励多少', ['山东省 3000000', '山东省 1000000']],
    ['中国质量奖提名奖,山东奖励多少', ['山东省 1000000']],
    ['安吉县奖励获得中国质量奖的个人多少', ['安吉县 100000']],
    ['浙江哪些县奖励中国质量奖', ['安吉县 500000', '安吉县 100000']],
    ['浙江省安吉县对中国质量奖奖励多少', ['安吉县 500000', '安吉县 100000']],
    ['比较山东和杭州对中国质量奖的奖励', ['山东省 3000000', '山东省 1000000', '杭州市 2000000']],
    ['哪里对中国质量奖奖励最高', ['山东省 3000000']],
    ['哪个县对中国质量奖奖励最低', ['安吉县 100000']],
    ['哪些地方对中国质量奖奖励超过100万', ['山东省 3000000', '杭州市 2000000']],
    ['哪些地方对中国质量奖奖励100万元以上', ['山东省 3000000', '杭州市 2000000', '山东省 1000000']],
    ['哪些省奖励中国质量奖不到50万元', []],
    ['2020年以来哪些省奖励中国质量奖', []],
    ['哪些省提到中国质量奖而没写金额', []],
  ];
  it.each(cases)('%s', (question, expected) => {
    expect(sums(select(question).rows)).toEqual(expected);
  });

  it('shows no sums of others beside whatever a place rewards', () => {
    expect(sums(select('安吉县超过20万元的奖励有哪些').others)).toEqual([]);
    expect(select('江苏省有哪些奖励').others.length).toBeGreaterThan(0);
  });

  it('keeps what a condition left out, so that "no" is not said of it', () => {
    expect(select('哪些省奖励中国质量奖超过500万元').leftOut).toHaveLength(2);
  });

  it('lists the places that name an award they do not pay, when those are asked for', () => {
    expect(select('哪些省提到中国质量奖而没写金额').mentions.map(({ row }) => row.jurisdiction)).toEqual([
      '浙江省',
    ]);
  });

  it('gives sums of an unknown place to questions without a place, beside a level, never to a named place', () => {
    const facts = [
      ...FACTS,
      placeless(sum('370000', { documentId: 'doc:x', amountYuan: 700_000 })),
      placeless(sum('370000', { documentId: 'doc:y', amountYuan: 600_000 })),
    ];
    const namings = [
      ...MENTIONS,
      placeless(mention('370000', { documentId: 'doc:x' })),
      placeless(mention('370000', { documentId: 'doc:z' })),
    ];
    const of = (question: string) => selectAwards(read(question), facts, namings, HELD, ancestors);
    const anywhere = of('哪里奖励中国质量奖');
    expect(sums(anywhere.rows).slice(-2)).toEqual(['null 700000', 'null 600000']);
    expect(anywhere.mentions.map(({ row }) => row.documentId)).toEqual(['doc:330000', 'doc:z']);
    expect(sums(of('哪里对中国质量奖奖励最高').rows)).toEqual(['山东省 3000000']);
    const provinces = of('哪些省奖励中国质量奖');
    expect(sums(provinces.rows)).toEqual(['山东省 3000000', '山东省 1000000']);
    expect(sums(provinces.others).slice(-2)).toEqual(['null 700000', 'null 600000']);
    const named = of('山东对中国质量奖奖励多少');
    expect(sums([...named.rows, ...named.others])).not.toContain('null 700000');
    expect(named.unplaced).toHaveLength(2);
    expect(sums(of('浙江哪些县奖励中国质量奖').rows)).toEqual(['安吉县 500000', '安吉县 100000']);
  });

  it('compares sums that are paid as they stand, and shows a ceiling that may be more beside the highest', () => {
    const ceiling = (amountYuan: number) => sum('370000', { amountKind: 'ceiling', amountYuan });
    const of = (facts: readonly AwardFact[], rank = '最高') =>
      selectAwards(read(`哪个省对中国质量奖奖励${rank}`), facts, [], HELD, ancestors);
    expect(sums(of([ceiling(9_000_000), sum('330000')]).rows)).toEqual(['山东省 9000000', '浙江省 1000000']);
    expect(of([ceiling(9_000_000), sum('330000')]).compared).toBe(1);
    expect(sums(of([ceiling(900_000), sum('330000')]).rows)).toEqual(['浙江省 1000000']);
    expect(sums(of([ceiling(900_000), sum('330000')], '最低').rows)).toEqual(['浙江省 1000000']);
  });
});

describe('matches', () => {
  const asked = (tier: string | null, recipient: 'organization' | 'individual' | null = null) => ({
    tier,
    recipient,
    bound: null,
  });
  const cases = [
    { row: { tier: '包括提名奖' }, question: asked('提名奖'), fits: true },
    { row: { tier: '包括提名奖' }, question: asked('正奖'), fits: true },
    { row: { tier: null }, question: asked('正奖'), fits: true },
    { row: { tier: null }, question: asked('提名奖'), fits: false },
    { row: { tier: '提名奖' }, question: asked('正奖'), fits: false },
    { row: { recipient: null }, question: asked(null, 'individual'), fits: true },
    { row: { recipient: 'organization' as const }, question: asked(null, 'individual'), fits: false },
    {
      row: { amountYuan: null, amountKind: 'matching' as const },
      question: { ...asked(null), bound: { comparator: '>' as const, yuan: 1, yuanMax: null } },
      fits: false,
    },
    {
      row: { amountYuan: 300_000, amountMaxYuan: 600_000, amountKind: 'range' as const },
      question: { ...asked(null), bound: { comparator: '>=' as const, yuan: 500_000, yuanMax: null } },
      fits: true,
    },
  ];
  it.each(cases)('$row against $question', ({ row, question, fits }) => {
    expect(matches(sum('370000', row).row, question)).toBe(fits);
  });
});
