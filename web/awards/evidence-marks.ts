import type { AwardRow } from '../../answer/answer.ts';
import type { Mark } from '../evidence/segments.ts';

type Evidence = AwardRow['evidence'][number];

/** What to emphasise in the row's own sentence: the spans of its evidence that lie in it. */
export function marksInQuote(row: Pick<AwardRow, 'start' | 'end' | 'evidence'>): readonly Mark[] {
  return row.evidence
    .filter((item) => within(item, row))
    .map(({ start, end, role }) => ({ start, end, kind: role }));
}

/** Evidence that stands elsewhere: in another sentence, or in the head of a table. */
export function evidenceElsewhere(row: Pick<AwardRow, 'start' | 'end' | 'evidence'>): readonly Evidence[] {
  return row.evidence.filter((item) => !within(item, row));
}

function within(item: Evidence, row: Pick<AwardRow, 'start' | 'end'>): boolean {
  return row.start <= item.start && item.end <= row.end;
}
