/** One tier of an award with its place in the text it was found in. */
export interface TierMatch {
  readonly start: number;
  readonly end: number;
  readonly tier: string;
}

/** Both the award and its nominee tier, under one sum. */
export const INCLUDING_NOMINEES = '包括提名奖';

const RANKED = '[特一二三四五]';
const NAMED =
  '(?:提名|入围|正|大|优秀|优胜|鼓励|卓越|标杆|先锋|单项|组织|个人|集体|突出贡献|特别|创新|管理)奖';
const SEPARATOR = '[、，,/和及与或]';
/** One tier, or the first part of several that share their 等奖: 一 in 一、二等奖. */
const ITEM = `(?:${RANKED}(?:等奖?)?|[金银铜]奖?|${NAMED})`;
const LAST = `(?:${RANKED}等奖|[金银铜]奖|${NAMED})`;
const TIERS = `(?:${ITEM}${SEPARATOR})*${LAST}`;

const AT_START = new RegExp(`^${TIERS}`, 'u');
const BARE = new RegExp(
  `(?:(?:${RANKED}(?:等奖?)?|[金银铜]奖?)${SEPARATOR}){0,5}(?:${RANKED}等奖|[金银铜]奖)|(?:提名|入围|正|优秀|优胜|鼓励|卓越)奖`,
  'gu',
);
const BRACKETED =
  /^[（(](?<how>不含|不包括|含|包含|包括|及|以及|和|或)?(?:中国质量)?(?<tier>提名奖?|入围奖?)[）)]/u;
/** 贡献奖|标准项目奖|一等奖: a category of the award stands between its name and the ranks. */
const CATEGORY = /^[\p{Script=Han}]{2,6}奖(?=(?:[特一二三]等|[金银铜])奖)/u;
const TIER = new RegExp(`${RANKED}(?:等奖?)?|[金银铜]奖?|${NAMED}`, 'gu');

/** The tiers that follow an award's name directly: 提名奖, (含提名奖), 一、二等奖; empty if none does. */
export function tiersAt(text: string, at: number): readonly TierMatch[] {
  const ahead = text.slice(at, at + 24);
  const bracketed = BRACKETED.exec(ahead);
  if (bracketed !== null) {
    const excluded = bracketed.groups?.how?.startsWith('不') ?? false;
    const nominee = bracketed.groups?.tier?.startsWith('提名') ?? false;
    const tier = excluded ? '正奖' : nominee ? INCLUDING_NOMINEES : '包括入围奖';
    return [{ start: at, end: at + bracketed[0].length, tier }];
  }
  const plain = AT_START.exec(ahead);
  if (plain !== null) return split(plain[0], at);
  const category = CATEGORY.exec(ahead)?.[0] ?? '';
  if (category === '') return [];
  const ranks = AT_START.exec(text.slice(at + category.length, at + category.length + 24));
  return split(ranks?.[0] ?? '', at + category.length).map(({ start, end, tier }, i) => ({
    start: i === 0 ? at : start,
    end,
    tier: category + tier,
  }));
}

/** Every tier named in `text` without regard to the award it belongs to. */
export function findTiers(text: string): readonly TierMatch[] {
  return [...text.matchAll(BARE)].flatMap((match) => split(match[0], match.index));
}

/** 一、二、三等奖 → three tiers. */
function split(printed: string, at: number): readonly TierMatch[] {
  return [...printed.matchAll(TIER)].map((match) => ({
    start: at + match.index,
    end: at + match.index + match[0].length,
    tier: fullTier(match[0]),
  }));
}

function fullTier(printed: string): string {
  if (printed.length > 1 && printed.endsWith('奖')) return printed;
  return /^[金银铜]/u.test(printed) ? `${printed[0]}奖` : `${printed[0]}等奖`;
}

const RANKED_END = new RegExp(
  `(?:(?:${RANKED}(?:等奖?)?|[金银铜]奖?)${SEPARATOR}){0,5}(?:${RANKED}等奖|[金银铜]奖)$`,
  'u',
);
const NAMED_END = new RegExp(`^(.{2,20}奖)${NAMED}$`, 'u');

/** Where the tier words at the end of a name begin, and what the award is called without them. */
export function splitTierFromName(name: string): { readonly core: string; readonly tierAt: number } | null {
  const nominee = /^(.{2,}?)(?:质量)?提名奖$/u.exec(name);
  if (nominee !== null) {
    const core = name.slice(0, -3);
    return { core: core.endsWith('奖') ? core : `${core}奖`, tierAt: name.length - 3 };
  }
  if (/(?:专利|外观设计)优秀奖$/u.test(name)) {
    return { core: `${name.slice(0, -3)}奖`, tierAt: name.length - 3 };
  }
  const ranked = RANKED_END.exec(name);
  if (ranked !== null && ranked.index > 0) {
    const core = name.slice(0, ranked.index);
    return { core: core.endsWith('奖') ? core : `${core}奖`, tierAt: ranked.index };
  }
  const named = NAMED_END.exec(name);
  if (named?.[1] !== undefined) return { core: named[1], tierAt: named[1].length };
  return null;
}
