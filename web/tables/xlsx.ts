import writeWorkbook from 'write-excel-file/browser';
import type { Cell } from './column.ts';

/** Characters that Excel takes in one cell. */
const MOST_CHARACTERS = 32_767;
/** A column as wide as its longest cell, between these. */
const NARROWEST = 8;
const WIDEST = 60;

/**
 * A table as an Excel workbook of one sheet: head in bold and kept in view, numbers as numbers. Strings are stored
 * as strings, so nothing runs as a formula.
 */
export function toXlsx(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  sheet: string,
): Promise<Blob> {
  const titles = head.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((row) => row.map(fitting));
  return writeWorkbook([titles, ...body], {
    sheet: sheetName(sheet),
    stickyRowsCount: 1,
    columns: head.map((title, at) => ({ width: widthOf([title, ...rows.map((row) => row[at] ?? null)]) })),
  }).toBlob();
}

function fitting(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.slice(0, MOST_CHARACTERS) : cell;
}

/** Excel refuses these signs in the name of a sheet, and more than 31 characters. */
export function sheetName(words: string): string {
  const name = words
    .replaceAll(/[\\/?*[\]:']+/gu, ' ')
    .trim()
    .slice(0, 31);
  return name === '' ? 'table' : name;
}

/** Chinese characters are two columns wide. */
function widthOf(cells: readonly Cell[]): number {
  const widths = cells.map((cell) =>
    [...String(cell ?? '')].reduce((sum, one) => sum + (one > '\u2E80' ? 2 : 1), 0),
  );
  return Math.min(WIDEST, Math.max(NARROWEST, ...widths) + 2);
}
