import type { SumGroup } from './sums.ts';
import { type Token, type TokenKind, unknownBetween } from './tokens.ts';

/** Why a group of sums counts as given: the token of giving and how far the wording reaches. Token indices. */
export interface Licence {
  readonly from: number;
  readonly to: number;
  /** Where the wording ends if its noun stands after later sums: A 50万元、B 20万元的奖励. */
  readonly quoteTo?: number;
  readonly oneOff: boolean;
  readonly rule: 'verb before' | 'noun after' | 'noun later' | 'list goes on' | 'lead' | 'price list';
}

/** What may stand between a verb of giving and its sum. */
const FILLERS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'oneOff', 'each', 'distribute', 'bound', 'organization', 'individual', 'anaphor', 'joiner', 'award', 'tier', 'ellipsis', 'of', 'to', 'old', 'replace',
  'colon', 'open', 'close', 'qualifier', 'raise', 'give', 'obtain',
]); // biome-ignore format: a word list
/** What may stand between a sum and the noun that makes it a grant: 300万元的一次性奖励. */
const FILLERS_AFTER: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'oneOff',
  'of',
  'to',
  'bound',
  'close',
  'open',
  'qualifier',
]);
/** What a sum of a list may have before it when verb and object were said once: `二等奖5万元`. */
const FILLERS_OF_LIST: ReadonlySet<TokenKind> = new Set<TokenKind>([
  ...FILLERS, 'comma', 'opener', 'anaphor', 'payer',
]); // biome-ignore format: a word list

const LONGEST_UNKNOWN = 8;
const LONGEST_UNKNOWN_AFTER = 4;

/** The verb of giving before the group: 一次性给予, 奖励标准为, 提高奖金至. */
export function verbBefore(
  text: string,
  tokens: readonly Token[],
  group: SumGroup,
  from: number,
): Licence | null {
  let oneOff = false;
  for (let i = group.first - 1; i >= from; i -= 1) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (unknownBetween(text, tokens, i, group.first).length > LONGEST_UNKNOWN) return null;
    if (token.kind === 'oneOff' || token.text.includes('一次性')) oneOff = true;
    if (token.kind === 'reward' || (token.kind === 'give' && !isMoreToCome(tokens, i, from)))
      return {
        from: reachLeft(text, tokens, i, from),
        to: group.last,
        oneOff: oneOff || hasOneOff(text, tokens, i, from),
        rule: 'verb before',
      };
    if (
      !FILLERS.has(token.kind) &&
      !isOldSum(tokens, i, group.first) &&
      !isCountedAfterComma(tokens, i, group.first)
    ) {
      return null;
    }
  }
  return null;
}

/** 重奖获奖企业，每家50万元; 奖励30万元，现提高到60万元: a comma before nothing but the counting word or the change. */
function isCountedAfterComma(tokens: readonly Token[], i: number, until: number): boolean {
  if (tokens[i]?.kind !== 'comma') return false;
  const between = tokens.slice(i + 1, until);
  const isCounted = between.length > 0 && between.every((t) => t.kind === 'each' || t.kind === 'bound');
  return (
    isCounted || (between.some((t) => t.kind === 'replace') && tokens.slice(0, i).at(-1)?.kind === 'money')
  );
}

/** 由50万元提高到: a sum that the next one takes the place of. */
export function isOldSum(tokens: readonly Token[], i: number, until: number): boolean {
  return tokens[i]?.kind === 'money' && tokens.slice(i + 1, until).some((t) => t.kind === 'replace');
}

/** A give inside `给予…奖励X万元` is not the last word; the reward noun left of it is looked for too. */
function isMoreToCome(tokens: readonly Token[], i: number, from: number): boolean {
  return i > from && tokens[i - 1]?.kind === 'reward';
}

/** 一次性 and the verb of giving that stand right before the verb found belong to the wording. */
function reachLeft(text: string, tokens: readonly Token[], at: number, from: number): number {
  let i = at;
  while (i > from && unknownBetween(text, tokens, i - 1, i) === '' && isVerbal(tokens[i - 1])) i -= 1;
  return i;
}

function hasOneOff(text: string, tokens: readonly Token[], at: number, from: number): boolean {
  return tokens.slice(reachLeft(text, tokens, at, from), at + 1).some((t) => t.text.includes('一次性'));
}

function isVerbal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    ['give', 'oneOff', 'distribute', 'reward', 'qualifier', 'each', 'raise'].includes(token.kind)
  );
}

/** 20万元/个（多个产品按一个计算）的奖励: the last token of the bracket that stands right behind a sum. */
function afterAside(tokens: readonly Token[], last: number): number {
  const open = tokens[last + 1];
  if (open?.kind !== 'open' || open.start !== tokens[last]?.end) return last;
  const close = tokens.findIndex((t, i) => i > last && t.kind === 'close');
  const holdsSum = tokens.slice(last + 1, close).some((t) => t.kind === 'money' || t.kind === 'ratio');
  return close < 0 || holdsSum ? last : close;
}

/** The noun after the group: 300万元的一次性奖励, 5万元资助. */
export function nounAfter(text: string, tokens: readonly Token[], group: SumGroup): Licence | null {
  let oneOff = false;
  const after = afterAside(tokens, group.last);
  for (let i = after + 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (unknownBetween(text, tokens, after, i).length > LONGEST_UNKNOWN_AFTER) return null;
    if (token.text.includes('一次性')) oneOff = true;
    if (token.kind === 'reward') {
      if (startsNextGrant(text, tokens, i)) return null;
      return { from: group.first, to: i, oneOff, rule: 'noun after' };
    }
    if (!FILLERS_AFTER.has(token.kind) && !/^(?:给予|予以)$/u.test(token.text)) return null;
  }
  return null;
}

const BETWEEN_LISTED: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'joiner', 'award', 'tier', 'ellipsis', 'organization', 'individual', 'each', 'of', 'obtain', 'open', 'close', 'bound',
]); // biome-ignore format: a word list

/** The noun after a later sum of one list: A 50万元、B 20万元的奖励. `later` are the groups that follow, in order. */
export function nounLater(
  text: string,
  tokens: readonly Token[],
  group: SumGroup,
  later: readonly SumGroup[],
): Licence | null {
  let last = group;
  for (const next of later) {
    const between = tokens.slice(last.last + 1, next.first);
    const isListed = between[0]?.kind === 'joiner' && between.every((t) => BETWEEN_LISTED.has(t.kind));
    if (!isListed || unknownBetween(text, tokens, last.last, next.first).length > LONGEST_UNKNOWN_AFTER)
      return null;
    const noun = nounAfter(text, tokens, next);
    if (noun !== null) {
      return { from: group.first, to: group.last, quoteTo: noun.to, oneOff: noun.oneOff, rule: 'noun later' };
    }
    last = next;
  }
  return null;
}

/** In `5000万元奖励10万元` the verb belongs to the second sum. */
function startsNextGrant(text: string, tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || unknownBetween(text, tokens, at, i) !== '') return false;
    if (token.kind === 'money' || token.kind === 'ratio') return true;
    if (!['oneOff', 'bound', 'to', 'each', 'distribute'].includes(token.kind)) return false;
  }
  return false;
}

/** A sum that goes on with what an earlier one began: only items and small words since then. */
export function listGoesOn(text: string, tokens: readonly Token[], group: SumGroup, since: number): boolean {
  const between = tokens.slice(since + 1, group.first);
  if (unknownBetween(text, tokens, Math.max(since, 0), group.first).length > LONGEST_UNKNOWN) return false;
  return between.every(
    (t, i) =>
      FILLERS_OF_LIST.has(t.kind) || t.kind === 'reward' || isOldSum(tokens, since + 1 + i, group.first),
  );
}
