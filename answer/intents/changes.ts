import type { LineageChange } from '../answer.ts';
import { type Charge, type OfficeKnowledge, officeChanges } from './office-changes.ts';
import { quantityChanges } from './quantities.ts';

/** A clause as far as changes are told from it. */
export interface ChangingClause {
  readonly text: string;
  readonly charges: readonly Charge[];
  readonly measures: readonly {
    readonly id: string;
    readonly label: string;
    readonly labelEn: string | null;
  }[];
}

/**
 * What changed on the way from the upper clause to the lower: sums, other numbers and dates by the words they stand in;
 * agencies, the same office of another level told apart from another office; measures added and left out. Nothing is
 * told of agencies where one of the two clauses charges none: it may do so elsewhere.
 */
export function changesOf(
  upper: ChangingClause,
  lower: ChangingClause,
  knowledge: OfficeKnowledge,
): readonly LineageChange[] {
  const quantities = quantityChanges(upper.text, lower.text).map(({ from, to }): LineageChange => {
    const { kind = 'number', about = '' } = to ?? from ?? {};
    return { kind, from: from?.printed ?? null, to: to?.printed ?? null, about };
  });
  const both = upper.charges.length > 0 && lower.charges.length > 0;
  return [
    ...quantities,
    ...(both ? officeChanges(upper.charges, lower.charges, knowledge) : []),
    ...measureChanges(upper, lower),
  ];
}

function measureChanges(upper: ChangingClause, lower: ChangingClause): readonly LineageChange[] {
  const only = (own: ChangingClause, other: ChangingClause) =>
    own.measures.filter(({ id }) => !other.measures.some((one) => one.id === id));
  return [
    ...only(lower, upper).map(
      ({ label, labelEn }): LineageChange => ({
        kind: 'measure',
        from: null,
        to: label,
        about: labelEn ?? label,
      }),
    ),
    ...only(upper, lower).map(
      ({ label, labelEn }): LineageChange => ({
        kind: 'measure',
        from: label,
        to: null,
        about: labelEn ?? label,
      }),
    ),
  ];
}

const PRINTED: ReadonlySet<LineageChange['kind']> = new Set(['sum', 'date', 'number']);

/** Sums, numbers and dates in one word each: `-2020年` stood above only, `+2025年` stands below only. */
export function shortChanges(changes: readonly LineageChange[]): readonly string[] {
  const printed = changes.filter(({ kind }) => PRINTED.has(kind));
  return [
    ...new Set([
      ...printed.flatMap(({ from }) => (from === null ? [] : [`-${from}`])),
      ...printed.flatMap(({ to }) => (to === null ? [] : [`+${to}`])),
    ]),
  ];
}
