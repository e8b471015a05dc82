import { parseNumber } from './numerals.ts';
import type { Span } from './span.ts';

export type MoneyKind = 'exact' | 'ceiling' | 'floor' | 'range' | 'perUnit';

/**
 * One sum of money in yuan. The span covers the number, its unit and the words that bound it
 * (`不超过50万元`, `50万元以上`), not the counting word (`每家`), which stands in `perUnit`.
 */
export interface Money extends Span {
  /** 元; the lower end of a range. */
  readonly yuan: number;
  /** Upper end of a range, else null. */
  readonly maxYuan: number | null;
  readonly kind: MoneyKind;
  /** Span of the number and unit alone, as printed: `300万元`; a carried number without its unit: `300`. */
  readonly sum: Span;
  /** The word that bounds the sum: 最高, 不超过, 以上, 至少 …; null where the sum is exact. */
  readonly bound: string | null;
  /** The counting word before the sum, without 每: 家, 项, 个企业; null without 每. */
  readonly perUnit: string | null;
  /** True where the unit stands with a later number of the list: 300 in `300、200万元`. */
  readonly carried: boolean;
}

const DIGIT = '[0-9０-９]';
/** 300, 1,000, 0.5, and 0。5, where conversion made a full stop of the decimal point. */
const ARABIC = `${DIGIT}{1,9}(?:[,，]${DIGIT}{3}(?!${DIGIT})){0,4}(?:[.．。]${DIGIT}{1,4})?`;
const CHINESE = '[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]{1,9}';
const NUMBER = `(?:${ARABIC}|${CHINESE})`;
const SCALE = '(?:千亿|百亿|十亿|亿|千万|百万|十万|万|萬|千|仟|百|佰)';
const BLANK = '[ \\u00a0\\u3000]?';
/** Euros, dollars and 公斤 that merely begin with 元 or follow 万 are no yuan. */
const YUAN = '(?:元人民币|元整|元|圆整)';
/** `50万` without 元 counts as money only before these: an end, a mark, or a noun of giving. */
const BARE_UNIT_AHEAD = `(?=${BLANK}(?:$|[、，,。；;：:）)\\]\\n|”]|的?(?:奖|补|资助|扶持|一次性|配套|支持)|和|及|或|至|到|以上|以下|以内|不等|左右))`;
const UNIT = `(?:(?:${BLANK}${SCALE})?${BLANK}${YUAN}|${BLANK}(?:亿|千万|百万|十万|万)${BARE_UNIT_AHEAD})`;
const RANGE_SIGN = `${BLANK}(?:[-–—－~～〜]{1,2}|至|到)${BLANK}`;
/** 10万元至20万元, 10-20万元, 10万-20万元. */
const SUM = new RegExp(
  `(?<from>${NUMBER})(?<fromUnit>${BLANK}${SCALE}?${BLANK}(?:元)?)${RANGE_SIGN}(?<to>${NUMBER})(?<toUnit>${UNIT})|(?<number>${NUMBER})(?<unit>${UNIT})`,
  'gu',
);
/** 一万元以上五万元以下: one range, not two sums. */
const UPPER_OF_PAIR = new RegExp(`^以上(?:至|，|、)?不?超?过?(${NUMBER})(${UNIT})(?:以下|以内)?`, 'u');

const CEILING_BEFORE =
  /(?:最高可?(?:补助|奖励|资助|给予|达到?|为|不超过)?|最多|不超过|不高于|不多于|至多|上限为?|封顶(?:为)?)(?:人民币)?[ ：:]?$/u;
const CEILING_AFTER = /^(?:以内|以下|封顶|为上限|为限)/u;
const FLOOR_BEFORE = /(?:不低于|不少于|至少|最低|超过|高于|起步)(?:人民币)?$/u;
const FLOOR_AFTER = /^(?:以上|及以上|起)/u;
const PER_UNIT_BEFORE =
  /每(?:一)?(?<what>平方米|立方米|千瓦时?|公里|公斤|批次|人次|[家个项件人名户种次类届张枚款例份批辆台套篇幅所座处只亩吨度年月天日位][\p{Script=Han}“”（）]{0,10})$/u;
/** A word of giving between the counted thing and its sum: 每家企业给予一次性奖励. */
const WORD_OF_GIVING =
  /(?:给予|予以|补贴|补助|资助|奖励|奖补|支持|奖金|一次性|再|分别|最高|不超过|标准|为|按|可|人民币)$/u;

/** 5万元/项, 5万元每家. */
const PER_UNIT_AFTER = /^(?:\/|每)(?<what>[家个项件人名户种次年亩吨])/u;

/** How far back the words that bound or count a sum may stand. */
const LOOK_BEHIND = 24;

/**
 * Every sum of yuan in `text`, in reading order: Arabic and Chinese figures, scales up to 千亿, ranges, bounds,
 * numbers whose unit stands with a later one (300、200万元). Placeholders (XX万元), foreign currencies and
 * counted things (50万人) are no sums. Linear in the length of the text.
 */
export function findMoney(text: string): readonly Money[] {
  const found: Money[] = [];
  for (const match of text.matchAll(SUM)) {
    const groups = match.groups ?? {};
    const start = match.index;
    if (isPartOfSomethingElse(text, start, start + match[0].length)) continue;
    const last = found.at(-1);
    if (last !== undefined && start < last.end) continue;
    const sum = { start, end: start + match[0].length };
    const money =
      groups.to === undefined
        ? single(text, sum, groups.number ?? '', groups.unit ?? '')
        : range(text, sum, groups as Record<'from' | 'fromUnit' | 'to' | 'toUnit', string>);
    if (money === null) continue;
    found.push(...carriedBefore(text, money, groups.unit ?? groups.toUnit ?? '', last?.end ?? 0), money);
  }
  return found;
}

function single(text: string, sum: Span, number: string, unit: string): Money | null {
  const yuan = yuanOf(number, unit);
  if (yuan === null) return null;
  const after = text.slice(sum.end, sum.end + LOOK_BEHIND);
  const pair = UPPER_OF_PAIR.exec(after);
  const upper = pair === null ? null : yuanOf(pair[1] ?? '', pair[2] ?? '');
  if (pair !== null && upper !== null && upper > yuan) {
    const end = sum.end + pair[0].length;
    return finish(text, { start: sum.start, end }, { yuan, maxYuan: upper, kind: 'range', end, bound: null });
  }
  const bound = boundOf(text, sum);
  return finish(text, sum, { yuan, maxYuan: null, ...bound });
}

function range(
  text: string,
  sum: Span,
  { from, fromUnit, to, toUnit }: Readonly<Record<'from' | 'fromUnit' | 'to' | 'toUnit', string>>,
): Money | null {
  const maxYuan = yuanOf(to, toUnit);
  const hasOwnUnit = fromUnit.trim() !== '';
  const yuan = yuanOf(from, hasOwnUnit ? fromUnit : toUnit);
  if (yuan === null || maxYuan === null || yuan === maxYuan) return null;
  // 10万元至2万元不等 counts down.
  const [low, high] = yuan < maxYuan ? [yuan, maxYuan] : [maxYuan, yuan];
  return finish(text, sum, { yuan: low, maxYuan: high, kind: 'range', end: sum.end, bound: null });
}

interface Bound {
  readonly kind: MoneyKind;
  readonly end: number;
  readonly bound: string | null;
}

function boundOf(text: string, sum: Span): Bound {
  const before = text.slice(Math.max(0, sum.start - LOOK_BEHIND), sum.start);
  const after = text.slice(sum.end, sum.end + 4);
  const ceilingAfter = CEILING_AFTER.exec(after);
  if (ceilingAfter !== null)
    return { kind: 'ceiling', end: sum.end + ceilingAfter[0].length, bound: ceilingAfter[0] };
  const floorAfter = FLOOR_AFTER.exec(after);
  if (floorAfter !== null)
    return { kind: 'floor', end: sum.end + floorAfter[0].length, bound: floorAfter[0] };
  const ceiling = CEILING_BEFORE.exec(before);
  if (ceiling !== null) return { kind: 'ceiling', end: sum.end, bound: ceiling[0].trim() };
  const floor = FLOOR_BEFORE.exec(before);
  if (floor !== null) return { kind: 'floor', end: sum.end, bound: floor[0] };
  return { kind: 'exact', end: sum.end, bound: null };
}

function finish(
  text: string,
  sum: Span,
  { yuan, maxYuan, kind, end, bound }: Bound & { yuan: number; maxYuan: number | null },
): Money {
  const before = text.slice(Math.max(0, sum.start - LOOK_BEHIND), sum.start);
  const perUnit =
    PER_UNIT_BEFORE.exec(withoutGiving(before.replaceAll(' ', '')))?.groups?.what ??
    PER_UNIT_AFTER.exec(text.slice(end, end + 4))?.groups?.what ??
    null;
  return {
    start: sum.start,
    end,
    yuan,
    maxYuan,
    kind: kind === 'exact' && perUnit !== null ? 'perUnit' : kind,
    sum: { start: sum.start, end: sum.end },
    bound,
    perUnit,
    carried: false,
  };
}

/** `before` without the words of giving it ends with. */
function withoutGiving(before: string): string {
  let end = before.length;
  for (let word = 0; word >= 0; ) {
    end -= word;
    const at = before.slice(0, end).search(WORD_OF_GIVING);
    word = at < 0 ? -1 : end - at;
  }
  return before.slice(0, end);
}

const CARRIED = new RegExp(
  `(?<!${DIGIT}|[.第])(${ARABIC.replace('[,，]', ',')})${BLANK}(?:[、，,/]|和|及|或)${BLANK}$`,
  'u',
);

/** The bare numbers of a list that ends with `money`: 300、200 before 100万元. A list marker (1、) carries nothing. */
function carriedBefore(text: string, money: Money, unit: string, from: number): readonly Money[] {
  const carried: Money[] = [];
  let at = money.start;
  for (;;) {
    const match = CARRIED.exec(text.slice(Math.max(from, at - 12), at));
    if (match === null) return carried;
    const start = at - match[0].length;
    const number = match[1] ?? '';
    const yuan = yuanOf(number, unit);
    if (yuan === null || isListMarker(text, start, number)) return carried;
    const sum = { start, end: start + number.length };
    carried.unshift({
      ...finish(text, sum, { yuan, maxYuan: null, kind: 'exact', end: sum.end, bound: null }),
      carried: true,
    });
    at = start;
  }
}

/** `1、` at the beginning of a line numbers the item, and is no sum. */
function isListMarker(text: string, start: number, number: string): boolean {
  return number.length < 3 && (start === 0 || /[\n。；;：:]/u.test(text[start - 1] ?? ''));
}

const SCALES: Readonly<Record<string, number>> = {
  百: 1e2,
  佰: 1e2,
  千: 1e3,
  仟: 1e3,
  万: 1e4,
  萬: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
};

function yuanOf(number: string, unit: string): number | null {
  const plain = number
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[．。]/gu, '.')
    .replace(/，/gu, ',');
  const value = parseNumber(plain);
  if (value === null || value <= 0) return null;
  const scale = unit.replace(/[ \u00a0\u3000]|元人民币|元整|圆整|元/gu, '');
  // Figures such as 0.07 × 10,000 must not show the rounding of binary fractions.
  return Math.round(value * (SCALES[scale] ?? 1) * 100) / 100;
}

/** XX300万元, 第300元, 2.300万 with a lost digit, ***5万元: what stands before makes the number unreadable. */
function isPartOfSomethingElse(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  if (/[0-9０-９.．XxＸ×*＊○●□■#＄$€£第]/u.test(before)) return true;
  return text[end - 1] === '元' && /[素件旦宝老首帅器]/u.test(text[end] ?? '');
}
