import type { Level } from '../answer.ts';
import { LEVELS } from '../level-rank.ts';
import type { Reading } from './reading.ts';

/**
 * Levels a question asks for. Chinese stacks them (省市县), brackets them (县(市、区)) and puts 哪些, 各 or 每个 before
 * them; English has nouns and adjectives. Words inside names (省政府质量奖, Jiangxi Province) were taken earlier.
 */
const ASKING =
  '(?:全国|全省|全市)?(?:哪[些几]?[个座]?|各个?|每个?|有?几个|有?多少个?|有没有|是否有|有无|其他|别的|有的)';
/** Not the level: 市场, 市民, 市政; 县域; 省力, 省略. */
const PROVINCE = '省(?![力略电油时])';
const PREFECTURE = '市(?!场|民|值|容|面|区|政(?!府))';
const COUNTY = '县(?!域)';
type Units = readonly (readonly [string, readonly Level[]])[];
const COMPOUNDS: Units = [
  ['省区市|省市区|省\\(区、市\\)|省\\(自治区、直辖市\\)|省级?行政区|省份|省级|自治区|直辖市', ['province']],
  ['省市县', ['province', 'prefecture', 'county']],
  ['省市', ['province', 'prefecture']],
  ['市县区?|市和县', ['prefecture', 'county']],
  ['县\\(市、区\\)|县市区|区县|县区|市辖区|县级|县城', ['county']],
  ['地级市|设区市|设区的市|地市|市州|州市|市级', ['prefecture']],
  ['国家层面|中央层面', ['national']],
];
const SINGLE: Units = [
  [PROVINCE, ['province']],
  [`城市|${PREFECTURE}`, ['prefecture']],
  [COUNTY, ['county']],
];
const SUFFIX = '(?:里|政府|人民政府|层面|一级)';
/** Verbs that may stand between the asked level and a name: 哪些省有省长质量奖. */
const VERB = '(?:都?设?有|设立了?|会|对|给)?';

type Patterns = readonly (readonly [RegExp, readonly Level[]])[];
const patterns = (units: Units, wrap: (unit: string) => string): Patterns =>
  units.map(([unit, levels]) => [new RegExp(wrap(`(?:${unit})`), 'gu'), levels]);

/** 哪些省和市, 哪些省、市、县: several levels behind one word of asking. */
const ONE = `(?:省份|地级市|设区市|自治区|直辖市|区县|[省市县区])级?`;
const LISTED = new RegExp(
  `${ASKING}(?<list>${ONE}(?:(?:[、,和与及或跟]|以及|还有){1,2}${ONE}){1,3})(?![场民值容面政域力略])${SUFFIX}?`,
  'gu',
);
const LEVEL_OF: readonly (readonly [RegExp, Level])[] = [
  [/省|自治区|直辖市/u, 'province'],
  [/(?<!直辖)市/u, 'prefecture'],
  [/县|(?<!自治)区/u, 'county'],
];

function readListed(reading: Reading): readonly Level[] {
  const found = reading.takeAll(LISTED, ({ groups }) => {
    const list = (groups?.list ?? '').replaceAll('设区市', '市');
    return LEVEL_OF.flatMap(([word, level]) => (word.test(list) ? [level] : []));
  });
  return reading.note('level', found).flatMap(({ value }) => value);
}

const CHINESE_ASKED = patterns([...COMPOUNDS, ...SINGLE], (unit) => `${ASKING}${unit}${SUFFIX}?${VERB}`);
/** Without a word of asking, one character is a level with 里 or 政府 behind it, or as the head of 奖励50万的县. */
const CHINESE_BARE = [
  ...patterns(COMPOUNDS, (unit) => `${unit}${SUFFIX}?`),
  [/(?:国家|中央)(?=(?:财政|政府|层面)?[对给奖拿出])/gu, ['national'] as const] as const,
  ...patterns(
    SINGLE,
    (unit) => `${unit}${SUFFIX}|(?<=的)${unit}(?=$|[,。?|]|有哪|有几|有多少|共有|是哪|是什么)`,
  ),
];

const ENGLISH: Patterns = [
  [
    /(?<!\bnot (?:an? |the )?)\b(?:provinces?|provincial(?:[- ]level)?|province[- ]level)\b(?: governments?)?/gi,
    ['province'],
  ],
  [
    /(?<!\bnot (?:an? |the )?)\b(?:cit(?:y|ies)|municipal(?:it(?:y|ies))?|prefectur(?:es?|al)|(?:city|prefecture)[- ]level)\b(?: governments?)?/gi,
    ['prefecture'],
  ],
  [
    /(?<!\bnot (?:an? |the )?)\b(?:count(?:y|ies)|districts?|(?:county|district)[- ]level)\b(?: governments?)?/gi,
    ['county'],
  ],
  [/\b(?:national(?:ly)?[- ]level|nationally|central government|state level)\b/gi, ['national']],
];

/** Levels that a question names, and those it names to leave them out (市县的不要, leaving the provinces aside). */
export interface NamedLevels {
  readonly levels: readonly Level[];
  readonly leftOut: readonly Level[];
}

/** Levels the question asks for with a word of asking (哪些省, 各县); to be read before names. Takes the words. */
export function readAskedLevels(reading: Reading, language: 'zh' | 'en'): readonly Level[] {
  return language === 'zh' ? [...readListed(reading), ...read(reading, CHINESE_ASKED, 'zh').levels] : [];
}

/** Levels named without one (省里, 县级, provincial), among the words that names have left. Takes the words. */
export function readNamedLevels(reading: Reading, language: 'zh' | 'en'): NamedLevels {
  return read(reading, language === 'zh' ? CHINESE_BARE : ENGLISH, language);
}

/** The levels from the state downwards, each once. */
export function inOrder(levels: readonly Level[]): readonly Level[] {
  return LEVELS.filter((level) => levels.includes(level));
}

const UNWANTED_BEHIND: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^的?(?:文件)?(?:以外|之外|外|(?:就|都|先|统统)?(?:不(?:要|算|看|用|计|含|管)|除外|排除))/u,
  en: /^(?:,? (?:and|or|nor) (?:the )?(?:provinces|cities|counties|districts))?(?: (?:aside|excluded|excepted|out of it)\b|,? (?:are|is|need|do|can be|may be) (?:not|n't|left) (?:needed|wanted|required|be|count|matter|interest|asked|out)\b| (?:don't|needn't) (?:count|matter|be)\b)/iu,
};
const UNWANTED_BEFORE: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /(?:不要|不含|不看|不算|不包括|不管|排除|剔除|撇开|抛开|除去?了?)$/u,
  en: /\b(?:leaving|leave|setting|putting|excluding|exclude|ignoring|ignore|disregarding|except(?:ing)?(?: for)?|other than|apart from|aside from|not counting|without) (?:out |aside )?(?:the |any |all )?$/iu,
};

function read(reading: Reading, list: Patterns, language: 'zh' | 'en'): NamedLevels {
  const named = list.flatMap(([pattern, levels]) => {
    const found = reading.takeAll(pattern, ({ 0: words, index }) => {
      const isOut =
        UNWANTED_BEFORE[language].test(reading.text.slice(Math.max(0, index - 24), index)) ||
        UNWANTED_BEHIND[language].test(reading.text.slice(index + words.length, index + words.length + 48));
      return { isOut };
    });
    return reading.note('level', found).map(({ value }) => ({ levels, isOut: value.isOut }));
  });
  const levels = named.flatMap((one) => (one.isOut ? [] : one.levels));
  const leftOut = named.flatMap((one) => (one.isOut ? one.levels : []));
  return { levels, leftOut: leftOut.filter((level) => !levels.includes(level)) };
}
