import { buildDictionary, type Dictionary } from '../../text/automaton.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { excludedAmong } from './exclusion.ts';
import { glossSpans } from './glossary.ts';
import type { Question } from './question.ts';

/** A name an agency goes by in some document. */
export interface AgencyName {
  readonly agencyId: string;
  readonly name: string;
}

/** One naming of an office in a question, with the agencies that go by it (the finance bureaus of all places). */
export interface AskedAgency extends Span {
  readonly ids: readonly string[];
}

export interface AskedAgencies {
  /** The question with short names written out: what the spans are places in. */
  readonly text: string;
  readonly named: readonly AskedAgency[];
  /** Those the question leaves out: 除了财政局还有谁. */
  readonly excluded: readonly AskedAgency[];
}

/** Names such as 省政府 or 各单位 stand for anyone; a named agency has at least so many characters. */
const SHORTEST_NAME = 3;
const ANYONE = /^(?:[省市县区]|各|有关|相关)(?:委|级|政府|单位|部门)/u;
/** 局, 委员会 and the like end the name of an office; the word before tells which it is. */
const OFFICE = /(?:管理局|分局|委员会|办公室|局|委|厅|办|部|院|会|法院|公司|中心|大队)$/u;
const OFFICE_EN =
  /\b(?:drc|ndrc|samr|amr|miit|mohurd|mof|mee|mara|mofcom|bureaus?|departments?|office|agency|agencies|commission|administration|authority|school|union|league|enforcement|group|committee)\b/i;
/** 县市场监管局, 市场监管部门: how a question says 市场监督管理局. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/市场监管|市监/gu, '市场监督管理'],
  [/发改/gu, '发展和改革'],
  [/住建/gu, '住房和城乡建设'],
  [/人社/gu, '人力资源和社会保障'],
  [/文旅/gu, '文化和旅游'],
  [/交运|交通(?!运输)/gu, '交通运输'],
  [/农业(?!农村)/gu, '农业农村'],
  [/经信/gu, '经济信息化'],
  [/环保|生态环境|环境保护/gu, '生态环境'],
  [/执法局/gu, '综合行政执法局'],
  [/财政部门/gu, '财政局'],
];

/**
 * The agencies a question names: by a name that documents use, with or without its place, else by the words that tell
 * an office (市场监管部门, the market regulation bureau).
 */
export function readAgencies(
  { text, language, places }: Pick<Question, 'text' | 'language' | 'places'>,
  names: readonly AgencyName[],
): AskedAgencies {
  const full = language === 'en' ? text : expanded(text);
  const found = language === 'en' ? inEnglish(text, places, names) : inChinese(text, full, places, names);
  const excluded = excludedAmong(full, language, found);
  return {
    text: full,
    named: found.filter((one) => !excluded.has(one)),
    excluded: [...excluded],
  };
}

function inChinese(
  text: string,
  full: string,
  places: Question['places'],
  names: readonly AgencyName[],
): readonly AskedAgency[] {
  const dictionary = dictionaryOf(names);
  const whole = namesIn(full, dictionary).map(({ start, end, ids }) => ({
    start,
    end,
    ids: [...new Set([...ids, ...ofAnyPlace(full.slice(start, end), names)])],
  }));
  if (whole.length === 0) {
    // A document may print the short name only; its place in the question written out is not known then.
    const printed = namesIn(text, dictionary).map(({ ids }) => ({ ids, start: 0, end: 0 }));
    if (printed.length > 0) return printed;
  }
  const offices = [...coresOf(names, places)].flatMap(([core, ids]) => {
    const start = full.indexOf(core);
    const office = start < 0 ? null : NAMES_OFFICE.exec(full.slice(start + core.length));
    return office === null ? [] : [{ ids: [...ids], start, end: start + core.length + office[0].length }];
  });
  return [...whole, ...offices.filter((office) => !whole.some((one) => overlaps(one, office)))];
}

/** 总工会 is that of any place: 某县总工会. */
function ofAnyPlace(printed: string, names: readonly AgencyName[]): readonly string[] {
  return names
    .filter(({ name }) => name.endsWith(printed) && /[省市县区]$/u.test(name.slice(0, -printed.length)))
    .map(({ agencyId }) => agencyId);
}

/** 财政局牵头什么, 财政部门负责什么; not 财政资金怎么用. */
const NAMES_OFFICE = /^(?:管理)?(?:局|委员会|委|厅|部门|部|办|分局|机关|党校|院|会(?!议))/u;

/** The Chinese words for each term of the question, where they are or tell the name of an office. */
function inEnglish(
  text: string,
  places: Question['places'],
  names: readonly AgencyName[],
): readonly AskedAgency[] {
  const dictionary = dictionaryOf(names);
  const terms = glossSpans(text).map(({ start, end, words }) => ({ start, end, words: words.map(expanded) }));
  const whole = terms.flatMap(({ start, end, words }): AskedAgency[] => {
    const ids = words.flatMap((word) => namesIn(word, dictionary).flatMap((name) => name.ids));
    return ids.length === 0 ? [] : [{ ids: [...new Set(ids)], start, end }];
  });
  if (whole.length > 0 || !OFFICE_EN.test(text)) return whole;
  const cores = [...coresOf(names, places)];
  return terms.flatMap(({ start, end, words }): AskedAgency[] => {
    const ids = cores.flatMap(([core, own]) => (words.some((word) => word.includes(core)) ? [...own] : []));
    return ids.length === 0 ? [] : [{ ids: [...new Set(ids)], start, end }];
  });
}

function namesIn(text: string, dictionary: Dictionary<string>): readonly AskedAgency[] {
  return dictionary
    .scan(text)
    .map(({ start, end, payloads }) => ({ start, end, ids: [...new Set(payloads)] }));
}

/** The agencies by the words that tell their offices. */
function coresOf(
  names: readonly AgencyName[],
  places: Question['places'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byCore = new Map<string, Set<string>>();
  for (const { name, agencyId } of names) {
    const core = coreOf(name, places);
    if (core.length >= 2) byCore.set(core, (byCore.get(core) ?? new Set()).add(agencyId));
  }
  return byCore;
}

/** 霍山县财政局 → 财政. */
function coreOf(name: string, places: Question['places']): string {
  const place = places.find((one) => name.includes(one.name))?.name;
  const bare = place === undefined ? name.replace(/^.{2,4}?[省市县区]/u, '') : name.replace(place, '');
  return bare.replace(/^(?:中共|县委|市委|省委|委)/u, '').replace(OFFICE, '');
}

function expanded(text: string): string {
  return SHORT.reduce((full, [short, whole]) => full.replace(short, whole), text);
}

let built: { names: readonly AgencyName[]; dictionary: Dictionary<string> } | undefined;

function dictionaryOf(names: readonly AgencyName[]): Dictionary<string> {
  if (built?.names === names) return built.dictionary;
  const dictionary = buildDictionary(
    names
      .filter(
        ({ name }) =>
          name.length >= SHORTEST_NAME &&
          !ANYONE.test(name) &&
          (name.length > SHORTEST_NAME || OFFICE.test(name)),
      )
      .map(({ name, agencyId }) => [name, agencyId] as const),
  );
  built = { names, dictionary };
  return dictionary;
}
