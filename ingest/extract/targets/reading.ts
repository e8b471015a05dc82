import type {
  Comparator,
  Quantity,
} from './quantity.ts'; /** One target as read from a phrase; offsets within the phrase. */
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
