import type { PlaceIndex } from '../../../text/vocabulary/places.ts';
import type { Level } from '../../answer.ts';
import { LEVEL_RANK } from '../../level-rank.ts';
import type { AskedPlace, Question } from '../../question/question.ts';

/** The place that a row belongs to; both null where its document tells none. */
export interface RowPlace {
  readonly adcode: string | null;
  readonly level: Level | null;
}

/** Whether a place is one the question asks about. */
export type Scope = (place: RowPlace) => boolean;

/** Codes of all places above one, the state last. */
export type Ancestors = (adcode: string) => readonly string[];

/**
 * What the question asks about: the named places; with a level below theirs, the places of that level in them
 * (安徽哪些县); the places of the asked levels; without either, every place. A row without a place is asked about
 * only where the question names neither place nor level.
 */
export function scopeOf(
  { levels, places }: Pick<Question, 'levels' | 'places'>,
  ancestors: Ancestors,
): Scope {
  const named = new Set(places.map((place) => place.adcode));
  const isNamed = ({ adcode }: RowPlace): boolean => adcode !== null && named.has(adcode);
  const isAsked = ({ level }: RowPlace): boolean => level !== null && levels.includes(level);
  if (places.length === 0) return levels.length === 0 ? () => true : isAsked;
  const namesThemselves = levels.length === 0 || places.every((place) => levels.includes(place.level));
  if (namesThemselves) return isNamed;
  return (place) =>
    isAsked(place) && (isNamed(place) || ancestors(place.adcode ?? '').some((adcode) => named.has(adcode)));
}

/** The places above one, as a list of places knows them; none of a code it has not. */
export function ancestorsIn(index: PlaceIndex): Ancestors {
  return (adcode) => {
    const place = index.byAdcode(adcode);
    return place === undefined ? [] : index.ancestors(place).map((above) => above.adcode);
  };
}

/** The places with documents that a question asks about and does not leave out. */
export function heldInScope<P extends { readonly adcode: string; readonly level: Level }>(
  question: Pick<Question, 'levels' | 'places' | 'excluded'>,
  held: readonly P[],
  ancestors: Ancestors,
): readonly P[] {
  const isAsked = scopeOf(question, ancestors);
  return held.filter((place) => isAsked(place) && !isLeftOut(place.adcode, question, ancestors));
}

/** Whether a place is left out by the question, or lies in one that is. */
export function isLeftOut(
  adcode: string | null,
  { excluded }: Pick<Question, 'excluded'>,
  ancestors: Ancestors,
): boolean {
  if (adcode === null || excluded.length === 0) return false;
  const line = new Set([adcode, ...ancestors(adcode)]);
  return excluded.some((place) => line.has(place.adcode));
}

/** 安徽省霍山县 asks about 霍山 alone: a place that merely says where another one lies is no place asked about. */
export function withoutQualifiers(
  places: readonly AskedPlace[],
  compare: boolean,
  ancestors: Ancestors,
): readonly AskedPlace[] {
  if (compare) return places;
  const above = new Set(places.flatMap((place) => ancestors(place.adcode)));
  return places.filter((place) => !above.has(place.adcode));
}

/** 省级政府, the provincial government: the level of whoever pays. */
const PAYER = /级?政府|\bgovernments?\b/iu;

/**
 * The levels of the places asked about. Levels that all lie above the named places are those of the awards (鄂州对国家级、
 * 省级的奖励), unless they are said to be those of a government.
 */
export function levelsOfPayers({
  text,
  levels,
  places,
}: Pick<Question, 'text' | 'levels' | 'places'>): Question['levels'] {
  const isAbove = levels.every((level) =>
    places.every((place) => LEVEL_RANK[level] < LEVEL_RANK[place.level]),
  );
  return places.length > 0 && isAbove && !PAYER.test(text) ? [] : levels;
}
