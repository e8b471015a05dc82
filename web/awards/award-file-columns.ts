import type { AwardRow } from '../../answer/answer.ts';
import type { Messages } from '../language/messages.ts';
import type { Names } from '../language/names.ts';
import type { FileColumn } from '../tables/column.ts';
import { tierWords } from './tier-words.ts';

/** What a table of sums to take away says of each; sums are plain numbers in 元. */
export function awardFileColumns(t: Messages, names: Names): readonly FileColumn<AwardRow>[] {
  const { recipient, oneOff } = t.table;
  const { kind, kinds, amount, upper, printed, qualifier } = t.file;
  return [
    ...programFileColumns(t, names),
    { head: recipient, cell: (row) => (row.recipient === null ? t.notSaid : t.recipients[row.recipient]) },
    { head: kind, cell: (row) => kinds[row.amountKind] },
    { head: amount, cell: (row) => row.amountYuan },
    { head: upper, cell: (row) => row.amountMaxYuan },
    { head: printed, cell: (row) => row.amountAsPrinted },
    { head: oneOff, cell: (row) => (row.oneOff === null ? t.notSaid : row.oneOff ? t.yes : t.no) },
    { head: qualifier, cell: (row) => row.qualifier },
  ];
}

/** Which award and which tier of it, as printed; on the English page behind their English names. */
export function programFileColumns(
  t: Messages,
  names: Names,
): readonly FileColumn<Pick<AwardRow, 'program' | 'programEn' | 'tier'>>[] {
  return [
    { head: t.table.award, cell: (row) => names.thing(row.program, row.programEn) },
    { head: t.table.tier, cell: (row) => (row.tier === null ? null : tierWords(row.tier, t, names)) },
  ];
}
