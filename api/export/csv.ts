import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { ExportSource, ExportTable } from './tables.ts';

/**
 * One table as CSV: UTF-8 with a byte order mark, so that Excel reads Chinese; a cell that a spreadsheet would run as
 * a formula is led by an apostrophe; a boolean is true or false. `out` is ended.
 */
export async function writeCsv(source: ExportSource, table: ExportTable, out: Writable): Promise<void> {
  await pipeline(
    table.rows(source),
    stringify({
      bom: true,
      header: true,
      columns: [...table.columns],
      escape_formulas: true,
      record_delimiter: 'windows',
      cast: { boolean: (value) => String(value) },
    }),
    out,
  );
}
