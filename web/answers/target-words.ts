import type { TargetRow } from '../../answer/answer.ts';
import type { Messages } from '../language/messages.ts';

/** A target in words, its relation apart: `不低于` + `93.5` + `%`. */
export function targetWords(
  { comparator, value, valueMax, unit }: Pick<TargetRow, 'comparator' | 'value' | 'valueMax' | 'unit'>,
  t: Messages,
): { readonly relation: string; readonly value: string; readonly unit: string } {
  const figure = (n: number) => n.toLocaleString('en-US', { maximumFractionDigits: 4 });
  const upper = valueMax === null ? '' : `–${figure(valueMax)}`;
  return { relation: t.targets.comparators[comparator], value: `${figure(value)}${upper}`, unit: unit ?? '' };
}
