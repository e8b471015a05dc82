import { distinct } from '../../text/distinct.ts';
import type { Place, PlaceIndex } from '../../text/vocabulary/places.ts';
import { asksForCitations } from './citation-cues.ts';
import { documentsIn, namesDocuments, TITLES } from './documents.ts';
import type { AskedAward, AskedPlace, Question } from './question.ts';
import type { QuestionKnowledge } from './question-knowledge.ts';
import type { Found } from './reading.ts';

/** What a question keeps of a place. */
export function asAsked({ adcode, name, level }: Place): AskedPlace {
  return { adcode, name, level };
}

/** The places that the name of an award begins with, and how much of it they take; the state is none. */
function placesWithin(printed: string, index: PlaceIndex): { places: readonly AskedPlace[]; length: number } {
  const match = index.matchAt(printed, 0);
  const places = (match?.candidates ?? []).filter(({ level }) => level !== 'national').map(asAsked);
  return { places, length: match?.length ?? 0 };
}

/** 深圳市长质量奖, which no document names, asks of 深圳 all the same. */
export function orOfNames(
  linked: AskedPlace[],
  names: readonly { readonly value: AskedAward }[],
  index: PlaceIndex,
): AskedPlace[] {
  if (linked.length > 0) return linked;
  const unknown = names.filter(({ value }) => value.programIds.length === 0);
  return distinct(
    unknown.flatMap(({ value }) => placesWithin(value.printed, index).places),
    ({ adcode }) => adcode,
  );
}

type FoundPlace = Found<readonly Place[]>;

/** Between a place and the award that is its own: the Jinan Mayor's Award, Jinan's Mayor's Award. */
const OWN = /^(?:['’]s)? $/u;

/**
 * English awards with the place before them that is the sponsor's (Jiangxi Provincial Government Quality Award, of all
 * that are called Provincial Government Quality Award), and the places that are no part of a name. A Chinese name holds
 * its place when it is read.
 */
export function withSponsors(
  text: string,
  names: readonly Found<AskedAward>[],
  places: readonly FoundPlace[],
): { readonly names: readonly Found<AskedAward>[]; readonly places: readonly FoundPlace[] } {
  const sponsors = new Set<FoundPlace>();
  const sponsored = names.map((name) => {
    const before = places.find(({ end }) => end < name.start && OWN.test(text.slice(end, name.start)));
    const ids = name.value.programIds.filter((id) =>
      before?.value.some(({ adcode }) => id.startsWith(`award:${adcode}:`)),
    );
    if (before === undefined || ids.length === 0) return name;
    sponsors.add(before);
    return { ...name, value: { ...name.value, programIds: ids } };
  });
  return { names: sponsored, places: places.filter((place) => !sponsors.has(place)) };
}

/** 省里给多少, what the province pays: whoever stands above the place that is named is asked about. */
const PAYS_ABOVE: readonly (readonly [RegExp, AskedPlace['level']])[] = [
  [
    /(?<![和与及跟、])省(?:里|上|财政|政府)(?:分别|各自?|都|能|会|该|应|还|又|再|可以?|一共|总共){0,3}(?:给|奖|补|发|兑现|拿|出|掏)|\bthe (?:province|provincial government) (?:pays?|gives?|rewards?|owes?|offers?)\b/iu,
    'province',
  ],
  [
    /(?<![和与及跟、])市(?:里|上|财政|政府)(?:分别|各自?|都|能|会|该|应|还|又|再|可以?|一共|总共){0,3}(?:给|奖|补|发|兑现|拿|出|掏)|\bthe (?:city|municipal government) (?:pays?|gives?|rewards?|owes?|offers?)\b/iu,
    'prefecture',
  ],
];

/** The places asked about, where a question about a place asks what the province or the city above it pays. */
export function orThoseAbove(text: string, places: AskedPlace[], index: PlaceIndex): AskedPlace[] {
  const level = PAYS_ABOVE.find(([words]) => words.test(text))?.[1];
  const above = places.map(({ adcode }) => {
    const place = index.byAdcode(adcode);
    return place && index.ancestors(place).find((one) => one.level === level);
  });
  if (level === undefined || places.some((one) => one.level === level)) return places;
  const found = above.flatMap((place) => (place === undefined ? [] : [asAsked(place)]));
  return found.length < places.length ? places : distinct(found, ({ adcode }) => adcode);
}

/**
 * The places whose documents a question names by number, or sets side by side by title: what 冀政发〔2016〕33号 says is
 * what 河北 says. Beside one place that is named, none.
 */
export function placesOfDocuments(
  text: string,
  compare: boolean,
  { documents, places }: Pick<QuestionKnowledge, 'documents' | 'places'>,
): AskedPlace[] {
  if (documents.length === 0 || asksForCitations(text, 'zh') || asksForCitations(text, 'en')) return [];
  const titles = compare ? (text.match(TITLES) ?? []) : [];
  const named = [...titles, text.replace(TITLES, ' ')].flatMap((words) =>
    namesDocuments(words) ? documentsIn({ text: words, places: [] }, documents) : [],
  );
  const codes = distinct(
    named.flatMap(({ adcode }) => adcode ?? []),
    (adcode) => adcode,
  );
  return codes.flatMap((adcode) => places.byAdcode(adcode) ?? []).map(asAsked);
}

/** 河北名牌产品要多少项: the numbers of a place are asked for where the name of an award holds it. */
export function withPlacesOfNames(
  question: Question,
  names: readonly Found<AskedAward>[],
  index: PlaceIndex,
): Question {
  if (question.intent !== 'targets' || question.places.length > 0) return question;
  const within = names.flatMap(({ start, printed }) => {
    const { places, length } = placesWithin(printed, index);
    const [place] = places;
    const link = { kind: 'place', printed: printed.slice(0, length), start, end: start + length };
    return place === undefined ? [] : [{ place, link }];
  });
  return {
    ...question,
    places: distinct(
      within.map(({ place }) => place),
      ({ adcode }) => adcode,
    ),
    links: [...question.links, ...within.map(({ link }) => link)],
  };
}
