import type { AwardRow } from '../../answer/answer.ts';
import type { Cell } from '../csv/csv.ts';
import type { Messages } from '../language/messages.ts';

/** A row's cells in the order of `t.csv.head`; sums are plain numbers in 元, so that a spreadsheet can count with them. */
export function awardCells(row: AwardRow, t: Messages): readonly Cell[] {
  const flags: Readonly<Record<string, { readonly label: string }>> = t.flags;
  return [
    row.jurisdiction ?? t.documents.placeUnknown,
    row.level === null ? null : t.levels[row.level],
    row.program,
    row.tier,
    row.recipient === null ? t.notSaid : t.recipients[row.recipient],
    t.csv.kinds[row.amountKind],
    row.amountYuan,
    row.amountMaxYuan,
    row.amountAsPrinted,
    row.oneOff === null ? t.notSaid : row.oneOff ? t.yes : t.no,
    row.qualifier,
    row.document,
    row.issuedOn,
    row.publishedOn,
    t.validity[row.validity],
    row.clause,
    row.quote,
    row.start,
    row.end,
    row.file,
    row.flags.map((flag) => flags[flag]?.label ?? flag).join(t.coverage.separator),
  ];
}
