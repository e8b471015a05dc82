import type { AgencyName, AskedAgency } from './asked-agency.ts';

/** A group or committee by its form, and its office where that is spoken of beside it: 委员会和它的办公室. */
const GROUP = /(领导小组|工作专班|联席会议|委员会)(?:(和|与|及|以及|、)?(?:它|其|下设)?的?(办公室))?/gu;
/** How much of a name may stand before its form. */
const LONGEST = 16;
/** So many characters of a name tell it from others. */
const TELLING = 2;
/** Before a group that goes by no name of its own stands a place, a mark, or a word that speaks of someone. */
const BARE = /(?:^|[^\p{Script=Han}]|[省市县区州由让给归对和与])$/u;

/**
 * Leading groups and committees that a Chinese question names by part of their name (质量兴市领导小组 of
 * 实施质量兴市战略领导小组), or by their form alone; which place's is meant is told by the places of the question.
 */
export function groupsIn(
  text: string,
  placeEnds: readonly number[],
  names: readonly AgencyName[],
): readonly AskedAgency[] {
  return [...text.matchAll(GROUP)].flatMap(({ 0: match, 1: form = '', 2: joint, 3: office, index }) => {
    const before = text.slice(Math.max(0, index - LONGEST), index);
    const isBare = BARE.test(before) || placeEnds.includes(index);
    const fitting = (end: string): readonly AskedAgency[] => {
      const found = names
        .filter(({ name }) => name.endsWith(end))
        .map(({ name, agencyId }) => ({ agencyId, held: lengthHeld(before, name.slice(0, -end.length)) }));
      const best = Math.max(0, ...found.map(({ held }) => held));
      if (found.length === 0 || (best < TELLING && !isBare)) return [];
      const fits = best < TELLING ? found : found.filter(({ held }) => held === best);
      const ids = [...new Set(fits.map(({ agencyId }) => agencyId))];
      return [{ start: index - (best < TELLING ? 0 : best), end: index + end.length, ids }];
    };
    if (office === undefined) return fitting(form);
    const end = index + match.length;
    const ofOffice = fitting(form + office).map((found) => ({ ...found, end }));
    if (joint === undefined) return ofOffice;
    return [...fitting(form), ...ofOffice.map((found) => ({ ...found, start: end - office.length }))];
  });
}

/** Length of the longest end of `before` whose characters stand in `name` in that order. */
function lengthHeld(before: string, name: string): number {
  let at = name.length;
  let held = 0;
  for (const character of Array.from(before).toReversed()) {
    at = at === 0 ? -1 : name.lastIndexOf(character, at - 1);
    if (at < 0) break;
    held += character.length;
  }
  return held;
}
