import type { SumGroup } from './sums.ts';
import { type Token, type TokenKind, unknownBetween } from './tokens.ts';

/** What may stand in an entry of a price list: 中国质量奖（组织）：每家50万元. */
const IN_ENTRY: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'award', 'tier', 'ellipsis', 'each', 'bound', 'organization', 'individual', 'colon', 'open', 'close', 'joiner', 'of', 'to', 'qualifier',
  'obtain', 'oneOff', 'comma', 'distribute',
]); // biome-ignore format: a word list
/** Nothing but an end follows the sum of an entry. */
const ENDS = /^(?:整|人民币|不等)?\s*(?:$|[、，,。；;）)\n]|和|及)/u;
const NUMBERING = /^\s*[（(]?(?:第?[一二三四五六七八九十百\d]{1,4}[条款项章]?)?[）)、.．]?\s*/u;
/** Headings and titles under which a list of names and sums is a list of gifts. */
const ANNOUNCES = /奖励|奖金|奖补|(?:资助|补助|扶持|支持)(?:的)?(?:标准|金额|额度|办法|细则)/u;

/** True where a heading or a title says that sums below it are given: 三、奖励标准, 知识产权资助办法. */
export function announcesGifts(heading: string): boolean {
  return ANNOUNCES.test(heading);
}

/**
 * An award and its sum with no verb and no other word (国际标准50万元/项；一等奖10万元). `since` is the last token of
 * what was given before, -1 at the beginning of the statement.
 */
export function isPriceListEntry(
  text: string,
  tokens: readonly Token[],
  group: SumGroup,
  since: number,
): boolean {
  const entry = tokens.slice(since + 1, group.first);
  const [first] = entry;
  const last = tokens[group.last];
  if (first === undefined || last === undefined) return false;
  if (since < 0 && text.slice(0, first.start).replace(NUMBERING, '').replace(/[“”"]/gu, '') !== '')
    return false;
  if (unknownBetween(text, tokens, Math.max(since, 0), group.first) !== '') return false;
  const isNamed = entry.some((t) => t.kind === 'award' || t.kind === 'tier' || t.kind === 'ellipsis');
  return isNamed && entry.every((t) => IN_ENTRY.has(t.kind)) && ENDS.test(text.slice(last.end, last.end + 8));
}
