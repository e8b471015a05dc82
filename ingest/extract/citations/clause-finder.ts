import type { Clause } from '../../parse/document.ts';

/** A function that gives the ordinal of the clause a working-text offset lies in; null for the head. */
export function clauseFinder(clauses: readonly Clause[]): (at: number) => number | null {
  return (at) => {
    let low = 0;
    let high = clauses.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((clauses[middle]?.own.start ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const clause = clauses[low];
    return clause !== undefined && clause.own.start <= at && at < clause.own.end ? clause.ordinal : null;
  };
}
