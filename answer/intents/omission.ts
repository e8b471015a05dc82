import type { SearchRow } from '../answer.ts';
import type { AnswerBody } from '../body.ts';
import { clauseQuery } from '../clause-query.ts';
import { findClauses, searchRowOf } from '../clause-rows.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import type { Question } from '../question/question.ts';
import { omissionSentences } from '../render/omission.ts';
import { isLeftOut, scopeOf } from './awards/scope.ts';

const NEAREST = 3;

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
  const { store, embedder, places, today } = context;
  const ancestors = (adcode: string): readonly string[] => {
    const place = places.byAdcode(adcode);
    return place === undefined ? [] : places.ancestors(place).map((above) => above.adcode);
  };
  const isAsked = scopeOf(question, ancestors);
  const held = collection.places.filter(
    (place) => isAsked(place) && !isLeftOut(place.adcode, question, ancestors),
  );
  const rows = mentions === null || held.length === 0 ? [] : await mentions({ ...question, places: held });
  const speaking = new Set(rows.map(({ jurisdiction, level }) => `${level} ${jurisdiction}`));
  const silent = mentions === null ? [] : held.filter(({ name, level }) => !speaking.has(`${level} ${name}`));
  const coverage = coverageOf(collection, question, silent, places);
  const near =
    rows.length === 0
      ? await findClauses(store, embedder, {
          ...clauseQuery(question, collection),
          top: NEAREST,
        })
      : [];
  return {
    answer: omissionSentences({ question, rows, subject, coverage, isKnown: mentions !== null }),
    rows: [],
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage,
    notFound: silent.length === 0,
    nearest: rows.length === 0 ? near.map((found) => searchRowOf(found, today)) : rows,
    cypher: null,
  };
}
