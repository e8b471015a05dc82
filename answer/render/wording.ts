import type { AwardRow, Level, Validity } from '../answer.ts';
import type { AmountBound } from '../question/question.ts';

/** The sentences of an award answer in one language. Names come in that language, sums in 元. */
export interface AwardWording {
  readonly separator: string;
  /** A name as it stands in a sentence. */
  article(name: string): string;
  joined(parts: readonly string[]): string;
  /** Awards one after the other, each with its own sums. */
  awards(parts: readonly string[]): string;
  /** One sum with its kind; the award and the tier are left out where the sum said before has the same. */
  sum(row: AwardRow, before: AwardRow | null): string;
  /** Recipient and 一次性 in brackets; empty where the text says neither. */
  terms(row: Pick<AwardRow, 'recipient' | 'oneOff'>): string;
  /** A place, the year of its document (inferred: read from a damaged place), and what time has done to the document. */
  source(place: string, year: string | null, validity: Validity, isInferred: boolean): string;
  line(source: string, sums: string): string;
  sentence(words: string): string;
  /** Stands for a place where a document tells none. */
  placeless(document: string): string;
  /** `unplaced`: how many documents without a place state a sum beside the `count` places. */
  placesPay(count: number, unplaced: number, level: Level | null, award: string | null): string;
  best(rank: 'highest' | 'lowest', compared: number): string;
  /** `at`: whether a level or a place was asked for. */
  others(lines: string, at: 'level' | 'place' | null): string;
  /** How many sums others have, where the question names no award and they would say little. */
  othersInTable(count: number, at: 'level' | 'place' | null): string;
  /** Names in a row; `total` of them, of which the first are given. */
  listed(names: readonly string[], total: number): string;
  mentionsOnly(places: string, count: number, award: string | null): string;
  noSumAsked(): string;
  noneSays(): string;
  /** No place asked about that has documents leaves it unmentioned. */
  noneSilent(): string;
  /** Who pays, where those that do not are asked for. */
  paying(lines: string): string;
  /** What the documents say to a sum the question takes for granted; `elsewhere`: it is the sum of another tier. */
  premise(says: 'agrees' | 'differs' | 'unproved' | 'elsewhere' | 'past' | 'qualified', yuan: number): string;
  /** The question takes it that nothing is paid, and a sum is stated. */
  paysAfterAll(): string;
  silent(places: string, count: number, award: string | null): string;
  notLoaded(places: string, count: number): string;
  unknownAward(names: string, documents: number): string;
  noMatch(left: number, condition: string): string;
  /** `scope`: the one level asked for; `narrowed` where others state sums; `all` where nobody does. */
  /** No sum of the asked tier or recipient, beside the sums that the same places do state. */
  ofAnotherKind(condition: string, lines: string): string;
  nothing(documents: number, scope: Level | 'narrowed' | 'all', award: string | null): string;
  levelCoverage(level: Level, loaded: number, total: number): string;
  unplaced(documents: readonly string[]): string;
  empty(): string;
  nearest(): string;
  condition(asked: {
    tier: string | null;
    recipient: 'organization' | 'individual' | 'team' | null;
    bound: AmountBound | null;
    years: { from: number | null; to: number | null } | null;
  }): string;
  andMore(rest: number): string;
}
