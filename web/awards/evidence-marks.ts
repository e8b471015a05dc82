import type { AwardRow } from '../../answer/answer.ts';
import type { Mark } from '../evidence/segments.ts';

type Stated = Pick<AwardRow, 'start' | 'end' | 'evidence' | 'amountAsPrinted'>;
type Evidence = AwardRow['evidence'][number];

/**
 * What to emphasise in the sentence of a sum: the spans of its evidence that lie in it, else the sum as printed
 * where it stands there once; of two alike, which one is meant is left open. `text` is the sentence, or the source
 * text it is cut from, beginning at `offset`.
 */
export function sentenceMarks(text: string, offset: number, row: Stated): readonly Mark[] {
  const inside = row.evidence.filter((item) => within(item, row));
  const marks = inside.map(({ start, end, role }) => ({ start, end, kind: role }));
  if (inside.some((item) => item.role === 'amount')) return marks;
  const sums = printedSums(text, offset, row);
  return sums.length === 1 ? [...marks, ...sums] : marks;
}

/** Evidence that stands elsewhere: in another sentence, or in the head of a table. */
export function evidenceElsewhere(row: Pick<AwardRow, 'start' | 'end' | 'evidence'>): readonly Evidence[] {
  return row.evidence.filter((item) => !within(item, row));
}

function printedSums(text: string, offset: number, { start, end, amountAsPrinted }: Stated): Mark[] {
  const marks: Mark[] = [];
  if (amountAsPrinted === '') return marks;
  let at = text.indexOf(amountAsPrinted, start - offset);
  while (at >= 0 && offset + at + amountAsPrinted.length <= end) {
    const next = at + amountAsPrinted.length;
    // 5万元 stands in 15万元 as well, and is another sum there.
    if (!/[\d.]/.test(text.charAt(at - 1)))
      marks.push({ kind: 'amount', start: offset + at, end: offset + next });
    at = text.indexOf(amountAsPrinted, next);
  }
  return marks;
}

function within(item: Evidence, row: Pick<AwardRow, 'start' | 'end'>): boolean {
  return row.start <= item.start && item.end <= row.end;
}
