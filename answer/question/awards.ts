import { buildDictionary } from '../../text/automaton.ts';
import { levelWordAt, levelWordOf } from '../../text/vocabulary/award-levels.ts';
import { type AwardName, findAwardNames } from '../../text/vocabulary/award-names.ts';
import type { PlaceIndex } from '../../text/vocabulary/places.ts';
import { readClassWords, readOffices } from './award-classes.ts';
import {
  type AwardKnowledge,
  acrossBrackets,
  coreOf,
  englishNames,
  GOVERNMENT,
  type Named,
  type NameMatch,
  namedAs,
  scanWords,
  UNKNOWN_EN,
  unknownEnglish,
} from './award-names-asked.ts';
import { type CollectionProgram, isOfNobody } from './collection-program.ts';
import { listsOf } from './exclusion.ts';
import { readSiblings } from './levels-of-awards.ts';
import type { AskedAward } from './question.ts';
import type { Found, Reading } from './reading.ts';

/** Finds the awards a question names, by every name vocabulary and collection know, and by the grammar of names. */
export interface AwardReader {
  /** Takes whole names; each carries the programmes that go by it, none where no document names it. */
  readNames(reading: Reading, language: 'zh' | 'en'): readonly Found<AskedAward>[];
  /** Takes words for a class of awards (quality awards, 名牌); each carries all programmes of the class.
   * `ofRewards`: whether the question is about giving, so that any word of a name may stand for a class. Beside `names`
   * only a class that stands in one list with them is asked for (地理标志产品和商标). */
  readClasses(
    reading: Reading,
    language: 'zh' | 'en',
    names: readonly Found<AskedAward>[],
    ofRewards: boolean,
  ): readonly Found<AskedAward>[];
}

const CLASS_ZH = /^(?:政府)?质量大?奖$/u;
const OF_EVERY_LEVEL = /各级(?:人民)?政府质量/u;
/** 给个人发质量奖: the verb is no part of the name. */
const GIVING = /^(?:颁?发|给|拿|评|得|获|设)/u;
/** 鄂州质量奖, which no document names: the quality awards of that place. */
const OF_A_PLACE = /的?质量奖$/u;
/** 省质量奖, 国家级质量奖: the quality awards of a level. */
const OF_A_LEVEL = /^(?:国家级?|全国|[省市县区]级?)质量大?奖$/u;
/** 个人又奖多少: the verb, and no award. */
const VERB = /(?:[又再还也都各均另则就才只没不多少]|合计|总共|一共|共计|起来)奖$/u;
/** 江西给正奖: a tier of some award, and no award by that name. */
const TIER_GIVEN = /(?:[给对发颁评拿获得到]|的)(?:正|提名|特等|[一二三]等|金|银|铜|优秀)奖$/u;

export function awardReader(knowledge: AwardKnowledge): AwardReader {
  const { vocabulary, collection, places } = knowledge;
  const chinese = buildDictionary<Named>(
    [...collection.filter((program) => !isKind(program)).map(({ nameZh }) => nameZh), GOVERNMENT].map(
      (nameZh) => [nameZh, namedAs(nameZh, knowledge)] as const,
    ),
  );
  const english = englishNames(knowledge);
  return {
    readNames(reading, language) {
      const byGrammar = findAwardNames(bounded(reading.free, places), { places, place: null }, vocabulary)
        .map((name) => ({ name, award: linked(name, reading.text, knowledge) }))
        .filter(
          ({ name, award }) =>
            isNamed(name, award) &&
            !(award.programIds.length === 0 && isNoName(name.printedName)) &&
            !(award.programIds.every(isOfNobody) && KIND.test(name.printedName)) &&
            !(award.programIds.length === 0 && isPlace(name.program.replace(OF_A_PLACE, ''), places)) &&
            !isPlace(name.program.replace(/奖$/u, ''), places),
        )
        .map(({ name, award }) => reading.take(name.start, name.end, award));
      // 各级政府质量奖 asks for those of every level, and for no award by that name.
      const isOfAll = OF_EVERY_LEVEL.test(reading.free);
      const byList = take(
        reading,
        chinese.scan(reading.free).filter(({ payloads }) => !isOfAll || payloads[0]?.name !== GOVERNMENT),
      );
      const byEnglish = [
        ...take(reading, scanWords(english, reading.free.toLowerCase())),
        ...take(reading, acrossBrackets(english, reading.free.toLowerCase())),
      ];
      const offices = readOffices(reading, collection);
      const unknown = language === 'zh' ? [] : reading.takeAll(UNKNOWN_EN, ([name]) => unknownEnglish(name));
      const names = [...byGrammar, ...byList, ...byEnglish, ...offices, ...unknown];
      return [...names, ...readSiblings(reading, names, collection)];
    },
    readClasses(reading, language, names, ofRewards) {
      const classes = readClassWords(reading, language, collection, ofRewards && names.length === 0).filter(
        ({ end }) => !isNamedBehind(reading.text, end, names),
      );
      if (names.length === 0) return classes;
      const lists = listsOf(reading.text, [...names, ...classes], withoutAsking);
      return lists
        .filter((list) => list.some((one) => names.includes(one)))
        .flatMap((list) => list.filter((one) => classes.includes(one)));
    },
  };
}

/** national standard (主导制定国家标准): the bracket says which. */
function isNamedBehind(text: string, end: number, names: readonly Found<AskedAward>[]): boolean {
  return names.some(({ start }) => start > end && /^\w*\s?[(（]$/u.test(text.slice(end, start)));
}

/** Words of asking may stand between the parts of a list: how much for a well-known trademark, and how much for a brand. */
const BETWEEN =
  /\b(?:how much|what (?:is|are|about)(?: it)?|is it|it is|for|to|an?|the|new(?:ly)?|approved|awarded|does it|pays?|rewards?)\b|[(（][^()（）]{1,12}[)）]|(?:奖|给|补)?(?:多少|几万)(?:万?元|万|钱)?/giu;
const JOINING = /^(?:[\s,、;()（）]|和|与|及|跟|and\b|or\b|以及|还有)*$/iu;

function withoutAsking(gap: string): string {
  return JOINING.test(gap.replace(BETWEEN, '')) ? '' : gap;
}

/**
 * Words of asking and telling, and sums, are no part of a name: 文件里一共有哪几项|质量奖, 只关心|质量奖, 一百万|质量奖,
 * 霍山那边|市政府质量奖.
 */
const ASKING = new RegExp(
  [
    '哪一?级|哪[些个几里项]*|几[个项种]|什么|多少|[一总]共|有没有|最[多高少低大小](?:能|可以?)?|文件(?:里面?|中)?',
    '[只仅](?:关心|想|要|看|问|奖)?|单[说问看讲]|按(?:照)?(?:规定|文件|政策)|不[光仅只但]?(?:奖|是|要|管|看|算|含|包括)?|[既又还](?:奖|有)?',
    '[那这](?:边|里|儿|些|个|种)|各[种类]|[我你您他她它](?:们|县|市|省|区)?|想要?|关心',
    '[\\d一二两三四五六七八九十百千]{1,6}[百千]?[万亿]元?',
  ].join('|'),
  'gu',
);

function bounded(text: string, places: PlaceIndex): string {
  const free = text.replace(ASKING, (words) => '|'.repeat(words.length)).replaceAll('跟', '和');
  return [...free.matchAll(OF_A_GOVERNMENT)].reduce((rest, { index, 0: level }) => {
    const length = placeBefore(free, index, level, places);
    return rest.slice(0, index - length) + '|'.repeat(length) + rest.slice(index);
  }, free);
}
const OF_A_GOVERNMENT = /[省市县区](?=(?:人民)?政府质量)/gu;
const LONGEST_PLACE = 6;

/** Length of the place that stands before a level which is not its own: 霍山县省政府质量奖 is the province's, asked of a county. */
function placeBefore(text: string, end: number, level: string, places: PlaceIndex): number {
  for (let length = Math.min(LONGEST_PLACE, end); length > 1; length -= 1) {
    const match = places.matchAt(text.slice(end - length, end), 0);
    if (match?.length !== length) continue;
    return match.candidates.some((place) => levelWordOf(place).startsWith(level)) ? 0 : length;
  }
  return 0;
}

/** By its form alone many a noun looks like a title (平台, 中心); it is one where the collection has it, or a 奖. */
function isNamed(name: AwardName, award: AskedAward): boolean {
  if (CLASS_ZH.test(name.program.replace(GIVING, ''))) return false;
  return name.listed || award.programIds.length > 0 || name.program.endsWith('奖');
}

/** Words for a kind of mark, which some text takes for a title: 知名商标 asks for every such trademark. */
const KIND = /^(?:各类|精品|知名|著名|优质|名优){0,2}(?:商标|品牌|名牌|名牌产品|品牌产品|地理标志)$/u;

function isKind({ id, nameZh }: CollectionProgram): boolean {
  return isOfNobody(id) && KIND.test(nameZh);
}

function isNoName(printed: string): boolean {
  return TIER_GIVEN.test(printed) || VERB.test(printed) || OF_A_LEVEL.test(printed);
}

/** 江西奖多少 names no award: 奖 is the verb there. */
function isPlace(words: string, places: PlaceIndex): boolean {
  return places.matchAt(words, 0)?.length === words.length;
}

function linked(name: AwardName, text: string, knowledge: AwardKnowledge): AskedAward {
  const named = [...new Set([...programsOf(name, knowledge), ...madeOtherwise(name, text, knowledge)])];
  const programs = named.length > 0 ? named : calledShort(name.program, knowledge.collection);
  return {
    name: name.program,
    nameEn: name.programEn,
    programIds: programs.map((program) => program.id),
    printed: name.printedName,
    tier: name.tier,
    about: name.about,
  };
}

/** A standard asked for by its role, where a text tells none (制定国家标准); and its revision, where that is asked for too. */
function madeOtherwise(
  { kind, program }: AwardName,
  text: string,
  { collection }: AwardKnowledge,
): readonly CollectionProgram[] {
  if (kind !== 'standard') return [];
  const made = program.replace(/^(?:主导或参与|主导|参与)/u, '');
  const revised = text.includes('修订') ? made.replace(/^制定/u, '修订') : made;
  const joined = text.includes('参与') ? `参与${made}` : made;
  return collection.filter(({ nameZh }) => [made, revised, joined].includes(nameZh));
}

/** 市长奖 for 市长质量奖: what a quality award is called in talk. */
function calledShort(name: string, collection: readonly CollectionProgram[]): readonly CollectionProgram[] {
  if (name.length < 3 || name.includes('质量') || !name.endsWith('奖')) return [];
  const whole = name.replace(/奖$/u, '质量奖');
  return collection.filter(({ nameZh }) => nameZh.endsWith(whole) || whole.endsWith(nameZh));
}

/** The programme itself; for a name that is relative to a place (省政府质量奖) those of every place that fits. */
function programsOf(
  name: AwardName,
  { collection, vocabulary, places }: AwardKnowledge,
): readonly CollectionProgram[] {
  const isExact = collection.some((p) => p.nameZh === name.program);
  const isOfKind = ({ nameZh }: CollectionProgram): boolean => !isExact && isKindOf(name.program, nameZh);
  if (name.sponsorAdcode !== null) return collection.filter((p) => p.id === name.programId || isOfKind(p));
  const core = coreOf(name.programId);
  const word = levelWordAt(core);
  const rest = core.slice(word.length);
  const cores = new Set([core, vocabulary.familyOf.get(core)?.core ?? core]);
  const relative = new Set([rest, vocabulary.familyOf.get(rest)?.core ?? rest]);
  const fits = (adcode: string | null): boolean => {
    const sponsor = adcode === null ? undefined : places.byAdcode(adcode);
    const own = sponsor === undefined ? '' : levelWordOf(sponsor);
    return own !== '' && (word.startsWith(own) || word.startsWith(own.slice(-1)));
  };
  return collection.filter(
    (p) =>
      p.nameZh === name.program ||
      isOfKind(p) ||
      cores.has(coreOf(p.id)) ||
      (word !== '' && relative.has(coreOf(p.id)) && fits(p.sponsorAdcode)),
  );
}

/**
 * A mark without an owner stands for all of its kind: 地理标志 for 地理标志产品 and 地理标志证明商标. Prizes have their own
 * names, and a demonstration zone of a thing (有机产品认证示范区) is another thing.
 */
function isKindOf(kind: string, nameZh: string): boolean {
  const isOther = OF_A_PLACE_OR_BODY.test(nameZh) && !OF_A_PLACE_OR_BODY.test(kind);
  return kind.length > 2 && !kind.includes('奖') && !isOther && nameZh.includes(kind.replace(/产品$/u, ''));
}
const OF_A_PLACE_OR_BODY = /(?:示范[区市县]|先导区|试验区|基地|平台|领跑者)$/u;

function take(reading: Reading, matches: readonly NameMatch[]): Found<AskedAward>[] {
  return matches.flatMap(({ start, end, payloads: [named] }) => {
    const runsOn =
      /[励金惩项补品牌章杯罚学状]/u.test(reading.free[end] ?? '') && reading.free[end - 1] === '奖';
    if (named === undefined || runsOn) return [];
    const printed = reading.text.slice(start, end);
    return [reading.take(start, end, { ...named, printed, tier: null, about: false })];
  });
}
