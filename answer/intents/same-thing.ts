import type { TargetFact } from '../../graph/queries/targets.ts';
import type { Scored } from './target-topics.ts';

/** So many characters that a question shares with an indicator say what is counted. */
const LEAST_SHARED = 4;
/** 抽检合格率 says how something is counted, and not what. */
const MEASURE = /(?:率|度|比例|比重|占比|指数|数量|水平|目标|指标)$/u;

/**
 * What other places set for the thing that the nearest indicator shares with the question, however they count it: where
 * one has 质量官配备率, others may have 质量官覆盖率, 设置率 or 聘任率. None where the question has the measure too.
 * @param facts of the places and years asked about
 */
export function sameThingElsewhere(
  nearest: readonly Scored[],
  facts: readonly TargetFact[],
  text: string,
): readonly Scored[] {
  const [first] = nearest;
  const shared = first === undefined ? '' : longestShared(text, first.fact.indicator);
  if (first === undefined || shared.length < LEAST_SHARED || MEASURE.test(shared)) return [];
  const found = new Set(nearest.map(({ fact }) => fact.adcode));
  return facts
    .filter(
      ({ adcode, unit, indicator }) =>
        !found.has(adcode) && unit === first.fact.unit && indicator.includes(shared),
    )
    .map((fact) => ({ ...first, fact }));
}

/** The longest run of characters that two texts have in common; '' where they have none. */
function longestShared(text: string, name: string): string {
  for (let length = name.length; length > 0; length -= 1)
    for (let at = 0; at + length <= name.length; at += 1) {
      const run = name.slice(at, at + length);
      if (text.includes(run)) return run;
    }
  return '';
}
