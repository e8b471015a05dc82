import type { Target } from '../extract/facts.ts';
import type { FieldsOf } from './correction.ts';
import { defined, type InClause } from './reading.ts';

export function targetAfter(before: Target, set: FieldsOf<'target'>): Target {
  return { ...before, ...defined(set) };
}

/** A target that the quote sets; what is not said of it is not told. */
export function newTarget(
  set: FieldsOf<'target'> & Pick<Target, 'indicator' | 'value'>,
  place: InClause,
): Target {
  return {
    comparator: '=',
    valueMax: null,
    unit: null,
    year: null,
    baseYear: null,
    strict: false,
    increment: false,
    ...defined(set),
    indicator: set.indicator,
    value: set.value,
    ...place,
  };
}
