import type { AnswerBody } from '../body.ts';
import { clauseQuery } from '../clause-query.ts';
import { findClauses, searchRowOf } from '../clause-rows.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf, heldAdcodes } from '../coverage.ts';
import type { BeyondTheGraph } from '../question/beyond.ts';
import type { Question } from '../question/question.ts';
import { untoldSentences } from '../render/untold.ts';

const LOOKED_AT = 10;
const NEAREST = 3;

/**
 * A question for what the graph keeps no facts of (who holds an office, what was reached in fact, a fine): the clauses
 * that state it where any does, else nothing, said to be so, with the nearest clauses as no answer.
 */
export async function answerUntold(
  { store, embedder, places, today }: AnswerContext,
  question: Question,
  collection: Collection,
  beyond: BeyondTheGraph,
): Promise<AnswerBody> {
  const found = await findClauses(store, embedder, {
    ...clauseQuery(question, collection),
    top: LOOKED_AT,
    filter: { adcodes: heldAdcodes(question.places, collection) },
  });
  const telling = found.filter(({ clause }) => beyond.tells(clause.text));
  const coverage = coverageOf(collection, { places: question.places, levels: [] }, [], places);
  const isTold = telling.length > 0;
  return {
    intent: isTold ? 'search' : 'unanswerable',
    answer: untoldSentences(question, coverage, telling.length),
    rows: telling.map((clause) => searchRowOf(clause, today)),
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage,
    notFound: !isTold,
    nearest: isTold ? [] : found.slice(0, NEAREST).map((clause) => searchRowOf(clause, today)),
    cypher: null,
  };
}
