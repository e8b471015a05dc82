import type { Clause } from '../../parse/document.ts';
import type { Award, AwardMention } from '../facts.ts';

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
  const nominees = [...awards, ...mentions].filter((a) => a.tier === '提名奖');
  const isBeside = (a: number, b: number): boolean => {
    const parent = parentOf.get(a) ?? null;
    return a === b || (parent !== null && parent === (parentOf.get(b) ?? null));
  };
  return awards.map((award) => {
    if (award.tier !== null) return award;
    const toldApart = nominees.some(
      (n) => n.programId === award.programId && isBeside(n.clauseOrdinal, award.clauseOrdinal),
    );
    return toldApart ? { ...award, tier: '正奖' } : award;
  });
}
