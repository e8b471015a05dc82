import type { MoneyKind } from '../../../text/money.ts';
import type { Span } from '../../../text/span.ts';
import { type Token, unknownBetween } from './tokens.ts';

/** A sum of money, or a share of another sum (按1:1配套), whose 元 are not known. */
export interface Sum {
  readonly yuan: number | null;
  readonly maxYuan: number | null;
  readonly kind: MoneyKind | 'matching';
  readonly sum: Span;
  readonly bound: string | null;
  readonly perUnit: string | null;
}

/** Sums that stand together and are granted together: `300万元、100万元、100万元`. Token indices, both inclusive. */
export interface SumGroup {
  readonly first: number;
  readonly last: number;
  readonly sums: readonly Sum[];
}

const BETWEEN = new Set(['joiner', 'comma', 'bound', 'each', 'to']);

/** The groups of sums among `tokens`; sums joined by no more than 、 和 ， belong to one group. */
export function groupSums(text: string, tokens: readonly Token[]): readonly SumGroup[] {
  const groups: { first: number; last: number; sums: Sum[] }[] = [];
  tokens.forEach((token, i) => {
    if (token.kind === 'ratio') {
      const { start, end } = token;
      const sum: Sum = {
        yuan: null,
        maxYuan: null,
        kind: 'matching',
        sum: { start, end },
        bound: null,
        perUnit: null,
      };
      groups.push({ first: i, last: i, sums: [sum] });
    }
    if (token.kind !== 'money') return;
    const group = groups.at(-1);
    if (group !== undefined && isJoined(text, tokens, group, i)) {
      group.last = i;
      group.sums.push(token.money);
    } else groups.push({ first: i, last: i, sums: [token.money] });
  });
  return groups;
}

/** 600万元，每年200万元: the yearly part of a sum is no second sum. */
function isYearly(token: Token | undefined): boolean {
  return token?.kind === 'money' && token.money.perUnit === '年';
}

function isJoined(text: string, tokens: readonly Token[], group: SumGroup, i: number): boolean {
  const between = tokens.slice(group.last + 1, i);
  return (
    group.sums.every((sum) => sum.kind !== 'matching') &&
    !isYearly(tokens[i]) &&
    between.length > 0 &&
    between.length <= 3 &&
    between.some((t) => t.kind === 'joiner' || t.kind === 'comma') &&
    between.every((t) => BETWEEN.has(t.kind)) &&
    unknownBetween(text, tokens, group.last, i) === ''
  );
}
