import type { Grant, Question, Scope } from './grant.ts';
import { coordinated, type Item, itemsIn, type Recipient, recipientsIn } from './items.ts';
import { findLeftOut, inheritedRecipient, onlyRecipientOf } from './left-out.ts';
import type { Licence } from './licence.ts';
import { isForOtherDeed } from './other-deed.ts';
import { reachLeft, withPayer } from './reach.ts';
import { speaksOfOther } from './resumption.ts';
import { completeStandard } from './standards.ts';
import type { Token } from './tokens.ts';

/** Finds the awards a group of sums is given for; null where the sentence names something else or leaves doubt. */
export function findScope(text: string, tokens: readonly Token[], question: Question): Scope | null {
  const { group, licence, previous, inherited } = question;
  const start = previous === undefined ? 0 : previous.group.last + 1;
  const before = lastAward(previous) ?? inherited.awards[0] ?? null;
  const items = ofAllStandards(tokens, itemsIn(tokens, start, group.first, before), previous);
  const object = openerBefore(tokens, start, group.first);
  if (items.length > 0) {
    const lastItem = items.at(-1)?.token ?? start;
    if (object !== null && object > lastItem) return pointedBack(text, tokens, question, object, items);
    const from = object !== null && items.some((i) => i.token > object) ? object : start;
    const inReach = items.filter((i) => i.token > from || from === start);
    const own = chooseItems(text, tokens, inReach, question, from === object);
    if (
      isOnlyStrivenFor(tokens, own, group.first, from === object) ||
      isForOtherDeed(text, tokens, own, from, licence.from)
    )
      return null;
    const [first] = own;
    const before = first === undefined ? undefined : inReach[inReach.indexOf(first) - 1];
    return ownScope(text, tokens, question, own, before === undefined ? from : before.token + 1);
  }
  const after = itemsAfter(tokens, licence, before);
  if (after !== null && object === null) return after;
  return findLeftOut(text, tokens, question, start, object);
}

/** 参与制定的减半 after several standards stands for taking part in each of them. */
function ofAllStandards(
  tokens: readonly Token[],
  items: readonly Item[],
  previous: Grant | undefined,
): readonly Item[] {
  const [only, ...others] = items;
  const token = only === undefined ? undefined : tokens[only.token];
  if (only === undefined || others.length > 0 || previous === undefined) return items;
  if (token?.kind !== 'ellipsis' || token.ellipsis.level !== null) return items;
  const { ellipsis } = token;
  const all = previous.pairs.flatMap(({ item }) => completeStandard(item.name, ellipsis) ?? []);
  return all.length > 1 ? all.map((name) => ({ ...only, name })) : items;
}

/**
 * Of several lists of items the one that is paid: all of them where only together they match the sums; else the list
 * a clause of its own begins with; else the object of 对, or without one the list nearest to the sums.
 */
function chooseItems(
  text: string,
  tokens: readonly Token[],
  items: readonly Item[],
  { group }: Question,
  hasOpener: boolean,
): readonly Item[] {
  const runs = coordinated(text, tokens, withoutReturned(tokens, items));
  const last = runs.at(-1) ?? [];
  if (runs.length < 2) return last;
  if (isGivenTo(tokens, last)) return last;
  if (group.sums.length > 1 && hasOpener && last.length !== group.sums.length) return items;
  const first = last[0]?.token ?? 0;
  if (isGiftSpokenOf(tokens, runs[0]?.at(-1), first)) return last;
  const beginsClause = tokens[first - 1]?.kind === 'comma' && tokens[first - 1]?.end === tokens[first]?.start;
  return beginsClause || !hasOpener ? last : (runs[0] ?? []);
}

/** 向获得A、B的颁发证书，并给予A获奖组织…: what stands right behind the verb of giving is paid. */
function isGivenTo(tokens: readonly Token[], [first]: readonly Item[]): boolean {
  const verb = first === undefined ? undefined : tokens[first.token - 1];
  const award = first === undefined ? undefined : tokens[first.token];
  return verb !== undefined && (verb.kind === 'give' || verb.kind === 'reward') && verb.end === award?.start;
}

/** 加大对A的奖励力度，包括B奖励30万元: the first list had its gift, of no sum; the last is paid. */
function isGiftSpokenOf(tokens: readonly Token[], item: Item | undefined, until: number): boolean {
  return item !== undefined && tokens.slice(item.token + 1, until).some((t) => t.kind === 'reward');
}

/** 对获得A的单位，授予B称号并奖励…: B is given in return for A. */
function withoutReturned(tokens: readonly Token[], items: readonly Item[]): readonly Item[] {
  const verbBefore = (from: number, to: number): string =>
    tokens.slice(from, to).findLast((t) => t.kind === 'obtain')?.text ?? '';
  const at = items.findIndex((item, i) => {
    const before = items[i - 1];
    if (before === undefined || verbBefore(before.token + 1, item.token) !== '授予') return false;
    const isNewClause = tokens.slice(before.token + 1, item.token).some((t) => t.kind === 'comma');
    return isNewClause && !['', '授予', '命名为'].includes(verbBefore(0, items[0]?.token ?? 0));
  });
  return at < 0 ? items : items.slice(0, at);
}

function lastAward(previous: Grant | undefined) {
  return previous?.pairs.at(-1)?.item.name ?? null;
}

/** The last 对, 凡, 向 before the sums. */
function openerBefore(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = to - 1; i >= from; i -= 1) if (tokens[i]?.kind === 'opener') return i;
  return null;
}

function ownScope(
  text: string,
  tokens: readonly Token[],
  question: Question,
  items: readonly Item[],
  from: number,
): Scope | null {
  const { group, licence, previous } = question;
  const firstToken = items[0]?.token ?? group.first;
  const opener = tokens[from]?.kind === 'opener' ? from : null;
  const begin =
    opener ?? conferralBefore(tokens, firstToken, from) ?? reachLeft(text, tokens, firstToken, from);
  // Who stands beside the sum is paid; else the object; else the subject (每家企业可获得…).
  const [recipients = []] = [
    recipientsIn(tokens, licence.from, group.first),
    recipientsIn(tokens, opener ?? joinedSubject(tokens, begin, from), licence.to + 1),
    recipientsIn(tokens, from, begin),
  ].filter((found) => found.length > 0);
  const continues = licence.rule === 'list goes on' && previous !== undefined;
  return {
    items,
    recipients: recipients.length > 0 ? recipients : recipientsHandedOn(question, items, tokens),
    from: continues ? previous.from : withPayer(text, tokens, opener ?? joinedSubject(tokens, begin, from)),
    to: licence.to,
    inheritsAward: items.some(
      (i) => tokens[i.token]?.kind !== 'award' && !items.some((o) => tokens[o.token]?.kind === 'award'),
    ),
  };
}

/** 组织、|个人获得…的: the first of those who are named together as having the award. */
function joinedSubject(tokens: readonly Token[], begin: number, from: number): number {
  const isWho = (t: Token | undefined): boolean => t?.kind === 'organization' || t?.kind === 'individual';
  let at = begin;
  while (at - 2 >= from && isWho(tokens[at]) && tokens[at - 1]?.kind === 'joiner' && isWho(tokens[at - 2]))
    at -= 2;
  return at;
}

/**
 * 一等奖奖励10万元，二等奖5万元: the ranks of one award go to those who were named with it; sums told apart for one award
 * (获得提名奖的，分别…) to those who were told apart before.
 */
function recipientsHandedOn(
  { group, licence, previous, inherited }: Question,
  items: readonly Item[],
  tokens: readonly Token[],
): readonly Recipient[] {
  const isApart = tokens.slice(0, group.first).some((t) => t.kind === 'distribute');
  if (isApart && items.length < group.sums.length && inherited.recipients.length === group.sums.length)
    return inherited.recipients;
  const isRankOfSame = items.every(
    (i) => tokens[i.token]?.kind === 'tier' && /等奖$|^[金银铜]/u.test(i.tier ?? ''),
  );
  return isRankOfSame && previous !== undefined
    ? onlyRecipientOf(previous)
    : inheritedRecipient(inherited, licence);
}

/** 授予甲公司等2家企业“市长质量奖”，各奖励…: the sentence begins with the conferral. */
function conferralBefore(tokens: readonly Token[], first: number, from: number): number | null {
  for (let i = first - 1; i >= from; i -= 1) {
    const token = tokens[i];
    if (token?.kind === 'obtain' && /授予|命名/u.test(token.text)) return i;
    if (token?.kind === 'reward' || token?.kind === 'money') return null;
  }
  return null;
}

/** 获奖企业, 上述, 创建成功的: words that mean an award named before. */
function pointsBack({ kind, text }: Token): boolean {
  return kind === 'anaphor' || text.startsWith('获奖') || text.endsWith('成功');
}

const SAID_OF_GIFT: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'give', 'reward', 'oneOff', 'each', 'distribute', 'joiner', 'bound', 'to',
]); // biome-ignore format: a word list

/** 对企业奖励50万元, 向企业颁发奖金: the object is no more than who is paid. */
function isOnlyRecipient(tokens: readonly Token[], object: number, until: number): boolean {
  const [who, ...others] = tokens.slice(object + 1, until);
  return (
    (who?.kind === 'organization' || who?.kind === 'individual') &&
    who.start === tokens[object]?.end &&
    others.every((t) => SAID_OF_GIFT.has(t.kind))
  );
}

/** 获得A的，对企业…: the award is said to be had, and not only striven for. */
function isHad(tokens: readonly Token[], items: readonly Item[], until: number): boolean {
  const first = items[0]?.token ?? 0;
  const isObtained = tokens.slice(0, first).some((t) => t.kind === 'obtain');
  return isObtained && !isOnlyStrivenFor(tokens, items, until, false);
}

/** 鼓励企业争创中国质量奖，对获奖企业奖励…: the object points back to the awards named before it. */
function pointedBack(
  text: string,
  tokens: readonly Token[],
  question: Question,
  object: number,
  items: readonly Item[],
): Scope | null {
  const { group, licence } = question;
  const inObject = tokens.slice(object, group.first);
  const points =
    inObject.some((t) => t.kind === 'tier' || pointsBack(t)) ||
    (isOnlyRecipient(tokens, object, group.first) && isHad(tokens, items, object));
  if (!points || speaksOfOther(text, tokens, object, group.first)) return null;
  return {
    items,
    recipients: recipientsIn(tokens, object, licence.to + 1),
    from: reachLeft(text, tokens, items[0]?.token ?? object, 0),
    to: licence.to,
    inheritsAward: false,
  };
}

/** 奖励50万元给获得中国质量奖的企业; 以100万元奖励中国质量奖获奖组织. */
function itemsAfter(tokens: readonly Token[], licence: Licence, before: Item['name'] | null): Scope | null {
  let end = licence.to + 1;
  while (end < tokens.length && tokens[end]?.kind !== 'money') end += 1;
  if (end < tokens.length) return null;
  const items = itemsIn(tokens, licence.to + 1, end, before).filter((i) => tokens[i.token]?.kind === 'award');
  const gap = tokens.slice(licence.to + 1, items[0]?.token ?? end);
  if (items.length === 0 || gap.some((t) => t.kind === 'comma' || t.kind === 'strive')) return null;
  return {
    items,
    recipients: recipientsIn(tokens, licence.to + 1, end),
    from: licence.from,
    to: lastOf(tokens, items, end),
    inheritsAward: false,
  };
}

function lastOf(tokens: readonly Token[], items: readonly Item[], end: number): number {
  let last = items.at(-1)?.token ?? end - 1;
  while (
    last + 1 < end &&
    ['of', 'organization', 'individual', 'joiner'].includes(tokens[last + 1]?.kind ?? 'comma')
  )
    last += 1;
  return last;
}

/** Who is named as the object of a gift for building a centre has built it. */
const BUILDS = /^(?:建设|新建|打造)$/u;

/** 每年评选“十佳…”，每人奖励…: whoever is chosen is paid. */
const ELECTS = /^评选$/u;

/** True where the awards are only striven or applied for in the words before the sums. */
function isOnlyStrivenFor(
  tokens: readonly Token[],
  items: readonly Item[],
  until: number,
  hasOpener: boolean,
): boolean {
  const first = items[0]?.token ?? 0;
  const relation = tokens
    .slice(0, first)
    .findLast((t) => t.kind === 'strive' || t.kind === 'obtain' || t.kind === 'comma');
  if (relation?.kind !== 'strive' || (hasOpener && BUILDS.test(relation.text))) return false;
  if (ELECTS.test(relation.text) && tokens.slice(first, until).some((t) => t.kind === 'each')) return false;
  return !tokens
    .slice(first, until)
    .some((t) => t.kind === 'distribute' || t.kind === 'obtain' || t.kind === 'anaphor');
}
