import type { Place, PlaceIndex } from '../../../text/vocabulary/places.ts';
import { headedPlace } from '../../parse/place-headings.ts';

/** A part of a round-up is short, and its heading the first line of a clause. */
export const LONGEST_HEADING = 80;

/**
 * The place each clause speaks for where a text goes through the rules of several places under their names; null for
 * clauses above the first such heading.
 * @returns undefined where fewer than two places head a part
 */
export function placesOfSections(
  texts: readonly string[],
  places: PlaceIndex,
): readonly (Place | null)[] | undefined {
  const heads = texts.map((text) => headedPlace(firstLine(text), places));
  if (new Set(heads.filter((place) => place !== null)).size < 2) return undefined;
  let current: Place | null = null;
  return heads.map((head) => {
    current = head ?? current;
    return current;
  });
}

function firstLine(text: string): string {
  return text.slice(0, LONGEST_HEADING).trimStart().split('\n', 1)[0] ?? '';
}
