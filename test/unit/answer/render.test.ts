import { describe, expect, it } from 'vitest';
import type { AwardRow } from '../../../answer/answer.ts';
import type { AwardFact, MentionFact } from '../../../answer/intents/awards/matching.ts';
import { type HeldPlace, selectAwards } from '../../../answer/intents/awards/selection.ts';
import { awardSentences } from '../../../answer/render/awards.ts';
import { en, yuanEn } from '../../../answer/render/en.ts';
import { yuanZh, zh } from '../../../answer/render/zh.ts';
import { ancestors, held, mention, placeless, sum } from './award-cases.ts';
import { read } from './collection.ts';

describe('sums in words', () => {
  const money = [
    [3_000_000, '300万元', '3,000,000 yuan'],
    [150_000_000, '1.5亿元', '150,000,000 yuan'],
    [5_000, '5000元', '5,000 yuan'],
    [125_000, '12.5万元', '125,000 yuan'],
  ] as const;
  it.each(money)('%d', (yuan, chinese, english) => {
    expect(yuanZh(yuan)).toBe(chinese);
    expect(yuanEn(yuan)).toBe(english);
  });

  const kinds: readonly (readonly [Partial<AwardRow>, string, string])[] = [
    [{}, '中国质量奖100万元', 'China Quality Award 1,000,000 yuan'],
    [{ amountKind: 'ceiling' }, '中国质量奖最高100万元', 'China Quality Award up to 1,000,000 yuan'],
    [{ amountKind: 'floor' }, '中国质量奖不低于100万元', 'China Quality Award at least 1,000,000 yuan'],
    [
      { amountKind: 'range', amountMaxYuan: 2_000_000 },
      '中国质量奖100万元至200万元',
      'China Quality Award 1,000,000 yuan to 2,000,000 yuan',
    ],
    [
      { amountKind: 'future', qualifier: '逐步提高至' },
      '中国质量奖逐步提高至100万元',
      'China Quality Award to be raised to 1,000,000 yuan',
    ],
    [
      { amountKind: 'matching', amountYuan: null, amountAsPrinted: '1:1' },
      '中国质量奖1:1（按比例配套）',
      'China Quality Award 1:1 (matching funds)',
    ],
    [{ tier: '提名奖' }, '中国质量奖提名奖100万元', 'China Quality Award nominee 1,000,000 yuan'],
    [
      { tier: '包括提名奖' },
      '中国质量奖（含提名奖）100万元',
      'China Quality Award (incl. nominee) 1,000,000 yuan',
    ],
  ];
  it.each(kinds)('%j', (changes, chinese, english) => {
    expect(zh.sum(sum('370000', changes).row, null)).toBe(chinese);
    expect(en.sum(sum('370000', changes).row, null)).toBe(english);
  });
});

interface Told {
  readonly facts?: readonly AwardFact[];
  readonly mentions?: readonly MentionFact[];
  readonly places?: readonly HeldPlace[];
}

function tell(asked: string, { facts = [], mentions = [], places = [] }: Told): string {
  const question = read(asked);
  const selection = selectAwards(question, facts, mentions, places, ancestors);
  const loaded = new Set(places.map((place) => place.adcode));
  const coverage = {
    documents: places.length,
    jurisdictions: places,
    notLoaded: question.places.filter((place) => !loaded.has(place.adcode)),
    silent: selection.silent,
    levels: [],
  };
  return awardSentences({
    question,
    selection,
    coverage,
    placeName: (_, name) => name,
    hasNearest: false,
  });
}

describe('the award answer in words', () => {
  const shandong = [held('370000')];

  it('names the award once, then tiers and recipients', () => {
    const facts = [
      sum('370000'),
      sum('370000', { tier: '提名奖', amountYuan: 500_000, start: 120, end: 128 }),
    ];
    expect(tell('山东对中国质量奖奖励多少', { facts, places: shandong })).toBe(
      '山东省（2019年文件）：中国质量奖100万元、提名奖50万元（组织，一次性）。',
    );
    expect(tell('How much does Shandong pay for the China Quality Award?', { facts, places: shandong })).toBe(
      '山东省 (2019 document): China Quality Award 1,000,000 yuan, nominee 500,000 yuan (organisations, one-off).',
    );
  });

  it('puts past terms and repealed documents in the past', () => {
    const past = [sum('370000', { validity: 'pastTerm' })];
    expect(tell('山东对中国质量奖奖励多少', { facts: past, places: shandong })).toContain(
      '期限已过，当时规定',
    );
    const repealed = [sum('370000', { validity: 'repealed' })];
    expect(tell('山东对中国质量奖奖励多少', { facts: repealed, places: shandong })).toContain(
      '已废止，当时规定',
    );
  });

  it.each([
    [{}, '是，文件写的是100万元。'],
    [{ amountYuan: 500_000 }, '文件写的不是100万元。'],
    [{ validity: 'pastTerm' }, '文件写过100万元，但文件期限已过或已废止'],
    [{ validity: 'repealed' }, '文件写过100万元，但文件期限已过或已废止'],
    [{ amountKind: 'future' }, '文件写了100万元，但不是确定支付的金额'],
    [{ tier: '提名奖' }, '100万元是另一档次或对象的金额'],
  ] as const)('a sum taken for granted is held against what is stated: %j', (changes, said) => {
    const asked = '山东对中国质量奖奖励100万元吗';
    expect(tell(asked, { facts: [sum('370000', changes)], places: shandong })).toContain(said);
  });

  it('tells each kind of no by its own words', () => {
    expect(tell('山东对中国质量奖奖励多少', { mentions: [mention('370000')], places: shandong })).toBe(
      '山东省提到中国质量奖，但未写明金额。',
    );
    expect(tell('山东对中国质量奖奖励多少', { places: shandong })).toBe(
      '山东省的馆藏文件没有写到中国质量奖。',
    );
    expect(tell('江苏对中国质量奖奖励多少', { places: shandong })).toBe('馆藏没有江苏省的文件，无法判断。');
    expect(tell('哪些省奖励戴明奖', { places: shandong })).toBe('馆藏1份文件中没有写到戴明奖。');
    expect(tell('哪些省奖励中国质量奖', {})).toContain('还没有文件');
  });

  it('says whose sums are missing, and no more than that', () => {
    const facts = [sum('330523')];
    expect(tell('哪些省奖励中国质量奖', { facts, places: shandong })).toContain(
      '馆藏1份文件中，没有省级文件写明中国质量奖的金额。',
    );
    expect(
      tell('Which provinces or cities reward the China Quality Award?', { facts, places: shandong }),
    ).toContain('no place asked about states a sum for the China Quality Award');
    expect(tell('中国质量奖奖多少', { mentions: [mention('370000')], places: shandong })).toBe(
      '馆藏1份文件都没有写明中国质量奖的金额。山东省提到中国质量奖，但未写明金额。',
    );
  });

  it('says of two awards who mentions which', () => {
    const mentions = [mention('370000'), mention('330000', { programId: 'award:100000:国家质量管理奖' })];
    expect(tell('国家质量管理奖和中国质量奖奖多少', { mentions, places: shandong })).toContain(
      '浙江省提到国家质量管理奖，但未写明金额。山东省提到中国质量奖，但未写明金额。',
    );
  });

  it('groups sums of several awards by award, so that every recipient stands with its sum', () => {
    const other = { program: '省政府质量奖', programId: 'award:370000:政府质量奖' };
    const facts = [
      sum('370000', { oneOff: null }),
      sum('370000', { oneOff: null, recipient: 'individual', amountYuan: 100_000, start: 101 }),
      sum('370000', { ...other, oneOff: null, amountYuan: 300_000, start: 102 }),
    ];
    expect(tell('山东有哪些奖励', { facts, places: shandong })).toBe(
      '山东省（2019年文件）：中国质量奖100万元（组织）、10万元（个人），省政府质量奖30万元（组织）。',
    );
  });

  it('names no other place at length where no award is asked for', () => {
    const facts = [sum('370000'), sum('330523')];
    expect(tell('哪些省奖励超过50万元', { facts, places: shandong })).toContain(
      '其他层级另有1项金额，见表。',
    );
    const elsewhere = [sum('330523')];
    expect(tell('What rewards does Shandong give?', { facts: elsewhere, places: shandong })).toContain(
      '1 sum of other places can be seen in the table.',
    );
    expect(tell('What rewards does Shandong give?', { facts, places: shandong })).not.toContain(
      'other places',
    );
  });

  it('never turns a missed condition into a no', () => {
    const facts = [sum('370000')];
    expect(tell('哪些省对中国质量奖奖励超过500万元', { facts, places: shandong })).toBe(
      '有1项相关金额，但没有一项符合条件（超过500万元）。',
    );
  });

  it('says what a place does pay where it states nothing for the asked tier or recipient', () => {
    const facts = [sum('370000', { oneOff: null })];
    const stated = '写明的是：山东省（2019年文件）：中国质量奖100万元（组织）。';
    expect(tell('山东对获得中国质量奖的个人奖励多少', { facts, places: shandong })).toBe(
      `没有写明授予个人的金额（没有写明不等于没有）；${stated}`,
    );
    expect(tell('山东对中国质量奖提名奖奖励多少', { facts, places: shandong })).toBe(
      `没有写明提名奖的金额（没有写明不等于没有）；${stated}`,
    );
    expect(
      tell('What does Shandong pay individuals for the China Quality Award?', { facts, places: shandong }),
    ).toBe(
      'No sum is stated for what was asked (for individuals), which is not to say that none is paid; what is stated: 山东省 (2019 document): China Quality Award 1,000,000 yuan (organisations).',
    );
    const both = [...facts, sum('330523', { recipient: 'individual' })];
    const places = [held('370000'), held('330523')];
    expect(tell('山东和安吉对获得中国质量奖的个人奖励多少', { facts: both, places })).toContain(
      `没有写明授予个人的金额（没有写明不等于没有）；${stated}`,
    );
    expect(tell('哪里奖励获得中国质量奖的个人', { facts: both, places })).not.toContain('没有写明');
  });

  it('marks damaged, corrected and inferred facts where the sum is said', () => {
    const facts = [
      sum('370000', { flags: ['damaged', 'inferred'] }),
      sum('370000', { tier: '提名奖', amountYuan: 500_000, flags: ['inferred', 'corrected'], start: 120 }),
    ];
    expect(tell('山东对中国质量奖奖励多少', { facts, places: shandong })).toBe(
      '山东省（2019年文件，日期据残损处推定）：中国质量奖100万元（原文有残损）、提名奖50万元（人工更正）（组织，一次性）。',
    );
    const english = tell('What does Shandong pay for the China Quality Award?', { facts, places: shandong });
    expect(english).toContain('(2019 document, date inferred from a damaged place)');
    expect(english).toContain('1,000,000 yuan (source damaged), nominee 500,000 yuan (corrected by hand)');
  });

  it('tells of sums whose place is unknown, beside places and beside none', () => {
    const facts = [
      sum('370000'),
      placeless(sum('330000', { documentId: 'doc:x', document: '质量奖励办法' })),
    ];
    expect(tell('哪里奖励中国质量奖', { facts, places: shandong })).toBe(
      '1个地方、1份地区未识别的文件写明中国质量奖的奖励金额。山东省（2019年文件）：中国质量奖100万元（组织，一次性）；地区未识别的《质量奖励办法》（2019年文件）：中国质量奖100万元（组织，一次性）。',
    );
    expect(tell('Which provinces reward the China Quality Award?', { facts, places: shandong })).toContain(
      'At other levels or places: 《质量奖励办法》, place not recognised (2019 document): China Quality Award 1,000,000 yuan',
    );
    const named = tell('山东对中国质量奖奖励多少', { facts, places: shandong });
    expect(named).toContain('另有文件写明金额而地区未识别，不列入所问地区：《质量奖励办法》');
    expect(named.match(/100万元/g)).toHaveLength(1);
  });
});
