import { LEVEL_RANK } from '../../level-rank.ts';
import type { Question } from '../../question/question.ts';
import { asksForBothRecipients } from '../../question/recipients-beside.ts';
import {
  type AwardFact,
  isComparable,
  isOfYears,
  type MentionFact,
  matches,
  ranked,
  saidSo,
} from './matching.ts';
import { type Ancestors, isLeftOut, scopeOf } from './scope.ts';

/** A place that has documents in the collection. */
export interface HeldPlace {
  readonly adcode: string;
  readonly name: string;
  readonly level: 'national' | 'province' | 'prefecture' | 'county';
}

/** What the collection says to an award question, sorted into the answers that must not be confused. */
export interface AwardSelection {
  /** Sums of the places asked about. */
  readonly rows: readonly AwardFact[];
  /** Sums for the same at other places. */
  readonly others: readonly AwardFact[];
  /** Places asked about that name the award and no sum: the first naming of each programme in each document. */
  readonly mentions: readonly MentionFact[];
  /** Sums of the places asked about, where those that pay or name nothing are asked for. */
  readonly paying: readonly AwardFact[];
  /** Places asked about, with documents, that do not name it. */
  readonly silent: readonly HeldPlace[];
  /** Sums of documents that tell no place, where the question names one: no rows, and not to be left unsaid. */
  readonly unplaced: readonly AwardFact[];
  /** Sums in scope that tier, recipient, size or years left out: what a "no" must not hide. */
  readonly leftOut: readonly AwardFact[];
  /** How many sums a ranking compared. */
  readonly compared: number;
}

/**
 * Sorts facts of the asked programmes. `allFacts` and `allMentions` hold those of the programmes asked for, or of all where
 * the question names none.
 */
export function selectAwards(
  question: Question,
  allFacts: readonly AwardFact[],
  allMentions: readonly MentionFact[],
  allHeld: readonly HeldPlace[],
  ancestors: Ancestors,
): AwardSelection {
  const isKept = ({ adcode }: Pick<AwardFact, 'adcode'>): boolean => !isLeftOut(adcode, question, ancestors);
  const isAskedProgram = ({ programId }: Pick<AwardFact, 'programId'>): boolean =>
    !question.excludedPrograms.includes(programId);
  const [facts, mentions, held] = [
    allFacts.filter(isKept).filter(isAskedProgram),
    allMentions.filter(isKept).filter(isAskedProgram),
    allHeld.filter(isKept),
  ];
  const isAsked = scopeOf(question, ancestors);
  const inScope = (fact: AwardFact | MentionFact): boolean =>
    isAsked({ adcode: fact.adcode, level: fact.row.level });
  // What a document without a place says is never shown beside a place that was asked for by name.
  const mayStandBeside = ({ adcode }: AwardFact): boolean => adcode !== null || question.places.length === 0;
  const tiers = programsWithTier(facts, question.tier);
  const fits = ({ row, programId }: AwardFact): boolean =>
    matches(row, { ...question, tier: tierOf(programId, question, tiers) }) && isOfYears(row, question.years);
  const asked = facts.filter(inScope);
  const wantsSums = question.sums === 'any' && !question.omits;
  const fitting = withBoth(saidSo(asked.filter(fits), question), question);
  const { rank } = question;
  // Whatever a place rewards is asked for: what others reward has nothing to do with it.
  const isOfAny = question.awards.length === 0 && question.places.length > 0;
  const rows = rank === null ? fitting : ranked(fitting, { ...question, rank });

  const pays = new Set(facts.map(speakerAndProgram));
  // Where no award is named, every title that documents speak of would be a naming without a sum.
  const isAskedFor = question.awards.length > 0 || question.sums !== 'any';
  const paying = asksForSilence(question) ? inOrder(fitting, question) : [];
  const paysAny = new Set(question.awards.length < 2 ? paying.map(({ adcode }) => adcode) : []);
  const unpaid = mentions.filter(
    (mention) =>
      isAskedFor &&
      inScope(mention) &&
      isOfYears(mention.row, question.years) &&
      !pays.has(speakerAndProgram(mention)) &&
      !paysAny.has(mention.adcode),
  );
  const speaking = new Set([...asked, ...mentions.filter(inScope)].map((fact) => fact.adcode));
  return {
    rows: wantsSums ? inOrder(rows, question) : [],
    others:
      wantsSums && !(isOfAny && rows.length > 0)
        ? inOrder(
            saidSo(
              facts.filter((fact) => !inScope(fact) && mayStandBeside(fact) && fits(fact)),
              question,
            ),
            question,
          )
        : [],
    mentions: firstOfEach(unpaid),
    paying,
    silent: held.filter((place) => isAsked(place) && !speaking.has(place.adcode)),
    unplaced: facts.filter((fact) => !inScope(fact) && !mayStandBeside(fact) && fits(fact)),
    leftOut: inOrder(
      asked.filter((fact) => !fitting.includes(fact)),
      question,
    ),
    compared: fitting.filter(isComparable).length,
  };
}

/** Of the sums, those of awards that pay organisations and persons apart, where such awards are asked for. */
function withBoth(facts: readonly AwardFact[], { text, language }: Question): readonly AwardFact[] {
  if (!asksForBothRecipients(text, language)) return facts;
  const pays = (fact: AwardFact, recipient: AwardFact['row']['recipient']): boolean =>
    facts.some(
      (one) => speakerAndProgram(one) === speakerAndProgram(fact) && one.row.recipient === recipient,
    );
  return facts.filter((fact) => pays(fact, 'organization') && pays(fact, 'individual'));
}

/** Programmes that come in a tier. */
function programsWithTier(facts: readonly AwardFact[], tier: string | null): ReadonlySet<string> {
  const has = ({ row }: AwardFact): boolean => tier !== null && (row.tier?.includes(tier) ?? false);
  return new Set(facts.filter(has).map(({ programId }) => programId));
}

/**
 * The tier asked for. Of several awards each may be asked for in its own (井冈质量奖和中国质量奖提名奖), and one that is said
 * of all (评上了甲奖,乙奖只落了个提名) is meant of those that come in it.
 */
function tierOf(
  programId: string,
  { tier, awards }: Pick<Question, 'tier' | 'awards'>,
  withTier: ReadonlySet<string>,
): string | null {
  if (tier !== null) {
    const isOfOthers = awards.length > 1 && withTier.size > 0 && !withTier.has(programId);
    return isOfOthers ? null : tier;
  }
  const own = new Set(
    awards.filter(({ programIds }) => programIds.includes(programId)).map((one) => one.tier),
  );
  return own.size === 1 ? ([...own][0] ?? null) : null;
}

/** Whether the places that pay or name nothing are asked for. */
export function asksForSilence({ sums, omits }: Pick<Question, 'sums' | 'omits'>): boolean {
  return omits || sums === 'none';
}

/** The place that speaks; a document that tells none speaks for itself alone. */
function speakerAndProgram({ adcode, programId, row }: AwardFact | MentionFact): string {
  return `${adcode ?? row.documentId} ${programId}`;
}

const LAST = 4;

/** From the state downwards, what has no place last. */
function placeOrder({ row, adcode }: AwardFact | MentionFact): string {
  return `${row.level === null ? LAST : LEVEL_RANK[row.level]}${adcode ?? ''}`;
}

/** Ranked and bounded questions by sum, others by place, then as the documents have them. */
function inOrder(facts: readonly AwardFact[], { rank, bound }: Question): readonly AwardFact[] {
  const bySum = rank !== null || bound !== null;
  const sign = rank === 'lowest' ? 1 : -1;
  return facts.toSorted(
    (a, b) =>
      (bySum ? sign * ((a.row.amountYuan ?? 0) - (b.row.amountYuan ?? 0)) : 0) ||
      compare(placeOrder(a), placeOrder(b)) ||
      compare(a.row.documentId, b.row.documentId) ||
      a.row.start - b.row.start ||
      (b.row.amountYuan ?? 0) - (a.row.amountYuan ?? 0),
  );
}

function firstOfEach(mentions: readonly MentionFact[]): readonly MentionFact[] {
  const first = new Map<string, MentionFact>();
  for (const mention of mentions.toSorted((a, b) => a.row.start - b.row.start)) {
    const key = `${speakerAndProgram(mention)} ${mention.row.documentId}`;
    if (!first.has(key)) first.set(key, mention);
  }
  return [...first.values()].toSorted((a, b) => compare(placeOrder(a), placeOrder(b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
