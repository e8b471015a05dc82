import { overlaps, type Span } from '../../text/span.ts';
import type { LIST_OF } from './correction.ts';

export type CorrectedList = (typeof LIST_OF)[keyof typeof LIST_OF];

/** The keys by which a reader tells the facts of one kind apart. */
export const TOLD_BY: Readonly<Record<CorrectedList, readonly string[]>> = {
  awards: ['program', 'tier', 'recipient', 'amountYuan'],
  awardMentions: ['program', 'tier'],
  targets: ['indicator', 'value', 'unit', 'year'],
  responsibilities: ['lead', 'participants'],
  citations: ['title', 'documentNumber'],
  industries: ['gbt4754'],
  measures: ['id'],
};

/** Whether two facts of a list stand in the same words and nothing tells them apart. */
export function saysTheSame(list: CorrectedList, one: Span, other: Span): boolean {
  return (
    overlaps(one, other) &&
    TOLD_BY[list].every((key) => isAlike(Reflect.get(one, key), Reflect.get(other, key)))
  );
}

/** Values of facts: text, numbers, null, lists of names. */
export function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
