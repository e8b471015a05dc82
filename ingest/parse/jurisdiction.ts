import type { Place, PlaceIndex } from '../../text/vocabulary/places.ts';
import type { Jurisdiction } from './document.ts';
import type { FirstSentence } from './first-sentence.ts';
import { PLACELESS } from './issuers.ts';
import { type MetadataSource, pageField } from './metadata-source.ts';
import { placeOfPrefix } from './number-place.ts';
import { headedPlace, runInPlaces } from './place-headings.ts';
import { OF_THE_STATE } from './state-bodies.ts';
import { definedNames, subjectTitles } from './subject-titles.ts';

const STATE = '100000';
const NATIONAL_KIND = /法(?:[（(].{1,20}[）)])?$/;

export interface JurisdictionEvidence {
  readonly title: string;
  readonly attachedTitle: string | null;
  readonly issuers: readonly string[];
  readonly prefix: string | null;
  /** How a text begins that names no issuer and has no number; null for others. */
  readonly opening: FirstSentence | null;
}

/** A place is named that is none of GB/T 2260: a development zone, a county's name with another suffix. */
const ELSEWHERE = Symbol('elsewhere');
type Found = Place | typeof ELSEWHERE | null;

/**
 * The place a document speaks for: of its issuer, else of its title, its number's code, the page's publisher; of a
 * report that of the document it is about, or of whoever its first sentence is about. A place that the text merely
 * mentions tells nothing. Null where none of them names exactly one, or one that is not known.
 */
export function readJurisdiction(
  source: MetadataSource,
  evidence: JurisdictionEvidence,
): Jurisdiction | null {
  const { places } = source;
  const context = [pageField(source, 'publisher'), pageField(source, 'source'), evidence.attachedTitle]
    .map((text) => (text === null ? null : placeOfName(text, places, null)))
    .find((place): place is Place => place !== null && place !== ELSEWHERE);
  const level = first([...evidence.issuers, evidence.title], (name) => PLACELESS.exec(name)?.[1] ?? null);
  const prefixed = evidence.prefix === null ? null : placeOfPrefix(evidence.prefix, places, level);
  const near = prefixed ?? context ?? null;
  const place =
    first(evidence.issuers, (name) => placeOfName(withoutDivision(name), places, near)) ??
    first([evidence.title, evidence.attachedTitle], (title) =>
      placeOfTitle(withoutDivision(title), places, near),
    ) ??
    prefixed ??
    first([pageField(source, 'issuer'), pageField(source, 'publisher')], (name) =>
      placeOfName(name, places, near),
    ) ??
    lawOfTheState(evidence, places) ??
    placeOfReport(source, evidence.opening);
  return place === null || place === ELSEWHERE ? null : toJurisdiction(place);
}

/** 第八师|石河子市: a division of the Production and Construction Corps has its city's name behind its own. */
const withoutDivision = (name: string): string =>
  name.replace(/^(?:新疆生产建设兵团)?第[一二三四五六七八九十]{1,3}师(?=\p{Script=Han}{2,5}市)/u, '');

/**
 * The place of the one document a report is about, else of what a text of rules defines, of its first sentence, of the
 * body that told it. A round-up of several places has none; one headed by a single place is that place's.
 */
function placeOfReport(
  { paragraphs, skeleton, places }: MetadataSource,
  opening: FirstSentence | null,
): Found {
  if (opening === null) return null;
  const lines = paragraphs.map(({ text }) => text);
  const heads = lines.flatMap((line) => [headedPlace(line, places) ?? [], runInPlaces(line, places)].flat());
  if (new Set(heads).size > 1) return null;
  const headed = headedPlace(lines[0] ?? '', places);
  if (headed !== null) return headed;
  const body = lines.slice(skeleton.title.to, skeleton.headEnd + OPENING_PARAGRAPHS);
  const told = opening.toldBy === null ? null : placeOfName(opening.toldBy, places, null);
  const found =
    onlyPlaceOf(subjectTitles(body), places) ??
    onlyPlaceOf(definedNames(body), places) ??
    first(opening.subjects, (words) => placeOfTitle(words, places, null)) ??
    told;
  if (found === null || found === ELSEWHERE || isState(found)) return null;
  return speaksFor(found, lines) ? found : null;
}

/** The paragraphs that tell what a text is about. */
const OPENING_PARAGRAPHS = 4;

function onlyPlaceOf(titles: readonly string[], places: PlaceIndex): Found {
  const found = new Set(titles.map((title) => placeOfTitle(title, places, null)));
  const local = [...found].filter((place) => place !== null && !isState(place));
  return local.length > 1 ? ELSEWHERE : (local[0] ?? null);
}

/** A text that says 我县 does not speak for a province it begins with. */
function speaksFor(place: Place, lines: readonly string[]): boolean {
  const says = (own: string): boolean => lines.some((line) => line.includes(own));
  if (says('我县')) return place.level === 'county';
  return !says('我市') || place.name.endsWith('市');
}

function isState(place: Found): boolean {
  return place !== null && place !== ELSEWHERE && place.adcode === STATE;
}

function first<Value>(texts: readonly (string | null)[], read: (text: string) => Value | null): Value | null {
  for (const text of texts) {
    const place = text === null ? null : read(text);
    if (place !== null) return place;
  }
  return null;
}

/** 安徽省六安市霍山县人民政府 is of the last place named at its beginning; 国务院 of the state. */
function placeOfName(name: string, places: PlaceIndex, near: Place | null): Found {
  if (OF_THE_STATE.test(name)) return places.byAdcode(STATE) ?? null;
  let at = name.startsWith('中共') ? 2 : 0;
  let found: Place | null = null;
  for (;;) {
    const match = places.matchAt(name, at);
    if (match === undefined)
      return found !== null && ofAnotherPlace(found, name.slice(at))
        ? ELSEWHERE
        : (branchPlace(found, name, places) ?? found);
    const place = choose(match.candidates, found ?? near, places);
    if (place === null) return found;
    if (hasOtherSuffix(place, name, at + match.length)) return ELSEWHERE;
    found = place;
    at += match.length;
  }
}

/** 某市市场监督管理局|某州监管局, 某市生态环境局|某县分局: a branch of a city's bureau speaks for where it sits. */
const BRANCH = /(?<=局)(\p{Script=Han}{2,6}?)(?:分局|监管局|管理局)$/u;
const BELOW_A_CITY = ['', '区', '县', '市'];

function branchPlace(found: Place | null, name: string, places: PlaceIndex): Place | null {
  const stem = BRANCH.exec(name)?.[1];
  if (stem === undefined || found === null) return null;
  const named = BELOW_A_CITY.flatMap((suffix) => places.byName(stem + suffix));
  return named.find((place) => places.ancestors(place).some(({ adcode }) => adcode === found.adcode)) ?? null;
}

/** 首届, 第七届 before the place of an award. */
const ORDINAL = /^(?:首届|第[一二三四五六七八九十\d]{1,3}届|(?:19|20)\d{2}年(?:度)?|《)/;
/** A company bears the name of its home. */
const OF_A_COMPANY = /^[^，。；：、《》政委局]{2,20}?(?:公司|集团|银行|大学|学院|医院)/;

/** 某阳市 where only 某阳县 is known, which is found by its bare stem. Not 某省市场监管局, 某省县域. */
function hasOtherSuffix(place: Place, name: string, end: number): boolean {
  if (place.level === 'province' || place.level === 'national') return false;
  if (/[省市县区旗州盟]$/.test(name.slice(0, end))) return false;
  return /^(?:市(?![场级县区])|县(?![域级区乡])|区(?![域级县])|州(?!级)|旗|盟)/.test(name.slice(end));
}

/** 高新技术产业开发区管委会 behind a city: a place of its own inside that city. */
const ZONE =
  /^[^，。；：《》关政人省市县委局办]{0,12}?(?:新区|开发区|高新区|示范区|投资区|保税区|合作区|园区|试验区)(?!条例|管理条例|改革|建设|发展)/;

function ofAnotherPlace(found: Place, rest: string): boolean {
  return found.level !== 'national' && found.level !== 'province' && ZONE.test(rest);
}

/** A title names its place at its beginning, or behind 印发/修订: 关于印发江西省…办法的通知. */
function placeOfTitle(title: string, places: PlaceIndex, near: Place | null): Found {
  const starts = [
    ORDINAL.exec(title)?.[0].length ?? 0,
    ...[...title.matchAll(/关于(?:印发|公布|发布|修订|修改|实施)?《?|印发《?/g)].map(
      (m) => m.index + m[0].length,
    ),
  ];
  for (const at of starts) {
    const rest = title.slice(at).replace(/^《/, '');
    if (OF_A_COMPANY.test(rest)) continue;
    const place = placeOfName(rest, places, near);
    if (place !== null && (at === starts[0] || !isState(place))) return place;
  }
  return null;
}

function choose(candidates: readonly Place[], near: Place | null, places: PlaceIndex): Place | null {
  const [only] = candidates;
  if (candidates.length === 1) return only ?? null;
  if (near === null) return null;
  const related = candidates.filter(
    (place) =>
      place.adcode === near.adcode ||
      places.ancestors(place).some((above) => above.adcode === near.adcode && above.adcode !== STATE) ||
      places.ancestors(near).some((above) => above.adcode === place.adcode),
  );
  return related.length === 1 ? (related[0] ?? null) : null;
}

/** A law without issuer or place is the state's. */
function lawOfTheState({ title, issuers }: JurisdictionEvidence, places: PlaceIndex): Place | null {
  const isLaw = NATIONAL_KIND.test(title) && !/办法|方法|关于/.test(title);
  return isLaw && issuers.length === 0 && title.length >= 3 ? (places.byAdcode(STATE) ?? null) : null;
}

function toJurisdiction({ name, level, adcode, parentAdcode }: Place): Jurisdiction {
  return { name, level, adcode, parentAdcode: parentAdcode === STATE ? null : parentAdcode };
}
