import { bestFirst } from '../best-first.ts';

export interface Scored<R> {
  readonly row: R;
  readonly score: number;
}

/**
 * The `top` of those found, best first, equal ones by their ids. Only what reaches the last place is put in order:
 * ordering some thousand rows took longer than comparing their vectors.
 */
export function best<R>(
  found: readonly Scored<R>[],
  top: number,
  idOf: (row: R) => string,
): readonly Scored<R>[] {
  const least = leastScore(found, top);
  return found
    .filter(({ score }) => score >= least)
    .sort(bestFirst(({ row }) => idOf(row)))
    .slice(0, top);
}

/** The score in the last place. */
function leastScore(found: readonly Scored<unknown>[], top: number): number {
  if (found.length <= top) return Number.NEGATIVE_INFINITY;
  const scores = new Float64Array(found.map(({ score }) => score)).sort();
  return scores[found.length - top] ?? Number.POSITIVE_INFINITY;
}
