import { findMoney, type Money } from '../../../text/money.ts';
import type { Span } from '../../../text/span.ts';
import type { AwardName } from '../../../text/vocabulary/award-names.ts';
import { findTiers } from '../../../text/vocabulary/award-tiers.ts';
import { type WordKind, wordAt } from './lexicon.ts';
import { findStandardEllipses, type StandardEllipsis } from './standards.ts';

/** A typed span of a statement. Text between tokens is what the grammar does not know. */
export type Token =
  | (Span & { readonly kind: 'award'; readonly text: string; readonly name: AwardName })
  /** An award that is only spoken about (its jury, its rules); it may be pointed back to. */
  | (Span & { readonly kind: 'topic'; readonly text: string; readonly name: AwardName })
  | (Span & { readonly kind: 'tier'; readonly text: string; readonly tier: string })
  | (Span & { readonly kind: 'ellipsis'; readonly text: string; readonly ellipsis: StandardEllipsis })
  | (Span & { readonly kind: 'money'; readonly text: string; readonly money: Money })
  | (Span & { readonly kind: 'ratio'; readonly text: string })
  | (Span & { readonly kind: WordKind; readonly text: string });

export type TokenKind = Token['kind'];

/** 1:1, 1∶0.5, 50%, 百分之五十: a share of another sum. */
const RATIO =
  /\d{1,2}[ ]?[:：∶比][ ]?\d(?:\.\d)?(?!\d)|\d{1,3}(?:\.\d{1,2})?[%％]|百分之[一二三四五六七八九十百]{1,4}/gu;

/** 5万元/个: the counting word belongs to the sum. */
const COUNTED_AFTER = /^[/／][家个项件人名户种次张枚款]/u;

/** 提名奖获奖组织不超过3个: how many there are, and no winner. */
const QUOTA = /^(?:获奖)?的?(?:组织|企业|单位|个人|名额|数量|总数){0,2}(?:原则上)?各?(?:不超过|不多于|限)\d/u;
const OF_LEVEL = /(?:国家|[省市县区])级?$/u;

/** The typed spans of a statement in reading order, never overlapping: awards and sums first, words around them. */
export function tokenise(text: string, names: readonly AwardName[]): readonly Token[] {
  const fixed: Token[] = names.map((name) => ({
    kind: name.about ? 'topic' : 'award',
    start: name.start,
    end: name.end,
    text: text.slice(name.start, name.end),
    name,
  }));
  const taken: Span[] = [...fixed];
  const isFree = (span: Span): boolean => taken.every((t) => span.end <= t.start || t.end <= span.start);
  const add = (token: Token): void => {
    if (!isFree(token)) return;
    fixed.push(token);
    taken.push(token);
  };
  for (const money of findMoney(text)) {
    const said = Math.max(money.sum.end, money.end);
    const end = said + (COUNTED_AFTER.exec(text.slice(said, said + 3))?.[0].length ?? 0);
    add({ kind: 'money', start: money.sum.start, end, text: text.slice(money.sum.start, end), money });
  }
  for (const ellipsis of findStandardEllipses(text)) {
    const { start, end } = ellipsis;
    add({ kind: 'ellipsis', start, end, text: text.slice(start, end), ellipsis });
  }
  // 省级提名奖 is a tier of the award of that level, which may not be the one named before.
  for (const { start, end, tier } of findTiers(text).filter(
    (t) =>
      !OF_LEVEL.test(text.slice(Math.max(0, t.start - 3), t.start)) &&
      !QUOTA.test(text.slice(t.end, t.end + 16)),
  ))
    add({ kind: 'tier', start, end, text: text.slice(start, end), tier });
  for (const match of text.matchAll(RATIO)) {
    add({ kind: 'ratio', start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return withWords(text, fixed, taken);
}

function withWords(text: string, fixed: readonly Token[], taken: readonly Span[]): readonly Token[] {
  const blocked = [...taken].sort((a, b) => a.start - b.start);
  const tokens = [...fixed];
  let next = 0;
  for (let at = 0; at < text.length; ) {
    const block = blocked[next];
    if (block !== undefined && at >= block.start) {
      at = Math.max(at, block.end);
      next += 1;
      continue;
    }
    const hit = wordAt(text, at);
    const fits = hit !== undefined && (block === undefined || at + hit.word.length <= block.start);
    if (fits && hit.kind !== 'skip')
      tokens.push({ kind: hit.kind, start: at, end: at + hit.word.length, text: hit.word });
    at += fits ? hit.word.length : 1;
  }
  return tokens.sort((a, b) => a.start - b.start);
}

/** Characters of `text` between the tokens from `from` up to `to` that no token covers, blanks and quotation marks aside. */
export function unknownBetween(text: string, tokens: readonly Token[], from: number, to: number): string {
  let unknown = '';
  for (let i = from; i < to; i += 1) {
    const here = tokens[i];
    const next = tokens[i + 1];
    if (here !== undefined && next !== undefined) unknown += text.slice(here.end, next.start);
  }
  return unknown.replace(/[\s“”"'‘’]/gu, '');
}
