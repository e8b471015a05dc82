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

/** Shares of a whole, which none of them exceeds. */
const SHARE =
  /(?:(?:合格|覆盖|普及|达标|符合|办结|处置|检定|抽检|及时|公开|执行|使用|完好|受检|持证|满意|优良|交验|验收|知晓)率|比重|占比|比例|满意度)$/u;

/** False for a share beyond 100 %, which is a number that lost its point (985%) and no goal. */
export const isPossible = ({ indicator, quantity: { unit, value, valueMax } }: Reading): boolean =>
  unit !== '%' || Math.max(value, valueMax ?? 0) <= 100 || !SHARE.test(indicator);
