import type { AwardName } from '../../../text/vocabulary/award-names.ts';
import type { Grant, Inherited, Question, Scope } from './grant.ts';
import { type Item, type Recipient, recipientsIn } from './items.ts';
import { isOldSum, type Licence } from './licence.ts';
import { reachLeft } from './reach.ts';
import { OWN_CLASS, speaksOfOther } from './resumption.ts';
import type { Token, TokenKind } from './tokens.ts';

const SAYS_NOTHING_ELSE: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'opener', 'obtain', 'organization', 'individual', 'anaphor', 'payer', 'bound', 'qualifier', 'of', 'to', 'joiner', 'comma', 'colon',
  'each', 'distribute', 'oneOff', 'give', 'reward', 'raise', 'open', 'close', 'old', 'replace',
]); // biome-ignore format: a word list

/**
 * The scope of a clause that leaves out the award: it was named in the statement before, in the lead, or it is the
 * topic of the heading or of the document. A clause that speaks of anything else inherits nothing.
 */
export function findLeftOut(
  text: string,
  tokens: readonly Token[],
  question: Question,
  start: number,
  object: number | null,
): Scope | null {
  const { group, licence, previous, inherited } = question;
  const hasTopic = object !== null && tokens.slice(start, object).some((t) => t.kind === 'topic');
  const from = hasTopic ? object : start;
  const region = tokens.slice(from, group.first);
  const points = region.some((t) => t.kind === 'anaphor' || t.text.startsWith('获奖'));
  const saysMore = region.some(
    (t, i) => !SAYS_NOTHING_ELSE.has(t.kind) && !isOldSum(tokens, from + i, group.first),
  );
  const since = hasTopic ? from : previous === undefined ? -1 : start - 1;
  if (saysMore || speaksOfOther(text, tokens, since, group.first)) return null;
  const topics = points ? topicsBefore(tokens, start, object) : [];
  const own = previousItems(question, points, start);
  const ownClass = ownClassIn(text, tokens, since, group.first);
  const items = topics.length > 0 ? topics : ownClass === null ? own : withoutTier(own);
  const recipients = recipientsIn(tokens, start, licence.to + 1);
  if (items.length === 0 || (object !== null && !points && recipients.length === 0)) return null;
  const handedOn =
    previous === undefined ? inheritedRecipient(inherited, licence) : onlyRecipientOf(previous);
  return {
    items,
    recipients: recipients.length > 0 ? recipients : handedOn,
    from:
      topics[0]?.token ??
      ownClass ??
      (previous === undefined
        ? Math.min(
            object ?? conditionIn(tokens, from, licence.from),
            reachLeft(text, tokens, licence.from, start),
          )
        : previous.from),
    to: licence.to,
    inheritsAward: previous === undefined && topics.length === 0,
  };
}

/** 期满通过再认证的，奖励…: the first word that says when the sum is given; the words of giving where none does. */
function conditionIn(tokens: readonly Token[], from: number, giving: number): number {
  const at = tokens.findIndex(({ kind }, i) => i >= from && i < giving && kind === 'qualifier');
  return at < 0 ? giving : at;
}

/** 参与市长质量奖评选，对获奖企业…: the award was spoken about before the object. */
function topicsBefore(tokens: readonly Token[], start: number, object: number | null): readonly Item[] {
  return tokens
    .slice(start, object ?? start)
    .flatMap((t, i) => (t.kind === 'topic' ? [{ name: t.name, tier: t.name.tier, token: start + i }] : []));
}

function inheritedItems(
  { awards, isTopic, licence }: Inherited,
  points: boolean,
  token: number,
): readonly Item[] {
  if (!points && !isTopic && (licence === null || licence.isForPriceList)) return [];
  return distinct(awards).map((name) => ({ name, tier: name.tier, token }));
}

function itemsOf(previous: Grant): readonly Item[] {
  const items = previous.pairs.map((p) => p.item);
  return items.filter(
    (item, i) =>
      items.findIndex((o) => o.name.programId === item.name.programId && o.tier === item.tier) === i,
  );
}

function previousItems({ previous, inherited }: Question, points: boolean, start: number): readonly Item[] {
  return previous === undefined ? inheritedItems(inherited, points, start) : itemsOf(previous);
}

/** The token of 个人 where the clause says 个人奖. */
function ownClassIn(text: string, tokens: readonly Token[], since: number, until: number): number | null {
  const said = text.slice(tokens[since]?.end ?? 0, tokens[until]?.start);
  if (!OWN_CLASS.test(said)) return null;
  const at = tokens.findIndex(
    (t, i) => i > since && i < until && (t.kind === 'organization' || t.kind === 'individual'),
  );
  return at < 0 ? null : at;
}

function withoutTier(items: readonly Item[]): readonly Item[] {
  return distinct(items.map((i) => i.name)).flatMap((name, at) => {
    const item = items[at];
    return item === undefined ? [] : [{ ...item, name: { ...name, tier: null }, tier: null }];
  });
}

function distinct(awards: readonly AwardName[]): readonly AwardName[] {
  return awards.filter(
    (a, i) => awards.findIndex((b) => b.programId === a.programId && b.tier === a.tier) === i,
  );
}

/** Items of a list take the recipient of the lead above them. */
export function inheritedRecipient({ recipient }: Inherited, { rule }: Licence): readonly Recipient[] {
  return rule === 'lead' && recipient !== null ? [recipient] : [];
}

/** Who the grant before was for, if it was for one kind of winner. */
export function onlyRecipientOf(previous: Grant): readonly Recipient[] {
  const [first, ...others] = new Set(previous.pairs.map((p) => p.recipient));
  return first == null || others.length > 0 ? [] : [first];
}
