import type { AwardRow } from '../../answer/answer.ts';
import type { Messages } from '../language/messages.ts';

export type Amount = Pick<AwardRow, 'amountYuan' | 'amountMaxYuan' | 'amountKind' | 'amountAsPrinted'>;

/** A sum with its kind apart, so that it can be set in type: `最高` + `500,000 元`. */
export interface AmountWords {
  /** 最高, up to … ; '' for an exact sum. */
  readonly kind: string;
  /** `3,000,000 元`; as printed where the text gives a ratio and no sum. */
  readonly sum: string;
}

/** How a sum is shown: never without its kind, never rounded. */
export function amountWords(amount: Amount, t: Messages): AmountWords {
  const kind = t.amountKinds[amount.amountKind];
  if (amount.amountYuan === null) return { kind, sum: amount.amountAsPrinted };
  const upper = amount.amountMaxYuan === null ? '' : `–${grouped(amount.amountMaxYuan)}`;
  return { kind, sum: `${grouped(amount.amountYuan)}${upper} ${t.yuan}` };
}

export function formatAmount(amount: Amount, t: Messages): string {
  const { kind, sum } = amountWords(amount, t);
  return kind === '' ? sum : `${kind} ${sum}`;
}

/** Thousands separators, the same in every language of the page. */
export function grouped(yuan: number): string {
  return yuan.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
