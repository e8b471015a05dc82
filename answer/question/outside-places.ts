import { buildDictionary, type Dictionary } from '../../text/automaton.ts';
import type { Found, Reading } from './reading.ts';

type Language = 'zh' | 'en';

/** Of these the list of places (GB/T 2260) has its own names. */
const OURS = new Set(['CN', 'HK', 'MO', 'TW', 'EU', 'EZ', 'UN', 'ZZ', 'QO', 'XA', 'XB']);
/** Cities abroad that people ask about; countries come from the language data of the runtime. */
const CITIES: readonly (readonly [string, string])[] = [
  ['巴黎', 'Paris'], ['伦敦', 'London'], ['柏林', 'Berlin'], ['罗马', 'Rome'], ['马德里', 'Madrid'], ['莫斯科', 'Moscow'],
  ['东京', 'Tokyo'], ['大阪', 'Osaka'], ['首尔', 'Seoul'], ['曼谷', 'Bangkok'], ['河内', 'Hanoi'], ['雅加达', 'Jakarta'],
  ['新德里', 'New Delhi'], ['孟买', 'Mumbai'], ['迪拜', 'Dubai'], ['开罗', 'Cairo'], ['悉尼', 'Sydney'], ['墨尔本', 'Melbourne'],
  ['纽约', 'New York'], ['洛杉矶', 'Los Angeles'], ['旧金山', 'San Francisco'], ['华盛顿', 'Washington'], ['芝加哥', 'Chicago'],
  ['加州', 'California'], ['多伦多', 'Toronto'], ['温哥华', 'Vancouver'], ['圣保罗', 'São Paulo'], ['维也纳', 'Vienna'],
  ['布鲁塞尔', 'Brussels'], ['阿姆斯特丹', 'Amsterdam'], ['苏黎世', 'Zurich'], ['日内瓦', 'Geneva'], ['米兰', 'Milan'],
  ['慕尼黑', 'Munich'], ['法兰克福', 'Frankfurt'], ['斯德哥尔摩', 'Stockholm'], ['英格兰', 'England'], ['得克萨斯', 'Texas'],
]; // biome-ignore format: pairs
/** 出口到日本, 日本标准: a country that goods and standards come from or go to is not the place asked about. */
const TRADE_BEFORE = /(?:出口到?|进口|输往|销往|出口至|export(?:s|ed|ing)? to|import(?:s|ed|ing)? from) ?$/iu;
const TRADE_AFTER = /^ ?(?:市场|标准|进口|出口|产品|市場|markets?\b|standards?\b|imports?\b|goods\b)/iu;

/** 火星省: a name with the ending of a place that no list knows, where a name may begin and end. */
const ENDING = '(?:自治区|自治州|省|市|县)';
const NAMED_ZH = new RegExp(
  `(?<=^|[|,.;:!?、。在和与及跟问那说从]|请问|关于|对于)(?<name>[^|到从和与及的在对各有是这那哪,\\P{Script=Han}]{2,4}?${ENDING})(?=$|[|,.;:!?、。的对给和与及有奖在是呢吗没不会怎如为])`,
  'gu',
);
/** Words that end like a place: 各省, 本市, 沿海省, 外省市, 城市. */
const COMMON =
  /^(?:请|哪|[一二两三四五六七八九十\d]+个?|各|本|我|全|每|该|外|他|某|邻|几|多|有|其|这|那|沿海|内陆|中部|西部|东部|北方|南方|一些|所有|部分|贫困|示范|重点)|(?:城|都|超|股|上|入|夜|集|省|地级|县级|强|兴|节)市$|(?:强|兴|节|首|[两三四几])(?:省|市|县)$|省市县?$/u;
/** Atlantis in a place's place: how much does Atlantis pay, in Springfield, Atlantis's plan. */
const NAMED_EN =
  /\b(?:[Dd]oes|[Dd]o|[Dd]id|[Ii]n|[Oo]f|[Ff]rom|[Ff]or|[Aa]bout|[Hh]as|[Ii]s|[Cc]ompare|[Aa]nd) (?<name>[A-Z][a-z]{3,20}(?: (?:[Pp]rovince|[Cc]ity|[Cc]ounty))?)(?= (?:pay|reward|give|offer|have|has|had|set|aim|say|name|mention|require|not|on|for|and|do|about|in)\b|'s\b|[?.,!]|$)/g;
const NO_PLACE =
  /^(?:China|Chinese|State|National|Quality|Award|Prize|January|February|March|April|June|July|August|September|October|November|December|Yuan|Province|County|City|Government|Premium|There|They|This|That|What|Which|Chief|Brand|Industry|Measures?|Law)\b/;

let abroad: Readonly<Record<Language, Dictionary<string>>> | undefined;

/** Names of places that the question asks about and no list of ours has. Takes their words. */
export function readOutsidePlaces(reading: Reading, language: Language): readonly Found<string>[] {
  abroad ??= { zh: dictionaryOf('zh'), en: dictionaryOf('en') };
  const names = abroad[language];
  const foreign = names.scan(reading.free).flatMap(({ start, end, payloads: [name = ''] }) => {
    const before = reading.free.slice(Math.max(0, start - 16), start);
    const after = reading.free.slice(end);
    const isPart = language === 'en' && (/[\p{L}]$/u.test(before) || /^[\p{L}]/u.test(after));
    const isTrade = TRADE_BEFORE.test(before) || TRADE_AFTER.test(after);
    return isPart || isTrade ? [] : [{ start, end, name }];
  });
  return [
    ...foreign.map(({ start, end, name }) => reading.take(start, end, name)),
    ...(language === 'zh'
      ? takeNamed(reading, NAMED_ZH, (name) => !COMMON.test(name))
      : takeNamed(reading, NAMED_EN, (name) => !NO_PLACE.test(name))),
  ];
}

function takeNamed(reading: Reading, pattern: RegExp, isName: (name: string) => boolean): Found<string>[] {
  const spans = [...reading.free.matchAll(pattern)].flatMap(({ index, 0: whole, groups }) => {
    const name = groups?.name ?? '';
    const start = index + whole.indexOf(name);
    return isName(name) ? [{ start, end: start + name.length, name }] : [];
  });
  return spans.map(({ start, end, name }) => reading.take(start, end, name));
}

function dictionaryOf(language: Language): Dictionary<string> {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const countries = [...letters]
    .flatMap((first) => [...letters].map((second) => first + second))
    .flatMap((code) => (OURS.has(code) ? [] : (names.of(code) ?? [])));
  const cities = CITIES.map(([zh, en]) => (language === 'zh' ? zh : en));
  return buildDictionary([...countries, ...cities].map((name) => [name, name] as const));
}
