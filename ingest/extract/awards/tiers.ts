import type { Clause } from '../../parse/document.ts';
import type { Award } from '../facts.ts';
import { OWN_CLASS } from './resumption.ts';
import type { Statement } from './statements.ts';

/** Nominees that a clause names, with or without a sum. */
export interface NamedNominees {
  readonly programId: string;
  readonly clauseOrdinal: number;
}

export function nomineesIn({ names, tokens }: Statement, clauseOrdinal: number): readonly NamedNominees[] {
  const named = names.filter((name) => name.tier === '提名奖').map((name) => name.programId);
  const bare = tokens.flatMap((token, i) => {
    if (token.kind !== 'tier' || token.tier !== '提名奖') return [];
    const award = tokens.slice(0, i).findLast((t) => t.kind === 'award' || t.kind === 'topic');
    return award === undefined ? [] : [award.name.programId];
  });
  return [...named, ...bare].map((programId) => ({ programId, clauseOrdinal }));
}

/**
 * An award paid without a named tier is the award itself (正奖) where its nominees are told apart in the same clause
 * or in a clause beside it; elsewhere its tier stays open.
 */
export function tellTiersApart(
  awards: readonly Award[],
  named: readonly NamedNominees[],
  clauses: readonly Clause[],
): readonly Award[] {
  const parentOf = new Map(clauses.map((c) => [c.ordinal, c.parent]));
  const places = ({ programId, clauseOrdinal }: NamedNominees): readonly string[] => {
    const parent = parentOf.get(clauseOrdinal) ?? null;
    const here = `${programId} in ${clauseOrdinal}`;
    return parent === null ? [here] : [here, `${programId} under ${parent}`];
  };
  const nominees = [...awards.filter((a) => a.tier === '提名奖'), ...named];
  const told = new Set(nominees.flatMap(places));
  return awards.map((award) =>
    award.tier === null && !OWN_CLASS.test(award.quote) && places(award).some((place) => told.has(place))
      ? { ...award, tier: '正奖' }
      : award,
  );
}
