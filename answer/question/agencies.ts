import { buildDictionary, type Dictionary } from '../../text/automaton.ts';
import { overlaps } from '../../text/span.ts';
import { loadAgencyVocabulary } from '../../text/vocabulary/agencies.ts';
import type { AgencyName, AskedAgency } from './asked-agency.ts';
import { byWordsOfName } from './english-agencies.ts';
import { excludedAmong } from './exclusion.ts';
import { glossSpans } from './glossary.ts';
import { groupsIn } from './groups.ts';
import { departmentOf, type OfficeMention, officesIn } from './offices.ts';
import type { Question } from './question.ts';

export interface AskedAgencies {
  /** The question: what the spans are places in. */
  readonly text: string;
  readonly named: readonly AskedAgency[];
  /** Those the question leaves out: 除了财政局还有谁. */
  readonly excluded: readonly AskedAgency[];
}

/** Names such as 省政府 or 各单位 stand for anyone; a named agency has at least so many characters. */
const SHORTEST_NAME = 3;
const ANYONE =
  /^(?:[省市县区]|各|有关|相关)(?:委|级|政府|单位|部门)|^(?:人民)?政府|^(?:领导小组|委员会|办公室)$/u;
/** Bodies that are no department of a field, though their name may hold its word (民政 in 人民政府). */
const NO_DEPARTMENT = /政府|小组|成员单位|机构$|学院$|智库|中心$/u;
/** 局, 委员会 and the like end the name of an office; the word before tells which it is. */
const OFFICE = /(?:管理局|分局|委员会|办公室|部门|局|委|厅|办|部|院|校|会|小组|法院|公司|中心|大队)$/u;
const OFFICE_EN =
  /\b(?:drc|ndrc|samr|amr|miit|mohurd|mof|mee|mara|mofcom|bureaus?|departments?|office|agency|agencies|commission|administration|authority|regulators?|watchdog|school|union|league|enforcement|group|committee)\b/i;
/** Beside a body that is named by several words only one that is called a body too is named. */
const OFFICE_BEHIND = /\b(?:bureau|department|office|agency|commission|administration|authority)s?\b/iu;
const BODY_REACH = 12;
/** 哪些监管部门 asks for a body, and names none. */
const ASKED_FOR = /(?:哪[一些几两三]?[个家些]?|什么|啥|各)$/u;

/**
 * The agencies a question names: by a name that documents use, with or without its place, else by the field that tells
 * an office (市监局, 财政部门, the market regulation bureau).
 */
export function readAgencies(
  { text, language, links, places }: Pick<Question, 'text' | 'language' | 'links' | 'places'>,
  names: readonly AgencyName[],
): AskedAgencies {
  const index = indexOf(names);
  const placeEnds = links.filter(({ kind }) => kind === 'place').map(({ end }) => end);
  const found = [
    ...(language === 'en' ? inEnglish(text, index) : inChinese(text, index, placeEnds)),
    ...placesCharged({ links, places }, names),
  ];
  const excluded = excludedAmong(text, language, found);
  return { text, named: found.filter((one) => !excluded.has(one)), excluded: [...excluded] };
}

function inChinese(
  text: string,
  index: AgencyIndex,
  placeEnds: readonly number[] = [],
): readonly AskedAgency[] {
  const organs = organsIn(text, index);
  const offices = [
    ...officesIn(text, placeEnds, organs).map((office) => ({ ...office, ids: idsOf(office, index) })),
    ...organs,
    ...groupsIn(text, placeEnds, index.names),
  ];
  const named = index.dictionary
    .scan(text)
    .filter(({ start }) => !ASKED_FOR.test(text.slice(Math.max(0, start - 3), start)))
    .map(({ start, end, payloads }) => {
      // 财政部门 of one document are the 财政局 of another.
      const same = offices.filter((office) => office.start >= start && office.end === end);
      return { start, end, ids: [...new Set([...payloads, ...same.flatMap(({ ids }) => ids)])] };
    });
  const others = offices.filter(
    ({ ids, ...span }) => ids.length > 0 && !named.some((one) => overlaps(one, span)),
  );
  return [...named, ...others.map(({ start, end, ids }) => ({ start, end, ids }))].toSorted(
    (a, b) => a.start - b.start,
  );
}

/** Places that a document charges as it does an office: 廊坊市要…. */
function placesCharged(
  { links, places }: Pick<Question, 'links' | 'places'>,
  names: readonly AgencyName[],
): readonly AskedAgency[] {
  return places.flatMap(({ name }) => {
    const ids = names.filter((one) => one.name === name).map(({ agencyId }) => agencyId);
    const link = links.find(({ kind, printed }) => kind === 'place' && name.startsWith(printed));
    return ids.length === 0 ? [] : [{ ids, start: link?.start ?? 0, end: link?.end ?? 0 }];
  });
}

/** 分|工会 is a meeting on the division of work. */
const PART_OF_WORD = /[分施竣开复]$/u;

/** Organs that the vocabulary lists by a short name: 工会 for 总工会, 消协 for 消费者协会. */
function organsIn(text: string, { dictionary }: AgencyIndex): readonly AskedAgency[] {
  return loadAgencyVocabulary()
    .forms.scan(text)
    .filter(({ start }) => !PART_OF_WORD.test(text.slice(0, start)))
    .flatMap(({ start, end, payloads }) =>
      payloads.flatMap(({ kind, fullName }) =>
        kind === 'mass' ? [{ start, end, ids: dictionary.get(fullName) }] : [],
      ),
    );
}

/**
 * The agencies of a department: those of its field; those that others were merged with (教体局 for 教育局) where there is
 * none, or where whoever has the field is meant.
 */
function idsOf({ department, isField }: OfficeMention, { departments }: AgencyIndex): readonly string[] {
  const own = departments.get(department) ?? [];
  if (own.length > 0 && !isField) return own;
  const stems = loadAgencyVocabulary().stemsOf(department);
  const merged = [...departments].flatMap(([other, ids]) =>
    stems.some((stem) => other.includes(stem)) ? ids : [],
  );
  return [...new Set([...own, ...merged])];
}

/** The Chinese words for each term of the question, where they are or tell the name of an office. */
function inEnglish(text: string, index: AgencyIndex): readonly AskedAgency[] {
  const terms = glossSpans(text);
  const several = byWordsOfName(text, index.names);
  const asNames = terms.flatMap(({ start, end, words }): AskedAgency[] => {
    const ids = words.flatMap((word) => inChinese(word, index).flatMap((name) => name.ids));
    return ids.length === 0 ? [] : [{ ids: [...new Set(ids)], start, end }];
  });
  if (several.length > 0) {
    const others = asNames.filter((one) => OFFICE_BEHIND.test(text.slice(one.start, one.end + BODY_REACH)));
    return [...several, ...others.filter((one) => !several.some((other) => overlaps(one, other)))];
  }
  if (asNames.length > 0 || !OFFICE_EN.test(text)) return asNames;
  const vocabulary = loadAgencyVocabulary();
  return terms.flatMap(({ start, end, words }): AskedAgency[] => {
    const fields = words.map((word) => departmentOf(word, vocabulary));
    const ids = fields.flatMap((field) => index.departments.get(field) ?? []);
    return ids.length === 0 ? [] : [{ ids: [...new Set(ids)], start, end }];
  });
}

/** The agencies of a collection by what questions call them. */
interface AgencyIndex {
  readonly names: readonly AgencyName[];
  /** By name, with and without place. */
  readonly dictionary: Dictionary<string>;
  /** By what they do: 财政 for 霍山县财政局. */
  readonly departments: ReadonlyMap<string, readonly string[]>;
}

let built: AgencyIndex | undefined;

function indexOf(names: readonly AgencyName[]): AgencyIndex {
  if (built?.names === names) return built;
  const vocabulary = loadAgencyVocabulary();
  const departments = new Map<string, Set<string>>();
  for (const { name, agencyId } of names) {
    const field = withoutPlace(name).replace(OFFICE, '');
    const department = departmentOf(field, vocabulary);
    if (field.length > 1 && !NO_DEPARTMENT.test(name))
      departments.set(department, (departments.get(department) ?? new Set()).add(agencyId));
  }
  const known = names.flatMap(({ name, agencyId }) =>
    [
      ...new Set([
        name,
        withoutPlace(name),
        withoutPlace(name).replace(/各(?=成员单位)/u, ''),
        lineOfWork(name),
      ]),
    ]
      .filter(tellsWho)
      .map((one) => [one, agencyId] as const),
  );
  built = {
    names,
    dictionary: buildDictionary(known),
    departments: new Map([...departments].map(([department, ids]) => [department, [...ids]])),
  };
  return built;
}

const tellsWho = (name: string): boolean =>
  !ANYONE.test(name) && (OFFICE.test(name) ? name.length > 1 : name.length > SHORTEST_NAME);

/** 各级各行业主管部门 → 各行业主管部门. */
const lineOfWork = (name: string): string => name.replace(/^各级(?=各行业)/u, '');

const LEAGUE = /^(?:共青团|团)(?:\p{Script=Han}{2,6})?[省市县区州]?委(?:员会)?$/u;

/** 霍山县财政局 and 县财政局 → 财政局; 中共霍山县委党校 → 党校; 团县委 → 团委. */
function withoutPlace(name: string): string {
  if (LEAGUE.test(name)) return '团委';
  return name
    .replace(/^(?:中共)?(?:\p{Script=Han}{2,4}?[省市县区州](?!场)|[省市县区])(?=.{2})/u, '')
    .replace(/^委(?=.{2})/u, '');
}
