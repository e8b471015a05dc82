import { buildDictionary, type Dictionary } from '../../text/automaton.ts';
import type { AwardVocabulary } from '../../text/vocabulary/award-vocabulary.ts';
import { romanised } from '../../text/vocabulary/pinyin.ts';
import type { PlaceIndex } from '../../text/vocabulary/places.ts';
import type { CollectionProgram } from './collection-program.ts';
import type { AskedAward } from './question.ts';

export interface AwardKnowledge {
  readonly places: PlaceIndex;
  readonly vocabulary: AwardVocabulary;
  readonly collection: readonly CollectionProgram[];
}

export type Named = Pick<AskedAward, 'name' | 'nameEn' | 'programIds'>;

export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly payloads: readonly Named[];
}

/** 政府质量奖 without a place stands for those of all provinces, cities and counties. */
export const GOVERNMENT = '政府质量奖';

/** What a programme is called without whose it is. */
export function coreOf(programId: string): string {
  return programId.split(':').slice(2).join(':');
}

/** What a name of the collection stands for. */
export function namedAs(nameZh: string, { collection }: AwardKnowledge): Named {
  const same = collection.filter(
    (program) => program.nameZh === nameZh || (nameZh === GOVERNMENT && coreOf(program.id) === GOVERNMENT),
  );
  return { name: nameZh, nameEn: same[0]?.nameEn ?? null, programIds: same.map((program) => program.id) };
}

/** Names without a place that stand for every award of their kind. */
const CLASS_EN = /^(?:government )?quality award$/i;
/** English names and abbreviations; a family's pattern without its place stands for the programmes of all places. */
export function englishNames(knowledge: AwardKnowledge): Dictionary<Named> {
  const { vocabulary, collection } = knowledge;
  const programs = vocabulary.programs.flatMap((entry) => {
    const ids = collection.filter((p) => p.id === entry.id || p.nameZh === entry.nameZh).map((p) => p.id);
    const named = { name: entry.nameZh, nameEn: entry.nameEn, programIds: ids };
    return [entry.nameEn ?? '', ...entry.aliasesEn]
      .flatMap(variants)
      .map((name) => [name.toLowerCase(), named] as const);
  });
  const families = vocabulary.families.flatMap((family) => {
    const nameEn = family.displayEn?.replace(/(?: of)? ?\{place\} ?/, '').trim() ?? '';
    const ids = collection.filter((p) => coreOf(p.id) === family.core).map((p) => p.id);
    if (CLASS_EN.test(nameEn)) return [];
    const named = { name: family.core, nameEn, programIds: ids };
    return [...new Set([nameEn, nameEn.replace("'s", '')])].map(
      (name) => [name.toLowerCase(), named] as const,
    );
  });
  const stored = collection.flatMap((program) =>
    program.nameEn === null
      ? []
      : variants(program.nameEn).map(
          (name) => [name.toLowerCase(), namedAs(program.nameZh, knowledge)] as const,
        ),
  );
  return buildDictionary([...programs, ...families, ...stored, ...spelledNames(collection)]);
}

/** Last words of names, and what they are called in English. */
const HEADS: readonly (readonly [string, readonly string[]])[] = [
  ['质量奖', ['quality award', 'quality prize', 'award', 'prize']],
  ['奖', ['award', 'prize']],
  ['杯', ['cup', 'cup award', 'cup prize']],
  ['名牌', ['famous brand', 'brand']],
];
const WHOSE = /^\p{Script=Han}{2,3}[省市县]/u;

/** 江西省井冈质量奖 is called 井冈质量奖 as well. */
export function withoutWhose(nameZh: string): string {
  return nameZh.replace(WHOSE, '');
}
const TITLE = /^\p{Script=Han}{4}$/u;

/** Names of the collection as a text in English may spell them: Chutian Cup, Changjiang Quality Prize, Tianfu Mingpin. */
function spelledNames(collection: readonly CollectionProgram[]): (readonly [string, Named])[] {
  return collection.flatMap(({ id, nameZh, nameEn }) => {
    const bare = withoutWhose(nameZh);
    const [ending = '', heads = []] = HEADS.find(([words]) => bare.endsWith(words)) ?? [];
    const stem = bare.slice(0, bare.length - ending.length);
    const named = { name: nameZh, nameEn, programIds: [id] };
    const spelled =
      ending !== ''
        ? romanised(stem).flatMap((words) => heads.map((head) => `${words} ${head}`))
        : TITLE.test(bare)
          ? romanised(bare.slice(0, 2)).flatMap((first) =>
              romanised(bare.slice(2)).map((second) => `${first} ${second}`),
            )
          : [];
    return stem.length < 2 ? [] : spelled.map((words) => [words, named] as const);
  });
}

/** A national quality award is any of the state, whatever the title of one may be. */
const CLASS_OF_LEVEL = /^(?:national|state) quality (?:award|prize)$/i;

/** Hubei Famous Brand Product is also called a Hubei famous brand, a certification mark a certification trademark. */
function variants(name: string): readonly string[] {
  return [
    ...new Set([
      name,
      name.replace(/(?<=Brand) Products?$/i, ''),
      name.replace(/(?<!trade)Mark$/i, 'Trademark'),
      ...(CLASS_OF_LEVEL.test(name)
        ? []
        : [name.replace(/Award$/i, 'Prize'), name.replace(/Prize$/i, 'Award')]),
    ]),
  ].filter((one) => one !== '');
}

/** Matches that begin and end at word boundaries; a plural s may follow. */
export function scanWords(names: Dictionary<Named>, text: string): readonly NameMatch[] {
  const found: NameMatch[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (/[a-z]/.test(text[at - 1] ?? '')) continue;
    const match = names.allAt(text, at).findLast((m) => !/^(?!s\b)[a-z]/.test(text.slice(m.end)));
    if (match === undefined) continue;
    const end = /^s\b/.test(text.slice(match.end)) ? match.end + 1 : match.end;
    found.push({ start: at, end, payloads: match.payloads });
    at = end - 1;
  }
  return found;
}

/** Changjiang (Yangtze River) Quality Award: a bracket in a name says part of it in other words. */
const BRACKET = /\([^()]{1,40}\) /g;

/** Matches of names that a bracket parts. */
export function acrossBrackets(names: Dictionary<Named>, text: string): readonly NameMatch[] {
  return [...text.matchAll(BRACKET)].flatMap(({ index, 0: bracket }) => {
    const whole = text.slice(0, index) + text.slice(index + bracket.length);
    return scanWords(names, whole)
      .filter(({ start, end }) => start < index && end > index)
      .map((match) => ({ ...match, end: match.end + bracket.length }));
  });
}

/** `Deming Prize`, `the Baldrige award`: capitalised words, or one uncommon word, before Award, Prize or Medal. */
export const UNKNOWN_EN =
  /\b(?:[A-Z][\w'.]{0,30}(?:-(?![A-Z])[\w'.]{0,30}){0,3}[ -]){1,6}(?:[Aa]wards?|[Pp]rizes?|[Mm]edals?)\b|\b[a-z][a-z'-]{1,30} (?:prize|award|medal)\b/g;
const NOT_A_NAME =
  /^(?:(?:which|what|who|how|does|do|the|an?|any|this|that|such|each|every|some|other|no|quality|government|governmental|cash|money|their|its|of|first|second|third|top|full|gold|silver|for|wins?|won|winning|rewards?|pays?|give[sn]?|provincial|municipal|national|county|city|nominee|nomination|same|by|per|with|from|to|as|and|or|highest|largest|biggest|greatest|lowest|smallest|least|most|average|single|separate|whole|total|individual|personal|organi[sz]ational|corporate|company|enterprise|team|annual)[ -])+(?:awards?|prizes?|medals?)$/i;

/** An award by an English name that nothing goes by; null for words that are no name. */
export function unknownEnglish(printed: string): AskedAward | null {
  if (NOT_A_NAME.test(printed)) return null;
  const name = printed.replace(/^(?:(?:which|what|who|how|does|do|the|for|of|wins?|won|a) )+/i, '');
  return { name, nameEn: name, programIds: [], printed, tier: null, about: false };
}
