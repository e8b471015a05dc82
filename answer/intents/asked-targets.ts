import type { TargetFact } from '../../graph/queries/targets.ts';
import type { AnswerContext } from '../context.ts';
import { askedIndicators, namesNothing } from '../question/asked-indicators.ts';
import { readValueBound } from '../question/asked-numbers.ts';
import type { Question } from '../question/question.ts';
import { matchIndicators, withoutIndicators } from './indicators.ts';
import type { Scored } from './target-topics.ts';

/** Words that ask for targets as such. */
export const ASKS_FOR_ALL = /目标|指标|\b(?:targets?|goals?|aims?|figures?|numbers?|benchmarks?|quotas?)\b/iu;

/** The targets a question asks for, wherever they are set. */
export interface AskedTargets {
  readonly scored: readonly Scored[];
  /** Those whose indicator it names; none where it asks for all. */
  readonly matched: readonly Scored[];
  readonly ofAll: boolean;
}

/**
 * The targets a question asks for by their indicators; all of them, or all under a heading it names, where it names none.
 * @throws what the model throws
 */
export async function askedTargets(
  context: AnswerContext,
  all: readonly TargetFact[],
  question: Question,
): Promise<AskedTargets> {
  const headed = underNamedHeading(all, question);
  const ofAll = headed.isAll || asksForAll(question);
  const among = headed.facts.length > 0 ? headed.facts : all;
  if (!ofAll) {
    const matched = await matchedFor(context, among, question);
    return { scored: matched, matched, ofAll };
  }
  const kept = withoutIndicators(among, askedIndicators(question).leftOut, question.language);
  return { scored: kept.map((fact) => ({ fact, score: 1, holds: true, thing: 0 })), matched: [], ofAll };
}

const MARKER = /^(?:[(（].{1,4}[)）]|[\d.]{1,5}|[一二三四五六七八九十]{1,3}|第.{1,3}[章节条])?[、.．\s]*/u;
const LEAST_HEADING = 5;
/** What every plan has a heading for. */
const GENERAL_HEADING = /^(?:主要|发展|总体|工作|具体|预期|奋斗|质量)?(?:发展)?(?:目标|任务|指标)$/u;

/**
 * The targets under the heading of a clause that the question names (霍山“工程质量目标”那一条), and whether it asks for all of
 * them; none where it names no heading.
 */
function underNamedHeading(
  all: readonly TargetFact[],
  question: Question,
): { readonly facts: readonly TargetFact[]; readonly isAll: boolean } {
  const headingOf = ({ clause }: TargetFact): string => clause.replace(MARKER, '');
  const isNamed = (heading: string): boolean =>
    heading.length >= LEAST_HEADING && !GENERAL_HEADING.test(heading) && question.text.includes(heading);
  const facts = all.filter((fact) => isAsked(fact, question) && isNamed(headingOf(fact)));
  const headings = [...new Set(facts.map(headingOf))];
  const rest = headings.reduce(
    (text, heading) => text.replace(heading, ' '.repeat(heading.length)),
    question.text,
  );
  return {
    facts,
    isAll: facts.length > 0 && namesNothing({ ...question, text: rest.replace(THAT_CLAUSE, blank) }),
  };
}
const THAT_CLAUSE = /[“”"「」]|[那这]?一?(?:条|节|段|部分|标题|款)(?:里面?|中|下面?)?/gu;
const blank = (words: string): string => ' '.repeat(words.length);

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

/** 四川2027年的目标有哪些: targets, and no indicator. */
function asksForAll(question: Question): boolean {
  const isBound = readValueBound(question.text, question.language) !== null;
  return (isBound || ASKS_FOR_ALL.test(question.text)) && namesNothing(question);
}

/** Whether a target is of a place or level that a question asks about. */
export function isAsked({ adcode, level }: TargetFact, { levels, places }: Question): boolean {
  if (places.length > 0) return places.some((place) => place.adcode === adcode);
  return levels.length === 0 || (level !== null && levels.includes(level));
}

/** Whether a target is for the years that a question asks about, or for none. */
export function isOfYear({ year }: TargetFact, { years }: Question): boolean {
  if (years === null || year === null) return true;
  return year >= (years.from ?? year) && year <= (years.to ?? year);
}
