import type { Span } from '../../text/span.ts';
import { type Edit, sourceSpan, type WorkingText } from '../../text/working-text.ts';
import { headlineLength, readByline } from './bylines.ts';
import { isContactLine, isFurniture, isTrailer, opensTrailer } from './furniture.ts';
import { type FieldInLine, type PageMetadataField, readFields } from './page-fields.ts';

interface Line extends Span {
  readonly text: string;
}

/** Fields may stand among this many lines at either end of a text without body between. */
const ZONE_LINES = 40;
/** The part of a page behind its text is dropped as a whole only if it is not longer than this. */
const LONGEST_TRAILER = 1500;
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,4}、|（[一二三四五六七八九十]{1,4}）|第[一二三四五六七八九十百零〇\d]{1,6}[编章节条]|附件)/;

/**
 * Finds what belongs to the web page and not to the text: lines of fields, share bars, breadcrumbs, hotlines, footers.
 * Fields and vague furniture count only at the two ends, so that no line of the body is taken for it.
 */
export function chromeEdits(working: WorkingText): {
  readonly edits: readonly Edit[];
  /** Lines taken out that hold something, without their line ends. */
  readonly removed: readonly Span[];
  readonly fields: readonly PageMetadataField[];
} {
  const lines = splitLines(working.text);
  const headEnd = headZoneEnd(lines);
  const tailStart = tailZoneStart(lines);
  const trailerStart = trailerStartIn(lines, headEnd, tailStart, working.text.length);
  const edits: Edit[] = [];
  const removed: Span[] = [];
  const fields: FieldInLine[] = [];
  let hasText = false;
  for (const [i, line] of lines.entries()) {
    if (line.text === '') {
      if (line.end < working.text.length)
        edits.push({ start: line.start, end: line.end + 1, replacement: '' });
      continue;
    }
    const inHead = i < headEnd;
    const atEnds = inHead || i >= tailStart;
    const read = atEnds ? (fieldsAt(lines, i, inHead) ?? headByline(line, inHead)) : null;
    fields.push(...(read ?? []));
    if (i < trailerStart && read === null && !isPageLine(line, atEnds)) {
      hasText = true;
      continue;
    }
    const mayOpen: boolean = inHead && !hasText && read !== null;
    const cut = cutOf(working, line, mayOpen);
    hasText ||= cut.start > line.start;
    edits.push(cut);
    removed.push({ start: cut.start, end: line.end });
  }
  return { edits, removed, fields: fields.map((field) => inSource(working, field)) };
}

function inSource(working: WorkingText, { field, key, value, start, end }: FieldInLine): PageMetadataField {
  return { field, key, value, ...sourceSpan(working, start, end) };
}

/** Takes out the line with its end, or what stands behind a headline. */
function cutOf(working: WorkingText, line: Line, mayOpen: boolean): Edit {
  const start = mayOpen ? headlineEnd(working, line) : line.start;
  const end = start > line.start ? line.end : Math.min(line.end + 1, working.text.length);
  return { start, end, replacement: '' };
}

function isPageLine({ text }: Line, atEnds: boolean): boolean {
  return isFurniture(text) || (atEnds && isContactLine(text));
}

/** Where the headline ends that opens a line of site and hour: its start where none does. Blanks are gone from the line. */
function headlineEnd(working: WorkingText, line: Line): number {
  const span = sourceSpan(working, line.start, line.end);
  const length = headlineLength(working.source.slice(span.start, span.end));
  if (length === null) return line.start;
  let end = line.start;
  while (end < line.end && (working.ends[end] ?? span.end) <= span.start + length) end += 1;
  return end < line.end ? end : line.start;
}

function headByline(line: Line, inHead: boolean): readonly FieldInLine[] | null {
  return inHead ? readByline(line.text, line.start) : null;
}

/** 来源：某某日报, alone at the end of a report. */
const LONGEST_CREDIT = 25;

/** The fields of a line of fields; null for a line of text. One vague name alone counts in the head, or as a credit. */
function fieldsAt(lines: readonly Line[], at: number, inHead: boolean): readonly FieldInLine[] | null {
  const line = lines[at];
  if (line === undefined) return null;
  const read = readFields(line.text, line.start) ?? valueBelow(lines, at);
  if (read === null) return null;
  const [only] = read.fields;
  const isCredit =
    only !== undefined &&
    (only.field === 'source' || only.field === 'other') &&
    only.value.length <= LONGEST_CREDIT;
  return read.strong || read.fields.length > 1 || inHead || isCredit ? read.fields : null;
}

const LONGEST_VALUE = 80;

/** A line that is the value of the field on the line above: 发布日期： / 2019-05-10. */
function valueBelow(lines: readonly Line[], at: number): ReturnType<typeof readFields> {
  const line = lines[at];
  const above = lines.slice(Math.max(0, at - 3), at).findLast(({ text }) => text !== '');
  if (line === undefined || above === undefined || line.text === '' || line.text.length > LONGEST_VALUE)
    return null;
  if (NUMBERED.test(line.text) || isSentence(line.text)) return null;
  const key = readFields(above.text, 0);
  const [field] = key?.fields ?? [];
  if (key?.strong !== true || key.fields.length !== 1 || field?.value !== '' || !/[：:]$/.test(above.text))
    return null;
  return { fields: [{ ...field, value: line.text, start: line.start, end: line.end }], strong: true };
}

export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

/** The head ends before the first line that reads like body: a number, or a sentence. */
function headZoneEnd(lines: readonly Line[]): number {
  let seen = 0;
  for (const [i, { text }] of lines.entries()) {
    if (text !== '') seen += 1;
    if (seen > ZONE_LINES) return i;
    if (readFields(text, 0) !== null || readByline(text, 0) !== null) continue;
    if (NUMBERED.test(text) || isSentence(text)) return i;
  }
  return lines.length;
}

/** The tail begins behind the last line that reads like body. */
function tailZoneStart(lines: readonly Line[]): number {
  let seen = 0;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const text = lines[i]?.text ?? '';
    if (text !== '') seen += 1;
    if (seen > ZONE_LINES) return i + 1;
    if (NUMBERED.test(text) || (isSentence(text) && !isTrailer(text) && readFields(text, 0) === null))
      return i + 1;
  }
  return 0;
}

function isSentence(text: string): boolean {
  return text.length >= 25 && /[。；！：，]/.test(text) && !text.includes('>');
}

/**
 * From the first line that opens a page's footer, all is footer: editor, related links, site owner, record numbers. It
 * has to be near the end, below where the body begins, with no numbered line behind it.
 */
function trailerStartIn(lines: readonly Line[], headEnd: number, tailStart: number, length: number): number {
  const lastNumbered = lines.findLastIndex(({ text }) => NUMBERED.test(text));
  const nearEnd = lines.findIndex(({ start }) => length - start <= LONGEST_TRAILER);
  const bodyStart = headEnd < lines.length ? headEnd : 1;
  const from = Math.max(
    Math.min(tailStart, nearEnd < 0 ? tailStart : nearEnd),
    lastNumbered + 1,
    bodyStart,
    1,
  );
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (line !== undefined && opensTrailer(line.text) && length - line.start <= LONGEST_TRAILER) return i;
  }
  return lines.length;
}
