import type { AwardRow } from '../../answer/answer.ts';
import type { Messages } from '../language/messages.ts';
import type { FileColumn } from '../tables/column.ts';

/** What a table of sums to take away says of each; sums are plain numbers in 元. */
export function awardFileColumns(t: Messages): readonly FileColumn<AwardRow>[] {
  const { award, tier, recipient, oneOff } = t.table;
  const { kind, kinds, amount, upper, printed, qualifier } = t.file;
  return [
    { head: award, cell: (row) => row.program },
    { head: tier, cell: (row) => row.tier },
    { head: recipient, cell: (row) => (row.recipient === null ? t.notSaid : t.recipients[row.recipient]) },
    { head: kind, cell: (row) => kinds[row.amountKind] },
    { head: amount, cell: (row) => row.amountYuan },
    { head: upper, cell: (row) => row.amountMaxYuan },
    { head: printed, cell: (row) => row.amountAsPrinted },
    { head: oneOff, cell: (row) => (row.oneOff === null ? t.notSaid : row.oneOff ? t.yes : t.no) },
    { head: qualifier, cell: (row) => row.qualifier },
  ];
}
