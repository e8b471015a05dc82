import { buildDictionary, type Dictionary } from '../../text/automaton.ts';
import { glossed } from './glossary.ts';
import type { Question } from './question.ts';

/** A name an agency goes by in some document. */
export interface AgencyName {
  readonly agencyId: string;
  readonly name: string;
}

/** Names such as 省政府 or 各单位 stand for anyone; a named agency has at least so many characters. */
const SHORTEST_NAME = 3;
const ANYONE = /^(?:[省市县区]|各|有关|相关)(?:委|级|政府|单位|部门)/u;
/** 局, 委员会 and the like end the name of an office; the word before tells which it is. */
const OFFICE = /(?:管理局|分局|委员会|办公室|局|委|厅|办|部|院|会|法院|公司|中心|大队)$/u;
const OFFICE_EN =
  /\b(?:bureaus?|departments?|office|agency|agencies|commission|administration|authority|school|union|league|enforcement|group|committee)\b/i;
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
export function agenciesIn(
  { text, language, places }: Pick<Question, 'text' | 'language' | 'places'>,
  names: readonly AgencyName[],
): readonly string[] {
  const words = language === 'en' ? glossed(text) : text;
  const full = expanded(words);
  const dictionary = dictionaryOf(names);
  const whole = [...new Set([words, full].flatMap((of) => dictionary.scan(of).flatMap((m) => m.payloads)))];
  if (whole.length > 0) return whole;
  if (language === 'en' && !OFFICE_EN.test(text)) return [];
  const asked = names.filter(({ name }) => {
    const core = coreOf(name, places);
    return core.length >= 2 && (language === 'en' ? full.includes(core) : namesOffice(full, core));
  });
  return [...new Set(asked.map(({ agencyId }) => agencyId))];
}

/** 财政局牵头什么, 财政部门负责什么; not 财政资金怎么用. */
function namesOffice(text: string, core: string): boolean {
  const at = text.indexOf(core);
  return (
    at >= 0 &&
    /^(?:管理)?(?:局|委|厅|部门|部|办|分局|委员会|机关|党校|院)/u.test(text.slice(at + core.length))
  );
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
