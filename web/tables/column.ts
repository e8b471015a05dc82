import type { ReactNode } from 'react';
import type { AwardRow, SearchRow } from '../../answer/answer.ts';

export type Cell = string | number | null;

/** What every row of an answer has, whatever its kind. */
export type EvidenceRow = Omit<SearchRow, 'text' | 'score'> | AwardRow;

/** A column of a file to take away. Sums and values stay numbers, so that a spreadsheet can count with them. */
export interface FileColumn<R> {
  readonly head: string;
  readonly cell: (row: R) => Cell;
}

/** A column of a table on the page; the place comes before all of them and the source behind them. */
export interface ViewColumn<R> {
  readonly head: string;
  readonly view: (row: R) => ReactNode;
  /** Share of the table's width, in percent; the source takes what is left. */
  readonly width: number;
  /** Set for the column that a reader looks for first; figures stand at its right edge. */
  readonly figure?: boolean;
}
