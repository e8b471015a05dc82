import { splitSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Clause, ParsedDocument } from '../parse/document.ts';

/** One sentence of a clause's own text, heading left out unless it runs into the sentence. Working-text offsets. */
export interface ClauseSentence extends Span {
  readonly clause: Clause;
  readonly text: string;
  /** True for the first sentence of a paragraph (line). */
  readonly opensParagraph: boolean;
}

/** The sentences of all clauses in reading order; a line end always ends one. */
export function clauseSentences(document: ParsedDocument): readonly ClauseSentence[] {
  const { text } = document.working;
  return document.clauses.flatMap((clause) => {
    const start = bodyStart(clause);
    if (start >= clause.own.end) return [];
    return splitSentences(text, { start, end: clause.own.end }).map((span) => ({
      ...span,
      clause,
      text: text.slice(span.start, span.end),
      opensParagraph: span.start === start || lineBreakBefore(text, span.start),
    }));
  });
}

/** Where a clause's own words begin: behind a heading that stands apart, else at its beginning. */
function bodyStart(clause: Clause): number {
  return clause.isHeading && clause.headingSpan !== null ? clause.headingSpan.end : clause.own.start;
}

function lineBreakBefore(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const c = text[i] ?? '';
    if (c === '\n') return true;
    if (!/\s/.test(c)) return false;
  }
  return true;
}
