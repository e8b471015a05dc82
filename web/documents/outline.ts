import type { DocumentClause } from '../server/shapes.ts';

/** A clause that begins with its heading, and where that heading stands in the source text. */
export interface OutlineEntry {
  readonly ordinal: number;
  readonly depth: number;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** The clauses with a heading of their own, in reading order; untitled articles and run-on paragraphs are left out. */
export function outlineOf(sourceText: string, clauses: readonly DocumentClause[]): readonly OutlineEntry[] {
  return clauses.flatMap((clause) => {
    const end = headingEnd(sourceText, clause.start, clause.label);
    const { ordinal, depth, label, start } = clause;
    return end === null ? [] : [{ ordinal, depth, label, start, end }];
  });
}

/**
 * Where the heading ends that `label` names, if the text at `start` begins with it. A label is printed without
 * blanks, the source may have blanks and line breaks in between.
 */
export function headingEnd(sourceText: string, start: number, label: string): number | null {
  if (label === '') return null;
  let at = start;
  for (const unit of label.split('')) {
    while (at < sourceText.length && /\s/.test(sourceText.charAt(at))) at += 1;
    if (sourceText.charAt(at) !== unit) return null;
    at += 1;
  }
  return at;
}

/** The entry that a place in the text belongs to: the last heading at or before it. */
export function entryAt(outline: readonly OutlineEntry[], offset: number): OutlineEntry | null {
  return outline.findLast((entry) => entry.start <= offset) ?? null;
}
