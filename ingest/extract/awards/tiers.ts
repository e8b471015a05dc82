import type { Clause } from '../../parse/document.ts';
import type { Award, AwardMention } from '../facts.ts';
import { OWN_CLASS } from './resumption.ts';

/**
 * An award paid without a named tier is the award itself (正奖) where its nominees are told apart in the same clause
 * or in a clause beside it; elsewhere its tier stays open.
 */
export function tellTiersApart(
  awards: readonly Award[],
  mentions: readonly AwardMention[],
  clauses: readonly Clause[],
): readonly Award[] {
  const parentOf = new Map(clauses.map((c) => [c.ordinal, c.parent]));
  const places = ({ programId, clauseOrdinal }: Award | AwardMention): readonly string[] => {
    const parent = parentOf.get(clauseOrdinal) ?? null;
    const here = `${programId} in ${clauseOrdinal}`;
    return parent === null ? [here] : [here, `${programId} under ${parent}`];
  };
  const told = new Set([...awards, ...mentions].filter((a) => a.tier === '提名奖').flatMap(places));
  return awards.map((award) =>
    award.tier === null && !OWN_CLASS.test(award.quote) && places(award).some((place) => told.has(place))
      ? { ...award, tier: '正奖' }
      : award,
  );
}
