import { type TargetFact, targets } from '../../graph/queries/targets.ts';
import type { AnswerBody } from '../body.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf, heldAdcodes } from '../coverage.ts';
import { nearestClauses } from '../nearest-clauses.ts';
import { askedIndicators, namesNothing } from '../question/asked-indicators.ts';
import { isWithin, readValueBound } from '../question/asked-numbers.ts';
import { isOutOfField } from '../question/field.ts';
import type { Question } from '../question/question.ts';
import { targetSentences } from '../render/targets.ts';
import { matchIndicators, namesIndicator, nearestOf, withoutIndicators } from './indicators.ts';
import { answerTargetOmission } from './target-omission.ts';
import { targetRowOf } from './target-row.ts';
import type { Scored } from './target-topics.ts';

/** Targets of other places are shown where they are few enough to be of help. */
const MOST_ELSEWHERE = 20;
const WHICH = /哪[些几]|谁|\b(?:which|who|every|all)\b/iu;
const ASKS_FOR_ALL = /目标|指标|\b(?:targets?|goals?|aims?|figures?|numbers?|benchmarks?|quotas?)\b/iu;

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
  // 把合格率定在99%以上,是哪一年: what a question takes for granted of one place narrows nothing.
  const ofAll = asksForAll(question);
  const isSought = question.places.length === 0 || ofAll || WHICH.test(question.text);
  const matched = ofAll ? [] : await matchedFor(context, all, question);
  const scored = ofAll
    ? withoutIndicators(all, askedIndicators(question).leftOut, question.language).map((fact) => ({
        fact,
        score: 1,
        holds: true,
        thing: 0,
      }))
    : matched;
  const inScope = scored.filter(({ fact }) => isAsked(fact, question));
  const ofYears = inScope.filter(
    ({ fact }) =>
      isOfYear(fact, question) && (matched.length > 0 || question.years === null || fact.year !== null),
  );
  // 是要到2030年吧: a year that is taken for granted and does not hold is answered with the one that does.
  const isPremise = ofYears.length === 0 && question.polar && question.places.length > 0;
  const fitting = isPremise && matched.length > 0 ? inScope : ofYears;
  const near = nearestIn(fitting, question).filter(
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

/** Targets asked for, of the places asked about; those of all where these set none. */
async function matchedFor(
  context: AnswerContext,
  all: readonly TargetFact[],
  question: Question,
): Promise<readonly Scored[]> {
  const own = all.filter((fact) => isAsked(fact, question));
  const matched = own.length === 0 ? [] : await matchIndicators(context, own, question);
  const isWhole = matched.length > 0 || own.length === all.length;
  return isWhole ? matched : matchIndicators(context, all, question);
}

/** Of several places the nearest indicators of each: one may call 食品安全抽检合格率 what another calls 评价性抽检合格率. */
function nearestIn(scored: readonly Scored[], { places }: Question): readonly Scored[] {
  if (places.length < 2) return nearestOf(scored);
  return places.flatMap(({ adcode }) => nearestOf(scored.filter(({ fact }) => fact.adcode === adcode)));
}

/** Of the values of one unit, the highest or the lowest, ties included. */
function utmost(scored: readonly Scored[], rank: 'highest' | 'lowest'): readonly Scored[] {
  const sign = rank === 'highest' ? 1 : -1;
  const best = new Map<string | null, number>();
  for (const { fact } of scored)
    best.set(fact.unit, Math.max(best.get(fact.unit) ?? Number.NEGATIVE_INFINITY, sign * fact.value));
  return scored.filter(({ fact }) => sign * fact.value === best.get(fact.unit));
}

/** Words that ask for a number or who has the greatest one, in whatever words the thing itself is asked for. */
const ASKS_NUMBER =
  /多少|几[个家项件]|数[量字]?|\d\s?[%％]|比[例重率]|百分|指标|目标|最[高低严多少]|谁|各是|分别|要降|\b(?:\d+ ?percent|index|numbers?|figures?|ratios?|rates?|shares?|how (?:many|much|high|low)|percent(?:age)?|which|who|against|at least|limit|ceiling|floor|cap|margin|level|threshold|correct|right)\b/iu;
/** Cosine with an indicator from which on a question is surely about its number. */
const SURE: Readonly<Record<Question['language'], number>> = { zh: 0.5, en: 0.45 };
/** Where it names a measure, which clauses speak of as well. */
const SURE_OF_MEASURE: typeof SURE = { zh: 0.7, en: 0.55 };

const ASKS =
  /哪|什么|怎|何|谁|吗|多少|条款|如何|[?？]|\b(?:what|which|who|where|how|does|do|is|are|clauses?|find|list|compare|trace|show|tell|give)\b/iu;

/** Words typed into a search field, without one of asking. */
const isTerse = ({ text }: Question): boolean => !ASKS.test(text);

/** An English query without a word of asking must be this near, and of a place. */
const SURE_OF_TERSE = 0.6;

/** Whether a question that its words leave to the search asks for a number that a document sets. */
export async function isSurelyOfTargets(context: AnswerContext, question: Question): Promise<boolean> {
  const { text, language, exists, omits, measures } = question;
  if (exists || omits) return false;
  const facts = await context.store.read(targets, {});
  const asksNumber = ASKS_NUMBER.test(text);
  const isTerseEn = !asksNumber && language === 'en' && isTerse(question);
  // 江西森林覆盖率: the name of an indicator by itself asks for its number.
  if (!asksNumber && !isTerseEn && !(isTerse(question) && namesIndicator(facts, question))) return false;
  const sure = (measures.length > 0 ? SURE_OF_MEASURE : SURE)[language];
  const matched = await matchIndicators(context, facts, question);
  const inScope = matched.filter(({ fact }) => isAsked(fact, question));
  if (isTerseEn) return question.places.length > 0 && inScope.some(({ score }) => score >= SURE_OF_TERSE);
  if (!asksNumber) return inScope.length > 0;
  return inScope.some(({ score, holds }) => (holds && measures.length === 0) || score >= sure);
}

/** 四川2027年的目标有哪些: targets, and no indicator. */
function asksForAll(question: Question): boolean {
  const isBound = readValueBound(question.text, question.language) !== null;
  return (isBound || ASKS_FOR_ALL.test(question.text)) && namesNothing(question);
}

function isAsked({ adcode, level }: TargetFact, { levels, places }: Question): boolean {
  if (places.length > 0) return places.some((place) => place.adcode === adcode);
  return levels.length === 0 || (level !== null && levels.includes(level));
}

function isOfYear({ year }: TargetFact, { years }: Question): boolean {
  if (years === null || year === null) return true;
  return year >= (years.from ?? year) && year <= (years.to ?? year);
}
