import type { AwardRow } from '../../answer/answer.ts';

/** How a sum is drawn: shares of the widest bar, in percent. */
export interface Bar {
  readonly row: AwardRow;
  /** What is sure: full colour from 0 to here. */
  readonly solid: number;
  /** What is not: hatched from `solid` to here. */
  readonly hatched: number;
  /** The document is past its term or repealed. */
  readonly past: boolean;
}

/** Bars of one award, or of one place: whichever makes fewer groups. */
export interface BarGroup {
  /** What all bars of the group have in common; each bar names the other. */
  readonly by: 'program' | 'place';
  readonly head: AwardRow;
  readonly bars: readonly Bar[];
}

/** Room behind a floor, for "or more". */
const OPEN_END = 6;
/** No bar is so short that it cannot be seen. */
const SHORTEST = 0.7;

/**
 * Sums as bars of one scale, by award or by place, the greatest first. Sums of different rows are never added up. A
 * sum that is not exact is hatched; a ratio, of which no sum is known, has no length.
 */
export function barGroups(rows: readonly AwardRow[]): readonly BarGroup[] {
  const widest = Math.max(0, ...rows.map(upperEnd));
  const programs = new Set(rows.map(({ program }) => program));
  const places = new Set(rows.map(({ jurisdiction }) => jurisdiction));
  const by = programs.size <= places.size ? 'program' : 'place';
  const nameOf = (row: AwardRow) => (by === 'program' ? row.program : row.jurisdiction);
  const heads = rows.filter((row, at) => rows.findIndex((other) => nameOf(other) === nameOf(row)) === at);
  return heads.map((head) => ({
    by,
    head,
    bars: rows
      .filter((row) => nameOf(row) === nameOf(head))
      .toSorted((a, b) => upperEnd(b) - upperEnd(a))
      .map((row) => barOf(row, widest)),
  }));
}

function upperEnd({ amountYuan, amountMaxYuan }: AwardRow): number {
  return amountMaxYuan ?? amountYuan ?? 0;
}

function barOf(row: AwardRow, widest: number): Bar {
  const past = row.validity === 'pastTerm' || row.validity === 'repealed';
  if (row.amountYuan === null || widest === 0) return { row, solid: 0, hatched: 0, past };
  const share = (yuan: number) => Math.max(SHORTEST, (yuan / widest) * (100 - OPEN_END));
  const lower = share(row.amountYuan);
  switch (row.amountKind) {
    case 'exact':
      return { row, solid: lower, hatched: lower, past };
    case 'floor':
      return { row, solid: lower, hatched: lower + OPEN_END, past };
    case 'range':
      return { row, solid: lower, hatched: share(row.amountMaxYuan ?? row.amountYuan), past };
    case 'ceiling':
    case 'perUnit':
    case 'matching':
    case 'future':
      return { row, solid: 0, hatched: lower, past };
  }
}
