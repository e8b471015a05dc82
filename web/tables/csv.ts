import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Cell } from './column.ts';

/**
 * A table as CSV that spreadsheet programs open rightly: a byte-order mark (else Excel takes the Chinese for
 * another encoding), CRLF, quoted where needed. Text that a spreadsheet would take for a formula gets an
 * apostrophe before it, since a document's words must never run as one.
 */
export function toCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(plain));
  return stringify(cells, {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    quoted_match: LINE_BREAK,
  });
}

export function csvFile(head: readonly string[], rows: readonly (readonly Cell[])[]): Blob {
  return new Blob([toCsv(head, rows)], { type: 'text/csv;charset=utf-8' });
}

/** The library quotes a cell for the line breaks that end a record, and not for single ones. */
const LINE_BREAK = /[\r\n]/;
/** Blanks before a formula hide it from the library, and not from every spreadsheet. */
const HIDDEN_FORMULA = /^(?=[\s\uFEFF]+[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

function plain(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(HIDDEN_FORMULA, "'") : cell;
}
