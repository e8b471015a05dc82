import { targets } from '../../graph/queries/targets.ts';
import type { AnswerBody } from '../body.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf, heldAdcodes } from '../coverage.ts';
import { nearestClauses } from '../nearest-clauses.ts';
import { isWithin, readValueBound } from '../question/asked-numbers.ts';
import { isOutOfField } from '../question/field.ts';
import type { Question } from '../question/question.ts';
import { targetSentences } from '../render/targets.ts';
import { ASKS_FOR_ALL, askedTargets, isAsked, isOfYear } from './asked-targets.ts';
import { nearestOf } from './indicators.ts';
import { nearestTargets, utmost } from './nearest-targets.ts';
import { answerTargetOmission } from './target-omission.ts';
import { targetRowOf } from './target-row.ts';
import type { Scored } from './target-topics.ts';

/** Targets of other places are shown where they are few enough to be of help. */
const MOST_ELSEWHERE = 20;
const WHICH = /哪[些几]|谁|\b(?:which|who|every|all)\b/iu;

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
  if (question.omits) return answerTargetOmission(context, question, collection);
  const { store, embedder, places, today } = context;
  const all = await store.read(targets, {});
  const bound = readValueBound(question.text, question.language);
  const { scored, matched, ofAll } = await askedTargets(context, all, question);
  // 把合格率定在99%以上,是哪一年: what a question takes for granted of one place narrows nothing.
  const isSought = question.places.length === 0 || ofAll || WHICH.test(question.text);
  const inScope = scored.filter(({ fact }) => isAsked(fact, question));
  const ofYears = inScope.filter(
    ({ fact }) =>
      isOfYear(fact, question) && (matched.length > 0 || question.years === null || fact.year !== null),
  );
  // 是要到2030年吧: a year that is taken for granted and does not hold is answered with the one that does.
  const isPremise = ofYears.length === 0 && question.polar && question.places.length > 0;
  const fitting = isPremise && matched.length > 0 ? inScope : ofYears;
  const near = nearestTargets(fitting, all, question, { ofAll }).filter(
    ({ fact }) => bound === null || !isSought || isWithin(fact, bound),
  );
  const best = question.rank === null ? near : utmost(near, question.rank);
  const elsewhere =
    best.length > 0 || matched.length === 0
      ? []
      : nearestOf(
          matched.filter(
            (one) => isOfYear(one.fact, question) && !isAsked(one.fact, question) && isSame(one),
          ),
        );
  const isUnknown = best.length === 0 && matched.length === 0 && !ASKS_FOR_ALL.test(question.text);
  if (isUnknown && (await isOutOfField(embedder, question.topic, question.language))) return null;
  const isOfTargets = ASKS_FOR_ALL.test(question.text) || scored.length > 0;
  if (best.length === 0 && elsewhere.length === 0 && !isOfTargets && question.places.length === 0)
    return null;
  const rows = best.map(({ fact, score }) => targetRowOf(fact, score, today));
  const speaking = new Set(best.map(({ fact }) => fact.adcode));
  const held = new Set(collection.places.map(({ adcode }) => adcode));
  const silent = question.places.filter(({ adcode }) => held.has(adcode) && !speaking.has(adcode));
  const coverage = coverageOf(collection, { places: question.places, levels: [] }, silent, places);
  const others = elsewhere.slice(0, MOST_ELSEWHERE).map(({ fact, score }) => targetRowOf(fact, score, today));
  const nearest =
    rows.length > 0
      ? []
      : await nearestClauses(context, question, collection, {
          adcodes: heldAdcodes(question.places, collection),
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
    nearest,
    cypher: targets.cypher({}),
  };
}

/** What another place sets is of help only where it is surely the same: a share of GDP for another one is not. */
const SAME = 0.5;
const isSame = ({ holds, score }: Scored): boolean => holds || score >= SAME;
