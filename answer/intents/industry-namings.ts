import type { IndustryFact } from '../../graph/queries/industries.ts';
import { simplify } from '../../text/convert-script.ts';

/** How a clause names what is asked for, the nearest first. */
const NAMED = 0;
const ABBREVIATED = 1;
const OTHER = 2;

/**
 * Of the namings of some divisions those that are of the asked names: 白酒产业 asks for 白酒, and not for 茶叶 of the same
 * division; 建材 is 建筑材料 too. A clause that holds an asked name behind the first naming of its division is of it as
 * well. Those that hold a name itself come first, then those that `rankOf` puts first.
 */
export function nearestNamings(
  facts: readonly IndustryFact[],
  names: readonly string[],
  rankOf: (fact: IndustryFact) => number,
): readonly IndustryFact[] {
  const scored = facts.map((fact) => ({ fact, naming: namingOf(fact, names), rank: rankOf(fact) }));
  return scored
    .filter(({ naming }) => naming < OTHER)
    .toSorted((a, b) => a.naming - b.naming || a.rank - b.rank)
    .map(({ fact }) => fact);
}

function namingOf({ named, text: printed }: IndustryFact, names: readonly string[]): number {
  const text = simplify(printed);
  if (names.some((name) => named.includes(name) || name.includes(named) || text.includes(name))) return NAMED;
  return names.some((name) => isShortFor(name, named) || isShortFor(named, name)) ? ABBREVIATED : OTHER;
}

/** 建材 for 建筑材料: its characters stand in the longer name in their order, the first one first. */
function isShortFor(short: string, long: string): boolean {
  if (short.length >= long.length || short.charAt(0) !== long.charAt(0)) return false;
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
