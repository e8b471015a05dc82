import { invariant } from './errors.ts';

/** A half-open range of UTF-16 code units, `0 ≤ start < end ≤ length` of the text it belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the text it covers, so that whoever shows it can prove where it stands. */
export interface Quote extends Span {
  readonly quote: string;
}

/** The one place where spans are made. @throws QpgError INVARIANT if the range is empty or outside `length`. */
export function makeSpan(start: number, end: number, length: number): Span {
  invariant(
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length,
    `span ${start}–${end} lies within a text of ${length} code units and is not empty`,
  );
  return { start, end };
}

/** The span of `text` with its verbatim quote. @throws QpgError INVARIANT as {@link makeSpan}. */
export function quoteOf(text: string, start: number, end: number): Quote {
  return { ...makeSpan(start, end, text.length), quote: text.slice(start, end) };
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
