import type { Span } from '../../../text/span.ts';

/** One cell of a table row; its span is that of the text without the blanks around it. */
export interface Cell extends Span {
  readonly text: string;
}

/** Lines of `text` within `range` that are rows of a table: cells parted by | or tabs. */
export function tableLines(text: string, range: Span): readonly Span[] {
  const lines: Span[] = [];
  if (!/[|｜\t]/u.test(text.slice(range.start, range.end))) return lines;
  let start = range.start;
  while (start < range.end) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > range.end ? range.end : newline;
    if (/\S[ ]*[|｜\t][ ]*\S/u.test(text.slice(start, end))) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** The cells of one row; the empty ones outside a frame of | do not count. */
export function cellsOf(text: string, { start, end }: Span): readonly Cell[] {
  const cells: Cell[] = [];
  let from = start;
  for (let i = start; i <= end; i += 1) {
    if (i < end && !/[|｜\t]/u.test(text[i] ?? '')) continue;
    cells.push(trimmed(text, from, i));
    from = i + 1;
  }
  const isEdge = (cell: Cell | undefined): boolean => cell !== undefined && cell.text === '';
  if (isEdge(cells[0]) && /[|｜]/u.test(text[start] ?? '')) cells.shift();
  if (isEdge(cells.at(-1)) && /[|｜]/u.test(text[end - 1] ?? '')) cells.pop();
  return cells;
}

function trimmed(text: string, from: number, to: number): Cell {
  const printed = text.slice(from, to);
  const bare = printed.trim();
  const start = from + (bare === '' ? 0 : printed.indexOf(bare));
  return { text: bare, start, end: start + bare.length };
}
