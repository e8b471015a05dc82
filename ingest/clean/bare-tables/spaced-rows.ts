import { BLANK } from '../../../text/normalize.ts';
import type { Span } from '../../../text/span.ts';
import type { Edit, WorkingText } from '../../../text/working-text.ts';
import { splitLines } from '../chrome.ts';
import { type Column, columnOf, FEWEST_COLUMNS, FEWEST_ROWS, fits } from './columns.ts';

const ONE_BLANK = new RegExp(`[${BLANK}]+`, 'gu');
/** A gap of the layout: two blanks or a wide one. */
const GAP = new RegExp(`[${BLANK}]{2,}|\\u3000`, 'gu');

interface Row {
  readonly cells: readonly string[];
  readonly gaps: readonly Span[];
}

/**
 * Tables whose cells are parted by blanks: the edits that put ` | ` for the gaps, where a line of column heads stands
 * above at least two rows as wide as it is. Tabs are read elsewhere.
 */
export function* spacedRowEdits({ text }: WorkingText): Generator<Edit> {
  const lines = splitLines(text).filter((line) => line.text.trim() !== '');
  for (let at = 0; at < lines.length; at += 1) {
    const head = headRow(lines[at]);
    if (head === null) continue;
    const rows: Row[] = [head.row];
    for (let i = at + 1; i < lines.length; i += 1) {
      const row = rowAs(lines[i], head.columns);
      if (row === null) break;
      rows.push(row);
    }
    if (rows.length <= FEWEST_ROWS) continue;
    for (const { gaps } of rows) for (const gap of gaps) yield { ...gap, replacement: ' | ' };
    at += rows.length - 1;
  }
}

type Line = ReturnType<typeof splitLines>[number];

function headRow(line: Line | undefined): { readonly row: Row; readonly columns: readonly Column[] } | null {
  const row = line === undefined ? null : split(line, ONE_BLANK);
  if (row === null || row.cells.length < FEWEST_COLUMNS) return null;
  const columns = row.cells.map(columnOf);
  return columns.every((column) => column !== null) ? { row, columns } : null;
}

/** The cells of a line below the head, parted as the head's width demands. */
function rowAs(line: Line | undefined, columns: readonly Column[]): Row | null {
  if (line === undefined) return null;
  const readings = [split(line, ONE_BLANK), split(line, GAP)];
  return readings.find(({ cells }) => fits(cells, columns)) ?? null;
}

function split({ text, start }: Line, gap: RegExp): Row {
  const first = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const gaps: Span[] = [];
  const cells: string[] = [];
  let from = first;
  for (const { index, 0: blanks } of text.matchAll(gap)) {
    if (index < first || index >= end) continue;
    cells.push(text.slice(from, index));
    gaps.push({ start: start + index, end: start + index + blanks.length });
    from = index + blanks.length;
  }
  cells.push(text.slice(from, end));
  return { cells, gaps };
}
