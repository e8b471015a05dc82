import { invariant } from './errors.ts';
import { makeSpan, type Quote, quoteOf, type Span } from './span.ts';

/**
 * Cleaned text with the way back: matching happens on `text`, quotes come from `source`.
 * Working character `i` was made from `source.slice(starts[i], ends[i])`; both arrays never decrease.
 *
 * What grammars may rely on in the working text of a document (see ingest/clean/clean.ts): simplified characters and
 * mainland words; one paragraph a line, no blank lines; no blanks inside Chinese text (two Latin words keep theirs);
 * full-width ，：；？！（） wherever they touch Chinese, half-width digits, letters, `%`, `+`, `-`, `/`; a decimal
 * point is `.`; the cells of a table row are parted by ` | `. Half-width `,` and `:` remain between digits (1,200 and
 * 09:27). 〔〕[]【】 and quotation marks stand as printed.
 */
export interface WorkingText {
  readonly text: string;
  readonly source: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Replaces working characters `start`–`end` by `replacement`; an empty replacement deletes them. */
export interface Edit extends Span {
  readonly replacement: string;
}

/** The source text as its own working text. */
export function identityWorkingText(source: string): WorkingText {
  const starts = new Int32Array(source.length);
  const ends = new Int32Array(source.length);
  for (let i = 0; i < source.length; i += 1) {
    starts[i] = i;
    ends[i] = i + 1;
  }
  return { text: source, source, starts, ends };
}

/**
 * Applies edits (sorted, not overlapping; an insertion is not possible, since every working character must
 * come from somewhere). Each character of a replacement maps to the whole range it replaces, unless the
 * lengths agree: then character maps to character.
 */
export function applyEdits(working: WorkingText, edits: readonly Edit[]): WorkingText {
  if (edits.length === 0) return working;
  const parts: string[] = [];
  const length = edits.reduce(
    (sum, e) => sum + e.replacement.length - (e.end - e.start),
    working.text.length,
  );
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  let read = 0;
  let written = 0;
  const copyTo = (end: number): void => {
    parts.push(working.text.slice(read, end));
    starts.set(working.starts.subarray(read, end), written);
    ends.set(working.ends.subarray(read, end), written);
    written += end - read;
    read = end;
  };
  for (const edit of edits) {
    invariant(
      edit.start >= read && edit.start < edit.end,
      `edits are sorted, apart and not empty at ${edit.start}`,
    );
    copyTo(edit.start);
    const { replacement } = edit;
    if (replacement.length === edit.end - edit.start) {
      starts.set(working.starts.subarray(edit.start, edit.end), written);
      ends.set(working.ends.subarray(edit.start, edit.end), written);
    } else {
      starts.fill(working.starts[edit.start] ?? 0, written, written + replacement.length);
      ends.fill(working.ends[edit.end - 1] ?? 0, written, written + replacement.length);
    }
    parts.push(replacement);
    written += replacement.length;
    read = edit.end;
  }
  copyTo(working.text.length);
  return { text: parts.join(''), source: working.source, starts, ends };
}

/** The source range that working range `start`–`end` came from. */
export function sourceSpan(working: WorkingText, start: number, end: number): Span {
  makeSpan(start, end, working.text.length);
  return makeSpan(working.starts[start] ?? 0, working.ends[end - 1] ?? 0, working.source.length);
}

/** The verbatim source quote behind working range `start`–`end`. */
export function sourceQuote(working: WorkingText, start: number, end: number): Quote {
  const span = sourceSpan(working, start, end);
  return quoteOf(working.source, span.start, span.end);
}
