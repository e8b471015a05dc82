import type { Level } from '../answer.ts';
import { LEVELS } from '../level-rank.ts';
import type { CollectionProgram } from './collection-program.ts';
import type { AskedAward } from './question.ts';
import type { Found, Reading } from './reading.ts';

/** Codes of the places of each level, by which a programme says whose it is. */
export const SPONSORS: Readonly<Record<Level, RegExp>> = {
  national: /^100000$/,
  province: /^(?!100000)\d{2}0000$/,
  prefecture: /^\d{2}(?!00)\d{2}00$/,
  county: /^\d{4}(?!00)\d{2}$/,
};

/** Levels as they stand before what is of them. */
const LEVEL_ZH: Readonly<Record<Level, string>> = {
  national: '国家级?|全国',
  province: '省级',
  prefecture: '市级',
  county: '[县区]级',
};
const ANY_LEVEL_ZH = Object.values(LEVEL_ZH).join('|');
/** 国家级或省级质量奖: the quality awards of one level or several. */
export const LEVELLED_AWARD = new RegExp(
  `(?:(?:${ANY_LEVEL_ZH})(?:[、,和与或及跟]|以及|还是)){0,2}(?:${ANY_LEVEL_ZH})的?质量大?奖(?![励金惩补])`,
  'gu',
);

/** The levels that words name: 国家级或省级. */
export function levelsIn(words: string): readonly Level[] {
  return LEVELS.filter((level) => LEVEL_WORDS[level].test(words));
}
const LEVEL_WORDS: Readonly<Record<Level, RegExp>> = {
  national: new RegExp(`${LEVEL_ZH.national}|national`, 'iu'),
  province: new RegExp(`${LEVEL_ZH.province}|provincial`, 'iu'),
  prefecture: new RegExp(`${LEVEL_ZH.prefecture}|municipal`, 'iu'),
  county: new RegExp(`${LEVEL_ZH.county}|county`, 'iu'),
};

/** What names of each level hold or begin with: a provincial testing centre is no national one. */
const NAMED_OF: Readonly<Record<Level, RegExp>> = {
  national: /^(?:国家|全国|中国)/u,
  province: /^(?!国家|全国|中国).{0,3}省/u,
  prefecture: /^(?!国家|全国|中国).{0,3}市/u,
  county: /^(?!国家|全国|中国).{0,3}[县区]/u,
};

/** Right before a class: its own level. */
const LEVEL_BEFORE: Readonly<Record<Level, RegExp>> = {
  national: /(?:\b(?:national|state)(?:[- ]level)?(?: [a-z]+)? |国家级?的?)$/iu,
  province: /(?:\bprovincial(?:[- ]level)?(?: [a-z]+)? |省级?的?)$/iu,
  prefecture: /(?:\b(?:municipal|city)(?:[- ]level)?(?: [a-z]+)? |市级的?)$/iu,
  county: /(?:\bcounty(?:[- ]level)?(?: [a-z]+)? |[县区]级的?)$/iu,
};
/** Anywhere else, where it is no government's: 省级质检中心奖100万,国家级的呢; 要是省级的. */
const LEVEL_ELSEWHERE =
  /(?:国家|全国|[省市县区])级(?!政府|人民政府|财政|部门|单位|机关|层面)|\b(?:national|provincial|municipal|county)(?:[- ]level)?(?= (?:ones?|counterparts?|equivalents?)\b)/giu;

/** 国家级的先不管: the level that is not asked for. */
const UNWANTED =
  /^的?(?:那[个些档])?(?:以外|之外|(?:就|都|先|暂时?|统统)?(?:不(?:要|算|看|用|计|含|管|问|谈)|别管|除外))|^ ones? (?:aside|excepted|excluded)/u;

/**
 * The programmes of a class that are of the levels asked for, by the word before the class at `start` or by one that stands
 * elsewhere for it; all where no level is asked for.
 */
export function ofLevels(
  { text, start }: { readonly text: string; readonly start: number },
  members: readonly CollectionProgram[],
): readonly CollectionProgram[] {
  const before = text.slice(0, start);
  const elsewhere = [...text.matchAll(LEVEL_ELSEWHERE)].map(({ 0: words, index }) => ({
    levels: levelsIn(words),
    isWanted: !UNWANTED.test(text.slice(index + words.length)),
  }));
  const unwanted = elsewhere.flatMap(({ levels, isWanted }) => (isWanted ? [] : levels));
  const wanted = elsewhere.flatMap(({ levels, isWanted }) => (isWanted ? levels : []));
  const asked =
    unwanted.length > 0 && wanted.length === 0
      ? LEVELS.filter((level) => !unwanted.includes(level))
      : LEVELS.filter((level) => LEVEL_BEFORE[level].test(before) || wanted.includes(level));
  const own = members.filter(({ nameZh, sponsorAdcode }) =>
    asked.some((level) => NAMED_OF[level].test(nameZh) || SPONSORS[level].test(sponsorAdcode ?? '')),
  );
  return own.length > 0 ? own : members;
}

/**
 * What a level that stands alone asks for beside a named award: 省级质检中心奖100万,国家级的呢 asks for 国家质检中心 too.
 * Takes the words of the level.
 */
export function readSiblings(
  reading: Reading,
  names: readonly Found<AskedAward>[],
  collection: readonly CollectionProgram[],
): readonly Found<AskedAward>[] {
  const named = new Set(names.flatMap(({ value }) => value.programIds));
  const cores = collection
    .filter(({ id }) => named.has(id))
    .flatMap(({ nameZh }) => LEVEL_AND_CORE.exec(nameZh)?.[1] ?? []);
  if (cores.length === 0) return [];
  return reading.takeAll(LEVEL_ALONE, ([printed]) => {
    const [level] = levelsIn(printed);
    const own = collection.filter(
      ({ id, nameZh }) =>
        level !== undefined &&
        !named.has(id) &&
        NAMED_OF[level].test(nameZh) &&
        cores.some((core) => nameZh.endsWith(core)),
    );
    const [first] = own;
    if (first === undefined) return null;
    return {
      name: first.nameZh,
      nameEn: first.nameEn,
      programIds: own.map(({ id }) => id),
      printed,
      tier: null,
      about: false,
    };
  });
}
const LEVEL_AND_CORE = /^(?:国家级?|[省市县区]级)(.{3,})$/u;
const LEVEL_ALONE =
  /(?:国家|[省市县区])级(?=的?(?:$|[,。?、和与及跟呢是又也各就则多]|标准|给|奖|分别))|\b(?:national|provincial|municipal|county)(?:[- ]level)? (?:ones?|counterparts?|equivalents?)\b/giu;
