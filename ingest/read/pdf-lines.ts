import { readMarker } from '../parse/markers.ts';

/** A run of text on a page; lengths in points, `y` from the top. */
export interface PageItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters. */
  readonly size: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
}

/** The text of a PDF and where each page stands in it. */
export interface PdfText {
  readonly text: string;
  readonly pages: readonly PageRange[];
}

export interface PageRange {
  /** From 1. */
  readonly page: number;
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
}

/** Columns of a table stand further apart than this many letters. */
const CELL_GAP = 2;
/** Heads and feet stand within this share of the page's height from its edges. */
const EDGE = 0.12;
/** A page with fewer long lines has the margins of the document. */
const FEW_LINES = 5;
/** 12, 十二, IV. */
const FIGURE = '(?:\\d{1,4}|[一二三四五六七八九十百〇]{1,5}|[ivxIVX]{1,6})';
const WHOLE = `(?:\\s{0,5}[/共，,]\\s{0,5}(?:共\\s{0,5})?${FIGURE}(?:\\s{0,5}页)?)?`;
/** — 2 —, 第 2 页 共 9 页, 2/9, Page 2 of 9. */
const PAGE_NUMBER = new RegExp(
  `^[-—–－―·•~～\\s]*(?:(?:第\\s{0,5})?${FIGURE}(?:\\s{0,5}页)?${WHOLE}|[Pp]age\\s{1,3}\\d{1,4}(?:\\s{1,3}of\\s{1,3}\\d{1,4})?)[-—–－―·•~～\\s]*$`,
);
/** A text whose lines end before this share of the page's width shows no right margin. */
const NARROW = 0.55;

/** Lines of all pages as paragraphs, without running heads, feet and page numbers. */
export function pagesToText(pages: readonly (readonly PageItem[])[]): PdfText {
  const lines = pages.map(readLines);
  const running = runningLines(lines);
  const usual = marginsOf(lines.flat());
  const ranges: PageRange[] = [];
  let text = '';
  let before: Line | null = null;
  for (const [i, page] of lines.entries()) {
    const kept = page.filter(
      (line) => !isAtEdge(line) || !(PAGE_NUMBER.test(line.text) || running.has(shape(line))),
    );
    const margins = kept.filter(isLong).length >= FEW_LINES ? marginsOf(kept) : usual;
    let start: number | null = null;
    for (const line of kept) {
      if (before !== null) text += continues(before, line, margins) ? '' : '\n';
      start ??= text.length;
      text += line.text;
      before = line;
    }
    if (start !== null) ranges.push({ page: i + 1, start, end: text.length });
  }
  return { text, pages: ranges };
}

/** Items of one height form a line, left to right; wide gaps part the cells of a table. */
function readLines(items: readonly PageItem[]): readonly Line[] {
  const sorted = [...items].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: PageItem[][] = [];
  for (const item of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (first !== undefined && Math.abs(item.y - first.y) < Math.max(first.size, item.size) * 0.5)
      row?.push(item);
    else rows.push([item]);
  }
  return rows.map(lineOf);
}

function lineOf(row: readonly PageItem[]): Line {
  const items = [...row].sort((a, b) => a.x - b.x);
  let text = '';
  let right = items[0]?.x ?? 0;
  for (const [i, item] of items.entries()) {
    const gap = item.x - right;
    if (i > 0 && gap > item.size * CELL_GAP) text += '\t';
    else if (i > 0 && gap > item.size * 0.25) text += ' ';
    text += item.text;
    right = Math.max(right, item.x + item.width);
  }
  const first = items[0];
  return {
    text: text.trim(),
    left: first?.x ?? 0,
    right,
    y: first?.y ?? 0,
    size: first?.size ?? 10,
    pageWidth: first?.pageWidth ?? 0,
    pageHeight: first?.pageHeight ?? 0,
  };
}

/**
 * Lines at the edges that come back on page after page, numbers aside. Two pages prove it where the very same line stands
 * at the same height of both.
 */
function runningLines(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = page.filter(isAtEdge).map((line) => (pages.length > 2 ? shape(line) : placed(line)));
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const needed = pages.length > 2 ? Math.max(3, pages.length * 0.4) : 2;
  const often = [...counts].filter(([, count]) => count >= needed).map(([key]) => key);
  return new Set(often.map((key) => key.replace(/@\d+$/, '')));
}

function placed(line: Line): string {
  return `${shape(line)}@${Math.round(line.y)}`;
}

function shape({ text }: Line): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, '');
}

function isAtEdge({ y, pageHeight }: Line): boolean {
  return y < pageHeight * EDGE || y > pageHeight * (1 - EDGE);
}

interface Margins {
  readonly left: number;
  readonly right: number;
}

function isLong({ text }: Line): boolean {
  return text.length > 15;
}

function marginsOf(lines: readonly Line[]): Margins {
  const long = lines.filter(isLong);
  const pool = long.length > 0 ? long : lines;
  return {
    left: pool.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right: pool.reduce((most, { right }) => Math.max(most, right), 0),
  };
}

/** A line goes on with the paragraph if the one before reached the right margin and it begins at the left one. */
function continues(before: Line, line: Line, margins: Margins): boolean {
  if (before.text.includes('\t') || line.text.includes('\t') || readMarker(line.text) !== null) return false;
  if (Math.abs(before.size - line.size) > line.size * 0.2) return false;
  const full = before.right >= margins.right - before.size * 1.6 && before.right >= before.pageWidth * NARROW;
  const indented = line.left > margins.left + line.size * 0.8;
  return full && !indented;
}
