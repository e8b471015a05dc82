import type { TargetFact } from '../../graph/queries/targets.ts';
import { searchTerms } from '../../text/ngrams.ts';
import { isOfSubject } from '../../text/vocabulary/target-subjects.ts';
import {
  type AskedThing,
  askedAs,
  COMMON,
  closeness,
  holdsWords,
  shareOf,
  type TermGroups,
  termsOf,
} from '../asked-thing.ts';
import type { AnswerContext } from '../context.ts';
import { likeness, nameVectors } from '../name-vectors.ts';
import { askedIndicators, subjectOf } from '../question/asked-indicators.ts';
import { glossGroups } from '../question/glossary.ts';
import type { Question } from '../question/question.ts';
import { leadOf, ofTopic, type Scored } from './target-topics.ts';

type Asked = Pick<Question, 'text' | 'language' | 'links' | 'awards'>;

/**
 * Least cosine of a question with an indicator none of whose words it names; chosen on test/gold/ask-tuning.json, where
 * questions for what no document sets stay below.
 */
const LEAST: Readonly<Record<Question['language'], number>> = { zh: 0.45, en: 0.3 };
/** With words in common, less will do. */
const LEAST_NAMED = 0.25;
/** Least closeness, in which the words in common count. */
const LEAST_WORDED: typeof LEAST = { zh: 0.6, en: 0.4 };
/** What a part of an English question must reach to be asked for by itself. */
const LEAST_PART = 0.42;

/**
 * Targets whose indicator the question asks for, by words and by meaning: an indicator that holds the asked words as
 * they are (合格率 asks for every 合格率), one that shares most of its own, or one whose vector is near.
 * @throws what the model throws
 */
export async function matchIndicators(
  { store, embedder }: Pick<AnswerContext, 'store' | 'embedder'>,
  targets: readonly TargetFact[],
  question: Asked,
): Promise<readonly Scored[]> {
  const { language } = question;
  const { whole: asking, things, topics, leftOut, counts } = askedIndicators(question);
  const facts = withoutIndicators(targets, leftOut, language);
  const indicators = [...new Set(facts.map(({ indicator }) => indicator))];
  const named = namedIndicators(indicators, question);
  const isOfTopic = topics.length > 0 || OF_TOPIC.test(question.text);
  const leads = isOfTopic ? [...new Set(facts.map(leadOf))] : [];
  const vectors = await nameVectors(store, embedder, [...indicators, ...leads]);
  const as = async (words: string): Promise<AskedThing> => {
    const thing = await askedAs(embedder, words, language);
    return { ...thing, groups: [...thing.groups, ...awardsIn(words, question)] };
  };
  const scoreOf = (asked: AskedThing, indicator: string): number =>
    closeness(asked, indicator, vectors.get(indicator));
  const near = (asked: AskedThing, thing: number): readonly Scored[] =>
    facts.flatMap((fact): Scored[] => {
      const { indicator } = fact;
      const holds =
        holdsWords(asked, indicator) || holdsGlosses(asked, indicator) || isOfAskedSubject(asked, indicator);
      const least = named.has(indicator) ? LEAST_NAMED : LEAST[language];
      const score = scoreOf(asked, indicator);
      const isFound =
        holds || score >= LEAST_WORDED[language] || likeness(asked.vector, vectors.get(indicator)) >= least;
      return isFound ? [{ fact, score, holds, thing }] : [];
    });
  const whole = (): Promise<AskedThing> => as(asking);
  const subjects = topics.length > 0 && things.length === 0 ? topics : things;
  if (isOfTopic && (things.length === 0 || topics.length === 0)) {
    const bare = subjects.map((words) => (language === 'zh' ? words : subjectOf(words)));
    const asked = bare.length === 0 ? [await whole()] : await Promise.all(bare.map(as));
    const isSaid = topics.length > 0;
    const found = asked.map((subject) => ofTopic(facts, subject, vectors, { language, isSaid }));
    if (found.some((topic) => topic.length > 0))
      return counted(
        asked.flatMap((subject, thing) =>
          (found[thing] ?? []).length > 0 ? (found[thing] ?? []) : near(subject, thing),
        ),
        counts,
      );
  }
  const worded = subjects.filter(
    (words) => language === 'zh' || [...termsOf(words, language), ...awardsIn(words, question)].length > 0,
  );
  const parts = worded.length > 1 || language === 'en' ? await Promise.all(worded.map(as)) : [];
  const telling = parts.filter(
    (part) => language === 'zh' || indicators.some((indicator) => scoreOf(part, indicator) >= LEAST_PART),
  );
  const asked =
    telling.length > 1 ? telling : [naming(await whole(), telling[0]?.words ?? subjects[0], question)];
  const found = asked.flatMap((one, thing) => near(one, thing));
  const bare =
    found.length > 0 || language === 'zh' ? [] : subjects.map(subjectOf).filter((one) => one !== '');
  const scored = found.length > 0 ? found : (await Promise.all(bare.map(as))).flatMap(near);
  return counted(things.length > 0 ? withinTopics(together(scored, asked), topics) : scored, counts);
}

/** 名牌,工业、服务业、农业各多少: a thing that is said with so many others is what each of them is asked about. */
const SAID_WITH = 2;

/** Of things that are asked for of one thing, the indicators that are of both; all where no thing is said of others. */
function together(scored: readonly Scored[], asked: readonly AskedThing[]): readonly Scored[] {
  const held = asked.map(
    ({ words }, i) =>
      new Set(
        COMMON.has(words)
          ? []
          : scored.filter(({ thing, holds }) => holds && thing === i).map(({ fact }) => fact),
      ),
  );
  const common = (one: ReadonlySet<TargetFact>, other: ReadonlySet<TargetFact>): boolean =>
    [...one].some((fact) => other.has(fact));
  const of = held.find(
    (one) => held.filter((other) => other !== one && common(one, other)).length >= SAID_WITH,
  );
  if (of === undefined) return scored;
  const parts = held.filter((other) => other !== of && common(of, other));
  return scored.filter(({ fact, thing }) => {
    const own = held[thing];
    if (own === of) return parts.some((part) => part.has(fact));
    return own === undefined || !parts.includes(own) || of.has(fact);
  });
}

/** A subject that is all that is asked about, in English by its one term: air quality. */
function isOfAskedSubject({ language, words, groups }: AskedThing, indicator: string): boolean {
  if (language === 'zh') return isOfSubject(words, indicator);
  const [term, ...others] = groups;
  return others.length === 0 && (term?.some((word) => isOfSubject(word, indicator)) ?? false);
}

/** So many Chinese terms of an English thing, all of them in an indicator, are as good as its words. */
const TELLING_TERMS = 3;

const holdsGlosses = ({ language, groups }: AskedThing, indicator: string): boolean =>
  language === 'en' && groups.length >= TELLING_TERMS && shareOf(groups, indicator) === 1;

/** 驰名商标 is short for 中国驰名商标. */
const WHOSE = /^(?:中国|国家级?|全国|\p{Script=Han}{2,3}[省市县])/u;

/** The targets without those of indicators that a question leaves out: 除了合格率. */
export function withoutIndicators(
  facts: readonly TargetFact[],
  leftOut: readonly string[],
  language: Question['language'],
): readonly TargetFact[] {
  const groups = leftOut.map((words) => (language === 'zh' ? [[words]] : termsOf(words, language)));
  return facts.filter(
    ({ indicator }) => !groups.some((terms) => terms.length > 0 && shareOf(terms, indicator) === 1),
  );
}

/** The Chinese names of awards that an English question names; no glossary has them. */
function awardsIn(words: string, { language, awards }: Asked): TermGroups {
  if (language === 'zh') return [];
  return awards
    .filter(({ printed }) => words.includes(printed))
    .map(({ name }) => [name, name.replace(WHOSE, '')]);
}

/** One thing is compared with all that stands around it, and held by its own words. */
function naming(whole: AskedThing, words: string | undefined, question: Asked): AskedThing {
  if (words === undefined) return whole;
  return { ...whole, words, groups: [...termsOf(words, whole.language), ...awardsIn(words, question)] };
}

/** 地理标志方面，产品和商标都算: of the things asked for those that are of the topic, where any is. */
function withinTopics(scored: readonly Scored[], topics: readonly string[]): readonly Scored[] {
  const within = scored.filter(({ fact }) =>
    topics.some((topic) => fact.indicator.includes(topic) || leadOf(fact).includes(topic)),
  );
  return within.length > 0 ? within : scored;
}

/** 多少家 asks for no share. */
function counted(scored: readonly Scored[], counts: boolean): readonly Scored[] {
  const numbers = scored.filter(({ fact }) => fact.unit !== '%');
  return counts && numbers.length > 0 ? numbers : scored;
}

/** Several targets on one subject are asked for: 环境方面的指标有哪些, targets for services. */
const OF_TOPIC =
  /目标|指标|数字|数值|(?:哪些|什么)数|\b(?:targets|goals|numbers|figures|aims|benchmarks)\b/iu;

/** Indicators that are this much further than the nearest one are others; less where one holds the very words. */
const NEAR = 0.1;
const NEAR_TO_THE_WORDS = 0.08;

/** Of each asked thing the indicators that hold its words, and those about as near as the nearest; nearest first. */
export function nearestOf(scored: readonly Scored[]): readonly Scored[] {
  const things = [...new Set(scored.map(({ thing }) => thing))];
  const kept = things.flatMap((thing) => {
    const own = scored.filter((one) => one.thing === thing);
    const isHeld = own.some(({ holds }) => holds);
    const best = Math.max(...own.filter(({ holds }) => holds || !isHeld).map(({ score }) => score));
    const least = best - (isHeld ? NEAR_TO_THE_WORDS : NEAR);
    return own.filter(({ holds, score }) => holds || score >= least);
  });
  const once = new Map<TargetFact, Scored>();
  for (const one of kept.toSorted((a, b) => b.score - a.score))
    if (!once.has(one.fact)) once.set(one.fact, one);
  return [...once.values()];
}

/** Share of an indicator's character pairs that the question must hold to name it. */
const LEAST_SHARE = 0.6;
/** PM2.5: a word that tells an indicator by itself where it begins its name; a share of GDP is not GDP. */
const LATIN = /^[a-z]/u;

/** Whether a question holds most of the name of an indicator. */
export function namesIndicator(facts: readonly TargetFact[], question: Asked): boolean {
  return namedIndicators([...new Set(facts.map(({ indicator }) => indicator))], question).size > 0;
}

/** Indicators most of whose pairs of characters the question holds, in English through the glossary. */
function namedIndicators(indicators: readonly string[], { text, language }: Asked): ReadonlySet<string> {
  const words = language === 'en' ? glossGroups(text).flat() : [text];
  const asked = new Set(words.flatMap((word) => searchTerms(word)).filter((term) => !COMMON.has(term)));
  return new Set(
    indicators.filter((indicator) => {
      const own = [...new Set(searchTerms(indicator))].filter((term) => !COMMON.has(term));
      const [first = ''] = own;
      const common = own.filter((term) => asked.has(term)).length;
      return common / Math.max(own.length, 1) >= LEAST_SHARE || (LATIN.test(first) && asked.has(first));
    }),
  );
}
