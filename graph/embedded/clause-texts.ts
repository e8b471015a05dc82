import { z } from 'zod';
import { type Narrowing, passing } from '../narrowing.ts';
import type { ReadQuery } from '../store.ts';

const clauseText = z.object({ clauseId: z.string(), documentId: z.string(), text: z.string() });

/** All clauses with their texts: for a small collection, whose rows are kept until something is written. */
export const clauseTexts: ReadQuery<Record<string, never>, z.infer<typeof clauseText>> = {
  name: 'clauseTexts',
  params: z.record(z.string(), z.never()),
  row: clauseText,
  cypher: () => 'MATCH (c:Clause) RETURN c.id AS clauseId, c.documentId AS documentId, c.text AS text',
};

/**
 * Which of the clauses hold the phrase, with their documents. The graph would say the same; handing its rows out takes
 * longer than looking through all texts here.
 */
export function holdersAmong(
  clauses: readonly z.infer<typeof clauseText>[],
  phrase: string,
  narrowing: Narrowing,
): ReadonlyMap<string, string> {
  const passes = passing(narrowing);
  return new Map(
    clauses
      .filter((clause) => passes(clause) && clause.text.includes(phrase))
      .map(({ clauseId, documentId }) => [clauseId, documentId]),
  );
}
