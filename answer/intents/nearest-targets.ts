import type { TargetFact } from '../../graph/queries/targets.ts';
import type { Question } from '../question/question.ts';
import { isAsked, isOfYear } from './asked-targets.ts';
import { nearestOf } from './indicators.ts';
import { sameThingElsewhere } from './same-thing.ts';
import type { Scored } from './target-topics.ts';

/**
 * Of the targets that fit a question those it means: of several places the nearest indicators of each (one may call
 * 食品安全抽检合格率 what another calls 评价性抽检合格率); of all places also what others set for the same thing.
 */
export function nearestTargets(
  fitting: readonly Scored[],
  all: readonly TargetFact[],
  question: Question,
  { ofAll }: { readonly ofAll: boolean },
): readonly Scored[] {
  const { places, language, text } = question;
  if (places.length > 1)
    return places.flatMap(({ adcode }) => nearestOf(fitting.filter(({ fact }) => fact.adcode === adcode)));
  const nearest = nearestOf(fitting);
  if (ofAll || places.length > 0 || language === 'en') return nearest;
  const inScope = all.filter((fact) => isAsked(fact, question) && isOfYear(fact, question));
  return [...nearest, ...sameThingElsewhere(nearest, inScope, text)];
}

/** Of the values of one unit, the highest or the lowest, ties included. */
export function utmost(scored: readonly Scored[], rank: 'highest' | 'lowest'): readonly Scored[] {
  const sign = rank === 'highest' ? 1 : -1;
  const best = new Map<string | null, number>();
  for (const { fact } of scored)
    best.set(fact.unit, Math.max(best.get(fact.unit) ?? Number.NEGATIVE_INFINITY, sign * fact.value));
  return scored.filter(({ fact }) => sign * fact.value === best.get(fact.unit));
}
