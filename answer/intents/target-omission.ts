import { type TargetFact, targets } from '../../graph/queries/targets.ts';
import type { AnswerBody } from '../body.ts';
import { clauseQuery } from '../clause-query.ts';
import { findClauses, searchRowOf } from '../clause-rows.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import { namesNothing } from '../question/asked-indicators.ts';
import { blankedOmission } from '../question/omission.ts';
import type { Question } from '../question/question.ts';
import { targetOmissionSentences } from '../render/target-omission.ts';
import { isLeftOut, scopeOf } from './awards/scope.ts';
import { matchIndicators, nearestOf, type Scored } from './indicators.ts';
import { targetRowOf } from './target-row.ts';

const NEAREST = 3;

/**
 * Which places of the collection set no target of a kind (没有设水质目标), beside those that do, whose targets are given
 * apart. Indicators are matched by name and meaning: a place may set the like under another name, and the answer says so.
 * Where none sets one, that may be for want of a match: nothing is found then, and the nearest clauses are given.
 */
export async function answerTargetOmission(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody> {
  const { store, embedder, places, today } = context;
  const asked = { ...question, text: blankedOmission(question.text, question.language) };
  const ancestors = (adcode: string): readonly string[] => {
    const place = places.byAdcode(adcode);
    return place === undefined ? [] : places.ancestors(place).map((above) => above.adcode);
  };
  const isAsked = scopeOf(question, ancestors);
  const held = collection.places.filter(
    (place) => isAsked(place) && !isLeftOut(place.adcode, question, ancestors),
  );
  const codes = new Set(held.map(({ adcode }) => adcode));
  const facts = (await store.read(targets, {})).filter(({ adcode }) => adcode !== null && codes.has(adcode));
  const setting = namesNothing(asked)
    ? facts.map((fact) => ({ fact, score: 1 }))
    : await settingEach(context, facts, asked);
  const speaking = new Set(setting.map(({ fact }) => fact.adcode));
  const silent = held.filter(({ adcode }) => !speaking.has(adcode));
  const coverage = coverageOf(collection, question, silent, places);
  const rows = setting.map(({ fact, score }) => targetRowOf(fact, score, today));
  const nearest =
    rows.length > 0
      ? []
      : await findClauses(store, embedder, { ...clauseQuery(question, collection), top: NEAREST });
  return {
    answer: targetOmissionSentences({ language: question.language, rows, coverage }),
    rows: [],
    otherLevels: rows,
    mentionsWithoutAmount: [],
    coverage,
    notFound: silent.length === 0 || rows.length === 0,
    nearest: nearest.map((found) => searchRowOf(found, today)),
    cypher: targets.cypher({}),
  };
}

/** The nearest targets of each place: one may call 水质达标率 what another calls 水质优良率. */
async function settingEach(
  context: AnswerContext,
  facts: readonly TargetFact[],
  asked: Question,
): Promise<readonly Scored[]> {
  const matched = facts.length === 0 ? [] : await matchIndicators(context, facts, asked);
  const codes = [...new Set(matched.map(({ fact }) => fact.adcode))];
  return codes.flatMap((code) => nearestOf(matched.filter(({ fact }) => fact.adcode === code)));
}
