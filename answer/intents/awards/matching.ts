import type { AwardRow, MentionRow } from '../../answer.ts';
import type { AmountBound, Question } from '../../question/question.ts';

/** A sum that a place grants for an award, with the identities that rows do not show. */
export interface AwardFact {
  readonly row: AwardRow;
  readonly programId: string;
  /** Null where the document tells no place. */
  readonly adcode: string | null;
}

/** A clause that names an award without a sum. */
export interface MentionFact {
  readonly row: MentionRow;
  readonly programId: string;
  /** Null where the document tells no place. */
  readonly adcode: string | null;
}

/** Whether a sum is of the tier, the recipient and the size asked for. What a text leaves open may be either. */
export function matches(row: AwardRow, question: Pick<Question, 'tier' | 'recipient' | 'bound'>): boolean {
  return (
    isOfTier(row.tier, question.tier) &&
    (question.recipient === null || row.recipient === null || row.recipient === question.recipient) &&
    (question.bound === null || isWithin(row, question.bound))
  );
}

/**
 * What a question sets apart where the documents do: sums said to be for a person, where one is asked for, those said
 * to be paid once, and those to be raised step by step; sums said to be for firms, where that is asked for expressly. Where no text says so of any, all that leave it open are kept.
 */
export function saidSo(
  facts: readonly AwardFact[],
  { text, recipient, oneOff, rising }: Pick<Question, 'text' | 'recipient' | 'oneOff' | 'rising'>,
): readonly AwardFact[] {
  const narrowed = (all: readonly AwardFact[], says: (fact: AwardFact) => boolean): readonly AwardFact[] =>
    all.some(says) ? all.filter(says) : all;
  const isSaid = recipient === 'individual' || (recipient !== null && EXPRESSLY.test(text));
  const ofPerson = isSaid ? narrowed(facts, ({ row }) => row.recipient === recipient) : facts;
  const once = oneOff ? narrowed(ofPerson, ({ row }) => row.oneOff === true) : ofPerson;
  return rising ? narrowed(once, ({ row }) => row.amountKind === 'future') : once;
}

/** 明确写给企业的: only sums said to be for whoever is asked about. */
const EXPRESSLY = /明确|写明|注明|指明|专门|\b(?:expressly|explicitly|specifically|exclusively)\b/iu;

/** 包括提名奖 is one sum for both; a sum without a tier is the award's own. */
function isOfTier(tier: string | null, asked: string | null): boolean {
  if (asked === null) return true;
  if (asked === '正奖') return isMainTier(tier);
  return tier?.includes(asked) ?? false;
}

/** The tier a question means that names none: the award itself, be its nominees paid the same. */
export function isMainTier(tier: string | null): boolean {
  return tier === null || tier === '正奖' || tier.startsWith('包括');
}

/** A ratio has no sum to compare. A range is within a bound where one of its ends is. */
function isWithin({ amountYuan, amountMaxYuan }: AwardRow, bound: AmountBound): boolean {
  if (amountYuan === null) return false;
  const most = amountMaxYuan ?? amountYuan;
  switch (bound.comparator) {
    case '>':
      return most > bound.yuan;
    case '>=':
      return most >= bound.yuan;
    case '<':
      return amountYuan < bound.yuan;
    case '<=':
      return amountYuan <= bound.yuan;
    case '=':
      return amountYuan <= bound.yuan && bound.yuan <= most;
    case 'between':
      return isAbove(most, bound) && isBelow(amountYuan, bound);
  }
}

function isAbove(most: number, { yuan, open }: AmountBound): boolean {
  return open === 'low' || open === 'both' ? most > yuan : most >= yuan;
}

function isBelow(least: number, { yuan, yuanMax, open }: AmountBound): boolean {
  const end = yuanMax ?? yuan;
  return open === 'high' || open === 'both' ? least < end : least <= end;
}

/** Years are those of issue, else of publication; a document without either does not pass. */
export function isOfYears(
  { issuedOn, publishedOn }: Pick<AwardRow, 'issuedOn' | 'publishedOn'>,
  years: Question['years'],
): boolean {
  if (years === null) return true;
  const printed = (issuedOn ?? publishedOn)?.slice(0, 4);
  if (printed === undefined) return false;
  const year = Number(printed);
  return year >= (years.from ?? year) && year <= (years.to ?? year);
}

/**
 * The facts with the highest or lowest sums, as many as asked for and ties included. Sums that only bound or announce (最高,
 * 逐步提高至), ratios and sums a unit are not compared with sums that are paid as they stand; those that may be more than the
 * highest of these stand beside them.
 */
export function ranked(
  facts: readonly AwardFact[],
  { rank, ranked: count }: { readonly rank: 'highest' | 'lowest'; readonly ranked: number },
): readonly AwardFact[] {
  const sign = rank === 'highest' ? -1 : 1;
  const comparable = facts.filter(isComparable);
  const sums = comparable.map(({ row }) => row.amountYuan ?? 0).sort((a, b) => sign * (a - b));
  const last = sums[Math.min(count, sums.length) - 1] ?? 0;
  const best = comparable.filter(({ row }) => sign * ((row.amountYuan ?? 0) - last) <= 0);
  // Up to 1,000,000 may be more than the 500,000 that someone pays: it is shown beside it.
  const open = facts.filter(({ row }) => MAY_BE_MORE.has(row.amountKind) && mostOf(row) > last);
  return rank === 'highest' && comparable.length > 0 ? [...best, ...open] : best;
}

const MAY_BE_MORE: ReadonlySet<AwardRow['amountKind']> = new Set(['ceiling', 'floor', 'range', 'perUnit']);

function mostOf({ amountYuan, amountMaxYuan }: AwardRow): number {
  return amountMaxYuan ?? amountYuan ?? 0;
}

/** A sum that is paid as it stands. */
export function isComparable({ row }: AwardFact): boolean {
  return row.amountKind === 'exact' && row.amountYuan !== null;
}
