import type { AwardName } from '../../../text/vocabulary/award-names.ts';
import type { Item, Recipient } from './items.ts';
import type { Licence } from './licence.ts';
import type { Pair } from './pairing.ts';
import type { SumGroup } from './sums.ts';

/** What earlier sentences, the lead above a list or the heading hand on to a statement. */
export interface Inherited {
  /** Awards a pronoun or an omitted name stands for, nearest first. */
  readonly awards: readonly AwardName[];
  /** True where the award may be left out altogether: under its own heading, or in the rules of one award. */
  readonly isTopic: boolean;
  readonly recipient: Recipient | null;
  /** Who were paid apart by the statement before, in order: 组织、个人. */
  readonly recipients: readonly Recipient[];
  /** A verb of giving said above (给予以下奖励：); null if the statement must bring its own. */
  readonly licence: HandedLicence | null;
}

export interface HandedLicence {
  readonly oneOff: boolean;
  /** True where a heading, the title or an earlier sentence gives: only a bare price list may take it up. */
  readonly isForPriceList: boolean;
}

export const NOTHING_INHERITED: Inherited = {
  awards: [],
  isTopic: false,
  recipient: null,
  recipients: [],
  licence: null,
};

/** One group of sums that is given, and how it is distributed. Token indices are those of the statement. */
export interface Grant {
  readonly pairs: readonly Pair[];
  readonly group: SumGroup;
  readonly licence: Licence;
  /** True where each winner is paid the sum because the list this one goes on with says so. */
  readonly isPerUnit: boolean;
  /** True where the sum is paid again every year. */
  readonly isYearly: boolean;
  /** First and last token of the shortest stretch that says it all. */
  readonly from: number;
  readonly to: number;
  /** True where the award is named outside the statement. */
  readonly inheritsAward: boolean;
}

/** Who is paid for what by one group of sums. Token indices. */
export interface Scope {
  readonly items: readonly Item[];
  readonly recipients: readonly Recipient[];
  readonly from: number;
  readonly to: number;
  readonly inheritsAward: boolean;
}

/** The group of sums whose scope is sought, and what is known around it. */
export interface Question {
  readonly group: SumGroup;
  readonly licence: Licence;
  readonly previous: Grant | undefined;
  readonly inherited: Inherited;
}
