import { type TargetFact, targets } from '../../graph/queries/targets.ts';
import type { TargetRow } from '../answer.ts';
import type { AnswerBody } from '../body.ts';
import { findClauses, searchRowOf } from '../clause-rows.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import { isOutOfField } from '../question/field.ts';
import type { Question } from '../question/question.ts';
import { targetSentences } from '../render/targets.ts';
import { documentPart, factMarks } from '../rows.ts';
import { matchIndicators, type Scored } from './indicators.ts';

const NEAREST = 3;
/** Targets of other places are shown where they are few enough to be of help. */
const MOST_ELSEWHERE = 20;
const ASKS_FOR_ALL = /目标|指标|\b(?:targets?|goals?|aims?)\b/iu;
/** What may stand beside the word for targets in a question that asks for all of a place. */
const FRAME =
  /目标|指标|主要|具体|所有|全部|发展|质量|\b(?:targets?|goals?|aims?|set|sets|main|quality|policy|numerical|quantitative)\b|\s/giu;

/**
 * What an indicator is to reach, where and by when; all targets of a place where the question names none. Where the
 * places asked about set no such target, that is said, and what others set is given apart. Null where the question is
 * about no indicator that the collection knows and asks for no target either.
 */
export async function answerTargets(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody | null> {
  const { store, embedder, places, today } = context;
  const all = await store.read(targets, {});
  const matched = matchIndicators(all, question);
  const scored =
    matched.length > 0 || !asksForAll(question) ? matched : all.map((fact) => ({ fact, score: 1 }));
  const inScope = scored.filter(({ fact }) => isAsked(fact, question));
  const fitting = inScope.filter(
    ({ fact }) =>
      isOfYear(fact, question) && (matched.length > 0 || question.years === null || fact.year !== null),
  );
  const best = bestOf(fitting);
  const elsewhere =
    best.length > 0 || matched.length === 0
      ? []
      : bestOf(matched.filter(({ fact }) => isOfYear(fact, question) && !isAsked(fact, question)));
  const isUnknown = best.length === 0 && matched.length === 0 && !ASKS_FOR_ALL.test(question.text);
  if (isUnknown && (await isOutOfField(embedder, question.topic, question.language))) return null;
  const isOfTargets = ASKS_FOR_ALL.test(question.text) || scored.length > 0;
  if (best.length === 0 && elsewhere.length === 0 && !isOfTargets && question.places.length === 0)
    return null;
  const rows = best.map(({ fact, score }) => rowOf(fact, score, today));
  const speaking = new Set(best.map(({ fact }) => fact.adcode));
  const held = new Set(collection.places.map(({ adcode }) => adcode));
  const silent = question.places.filter(({ adcode }) => held.has(adcode) && !speaking.has(adcode));
  const coverage = coverageOf(collection, { places: question.places, levels: [] }, silent, places);
  const others = elsewhere.slice(0, MOST_ELSEWHERE).map(({ fact, score }) => rowOf(fact, score, today));
  const nearest =
    rows.length > 0
      ? []
      : await findClauses(store, embedder, {
          text: question.topic,
          language: question.language,
          top: NEAREST,
          filter: { adcodes: question.places.map(({ adcode }) => adcode).filter((code) => held.has(code)) },
        });
  return {
    answer: targetSentences({
      question,
      rows,
      others,
      coverage,
      otherYears: inScope.length > 0 && fitting.length === 0,
    }),
    rows,
    otherLevels: others,
    mentionsWithoutAmount: [],
    coverage,
    notFound: rows.length === 0,
    nearest: nearest.map((found) => searchRowOf(found, today)),
    cypher: targets.cypher({}),
  };
}

/** 四川2027年的目标有哪些: targets, and no indicator. */
function asksForAll({ text, ignored, measures, industries }: Question): boolean {
  const rest = ignored.map((words) => words.replace(FRAME, '')).filter((words) => words.length > 1);
  return ASKS_FOR_ALL.test(text) && rest.length === 0 && measures.length === 0 && industries.length === 0;
}

function isAsked({ adcode, level }: TargetFact, { levels, places }: Question): boolean {
  if (places.length > 0) return places.some((place) => place.adcode === adcode);
  return levels.length === 0 || (level !== null && levels.includes(level));
}

function isOfYear({ year }: TargetFact, { years }: Question): boolean {
  if (years === null || year === null) return true;
  return year >= (years.from ?? year) && year <= (years.to ?? year);
}

/** Indicators that cover this much less of the question than the best one are others. */
const NEAR = 0.15;

function bestOf(scored: readonly Scored[]): readonly Scored[] {
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score >= best - NEAR).toSorted((a, b) => b.score - a.score);
}

function rowOf(fact: TargetFact, score: number, today: string): TargetRow {
  const document = documentPart(fact, today);
  return {
    ...document,
    clause: fact.clause,
    quote: fact.quote,
    start: fact.start,
    end: fact.end,
    ...factMarks(fact, document),
    text: fact.text,
    score,
    indicator: fact.indicator,
    comparator: fact.comparator,
    value: fact.value,
    valueMax: fact.valueMax,
    unit: fact.unit,
    year: fact.year,
  };
}
