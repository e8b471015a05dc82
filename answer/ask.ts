import { performance } from 'node:perf_hooks';
import { awardPrograms } from '../graph/queries/award-facts.ts';
import type { Answer, Intent, SearchResult } from './answer.ts';
import type { AnswerBody } from './body.ts';
import { findClauses, searchHitOf } from './clause-rows.ts';
import type { AnswerContext } from './context.ts';
import { type Collection, coverageOf, readCollection } from './coverage.ts';
import { answerAwards } from './intents/awards/awards.ts';
import { answerCitations } from './intents/citations.ts';
import { answerFacts } from './intents/facts.ts';
import { answerIndustries } from './intents/industries.ts';
import { answerLineage } from './intents/lineage.ts';
import { answerPrecedents } from './intents/precedents.ts';
import { answerResponsibility } from './intents/responsibility.ts';
import { answerSearch } from './intents/search.ts';
import { answerTargets } from './intents/targets.ts';
import { awardReader } from './question/awards.ts';
import { readyField } from './question/field.ts';
import type { Question } from './question/question.ts';
import { understand } from './question/understand.ts';

export type { AnswerContext } from './context.ts';

/**
 * Answers a question in Chinese or English from the graph. `tookMs` is a duration; no date comes from a clock.
 * @throws QpgError STORE_QUERY, and what the model throws; a question that nothing fits is answered, not refused.
 */
export async function ask(context: AnswerContext, question: string): Promise<Answer> {
  const begun = performance.now();
  const { understood, collection } = await readQuestion(context, question);
  const body = await answerBody(context, understood, collection);
  const { asked, language, intent, ...rest } = understood;
  return {
    question: asked,
    language,
    intent,
    understood: rest,
    ...body,
    tookMs: Math.round((performance.now() - begun) * 10) / 10,
  };
}

/** Makes ready what the first question would otherwise wait for; a program that answers many calls it at its start. */
export async function warmUp(context: AnswerContext): Promise<void> {
  await readyField(context.embedder);
  for (const question of WARM_UP) await ask(context, question);
}

/** Any questions that read vocabulary and graph in both languages and search. */
const WARM_UP = ['哪些省奖励质量奖', 'quality credit'];

/** Clauses by meaning and words, best first, at most `top`, with raw scores. */
export async function search(context: AnswerContext, query: string, top: number): Promise<SearchResult> {
  const { understood } = await readQuestion(context, query);
  const { topic, language, places } = understood;
  const preferred = places.map((place) => place.adcode);
  const found = await findClauses(context.store, context.embedder, { text: topic, language, top, preferred });
  return { query, hits: found.map(searchHitOf) };
}

async function readQuestion(
  { store, places, awards: vocabulary, measures, industries }: AnswerContext,
  asked: string,
): Promise<{ understood: Question; collection: Collection }> {
  const [collection, programs] = await Promise.all([readCollection(store), store.read(awardPrograms, {})]);
  const understood = understand(asked, {
    places,
    awards: awardReader({ places, vocabulary, collection: programs }),
    measures,
    industries,
    loaded: new Set(collection.places.map((place) => place.adcode)),
  });
  return { understood, collection };
}

/** What answers from facts of one kind; null where it finds none. */
type Answering = (
  context: AnswerContext,
  question: Question,
  collection: Collection,
) => Promise<AnswerBody | null>;

const FACTS: Readonly<Partial<Record<Intent, Answering>>> = {
  responsibility: answerResponsibility,
  targets: answerTargets,
  lineage: answerLineage,
  precedents: answerPrecedents,
  citations: answerCitations,
  industries: answerIndustries,
  facts: answerFacts,
};

/** An intent that finds no fact of its kind leaves the question to the search, which says so. */
async function answerBody(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody> {
  const searched = async (): Promise<AnswerBody> => ({
    intent: 'search',
    ...(await answerSearch(context, question, collection)),
  });
  switch (question.intent) {
    case 'awards':
      return answerAwards(context, question, collection);
    case 'unanswerable':
      return noQuestion(context, question, collection);
    default:
      return (await FACTS[question.intent]?.(context, question, collection)) ?? searched();
  }
}

/** Nothing was asked: says what can be. */
function noQuestion({ places }: AnswerContext, question: Question, collection: Collection): AnswerBody {
  return {
    answer:
      question.language === 'zh'
        ? '没有读到问题。可以这样问：哪些省奖励中国质量奖，奖励多少？'
        : 'There is no question to read. Try: which provinces reward the China Quality Award, and how much?',
    rows: [],
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage: coverageOf(collection, question, [], places),
    notFound: true,
    nearest: [],
    cypher: null,
  };
}
