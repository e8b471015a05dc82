import type { Clause, ParsedDocument } from '../parse/document.ts';

/**
 * The clauses that may state a measure or aim at an industry: body and annexes. What stands before the first number
 * only says why the text was made; but a text without any number (a press report) has all it says there.
 */
export function statingClauses({ clauses }: ParsedDocument): readonly Clause[] {
  const stating = clauses.filter(({ part }) => part === 'body' || part === 'attachment');
  return stating.length > 0 ? stating : clauses.filter(({ part }) => part !== 'closing');
}
