import { type Token, type TokenKind, unknownBetween } from './tokens.ts';

const BEGINS_QUOTE: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'obtain', 'qualifier', 'raise', 'opener', 'oneOff', 'give', 'reward', 'each', 'anaphor', 'organization', 'individual', 'payer', 'strive', 'open', 'of',
]); // biome-ignore format: a word list

/** The first of the words that belong to what stands at token `at` and touch it: 首次获得, 逐步提高, 奖励. */
export function reachLeft(text: string, tokens: readonly Token[], at: number, from: number): number {
  let i = at;
  while (
    i > from &&
    BEGINS_QUOTE.has(tokens[i - 1]?.kind ?? 'comma') &&
    unknownBetween(text, tokens, i - 1, i) === ''
  )
    i -= 1;
  return i;
}

/** 省政府对获得…: the payer before the object. */
export function withPayer(text: string, tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.kind === 'payer' && unknownBetween(text, tokens, at - 1, at) === '' ? at - 1 : at;
}
