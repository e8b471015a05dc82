import type { IndustryVocabulary } from '../../../text/vocabulary/industries.ts';
import { sourceQuote } from '../../../text/working-text.ts';
import type { Clause, ParsedDocument } from '../../parse/document.ts';
import type { IndustryLink } from '../facts.ts';
import { statingClauses } from '../stating-clauses.ts';
import { speaksOfIndustry } from './context.ts';

const BOOK_TITLE = /《[^》\n]{1,120}》/gu;

/**
 * The industries a document's clauses aim at, each division once a clause, at its first mention. Words of daily use
 * count only where the text speaks of an industry; words in 《titles》 and in names of agencies do not.
 */
export function extractIndustries(
  document: ParsedDocument,
  vocabulary: IndustryVocabulary,
): readonly IndustryLink[] {
  return statingClauses(document).flatMap((clause) => industriesOf(clause, document, vocabulary));
}

function industriesOf(
  clause: Clause,
  { working }: ParsedDocument,
  { labels }: IndustryVocabulary,
): readonly IndustryLink[] {
  const { start, end } = clause.own;
  const text = working.text.slice(start, end);
  const titles = [...text.matchAll(BOOK_TITLE)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const matches = labels
    .scan(text)
    .filter((match) => !titles.some((title) => title.start < match.start && match.end < title.end));
  const links = new Map<string, IndustryLink>();
  for (const [i, match] of matches.entries()) {
    const neighbours = { before: matches[i - 1], after: matches[i + 1] };
    for (const { code, weak } of match.payloads) {
      if (links.has(code) || !speaksOfIndustry(text, match, weak, neighbours)) continue;
      links.set(code, {
        name: text.slice(match.start, match.end),
        gbt4754: code,
        clause: clause.label,
        clauseOrdinal: clause.ordinal,
        ...sourceQuote(working, start + match.start, start + match.end),
      });
    }
  }
  return [...links.values()];
}
