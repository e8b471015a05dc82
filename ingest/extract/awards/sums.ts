import type { Money } from '../../../text/money.ts';
import { type Token, unknownBetween } from './tokens.ts';

/** Sums that stand together and are granted together: `300万元、100万元、100万元`. Token indices, both inclusive. */
export interface SumGroup {
  readonly first: number;
  readonly last: number;
  readonly sums: readonly Money[];
}

const BETWEEN = new Set(['joiner', 'comma', 'bound', 'each', 'to']);

/** The groups of sums among `tokens`; sums joined by no more than 、 和 ， belong to one group. */
export function groupSums(text: string, tokens: readonly Token[]): readonly SumGroup[] {
  const groups: { first: number; last: number; sums: Money[] }[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'money') return;
    const group = groups.at(-1);
    const between = group === undefined ? [] : tokens.slice(group.last + 1, i);
    const joined =
      group !== undefined &&
      between.length > 0 &&
      between.length <= 3 &&
      between.some((t) => t.kind === 'joiner' || t.kind === 'comma') &&
      between.every((t) => BETWEEN.has(t.kind)) &&
      unknownBetween(text, tokens, group.last, i) === '';
    if (joined) {
      group.last = i;
      group.sums.push(token.money);
    } else groups.push({ first: i, last: i, sums: [token.money] });
  });
  return groups;
}
