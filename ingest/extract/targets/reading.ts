import type { Comparator, Quantity } from './quantity.ts';

/** Names of rates and shares: they are reached, never counted. */
export const RATE_NAME = /(?:率|比重|占比|比例|满意度|覆盖面|指数|普及度|水平|份额|程度|度)$/u;

/** One target as read from a phrase; offsets within the phrase. */
export interface Reading {
  readonly indicator: string;
  readonly comparator: Comparator;
  readonly quantity: Quantity;
  readonly baseYear: number | null;
  readonly increment: boolean;
  readonly start: number;
  readonly end: number;
  /** Says by its own words that something is to be reached or made; needed where no goal is stated around it. */
  readonly wilful: boolean;
}
