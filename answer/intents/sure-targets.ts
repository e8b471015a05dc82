import { targets } from '../../graph/queries/targets.ts';
import type { AnswerContext } from '../context.ts';
import type { Question } from '../question/question.ts';
import { isAsked } from './asked-targets.ts';
import { matchIndicators, namesIndicator } from './indicators.ts';

/** Words that ask for a number or who has the greatest one, in whatever words the thing itself is asked for. */
const ASKS_NUMBER =
  /多少|几[个家项件]|数[量字]?|\d\s?[%％]|比[例重率]|百分|指标|目标|最[高低严多少]|谁|各是|分别|要降|\b(?:\d+ ?percent|index|numbers?|figures?|ratios?|rates?|shares?|how (?:many|much|high|low)|percent(?:age)?|which|who|against|at least|limit|ceiling|floor|cap|margin|level|threshold|correct|right)\b/iu;
/** Cosine with an indicator from which on a question is surely about its number. */
const SURE: Readonly<Record<Question['language'], number>> = { zh: 0.5, en: 0.45 };
/** Where it names a measure, which clauses speak of as well. */
const SURE_OF_MEASURE: typeof SURE = { zh: 0.7, en: 0.55 };

const ASKS =
  /哪|什么|怎|何|谁|吗|多少|条款|如何|[?？]|\b(?:what|which|who|where|how|does|do|is|are|any|clauses?|find|list|compare|trace|show|tell|give)\b/iu;

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
