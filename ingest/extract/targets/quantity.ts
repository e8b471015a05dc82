import { parseNumber } from '../../../text/numerals.ts';
import type { Span } from '../../../text/span.ts';
import type { Target } from '../facts.ts';

export type Comparator = Target['comparator'];

/** A number with its unit and the words that compare it, as they stand side by side. Offsets within the text searched. */
export interface Quantity extends Span {
  /** Where the number itself begins; `start` includes words of comparison before it. */
  readonly numberStart: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string | null;
  /** What the words of comparison say; null if there are none. */
  readonly comparator: Comparator | null;
  readonly strict: boolean;
}

const BLANK = '[ \\u00a0\\u3000]?';
const ARABIC = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,9}(?:\\.\\d{1,4})?';
const CHINESE = '[一二三四五六七八九十百千两零]{1,7}(?:点[一二三四五六七八九零]{1,3})?';
const SCALE = '千亿|百亿|亿|千万|百万|万';
const SCALE_VALUE: Readonly<Record<string, number>> = {
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  百亿: 1e10,
  千亿: 1e11,
};

const RATES = '个百分点|%|‰';
const MEASURES =
  '吨标准煤|微克/立方米|平方公里|平方米/人|平方米|立方米|m2/人|m²/人|m2|m²|公里|千瓦时|千瓦|分贝|dB|公斤|吨|亩|公顷|[美欧港]元|元|倍|分';
const COUNTERS =
  '批次/千人|件/万人|人次|家次|户次|批次|标准箱|个|家|项|件|户|名|人|所|座|处|条|种|类|支|款|台|套|辆|部|批|位|枚|只|张|株|艘|架|场|篇|本|期|片|对|幢|栋|间|头|羽|盏|组|例|宗';
/** 20多个, 600余家, 1.5万余件: more than the number; 多 and 余 before anything but a unit begin another word. */
const MORE = '(?<more>[多余](?=[\\p{Script=Han}]))?';
const UNIT = `(?:(?<scale>${SCALE})${BLANK})?${MORE}(?<unit>${RATES}|${MEASURES}|${COUNTERS})(?:/(?<per>(?:十万|百万|[百千万])?[人年亩户家]))?`;
const RANGE = `${BLANK}(?:-{1,2}|—{1,2}|–|~|～|至|到)${BLANK}`;

const BEFORE =
  '≥|≤|>=|<=|≧|≦|>|<|＞|＜|不少于|不低于|不小于|不得低于|不得少于|至少|不超过|不高于|不大于|不多于|超过|突破|高于|低于|大于|小于|少于|约为?|近|逾|超';
const AFTER = '及?以上|及?以下|以内|之内|内(?=[，,；;。、（(]|$)|左右|上下|上(?=[，,；;。、（(]|$)';

/** Not glued to a word, a code or another number: PM2.5, ISO9001, 第13次, 〔2012〕14, 2+1. */
const NOT_GLUED = '(?<![A-Za-z0-9.第〔\\[+·/前后])';
const QUANTITY = new RegExp(
  `(?<before>${BEFORE})?${BLANK}${NOT_GLUED}(?<number>${ARABIC})(?:(?<unit1>${RATES}|${COUNTERS})?${RANGE}(?<max>${ARABIC}))?${BLANK}(?:${UNIT})?${BLANK}(?<after>${AFTER})?`,
  'gu',
);
const CHINESE_PERCENT = new RegExp(
  `(?<before>${BEFORE})?百分之(?<number>${CHINESE})(?<after>${AFTER})?`,
  'gu',
);
const CHINESE_COUNT = new RegExp(
  `(?<before>${BEFORE})?(?<![一二三四五六七八九十百千两零第几数上成])(?<number>[一二三四五六七八九十百千两]{2,6}|十|百|千)(?<unit>个百分点|个|家|项|件|户|所|座)(?<after>${AFTER})?`,
  'gu',
);
/** How long something takes, where the words before say that it is cut: 办理时限压缩至|5个工作日|以内. */
const DURATION = new RegExp(
  `(?<before>${BEFORE})?(?<number>\\d{1,3}(?:\\.\\d)?)(?<unit>个工作日|个月|个小时|工作日|小时|分钟|天)(?<after>${AFTER})?`,
  'gu',
);
const DURATION_CUT =
  /(?:周期|时限|时间|时长|用时|工期|天数)(?:平均|总体|整体|均|再)?(?:由[^，。；]{1,14}?)?(?:缩短|压缩|压减|缩减|降低|降|减)(?:至|到|为)$/u;
/** Days of a year that are counted: 优良天数达到320天以上. */
const DAYS_COUNTED =
  /天数(?:平均|年均|每年|全年)?(?:应当?|要|力争)?(?:达到?|保持在|稳定在|控制在|提高到|提高至|增加到|增加至|不低于|不少于|超过)$/u;
/** A number that is a date, a period, an age or a number in a code is no quantity. */
const TIME_AHEAD =
  /^(?:年|月|日|号|时|点|周|岁|届|期|个(?:工作日|月|季度|年|小时|自然日|日历日)|工作日|天|小时|分钟|秒|度)/;

/** The quantities of `text` in reading order. Numbers without unit are given with unit null. */
export function findQuantities(text: string): readonly Quantity[] {
  const found = [
    ...matches(text, QUANTITY),
    ...matches(text, CHINESE_PERCENT, '%'),
    ...matches(text, CHINESE_COUNT),
    ...durations(text),
  ];
  return found.filter((q) => !isBefore(text, q)).sort((a, b) => a.start - b.start);
}

/** Where a change starts from: 从2个增加到5个, 由2023年的18%提高到22%. */
function isBefore(text: string, { start, end }: Quantity): boolean {
  const changes = /^(?:增加|提高|提升|增长|扩大|发展|降低|下降|减少|调整|缩短|压缩|压减)(?:到|至|为)/u.test(
    text.slice(end, end + 4),
  );
  return changes && STARTS_FROM.test(text.slice(Math.max(0, start - 12), start));
}
const STARTS_FROM = /[从由](?:20\d{2}年[末底]?|“?十[二三四五]五”?末?|目前|现在|原来|原先)?的?$/u;

function durations(text: string): readonly Quantity[] {
  if (!/(?:缩|压|降|减).?(?:至|到|为)|天数/u.test(text)) return [];
  const found: Quantity[] = [];
  for (const match of text.matchAll(DURATION)) {
    const quantity = toQuantity(match[0], match.index, match.groups ?? {});
    const before = text.slice(
      Math.max(0, match.index - 32),
      match.index + (match.groups?.before?.length ?? 0),
    );
    const isCount = match.groups?.unit === '天' && DAYS_COUNTED.test(before);
    if (quantity !== null && (isCount || DURATION_CUT.test(before))) found.push(quantity);
  }
  return found;
}

function matches(text: string, pattern: RegExp, fixedUnit?: string): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const quantity = toQuantity(match[0], match.index, groups, fixedUnit);
    if (quantity !== null && !TIME_AHEAD.test(text.slice(numberEnd(match.index, match[0], groups)))) {
      quantities.push(quantity);
    }
  }
  return quantities;
}

type Groups = Readonly<Record<string, string | undefined>>;

function numberEnd(index: number, whole: string, { number = '', max }: Groups): number {
  const last = max ?? number;
  return (
    index + whole.indexOf(last, whole.indexOf(number) + (max === undefined ? 0 : number.length)) + last.length
  );
}

function toQuantity(whole: string, index: number, groups: Groups, fixedUnit?: string): Quantity | null {
  const { before, number = '', max, scale, unit, per, after, more } = groups;
  const factor = scale === undefined ? 1 : (SCALE_VALUE[scale] ?? 1);
  const low = readNumber(number);
  const high = max === undefined ? null : readNumber(max);
  if (low === null || (max !== undefined && (high === null || high <= low))) return null;
  const printedUnit = fixedUnit ?? unit ?? null;
  const comparator =
    max !== undefined
      ? { comparator: '>=' as const, strict: false }
      : compare(before ?? (more === undefined ? undefined : '超'), after);
  return {
    start: index,
    end: index + whole.trimEnd().length,
    numberStart: index + whole.indexOf(number),
    value: round(low * factor),
    valueMax: high === null ? null : round(high * factor),
    unit: printedUnit === null ? null : normalUnit(per === undefined ? printedUnit : `${printedUnit}/${per}`),
    ...comparator,
  };
}

function readNumber(printed: string): number | null {
  const [whole = '', decimals] = printed.split('点');
  const value = parseNumber(whole);
  if (value === null || decimals === undefined) return value;
  const digits = [...decimals].map((c) => parseNumber(c));
  return digits.includes(null) ? null : Number(`${value}.${digits.join('')}`);
}

/** Products of decimals and powers of ten carry no binary noise: 1.1 × 10000 is 11000. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

function normalUnit(unit: string): string {
  return unit.replace('m²', 'm2');
}

function compare(
  before: string | undefined,
  after: string | undefined,
): { comparator: Comparator | null; strict: boolean } {
  const is = (comparator: Comparator, strict = false) => ({ comparator, strict });
  if (before !== undefined) {
    if (/^(?:低于|小于|少于|<|＜)$/.test(before)) return is('<=', true);
    if (/^(?:≤|<=|≦|不超过|不高于|不大于|不多于)$/.test(before)) return is('<=');
    if (/^(?:超过|突破|高于|大于|>|＞|逾|超)$/.test(before)) return is('>');
    if (/^(?:约为?|近)$/.test(before)) return is('~');
    return is('>=');
  }
  if (after === undefined) return { comparator: null, strict: false };
  if (/左右|上下/.test(after)) return is('~');
  if (/以下|内/.test(after)) return is('<=');
  return is('>=');
}
