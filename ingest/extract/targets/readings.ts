import { isNoName, isNoThing, isOfThePlan } from './exclusions.ts';
import {
  beginsWithBuildVerb,
  endsWithBuildVerb,
  hasFloorAhead,
  ownerOf,
  readIndicator,
  withoutTime,
} from './indicator.ts';
import { comparatorOf, readPaired, readShared } from './pairs.ts';
import type { Quantity } from './quantity.ts';
import { readRank } from './ranks.ts';
import { RATE_NAME, type Reading } from './reading.ts';
import { readWorded } from './worded.ts';

const RATE = /^(?:%|‰|个百分点)$/;
const INDEX_NAME = /(?:指数|系数|评分|得分率?|贡献度|满意度(?:测评|监测|调查)?(?:结果|得分)?)$/u;
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
  if (quantities.length === 0) {
    const worded = readWorded(phrase);
    return worded === null ? [] : [worded];
  }
  const paired = readPaired(phrase, quantities) ?? readShared(phrase, quantities);
  if (paired !== null) return paired;
  const readings: Reading[] = [];
  let from = 0;
  for (const [i, quantity] of quantities.entries()) {
    if (isCondition(phrase, from, quantity)) continue;
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

/** 品牌价值超100亿元|的企业达到3家: a number that says which are counted, not how many. */
const isCondition = (phrase: string, from: number, { start, end, unit }: Quantity): boolean =>
  unit !== null &&
  /^的(?![，、]|$)/u.test(phrase.slice(end, end + 2)) &&
  readIndicator(phrase.slice(from, start)).thing !== '' &&
  !endsWithBuildVerb(phrase.slice(from, start));

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
  return bare || endsWithBuildVerb(before) ? nounBehind(place, after) : null;
}

function nounBehind(place: Place, after: string): Reading | null {
  const { before, from, quantity, last } = place;
  const noun = firstPart(after);
  if (isNoThing(noun) || noun.endsWith('的') || noun.length > LONGEST_NAME) return null;
  const head = readIndicator(before);
  return {
    indicator: ownerOf(before) + noun,
    comparator: quantity.comparator ?? (hasFloorAhead(before) ? '>=' : '='),
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
  if (indicator.thing === '') return goesOn(place, indicator);
  if (LEVEL_ALONE.test(indicator.thing)) return ofLevel(place, indicator.thing);
  const name = indicator.name.replace(/^[、和及与]+/u, '');
  if (name.length < 2 || name.length > LONGEST_NAME || isNoName(name)) return null;
  if (!RATE.test(place.quantity.unit ?? '') && isOfThePlan(name)) return null;
  if (
    place.quantity.unit?.endsWith('元') === true &&
    !/(?:产值|收入|增加值|规模|总量|总额|出口额|交易额|销售额|成交额|零售额|品牌价值|生产率|贷款余额|授信额度?|营业额)/u.test(
      name,
    )
  )
    return null;
  return toReading(place, indicator);
}

const LEVEL = '(?:世界|国家|部|省|市|县)级(?:以上)?';
const LEVEL_ALONE = new RegExp(`^(?:其中)?${LEVEL}$`, 'u');
const LEVEL_HEAD = new RegExp(`^(?:新增|新建|新培育|新认定)?(?:${LEVEL})?`, 'u');

/** 新建市级以上研发中心15家，其中省级|3家: of the things counted before. */
function ofLevel(place: Place, level: string): Reading | null {
  const { last, quantity } = place;
  if (last === undefined || last.quantity.unit !== quantity.unit) return null;
  const reading = toReading(place, readIndicator(place.before));
  const things = last.indicator.replace(LEVEL_HEAD, '');
  return things.length < 2 ? null : { ...reading, indicator: level.replace(/^其中/u, '') + things };
}

/** The words before the number; where they are only time and verb (…率，到2025年达到85%), with the phrase before. */
function nameText({ before, previous }: Place): string {
  return readIndicator(before).thing === '' ? previous + withoutTime(before) : before;
}

/**
 * Says more of the indicator read last: 比重提高到2.6%，较2020年提高0.5个百分点; 覆盖率达到90%；2026年，达到100%. Only with a
 * unit that can be its own.
 */
function goesOn(place: Place, indicator: ReturnType<typeof readIndicator>): Reading | null {
  const { last, quantity } = place;
  if (last === undefined || place.before.length === 0) return null;
  const changes = indicator.motion === 'rise' || indicator.motion === 'fall';
  const isShare = quantity.unit === '%' || quantity.unit === '个百分点';
  const ofShare = last.quantity.unit === '%' || last.quantity.unit === '个百分点';
  const fits = changes ? isShare : quantity.unit === last.quantity.unit;
  if (!fits || (quantity.unit === '个百分点' && !ofShare)) return null;
  const reading = toReading(place, indicator);
  const known = last.indicator.endsWith(indicator.name)
    ? ''
    : indicator.name.replace(/^(?:累计|年均|平均|新增)+/u, '');
  return {
    ...reading,
    indicator: last.indicator + (changes ? known : ''),
    increment: /新增/u.test(place.before),
    wilful: reading.wilful || last.wilful,
  };
}

function toReading(place: Place, indicator: ReturnType<typeof readIndicator>): Reading {
  const { before, from, quantity, last } = place;
  const name = indicator.name.replace(/^[、和及与]+/u, '');
  const inherits = last !== undefined && /^[、和及与]/u.test(before);
  return {
    indicator: name,
    comparator: hasFloorAhead(before)
      ? (quantity.comparator ?? '>=')
      : comparatorOf(indicator.motion, quantity),
    quantity,
    baseYear: indicator.baseYear,
    increment: indicator.increment || (inherits && last.increment),
    start: from + Math.min(readIndicator(before).headLength, Math.max(0, before.length - 1)),
    end: quantity.end,
    wilful: isWilful(before, indicator.motion, name, quantity) || (inherits && last.wilful),
  };
}

function isWilful(
  before: string,
  motion: string,
  name: string,
  { unit, comparator, value }: Quantity,
): boolean {
  if (unit !== null && !RATE.test(unit)) return beginsWithBuildVerb(before);
  return RATE_NAME.test(name) && (motion === 'level' || comparator !== null || value === 100);
}

/**
 * Up to the first comma-like cut, or a conjunction that begins the next member; over 、 where the noun is still to come
 * (有影响力的、竞争力强的|产业).
 */
function firstPart(text: string): string {
  const part = NOUN.exec(text)?.[0] ?? '';
  return part.replace(/[与和及]$/u, '');
}
const NOUN = /^(?:[^、；，。：（(]{1,40}?的、){0,3}(?:(?!以及|并[\p{Script=Han}])[^、；，。：（(])*/u;
