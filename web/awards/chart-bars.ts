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

export interface BarGroup {
  readonly program: string;
  readonly programEn: string | null;
  readonly bars: readonly Bar[];
}

/** Room behind a floor, for "or more". */
const OPEN_END = 6;
/** No bar is so short that it cannot be seen. */
const SHORTEST = 0.7;

/**
 * Sums as bars of one scale, by award, the greatest first. Sums of different rows are never added up. A sum that is
 * not exact is hatched; a ratio, of which no sum is known, has no length.
 */
export function barGroups(rows: readonly AwardRow[]): readonly BarGroup[] {
  const widest = Math.max(0, ...rows.map((row) => row.amountMaxYuan ?? row.amountYuan ?? 0));
  const groups = new Map<string, AwardRow[]>();
  for (const row of rows) groups.set(row.program, [...(groups.get(row.program) ?? []), row]);
  return [...groups.values()].map((own) => ({
    program: own[0]?.program ?? '',
    programEn: own[0]?.programEn ?? null,
    bars: own
      .toSorted((a, b) => (b.amountMaxYuan ?? b.amountYuan ?? 0) - (a.amountMaxYuan ?? a.amountYuan ?? 0))
      .map((row) => barOf(row, widest)),
  }));
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
