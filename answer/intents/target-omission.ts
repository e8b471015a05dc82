import { type TargetFact, targets } from '../../graph/queries/targets.ts';
import type { AnswerBody } from '../body.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import { nearestClauses } from '../nearest-clauses.ts';
import { namesNothing } from '../question/asked-indicators.ts';
import { blankedOmission } from '../question/omission.ts';
import type { Question } from '../question/question.ts';
import { targetOmissionSentences } from '../render/target-omission.ts';
import { ancestorsIn, heldInScope } from './awards/scope.ts';
import { matchIndicators, nearestOf } from './indicators.ts';
import { targetRowOf } from './target-row.ts';
import type { Scored } from './target-topics.ts';

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
  const { store, places, today } = context;
  const asked = { ...question, text: blankedOmission(question.text, question.language) };
  const held = heldInScope(question, collection.places, ancestorsIn(places));
  const codes = new Set(held.map(({ adcode }) => adcode));
  const facts = (await store.read(targets, {})).filter(({ adcode }) => adcode !== null && codes.has(adcode));
  const setting = namesNothing(asked)
    ? facts.map((fact) => ({ fact, score: 1 }))
    : await settingEach(context, facts, asked);
  const speaking = new Set(setting.map(({ fact }) => fact.adcode));
  const silent = held.filter(({ adcode }) => !speaking.has(adcode));
  const coverage = coverageOf(collection, question, silent, places);
  const rows = setting.map(({ fact, score }) => targetRowOf(fact, score, today));
  return {
    answer: targetOmissionSentences({ language: question.language, rows, coverage }),
    rows: [],
    otherLevels: rows,
    mentionsWithoutAmount: [],
    coverage,
    notFound: silent.length === 0 || rows.length === 0,
    nearest: rows.length > 0 ? [] : await nearestClauses(context, question, collection),
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
