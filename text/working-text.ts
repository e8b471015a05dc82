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
 * lengths agree: then character maps to character. Edits are taken one by one, so a generator of millions costs no
 * memory; without any, `working` itself is given back.
 */
export function applyEdits(working: WorkingText, edits: Iterable<Edit>): WorkingText {
  let target: Target | null = null;
  for (const edit of edits) {
    target ??= new Target(working);
    target.apply(edit);
  }
  return target?.finish() ?? working;
}

/** Strings are joined in portions, so that a text of a million edits is not a list of as many pieces. */
const PORTION = 1024;

class Target {
  readonly #from: WorkingText;
  #starts: Int32Array;
  #ends: Int32Array;
  #read = 0;
  #written = 0;
  #text = '';
  #parts: string[] = [];

  constructor(from: WorkingText) {
    this.#from = from;
    this.#starts = new Int32Array(from.text.length);
    this.#ends = new Int32Array(from.text.length);
  }

  apply({ start, end, replacement }: Edit): void {
    invariant(start >= this.#read && start < end, `edits are sorted, apart and not empty at ${start}`);
    this.#copyTo(start);
    const { starts, ends } = this.#from;
    const { length } = replacement;
    this.#makeRoom(length);
    if (length === end - start) {
      this.#starts.set(starts.subarray(start, end), this.#written);
      this.#ends.set(ends.subarray(start, end), this.#written);
    } else {
      this.#starts.fill(starts[start] ?? 0, this.#written, this.#written + length);
      this.#ends.fill(ends[end - 1] ?? 0, this.#written, this.#written + length);
    }
    this.#push(replacement);
    this.#read = end;
  }

  finish(): WorkingText {
    this.#copyTo(this.#from.text.length);
    const starts = this.#starts.slice(0, this.#written);
    const ends = this.#ends.slice(0, this.#written);
    return { text: this.#text + this.#parts.join(''), source: this.#from.source, starts, ends };
  }

  #copyTo(end: number): void {
    const { text, starts, ends } = this.#from;
    if (end === this.#read) return;
    this.#makeRoom(end - this.#read);
    this.#starts.set(starts.subarray(this.#read, end), this.#written);
    this.#ends.set(ends.subarray(this.#read, end), this.#written);
    this.#push(text.slice(this.#read, end));
    this.#read = end;
  }

  #push(part: string): void {
    this.#written += part.length;
    if (part !== '') this.#parts.push(part);
    if (this.#parts.length < PORTION) return;
    this.#text += this.#parts.join('');
    this.#parts = [];
  }

  #makeRoom(more: number): void {
    const needed = this.#written + more;
    if (needed <= this.#starts.length) return;
    const room = Math.ceil(needed * 1.25);
    this.#starts = grown(this.#starts, room);
    this.#ends = grown(this.#ends, room);
  }
}

function grown(values: Int32Array, length: number): Int32Array {
  const larger = new Int32Array(length);
  larger.set(values);
  return larger;
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
