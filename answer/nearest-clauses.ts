import type { SearchFilter } from '../graph/store.ts';
import type { SearchRow } from './answer.ts';
import { clauseQuery } from './clause-query.ts';
import { findClauses, searchRowOf } from './clause-rows.ts';
import type { AnswerContext } from './context.ts';
import type { Collection } from './coverage.ts';
import type { Question } from './question/question.ts';

const NEAREST = 3;

/** The clauses that come nearest to a question nothing answers: shown as just that, and as no answer. */
export async function nearestClauses(
  { store, embedder, today }: Pick<AnswerContext, 'store' | 'embedder' | 'today'>,
  question: Question,
  collection: Collection,
  filter?: SearchFilter,
): Promise<readonly SearchRow[]> {
  const found = await findClauses(store, embedder, {
    ...clauseQuery(question, collection),
    top: NEAREST,
    filter,
  });
  return found.map((clause) => searchRowOf(clause, today));
}
