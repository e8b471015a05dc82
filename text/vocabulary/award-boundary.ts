import { BOUNDARY_WORDS, LEAST_MODIFIER, LONGEST_MODIFIER, NEVER_FIRST } from './award-forms.ts';
import { levelWordAt } from './award-levels.ts';
import type { Unquoted } from './award-quotations.ts';
import type { PlaceIndex } from './places.ts';

const WORDS_BY_LAST = new Map<string, string[]>();
for (const word of BOUNDARY_WORDS) {
  const last = word.at(-1) ?? '';
  WORDS_BY_LAST.set(last, [...(WORDS_BY_LAST.get(last) ?? []), word]);
}

/** Marks that end a name for certain. */
const HARD = /[\s、，,。；;：:！!？?（）()《》〈〉【】[\]|｜/·…\d*]/u;
/** 具有特色的精品: with a particle right before it a head has no name. */
const PARTICLE = /[的和与及或等]/u;
/** A name that begins here begins nowhere further right. */
const STARTERS = [
  '中国',
  '国家',
  '全国',
  '中华',
  '国际',
  '世界',
  '亚洲',
  '省级',
  '市级',
  '县级',
  '区级',
  '省部级',
  '省长',
  '市长',
  '县长',
  '区长',
  '省政府',
  '市政府',
  '县政府',
  '区政府',
  '省人民政府',
  '市人民政府',
  '县人民政府',
  '区人民政府',
];
/** 实施名牌战略, 争创名牌: the deed right before a head is no part of a name. */
const DEED = /(?:实施|推进|推动|争创|申报|评选)$/u;
/** 机床厂, but not 智能工厂. */
const WORKS = /[^工电]厂$/u;
const PLACE_SUFFIX = /[省市县区州旗]$/u;

/**
 * Where the name that ends with the head at `headStart` begins, looking left no further than `from`. The nearest
 * boundary that leaves enough of a name counts: 创建 bounds `创建国家示范区` and stays inside `知名品牌创建示范区`.
 */
export function leftBoundary(
  { text, opens }: Unquoted,
  headStart: number,
  from: number,
  places: PlaceIndex,
  leastModifier = LEAST_MODIFIER,
): number {
  const isBare =
    (PARTICLE.test(text[headStart - 1] ?? '') && !text.startsWith('普及', headStart - 2)) ||
    DEED.test(text.slice(Math.max(0, headStart - 2), headStart));
  if (leastModifier > 0 && isBare) return headStart;
  const limit = Math.max(from, headStart - LONGEST_MODIFIER);
  let at = headStart;
  while (at > limit && !HARD.test(text[at - 1] ?? '')) {
    const modifier = text.slice(at, headStart);
    const isLongEnough = modifier.length >= leastModifier || levelWordAt(modifier) !== '';
    if (isLongEnough && boundaryEndsAt(text, at, limit)) break;
    if (isLongEnough && opens.has(at) && !levelEndsAt(text, at, limit)) break;
    at -= 1;
  }
  const start = skipLeading(text, skipCounted(text, at), headStart);
  return shiftToStarter(text, start, headStart, places);
}

function boundaryEndsAt(text: string, at: number, limit: number): boolean {
  const words = WORDS_BY_LAST.get(text[at - 1] ?? '') ?? [];
  // 省级及以上名牌 is one name.
  if (text.startsWith('以上', at)) return false;
  if (WORKS.test(text.slice(Math.max(limit, at - 2), at))) return true;
  // 外观设计专利奖 and 科学普及基地: 计 and 及 belong to a word.
  if (text.startsWith('设计', at - 1) || text.startsWith('普及', at - 2)) return false;
  return words.some((word) => at - word.length >= limit && text.startsWith(word, at - word.length));
}

function levelEndsAt(text: string, at: number, limit: number): boolean {
  return /(?:国家级?|全国|省级?|市级?|县级?|区级?|州级?|自治区)$/u.test(
    text.slice(Math.max(limit, at - 4), at),
  );
}

/** 新增1件地理标志商标: the measure word belongs to the number. */
function skipCounted(text: string, at: number): number {
  return /\d/u.test(text[at - 1] ?? '') && /[件项个家枚张]/u.test(text[at] ?? '') ? at + 1 : at;
}

/** A boundary too close to the head was run over, and what it bounds may now stand first: 的, 获得. */
function skipLeading(text: string, start: number, headStart: number): number {
  let at = start;
  for (;;) {
    const word = NEVER_FIRST.find((w) => text.startsWith(w, at) && at + w.length <= headStart);
    if (word === undefined) return at;
    at += word.length;
  }
}

/** Words this program does not know may stand before a name; it then begins with its place, or 中国, 国家, 省级. */
function shiftToStarter(text: string, start: number, headStart: number, places: PlaceIndex): number {
  const isStarter = (at: number): boolean => STARTERS.some((word) => text.startsWith(word, at));
  if (isStarter(start) || places.matchAt(text, start) !== undefined) return start;
  for (let at = start + 1; at < headStart; at += 1) {
    if (isStarter(at)) return at;
    const length = places.matchAt(text, at)?.length ?? 0;
    if (length > 0 && at + length <= headStart && PLACE_SUFFIX.test(text.slice(at, at + length))) return at;
  }
  return start;
}
