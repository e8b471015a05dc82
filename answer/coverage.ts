import { documentCount, heldPlaces } from '../graph/queries/collection.ts';
import type { GraphStore } from '../graph/store.ts';
import type { PlaceIndex } from '../text/vocabulary/places.ts';
import type { Coverage, Level } from './answer.ts';
import type { HeldPlace } from './intents/awards/selection.ts';
import type { AskedPlace, Question } from './question/question.ts';

/** What the collection holds, before any question is asked of it. */
export interface Collection {
  readonly documents: number;
  readonly places: readonly HeldPlace[];
}

export async function readCollection(store: GraphStore): Promise<Collection> {
  const [counts, places] = await Promise.all([store.read(documentCount, {}), store.read(heldPlaces, {})]);
  return { documents: counts[0]?.documents ?? 0, places };
}

/** Codes of those of some places that have documents in the collection. */
export function heldAdcodes(
  places: readonly Pick<AskedPlace, 'adcode'>[],
  collection: Collection,
): readonly string[] {
  const held = new Set(collection.places.map(({ adcode }) => adcode));
  return places.map(({ adcode }) => adcode).filter((adcode) => held.has(adcode));
}

/** Codes of Taiwan, Hong Kong and Macau, which issue no documents of this kind: not counted among the missing. */
const APART = /^(?:71|81|82)/;

/**
 * What an answer rests on. A place asked for by name without documents is `notLoaded`; for a whole level ("which
 * provinces") the missing ones are counted, not listed.
 */
export function coverageOf(
  collection: Collection,
  question: Pick<Question, 'levels' | 'places'>,
  silent: readonly HeldPlace[],
  index: PlaceIndex,
): Coverage {
  const held = new Set(collection.places.map((place) => place.adcode));
  const count = (level: Level): number =>
    index.all().filter((place) => place.level === level && !APART.test(place.adcode)).length;
  return {
    documents: collection.documents,
    jurisdictions: collection.places,
    notLoaded: question.places.filter((place: AskedPlace) => !held.has(place.adcode)),
    silent,
    levels:
      question.places.length > 0
        ? []
        : question.levels
            .filter((level) => level !== 'national')
            .map((level) => ({
              level,
              loaded: collection.places.filter((place) => place.level === level).length,
              total: count(level),
            })),
  };
}
