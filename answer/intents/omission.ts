import type { SearchRow } from '../answer.ts';
import type { AnswerBody } from '../body.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import { nearestClauses } from '../nearest-clauses.ts';
import type { Question } from '../question/question.ts';
import { omissionSentences } from '../render/omission.ts';
import { ancestorsIn, heldInScope } from './awards/scope.ts';

/**
 * Which places of the collection do not speak of a thing, beside those that do, whose clauses come as `nearest`.
 * `mentions` gives the clauses of the places asked about that speak of it; null where its words cannot be looked up, and
 * nothing is said of any place then. Where none speaks of it, the nearest clauses come in their stead, as no answer.
 */
export async function answerOmission(
  context: AnswerContext,
  question: Question,
  collection: Collection,
  subject: readonly string[],
  mentions: ((asked: Question) => Promise<readonly SearchRow[]>) | null,
): Promise<AnswerBody> {
  const { places } = context;
  const held = heldInScope(question, collection.places, ancestorsIn(places));
  const rows = mentions === null || held.length === 0 ? [] : await mentions({ ...question, places: held });
  const speaking = new Set(rows.map(({ jurisdiction, level }) => `${level} ${jurisdiction}`));
  const silent = mentions === null ? [] : held.filter(({ name, level }) => !speaking.has(`${level} ${name}`));
  const coverage = coverageOf(collection, question, silent, places);
  return {
    answer: omissionSentences({ question, rows, subject, coverage, isKnown: mentions !== null }),
    rows: [],
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage,
    notFound: silent.length === 0,
    nearest: rows.length === 0 ? await nearestClauses(context, question, collection) : rows,
    cypher: null,
  };
}
