import type { TargetFact } from '../../graph/queries/targets.ts';
import type { TargetRow } from '../answer.ts';
import { factPart } from '../rows.ts';

/** A target as a row of an answer; `score` is how near its indicator is to what was asked. */
export function targetRowOf(fact: TargetFact, score: number, today: string): TargetRow {
  return {
    ...factPart(fact, today),
    clause: fact.clause,
    quote: fact.quote,
    start: fact.start,
    end: fact.end,
    text: fact.text,
    score,
    indicator: fact.indicator,
    comparator: fact.comparator,
    value: fact.value,
    valueMax: fact.valueMax,
    unit: fact.unit,
    year: fact.year,
  };
}
