import type { Edit, WorkingText } from '../../../text/working-text.ts';
import { readMarker } from '../../parse/markers.ts';
import { splitLines } from '../chrome.ts';
import { type Column, columnOf, FEWEST_COLUMNS, FEWEST_ROWS, fits, isTelling, serialOf } from './columns.ts';

type Line = ReturnType<typeof splitLines>[number];

const MOST_COLUMNS = 10;
const PARTED = ' | ';

/** A row of cells, a line each; `carried` is the first cell of the row above, where a merged one covers both. */
interface Row {
  readonly cells: readonly Line[];
  readonly carried: string | null;
}

/**
 * Tables copied with every cell on a line of its own: the edits that bring each row back to one line, `cell | cell`. A
 * table is known by a run of column heads and by cells that go on as the heads say; a row that does not is left alone.
 */
export function* cellLineEdits({ text }: WorkingText): Generator<Edit> {
  const lines = splitLines(text).filter((line) => line.text !== '' && !line.text.includes('|'));
  for (let at = 0; at < lines.length; at += 1) {
    const table = numberedTable(lines, at) ?? plainTable(lines, at);
    if (table === null) continue;
    for (const row of table) yield* rowEdits(row, lines);
    const last = table.at(-1)?.cells.at(-1);
    if (last !== undefined) at = lines.indexOf(last);
  }
}

function* rowEdits({ cells, carried }: Row, lines: readonly Line[]): Generator<Edit> {
  const [first] = cells;
  const before = first === undefined ? undefined : lines[lines.indexOf(first) - 1];
  if (carried !== null && first !== undefined && before !== undefined)
    yield { start: before.end, end: first.start, replacement: `\n${carried}${PARTED}` };
  for (const [i, cell] of cells.entries()) {
    const next = cells[i + 1];
    if (next !== undefined) yield { start: cell.end, end: next.start, replacement: PARTED };
  }
}

/** 序号 and the other heads, then rows that begin with 1, 2, 3: the numbers tell how wide the table is. */
function numberedTable(lines: readonly Line[], at: number): readonly Row[] | null {
  if (columnOf(lines[at]?.text ?? '') !== 'serial') return null;
  const width = widthBefore(lines, at);
  if (width === null) return null;
  const columns = lines.slice(at, at + width).map((line) => columnOf(line.text) ?? 'words');
  const rows: Row[] = [];
  let start = at + width;
  for (let serial = 1; serialOf(lines[start]?.text ?? '') === serial; serial += 1) {
    const next = nextSerial(lines, start, serial + 1, width);
    const cells = lines.slice(start, start + width);
    const isWhole = next === null || next === start + width || isHeadingRow(lines, start + width, next);
    if (isWhole && fits(texts(cells), columns)) rows.push({ cells, carried: null });
    if (next === null) break;
    start = next;
  }
  return rows.length < FEWEST_ROWS ? null : [{ cells: lines.slice(at, at + width), carried: null }, ...rows];
}

/** How many heads stand before the row that is numbered 1; null where most of them head no column. */
function widthBefore(lines: readonly Line[], at: number): number | null {
  for (let width = 1; width <= MOST_COLUMNS; width += 1) {
    const line = lines[at + width];
    if (line === undefined) return null;
    if (serialOf(line.text) !== 1) continue;
    const known = lines.slice(at, at + width).filter((head) => columnOf(head.text) !== null);
    return width >= FEWEST_COLUMNS && known.length * 2 > width ? width : null;
  }
  return null;
}

function nextSerial(lines: readonly Line[], start: number, serial: number, width: number): number | null {
  for (let i = start + 2; i <= start + width * 2 && i < lines.length; i += 1)
    if (serialOf(lines[i]?.text ?? '') === serial) return i;
  return null;
}

/** 二、工程质量 across the table, between two rows. */
function isHeadingRow(lines: readonly Line[], end: number, next: number): boolean {
  return next === end + 1 && readMarker(lines[end]?.text ?? '') !== null;
}

/** Heads without 序号: the rows are told by cells that only their own column can hold. */
function plainTable(lines: readonly Line[], at: number): readonly Row[] | null {
  const columns: Column[] = [];
  for (let i = at; columns.length <= MOST_COLUMNS; i += 1) {
    const column = columnOf(lines[i]?.text ?? '');
    if (column === null || column === 'serial') break;
    columns.push(column);
  }
  if (columns.length < FEWEST_COLUMNS || !columns.some(isTelling)) return null;
  const width = columns.length;
  const rows: Row[] = [];
  let above: string | null = null;
  for (let start = at + width; start < lines.length; ) {
    const whole = lines.slice(start, start + width);
    const shorter = whole.slice(0, -1);
    if (!whole.some(isSentence) && fits(texts(whole), columns)) {
      rows.push({ cells: whole, carried: null });
      above = whole[0]?.text ?? null;
      start += width;
    } else if (above !== null && !shorter.some(isSentence) && fits(texts(shorter), columns.slice(1))) {
      rows.push({ cells: shorter, carried: above });
      start += width - 1;
    } else break;
  }
  return rows.length < FEWEST_ROWS ? null : [{ cells: lines.slice(at, at + width), carried: null }, ...rows];
}

/** Where nothing numbers the rows, a sentence is the text below the table. */
const isSentence = ({ text }: Line): boolean => /。$/u.test(text);

const texts = (cells: readonly Line[]): readonly string[] => cells.map(({ text }) => text);
