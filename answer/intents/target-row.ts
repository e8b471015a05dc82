import type { TargetFact } from '../../graph/queries/targets.ts';
import type { TargetRow } from '../answer.ts';
import { statedPart } from '../rows.ts';

/** A target as a row of an answer; `score` is how near its indicator is to what was asked. */
export function targetRowOf(fact: TargetFact, score: number, today: string): TargetRow {
  return {
    ...statedPart(fact, score, today),
    indicator: fact.indicator,
    comparator: fact.comparator,
    value: fact.value,
    valueMax: fact.valueMax,
    unit: fact.unit,
    year: fact.year,
  };
}
