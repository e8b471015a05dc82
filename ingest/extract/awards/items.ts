import type { AwardName } from '../../../text/vocabulary/award-names.ts';
import { INCLUDING_NOMINEES } from '../../../text/vocabulary/award-tiers.ts';
import { bareStandard, completeStandard } from './standards.ts';
import { type Token, unknownBetween } from './tokens.ts';

export type Recipient = 'organization' | 'individual';

/** What is rewarded: an award in one tier. `tokens` are the indices of the tokens that name it. */
export interface Item {
  readonly name: AwardName;
  readonly tier: string | null;
  readonly token: number;
}

/**
 * The awards named by `tokens[from..to)`, a bare tier (提名奖, 二等奖) standing for a tier of the award before it.
 * @param before the award that a leading bare tier belongs to
 */
export function itemsIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  before: AwardName | null,
): readonly Item[] {
  const items: Item[] = [];
  let award = before;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'award') {
      award = token.name;
      items.push({ name: token.name, tier: token.name.tier, token: i });
    } else if (token?.kind === 'ellipsis') {
      const completed = award === null ? pricedStandard(tokens, i) : completeStandard(award, token.ellipsis);
      if (completed === null || !standsAlone(tokens, i) || isItsMaking(tokens, i)) continue;
      award = completed;
      items.push({ name: completed, tier: null, token: i });
    } else if (token?.kind === 'tier' && award !== null && !hasNoRanks(award, token.tier)) {
      items.push({ name: award, tier: token.tier, token: i });
    }
  }
  return withoutUmbrella(tokens, items);
}

/** 科技大奖 is not ranked: a 三等奖 beside it belongs to another award. */
function hasNoRanks({ program }: AwardName, tier: string): boolean {
  return program.endsWith('大奖') && tier.endsWith('等奖');
}

/** 市长质量奖一等奖、二等奖: the award named without a tier is no item beside its ranks. */
function withoutUmbrella(tokens: readonly Token[], items: readonly Item[]): readonly Item[] {
  const isRank = ({ tier, token }: Item): boolean =>
    tokens[token]?.kind === 'tier' && /^(?:[特一二三四五]等|[金银铜])奖$/u.test(tier ?? '');
  return items.filter(
    (item) =>
      item.tier !== null ||
      !items.some((other) => isRank(other) && other.name.programId === item.name.programId),
  );
}

/** 资助标准为国家标准8万元、行业标准4万元: standards that stand right before their sums. */
function pricedStandard(tokens: readonly Token[], i: number): AwardName | null {
  const token = tokens[i];
  const next = tokens
    .slice(i + 1)
    .find((t) => t.kind !== 'each' && t.kind !== 'bound' && t.kind !== 'colon' && t.kind !== 'comma');
  return token?.kind === 'ellipsis' && next?.kind === 'money' ? bareStandard(token.ellipsis) : null;
}

/** 行业标准主导制定单位: the making belongs to the standard it touches. */
function isItsMaking(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  return (
    token?.kind === 'ellipsis' &&
    token.ellipsis.level === null &&
    before?.kind === 'award' &&
    before.end === token.start
  );
}

/** Nothing unknown stands before it: 国家标准30万元, not 符合国家标准. */
function standsAlone(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token === undefined) return false;
  return before === undefined ? token.start <= LONGEST_MARKER : before.end === token.start;
}
/** （三）, 2.: the marker of a list item. */
const LONGEST_MARKER = 3;

/** One sum for an award and its nominees is one row that includes them. */
export function foldNominees(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => {
    const same = items.filter((other) => other.name.programId === item.name.programId);
    const hasNominees = same.some((other) => other.tier === '提名奖');
    const hasAward = same.some((other) => other.tier === null || other.tier === '正奖');
    if (!hasNominees || !hasAward) return [item];
    return same[0] === item ? [{ ...item, tier: INCLUDING_NOMINEES }] : [];
  });
}

/** Recipients named by `tokens[from..to)`, each once, in order. */
export function recipientsIn(tokens: readonly Token[], from: number, to: number): readonly Recipient[] {
  const found: Recipient[] = [];
  for (let i = from; i < to; i += 1) {
    const recipient = recipientOf(tokens, i);
    if (recipient !== null && !found.includes(recipient)) found.push(recipient);
  }
  return found;
}

/** In 企业负责人 and 组织成员 the last word tells who is paid. */
function recipientOf(tokens: readonly Token[], i: number): Recipient | null {
  const token = tokens[i];
  // 主导制定单位 names who is paid together with the deed.
  if (token?.kind === 'ellipsis' && token.text.endsWith('单位')) return 'organization';
  if (token?.kind !== 'organization' && token?.kind !== 'individual') return null;
  const next = tokens[i + 1];
  const touches = next !== undefined && next.start === token.end;
  if (token.kind === 'organization' && touches && next.kind === 'individual') return null;
  return token.kind;
}

const JOINS_ITEMS: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'joiner', 'obtain', 'of', 'organization', 'individual', 'tier', 'ellipsis', 'open', 'close', 'qualifier', 'award', 'anaphor', 'each',
]); // biome-ignore format: a word list
const LONGEST_UNKNOWN_IN_LIST = 4;

/** Splits items into runs that are listed together; `A的导向作用，…B` names two things apart. */
export function coordinated(
  text: string,
  tokens: readonly Token[],
  items: readonly Item[],
): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && areListed(text, tokens, last.token, item.token))
      run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function areListed(text: string, tokens: readonly Token[], a: number, b: number): boolean {
  const between = tokens.slice(a + 1, b);
  const goesOn = (t: Token, i: number): boolean =>
    JOINS_ITEMS.has(t.kind) ||
    (t.kind === 'comma' && (i === between.length - 1 || between[i + 1]?.kind === 'obtain'));
  return between.every(goesOn) && unknownBetween(text, tokens, a, b).length <= LONGEST_UNKNOWN_IN_LIST;
}
