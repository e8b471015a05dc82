import { isNoName, isNoThing } from './exclusions.ts';
import { beginsWithBuildVerb, endsWithBuildVerb, readIndicator } from './indicator.ts';
import type { Comparator, Quantity } from './quantity.ts';
import { readRank } from './ranks.ts';
import type { Reading } from './reading.ts';

const RATE = /^(?:%|‰|个百分点)$/;
const INDEX_NAME = /(?:指数|系数|评分|得分率?|贡献度)$/u;
const RATE_NAME = /(?:率|比重|占比|比例|满意度|覆盖面|指数|普及度|水平|份额|程度|度)$/u;
/** After a number: what continues the sentence and does not name the thing counted. */
const CONTINUES =
  /^(?:[、，。；：（）()”》\s|—-]|并|且|和(?!谐)|及|与|以及|或|等|其中|，|的|左右|以上|以下|$)/u;
const HAN = /^[“《\p{Script=Han}]/u;
const LONGEST_NAME = 48;
/** Beyond this a phrase is no phrase, but text without punctuation. */
const LONGEST_PHRASE = 400;

/** What stands before a phrase in its sentence. */
export interface Before {
  /** The words of the phrase before, for `…率，到2025年达到85%`; '' if it holds a number itself. */
  readonly words: string;
  /** The target read last, whose verb may go on: 扶持30家…，10家…. */
  readonly last: Reading | undefined;
}

/** The targets of one phrase (between commas). */
export function readPhrase(
  phrase: string,
  quantities: readonly Quantity[],
  earlier: Before,
): readonly Reading[] {
  if (phrase.length > LONGEST_PHRASE) return [];
  const rank = readRank(phrase, earlier.words);
  if (rank !== null) return [rank];
  const paired = readPaired(phrase, quantities) ?? readShared(phrase, quantities);
  if (paired !== null) return paired;
  const readings: Reading[] = [];
  let from = 0;
  for (const [i, quantity] of quantities.entries()) {
    const before = phrase.slice(from, quantity.start);
    const after = phrase.slice(quantity.end, quantities[i + 1]?.start ?? phrase.length);
    const reading = readOne({
      phrase,
      before,
      from,
      after,
      quantity,
      previous: i === 0 ? earlier.words : '',
      last: readings.at(-1) ?? earlier.last,
    });
    if (reading !== null) readings.push(reading);
    if (reading !== null) from = Math.max(quantity.end, reading.end);
    else if (quantity.unit !== null) from = quantity.end;
  }
  return readings;
}

interface Place {
  readonly phrase: string;
  readonly before: string;
  readonly from: number;
  readonly after: string;
  readonly quantity: Quantity;
  readonly previous: string;
  readonly last: Reading | undefined;
}

function readOne(place: Place): Reading | null {
  const { quantity, after } = place;
  if (quantity.unit === null) return readIndex(place);
  if (RATE.test(quantity.unit)) return readRate(place);
  const counted = HAN.test(after) && !CONTINUES.test(after);
  return counted ? readCountBeforeNoun(place) : readAfterName(place);
}

/** 制造业质量竞争力指数达到88以上: a number without unit, only behind the name of an index. */
function readIndex(place: Place): Reading | null {
  const indicator = readIndicator(nameText(place));
  return INDEX_NAME.test(indicator.name) && CONTINUES.test(place.after) ? toReading(place, indicator) : null;
}

function readRate(place: Place): Reading | null {
  const { before, after, quantity } = place;
  if (!HAN.test(after) || CONTINUES.test(after)) {
    if (after.startsWith('的')) return isBareStart(before) ? nounBehind(place, after.slice(1)) : null;
    return readAfterName(place);
  }
  const indicator = readIndicator(before);
  if (indicator.name.length < 2) return isBareStart(before) ? nounBehind(place, after) : null;
  if (indicator.motion !== 'none') return null;
  const predicate = firstPart(after);
  return {
    ...toReading(place, indicator),
    indicator: `${indicator.name}${predicate}比例`,
    end: quantity.end + predicate.length,
  };
}

/** 规上企业80%以上的…: nothing but time and will stands before the number. */
const isBareStart = (before: string): boolean =>
  readIndicator(before).name === '' || endsWithBuildVerb(before);

/** 建设200个省级现代农业园区: the thing counted stands behind. */
function readCountBeforeNoun(place: Place): Reading | null {
  const { before, after } = place;
  const bare = readIndicator(before).name === '';
  if (!bare && !endsWithBuildVerb(before)) return null;
  const reading = nounBehind(place, after);
  return reading;
}

function nounBehind(place: Place, after: string): Reading | null {
  const { before, from, quantity, last } = place;
  const noun = firstPart(after);
  if (isNoThing(noun) || noun.length > LONGEST_NAME) return null;
  const head = readIndicator(before);
  return {
    indicator: noun,
    comparator: quantity.comparator ?? '=',
    quantity,
    baseYear: null,
    increment:
      /新(?:增|建|培育|认证|认定|创建)|净增|增加$/u.test(before) ||
      (last?.increment === true && /^[、和及与]/u.test(before)),
    start: from + head.headLength,
    end: quantity.end + place.after.indexOf(noun) + noun.length,
    wilful: endsWithBuildVerb(before) || (last?.wilful === true && head.name === ''),
  };
}

/** 合格率达到97.5%以上, 中国驰名商标5件, 噪音<55dB: the name stands before. */
function readAfterName(place: Place): Reading | null {
  const indicator = readIndicator(nameText(place));
  const name = indicator.name.replace(/^[、和及与]+/u, '');
  if (name.length < 2 || name.length > LONGEST_NAME || isNoName(name)) return null;
  if (place.quantity.unit === '元' && !/(?:产值|收入|增加值|规模|总量|总额|出口额|交易额|销售额)/u.test(name))
    return null;
  return toReading(place, indicator);
}

/** The words before the number; where they are only time and verb (…率，到2025年达到85%), with the phrase before. */
function nameText({ before, previous }: Place): string {
  return readIndicator(before).name === '' ? previous + before.replace(/^.*?20\d{2}年/u, '') : before;
}

function toReading(place: Place, indicator: ReturnType<typeof readIndicator>): Reading {
  const { before, from, quantity, last } = place;
  const name = indicator.name.replace(/^[、和及与]+/u, '');
  const inherits = last !== undefined && /^[、和及与]/u.test(before);
  return {
    indicator: name,
    comparator: comparatorOf(indicator.motion, quantity),
    quantity,
    baseYear: indicator.baseYear,
    increment: indicator.increment || (inherits && last.increment),
    start: from + Math.min(indicator.headLength, Math.max(0, before.length - 1)),
    end: quantity.end,
    wilful: isWilful(before, indicator.motion, name, quantity) || (inherits && last.wilful),
  };
}

function isWilful(before: string, motion: string, name: string, { unit, comparator }: Quantity): boolean {
  if (unit !== null && !RATE.test(unit)) return beginsWithBuildVerb(before);
  return RATE_NAME.test(name) && (motion === 'level' || comparator !== null);
}

function comparatorOf(motion: string, { comparator }: Quantity): Comparator {
  if (motion === 'rise') return '+=';
  return comparator ?? '=';
}

/** A、B和C分别达到X、Y和Z: in order; null where the phrase is no such list. */
function readPaired(phrase: string, quantities: readonly Quantity[]): readonly Reading[] | null {
  const at = phrase.indexOf('分别');
  const first = quantities[0];
  if (at < 0 || first === undefined || quantities.length < 2 || first.start < at) return null;
  const head = readIndicator(phrase.slice(0, at));
  const names = shareTail(head.name.split(/、|以及|(?<!共)和(?!谐)|及其?|与/u).filter((n) => n !== ''));
  if (names.length !== quantities.length) return null;
  const motion = readIndicator(phrase.slice(at + 2, first.start)).motion;
  const end = quantities.at(-1)?.end ?? phrase.length;
  return quantities.map((quantity, i) => ({
    indicator: names[i] ?? '',
    comparator: comparatorOf(motion, {
      ...quantity,
      comparator: quantity.comparator ?? quantities.at(-1)?.comparator ?? null,
    }),
    quantity,
    baseYear: head.baseYear,
    increment: head.increment,
    start: head.headLength,
    end,
    wilful: motion === 'level' || beginsWithBuildVerb(phrase),
  }));
}

/** A合格率和B合格率均在95%以上: one value for several. */
function readShared(phrase: string, quantities: readonly Quantity[]): readonly Reading[] | null {
  const [quantity, ...others] = quantities;
  const match = /(?:均|都)(?:达到?|稳定在|保持在|在|为|不低于|超过)?$/u.exec(
    phrase.slice(0, quantity?.start ?? 0),
  );
  if (quantity === undefined || others.length > 0 || match === null) return null;
  const head = readIndicator(phrase.slice(0, match.index));
  const names = head.name.split(/、|以及|(?<!共)和(?!谐)|与/u).filter((name) => name !== '');
  if (names.length < 2 || !names.every((name) => RATE_NAME.test(name))) return null;
  return names.map((indicator) => ({
    indicator,
    comparator: quantity.comparator ?? '=',
    quantity,
    baseYear: head.baseYear,
    increment: false,
    start: head.headLength,
    end: quantity.end,
    wilful: true,
  }));
}

/**
 * Parts that share their tail: 无公害、绿色、有机食品认证产品 → each with 食品认证产品; 工业、农业、服务业名牌 → each with
 * 名牌. Parts that end alike already (…率和…率) are whole.
 */
function shareTail(names: readonly string[]): readonly string[] {
  const last = names.at(-1) ?? '';
  const endings = new Set(names.slice(0, -1).map((name) => name.at(-1)));
  if (endings.has(last.at(-1))) return names;
  const [ending = ''] = endings;
  const shared =
    endings.size === 1 && last.includes(ending) ? last.slice(last.lastIndexOf(ending) + 1) : last.slice(2);
  return names.map((name, i) =>
    i === names.length - 1 || last.length - name.length < 2 ? name : name + shared,
  );
}

/** Up to the first comma-like cut, or a conjunction that begins the next member. */
function firstPart(text: string): string {
  return text.split(/[、；，。：（(]|以及|并(?=[\p{Script=Han}])/u, 1)[0] ?? '';
}
