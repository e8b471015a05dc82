/** Why a correction has no effect on a document that it names. */
export type Misfit =
  | 'quoteGone'
  | 'quoteAmbiguous'
  | 'factGone'
  | 'factAmbiguous'
  | 'outsideClauses'
  | 'valueUnreadable';

export interface Refusal {
  readonly problem: Misfit;
  /** What was looked for and what was found instead. */
  readonly detail: string;
}

export function isRefusal(value: object): value is Refusal {
  return 'problem' in value;
}

export function unreadable(detail: string): Refusal {
  return { problem: 'valueUnreadable', detail };
}
