import type { Writable } from 'node:stream';
import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import { QpgError } from '../../text/errors.ts';
import type { Cell, ExportSource, ExportTable } from './tables.ts';

/** Excel's own limits: rows of a sheet, characters of a cell. */
const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;
const CUT = '… (cut: too long for a cell; csv and jsonl have it whole)';

/**
 * A workbook with a sheet a table, heads in bold and kept in view. Unlike the other formats it is put together in
 * memory: the format's parts must be complete before they are packed. Strings are stored as strings, so nothing is
 * run as a formula. `out` is ended.
 * @throws QpgError REQUEST_INVALID where a table has more rows than a sheet takes.
 */
export async function writeXlsx(
  source: ExportSource,
  tables: readonly ExportTable[],
  out: Writable,
): Promise<void> {
  const sheets = [];
  for (const table of tables) {
    const data: SheetData = [table.columns.map((value) => ({ value, fontWeight: 'bold' }))];
    for await (const row of table.rows(source)) {
      data.push(table.columns.map((column) => fitting(row[column] ?? null)));
      if (data.length > MOST_ROWS) throw tooLong(table);
    }
    sheets.push({
      sheet: table.name,
      data,
      stickyRowsCount: 1,
      columns: table.columns.map(() => ({ width: 18 })),
    });
  }
  await writeWorkbook(sheets).toStream(out);
}

function fitting(cell: Cell): Cell {
  if (typeof cell !== 'string' || cell.length <= MOST_CHARACTERS) return cell;
  return cell.slice(0, MOST_CHARACTERS - CUT.length) + CUT;
}

function tooLong({ name }: ExportTable): QpgError {
  return new QpgError({
    code: 'REQUEST_INVALID',
    message: `The table ${name} has more than ${MOST_ROWS - 1} rows, which is what a sheet takes.`,
    remedy: 'Export it with --format csv or jsonl.',
  });
}
