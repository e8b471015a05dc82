import { overlaps } from '../../text/span.ts';
import type { CollectionProgram } from './collection-program.ts';
import { LEVELLED_AWARD, levelsIn, ofLevels, SPONSORS } from './levels-of-awards.ts';
import type { AskedAward } from './question.ts';
import type { Found, Reading } from './reading.ts';

/** Words for a whole class of awards, and what the names of its programmes hold. */
const CLASSES: Readonly<Record<'zh' | 'en', readonly (readonly [RegExp, RegExp])[]>> = {
  zh: [
    [/(?:各级)?(?:政府)?质量(?:类|方面的?)?大?奖(?![励金惩补品牌章杯罚学状])项?/gu, /质量.{0,4}奖/u],
    [/分技术委员会(?:\([A-Z/、]{2,8}\))?(?:秘书处)?/gu, /分技术委员会/u],
    [/(?:(?:标准化)?(?:技术委员会|工作组))?秘书处/gu, /秘书处|技术委员会/u],
    [/(?:各类|精品|知名|优质){0,2}名牌(?:产品)?(?!创建|建设|培育|战略|强)/gu, /名牌|品牌/u],
    [
      /(?:各类|精品|知名|优质){0,2}(?:品牌|牌子)(?:类|方面的?)?(?:产品)?(?!创建|建设|培育|战略|强|经济)|(?:创|争)(?:名|品)?牌(?=的)/gu,
      /名牌|品牌|商标|地理标志|原产地/u,
    ],
    [/著名商标(?:类)?/gu, /著名商标/u],
    [/(?:各类|知名){0,2}商标(?:类)?/gu, /商标/u],
    [/地理标志(?:类)?(?:产品)?/gu, /地理标志|原产地/u],
    [/(?:质检|检测|检验检测)(?:中心|机构)/gu, /(?:质检|检测|检验).{0,4}中心/u],
    [
      /(?:(?:主导|主持|参与|牵头)?(?:制定|制订|制修订|修订|起草|研制)(?:了)?(?:[一1两多]?项)?(?:国际|国家|行业|地方|团体|企业)?标准|制标(?=奖|补|资))/gu,
      /标准(?!化)/u,
    ],
    [/(?:(?:质量)?管理体系|有机产品|绿色食品|产品质量|服务)认证/gu, /认证(?!.{0,10}(?:平台|示范区))/u],
  ],
  en: [
    [/\b(?:government(?:al)? )?quality[- ](?:awards?|prizes?)\b/gi, /质量.{0,4}奖/u],
    [/\b(?:famous |name )?brands?(?: names?)?\b/gi, /名牌|品牌/u],
    [/\b(?:certification|collective) (?:trade ?)?marks?\b/gi, /(?:证明|集体)商标/u],
    [/\btrade ?marks?\b/gi, /商标/u],
    [/\b(?:geographical indications?|GIs?)\b/gi, /地理标志|原产地/u],
    [
      /\b(?:quality )?(?:testing|inspection|test) (?:cent(?:er|re)s?|lab(?:oratorie)?s?|laboratory)\b/gi,
      /(?:质检|检测|检验)中心/u,
    ],
    [/\bsub-?committees?\b/gi, /分技术委员会/u],
    [/\bsecretariats?\b/gi, /秘书处|技术委员会/u],
    [/\bstandards?\b/gi, /标准/u],
  ],
};
/** Awards said to be those of an office or a level; the programmes of all places that fit are meant. */
const OFFICES: readonly (readonly [RegExp, (program: CollectionProgram, printed: string) => boolean])[] = [
  [
    LEVELLED_AWARD,
    (program, printed) => levelsIn(printed).some((level) => isQualityAwardOf(program, SPONSORS[level])),
  ],
  // 江西省质量奖 is that of the place; 给省质量奖 those of the level.
  [
    /(?<=^|[给对拿获得评上的和与及、,|])[省市县区]质量大?奖(?![励金惩补])/gu,
    (program, printed) =>
      levelsIn(`${printed.charAt(0)}级`).some((level) => isQualityAwardOf(program, SPONSORS[level])),
  ],
  [
    /\bmayors?(?:'s?)?(?: own)?(?: quality)? (?:awards?|prizes?)\b/gi,
    ({ nameZh }) => /市长质量.{0,2}奖/u.test(nameZh),
  ],
  [
    /\bgovernors?(?:'s?)?(?: own)?(?: quality)? (?:awards?|prizes?)\b/gi,
    ({ nameZh }) => /省长质量.{0,2}奖/u.test(nameZh),
  ],
  [
    /\b(?:provincial|province-level)(?: government(?:'s)?)? quality (?:awards?|prizes?)\b/gi,
    (program) => isQualityAwardOf(program, SPONSORS.province),
  ],
  [
    /\b(?:municipal|city|city-level)(?: government(?:'s)?)? quality (?:awards?|prizes?)\b/gi,
    (program) => isQualityAwardOf(program, SPONSORS.prefecture),
  ],
  [
    /\b(?:county|county-level)(?: government(?:'s)?)? quality (?:awards?|prizes?)\b/gi,
    (program) => isQualityAwardOf(program, SPONSORS.county),
  ],
];

function isQualityAwardOf({ nameZh, sponsorAdcode }: CollectionProgram, sponsors: RegExp): boolean {
  return /质量.{0,4}奖/u.test(nameZh) && sponsors.test(sponsorAdcode ?? '');
}

const HAN = /\p{Script=Han}/u;

/** Awards named by the office or level that gives them (the mayor's quality award). Takes the words. */
export function readOffices(
  reading: Reading,
  collection: readonly CollectionProgram[],
): readonly Found<AskedAward>[] {
  return OFFICES.flatMap(([words, isMember]) =>
    reading.takeAll(words, ([printed]) => {
      const members = collection.filter((program) => isMember(program, printed));
      return members.length === 0 && HAN.test(printed) ? null : classOf(printed, members);
    }),
  );
}

/** Too common in names to tell one programme from another. */
const COMMON =
  /质量|产品|企业|中国|全国|[省市县区]级|国家级?|管理|政府|工程|组织|单位|项目|服务|品质|奖励|创新|发展|先进|优质/gu;
const LONGEST_WORD = 6;

/**
 * Class words among the free words of the question; takes them. Where none of the known ones stands there, words
 * of two to six characters that programme names of the collection hold (商标, 质检中心), the longest first.
 */
export function readClassWords(
  reading: Reading,
  language: 'zh' | 'en',
  collection: readonly CollectionProgram[],
  ofRewards: boolean,
): readonly Found<AskedAward>[] {
  const known = CLASSES[language].flatMap(([words, members]) =>
    reading.takeAll(words, ({ 0: printed, index }) =>
      classOf(
        printed,
        named(printed, collection) ??
          ofLevels(
            { text: reading.text, start: index },
            collection.filter((program) => members.test(program.nameZh)),
          ),
      ),
    ),
  );
  return known.length > 0 || !ofRewards ? known : readSharedWords(reading, collection);
}

/** 地理标志产品 is a mark of its own, and a class only where no programme goes by that very name. */
function named(
  printed: string,
  collection: readonly CollectionProgram[],
): readonly CollectionProgram[] | null {
  const own = collection.filter(({ nameZh, sponsorAdcode }) => nameZh === printed && sponsorAdcode !== null);
  return own.length > 0 ? own : null;
}

function readSharedWords(reading: Reading, collection: readonly CollectionProgram[]): Found<AskedAward>[] {
  const found: Found<AskedAward>[] = [];
  const common = [...reading.free.matchAll(COMMON)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  for (let length = LONGEST_WORD; length >= 2; length -= 1) {
    for (let at = 0; at + length <= reading.free.length; at += 1) {
      const word = reading.free.slice(at, at + length);
      if (
        !/^\p{Script=Han}+$/u.test(word) ||
        common.some((one) => overlaps(one, { start: at, end: at + length }))
      )
        continue;
      const members = collection.filter((program) => program.nameZh.includes(word));
      if (members.length > 0)
        found.push(reading.take(at, at + length, { ...classOf(word, members), name: kindOf(word) }));
    }
  }
  return found;
}

/** A word of the names of awards is no award by that name: a document may well have the word. */
function kindOf(word: string): string {
  return TITLE_WORD.test(word) ? word : `“${word}”类奖项`;
}
const TITLE_WORD = /(?:奖|杯|商标|牌|标志|中心|产品|认证|工匠|示范[区市县])$/u;

function classOf(printed: string, members: readonly CollectionProgram[]): AskedAward {
  return {
    name: printed,
    nameEn: null,
    programIds: members.map((program) => program.id),
    printed,
    tier: null,
    about: false,
  };
}
