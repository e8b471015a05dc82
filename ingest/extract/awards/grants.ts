import { INCLUDING_NOMINEES } from '../../../text/vocabulary/award-tiers.ts';
import type { Grant, Inherited } from './grant.ts';
import { type Licence, listGoesOn, nounAfter, nounLater, verbBefore } from './licence.ts';
import { type Pair, pair } from './pairing.ts';
import { isPriceListEntry } from './price-list.ts';
import { refusalOf } from './refusals.ts';
import { findScope } from './scope.ts';
import { groupSums, type SumGroup } from './sums.ts';
import type { Token } from './tokens.ts';

/** The grants of one statement, in reading order. */
export function findGrants(text: string, tokens: readonly Token[], inherited: Inherited): readonly Grant[] {
  const grants: Grant[] = [];
  const groups = groupSums(text, tokens);
  for (const [i, group] of groups.entries()) {
    if (refusalOf(text, tokens, group) !== null) continue;
    const previous = grants.at(-1);
    if (previous !== undefined && isInstalment(tokens, previous, group)) continue;
    if (previous !== undefined && isBracketed(tokens, previous, group)) {
      grants.splice(-1, 1, ...splitNominees(previous, group));
      continue;
    }
    const licence = licenceOf(text, tokens, groups.slice(i), previous, inherited);
    if (licence === null) continue;
    const grant = grantOf(text, tokens, group, licence, previous, inherited);
    if (grant === null) continue;
    if (previous !== undefined && capsShare(previous, grant))
      grants[grants.length - 1] = capped(previous, grant);
    else grants.push(grant);
  }
  return grants;
}

/** 奖励600万元，每年200万元: a part of the sum before, paid year by year. */
function isInstalment(tokens: readonly Token[], previous: Grant, group: SumGroup): boolean {
  const between = tokens.slice(previous.group.last + 1, group.first);
  const namesItem = between.some((t) => t.kind === 'award' || t.kind === 'tier' || t.kind === 'ellipsis');
  return !namesItem && group.sums.every((sum) => sum.perUnit === '年');
}

/** 中国质量奖（提名奖）奖励100万元（50万元）: a sum alone in brackets right after another. */
function isBracketed(tokens: readonly Token[], previous: Grant, group: SumGroup): boolean {
  const [before, after] = [tokens[group.first - 1], tokens[group.last + 1]];
  return before?.kind === 'open' && after?.kind === 'close' && group.first - previous.group.last === 2;
}

/** The sum in brackets is the nominees' where the tier stood in brackets too; elsewhere it says nothing certain. */
function splitNominees(previous: Grant, group: SumGroup): readonly Grant[] {
  const [sum] = group.sums;
  const isOfTwoTiers = previous.pairs.every((p) => p.item.tier === INCLUDING_NOMINEES);
  if (sum === undefined || !isOfTwoTiers) return [previous];
  const withTier = (tier: string, { item, ...rest }: Pair): Pair => ({ ...rest, item: { ...item, tier } });
  const award = { ...previous, pairs: previous.pairs.map((p) => withTier('正奖', p)) };
  const nominees = previous.pairs.map((p) => ({ ...withTier('提名奖', p), sum }));
  return [award, { ...previous, pairs: nominees, group, to: group.last + 1 }];
}

/** 按1:1配套，最高100万元: the second sum is the limit of the first. */
function capsShare(previous: Grant, { pairs, group }: Grant): boolean {
  const isShare = previous.group.sums.every((sum) => sum.kind === 'matching');
  const isSame = pairs.every((p) =>
    previous.pairs.some((q) => q.item.name.programId === p.item.name.programId),
  );
  return isShare && isSame && group.sums.length === 1 && group.sums[0]?.kind === 'ceiling';
}

function capped(share: Grant, cap: Grant): Grant {
  const maxYuan = cap.group.sums[0]?.yuan ?? null;
  return {
    ...share,
    to: Math.max(share.to, cap.to),
    pairs: share.pairs.map((p) => ({ ...p, sum: { ...p.sum, maxYuan } })),
  };
}

/** @param groups the group in question and those after it */
function licenceOf(
  text: string,
  tokens: readonly Token[],
  [group, ...later]: readonly SumGroup[],
  previous: Grant | undefined,
  inherited: Inherited,
): Licence | null {
  if (group === undefined) return null;
  const from = previous === undefined ? 0 : previous.group.last + 1;
  if (group.sums[0]?.kind === 'matching' && !isShareOfGrant(tokens, group)) return null;
  const own = nounAfter(text, tokens, group);
  const before = verbBefore(text, tokens, group, from);
  if (before !== null)
    return {
      ...before,
      to: Math.max(before.to, own?.to ?? 0),
      oneOff: before.oneOff || (own?.oneOff ?? false),
    };
  const listed = own ?? nounLater(text, tokens, group, later);
  if (listed !== null) return listed;
  if (previous !== undefined && listGoesOn(text, tokens, group, previous.to)) {
    return { from: group.first, to: group.last, oneOff: previous.licence.oneOff, rule: 'list goes on' };
  }
  const handed = inherited.licence;
  const since = previous?.to ?? -1;
  if (handed === null) return null;
  const carried = { from: group.first, to: group.last, oneOff: handed.oneOff };
  if (!handed.isForPriceList)
    return listGoesOn(text, tokens, group, since) ? { ...carried, rule: 'lead' } : null;
  return isPriceListEntry(text, tokens, group, since) ? { ...carried, rule: 'price list' } : null;
}

/** 每年给予5万元, 连续三年奖励: but not 连续三年获得. */
const YEARLY =
  /(?:每年|逐年|按年)(?:分别|各|再)?(?:给予|予以|奖励|补助|资助|发放|支付|\d)|连续[两三四五\d]年(?:给予|予以|奖励|补助|资助|发放)/u;

/** 每项一等奖奖励10万元，二等奖5万元: the counting word holds for the rest of the list. */
function goesOnPerUnit({ rule }: Licence, previous: Grant | undefined): boolean {
  if (rule !== 'list goes on' || previous === undefined) return false;
  return previous.isPerUnit || previous.group.sums.every((sum) => sum.kind === 'perUnit');
}

/** 按1:1, 按照…的50%: a share of another grant, and no rate of success. */
function isShareOfGrant(tokens: readonly Token[], { first, last }: SumGroup): boolean {
  const near = tokens.slice(Math.max(0, first - 4), first);
  const basis = near.findLastIndex((t) => t.kind === 'to' && /^(?:按|按照|以)$/u.test(t.text));
  const next = tokens.slice(last + 1, last + 5);
  return basis >= 0 && next.some((t) => t.kind === 'reward' || t.kind === 'give');
}

/** 对A、B的企业给予10万元至2万元不等的奖励: one scale for several awards says what none of them is paid. */
function isScale(
  text: string,
  tokens: readonly Token[],
  pairs: readonly Pair[],
  { last }: SumGroup,
): boolean {
  const end = tokens[last]?.end ?? 0;
  const programs = new Set(pairs.map((p) => p.item.name.programId));
  return programs.size > 1 && text.slice(end, end + 4).includes('不等');
}

function grantOf(
  text: string,
  tokens: readonly Token[],
  group: SumGroup,
  licence: Licence,
  previous: Grant | undefined,
  inherited: Inherited,
): Grant | null {
  const scope = findScope(text, tokens, { group, licence, previous, inherited });
  if (scope === null) return null;
  const pairs = pair({ tokens, items: scope.items, recipients: scope.recipients, sums: group.sums });
  if (pairs.length === 0 || isScale(text, tokens, pairs, group)) return null;
  const said = tokens.slice(previous === undefined ? 0 : previous.to + 1, group.first);
  const isOneOff = licence.oneOff || said.some((t) => t.text.includes('一次性'));
  return {
    pairs,
    group,
    licence: { ...licence, oneOff: isOneOff },
    isPerUnit: goesOnPerUnit(licence, previous),
    isYearly: YEARLY.test(text.slice(tokens[scope.from]?.start ?? 0, tokens[group.last]?.end)),
    from: Math.min(scope.from, licence.from),
    to: Math.max(scope.to, licence.to, licence.quoteTo ?? 0, group.last),
    inheritsAward: scope.inheritsAward,
  };
}
