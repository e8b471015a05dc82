import type { SumGroup } from './sums.ts';
import { type Token, unknownBetween } from './tokens.ts';
import { isPaidByQuantity } from './units.ts';
import { type WordingRefusal, wordingAgainst } from './wording.ts';

/** Why a group of sums is no award, whatever verb stands beside it. */
export type Refusal =
  | WordingRefusal
  | 'other money'
  | 'fund or total'
  | 'already paid'
  | 'old sum'
  | 'price subsidy'
  | 'taken back or wrong'
  | 'share of an expense';

/** Words that speak of a fund or total only when they stand right before the sum. */
const DIRECT_ONLY = new Set(['共', '设立', '安排', '规模', '合计', '共计', '总计']);
/** 同一企业获得多个奖项的，最高…: a limit over several awards, wherever in the statement it is said. */
const CAPS_ALL = /^(?:同一|单个|单户|不重复|叠加)/u;
/** The words of a share reach no further back than these. */
const ENDS_SHARE: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'award',
  'tier',
  'ellipsis',
  'anaphor',
]);
const SEGMENT_ENDS = new Set(['comma', 'colon']);

/** Checks the words around the group; null if none of them forbids an award. */
export function refusalOf(text: string, tokens: readonly Token[], group: SumGroup): Refusal | null {
  if (group.sums.some((sum) => isPaidByQuantity(sum.perUnit))) return 'price subsidy';
  if (isOtherMoney(text, tokens, group)) return 'other money';
  if (isOfExpense(tokens, group)) return 'share of an expense';
  if (isOld(text, tokens, group)) return 'old sum';
  const wording = wordingAgainst(text, tokens, group);
  if (wording !== null) return wording;
  const before = tokens.slice(0, group.first);
  if (before.some((t) => t.kind === 'revoke')) return 'taken back or wrong';
  if (before.some((t) => t.kind === 'budget' && CAPS_ALL.test(t.text))) return 'fund or total';
  const segment = segmentBefore(tokens, group);
  const past = before.findLast((t) => t.kind === 'past' && isInForce(t, segment));
  const sum = tokens[group.first];
  if (past !== undefined && !isRuleSince(text.slice(past.end, sum?.start))) return 'already paid';
  if (segment.some((t, i) => t.kind === 'budget' && !DIRECT_ONLY.has(t.text) && !isSource(t, segment[i + 1])))
    return 'fund or total';
  const next = tokens[group.first - 1];
  const isDirect = next !== undefined && unknownBetween(text, tokens, group.first - 1, group.first) === '';
  if (isDirect && next.kind === 'budget') return 'fund or total';
  return null;
}

/** 市专项资金一次性给予30万元: the fund that pays, and not the sum. */
function isSource(fund: Token, next: Token | undefined): boolean {
  const isFund = /资金$|经费$/u.test(fund.text) && !/安排|总额/u.test(fund.text);
  return isFund && next?.start === fund.end && ['give', 'oneOff', 'reward'].includes(next.kind);
}

const RULE_MADE = /(?:出台|印发|制定|发布|修订|颁布)/u;
const RULE = /(?:办法|意见|政策|措施|规定|细则|方案)/u;
const SAYS = /(?:规定|提出|明确|[，,]对)/u;

/** 去年出台的办法规定，对获得…: a rule was made then, and holds. */
function isRuleSince(said: string): boolean {
  const made = RULE_MADE.exec(said);
  const rule = made === null ? null : RULE.exec(said.slice(made.index));
  if (made === null || rule === null) return false;
  return SAYS.test(said.slice(made.index + rule.index + rule[0].length));
}

/** Time words colour the whole statement, 已 only the words up to the next comma. */
function isInForce(past: Token, segment: readonly Token[]): boolean {
  return past.text.length > 2 || /年$/u.test(past.text) ? true : segment.includes(past);
}

function segmentBefore(tokens: readonly Token[], group: SumGroup): readonly Token[] {
  let from = group.first;
  while (from > 0 && !SEGMENT_ENDS.has(tokens[from - 1]?.kind ?? 'comma')) from -= 1;
  return tokens.slice(from, group.first);
}

/** 处5万元罚款, 投资500万元, 500万元贷款. */
function isOtherMoney(text: string, tokens: readonly Token[], group: SumGroup): boolean {
  const after = tokens[group.last + 1];
  const gapAfter = unknownBetween(text, tokens, group.last, group.last + 1).length;
  if (after?.kind === 'otherMoney' && gapAfter <= 4) return true;
  const afterNext = tokens[group.last + 2];
  if (after?.kind === 'of' && afterNext?.kind === 'otherMoney' && gapAfter === 0) return true;
  for (let i = group.first - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token === undefined || unknownBetween(text, tokens, i, group.first).length > 4) return false;
    if (token.kind === 'otherMoney') return true;
    if (
      !['bound', 'to', 'raise', 'of', 'open', 'each', 'comma'].includes(token.kind) ||
      token.kind === 'comma'
    )
      return false;
  }
  return false;
}

/** 按房租的50%补助，最高100万元: a share of what was spent, and the limit of that share. */
function isOfExpense(tokens: readonly Token[], { first, last }: SumGroup): boolean {
  let share = tokens[first]?.kind === 'ratio';
  for (let i = last; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token === undefined || ENDS_SHARE.has(token.kind)) return false;
    if (token.kind === 'ratio') share = true;
    if (share && token.kind === 'otherMoney') return true;
  }
  return false;
}

/** 由50万元提高到…, 原50万元, 50万元”修改为…. */
function isOld(text: string, tokens: readonly Token[], group: SumGroup): boolean {
  // “…奖励30万元”中的“30万元”修改为“80万元”: what is replaced may be quoted twice.
  const replaced = tokens.findIndex((t, i) => i > group.last && t.kind === 'replace');
  const isSame = (t: Token): boolean => t.kind === 'money' && t.money.yuan === group.sums[0]?.yuan;
  const between = tokens.slice(group.last + 1, replaced).filter((t) => t.kind === 'money');
  const isReplaced = replaced >= 0 && tokens.slice(replaced).some((t) => t.kind === 'money');
  if (isReplaced && between.every(isSame)) return true;
  for (let i = group.first - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token === undefined || unknownBetween(text, tokens, i, group.first).length > 4) return false;
    if (token.kind === 'old') return true;
    if (!['of', 'each', 'bound', 'reward', 'to', 'oneOff'].includes(token.kind)) return false;
  }
  return false;
}
