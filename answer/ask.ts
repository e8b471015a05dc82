import { performance } from 'node:perf_hooks';
import type { Answer, Intent } from './answer.ts';
import type { AnswerBody } from './body.ts';
import type { AnswerContext } from './context.ts';
import { type Collection, coverageOf } from './coverage.ts';
import { answerAwards } from './intents/awards/awards.ts';
import { ancestorsIn, heldInScope } from './intents/awards/scope.ts';
import { answerCitations } from './intents/citations.ts';
import { answerCompare } from './intents/compare.ts';
import { answerExistence } from './intents/existence.ts';
import { answerFacts } from './intents/facts.ts';
import { answerIndustries } from './intents/industries.ts';
import { answerLineage } from './intents/lineage.ts';
import { answerNotLoaded, asksOnlyNotLoaded } from './intents/not-loaded.ts';
import { ofChargedPlaces } from './intents/place-charges.ts';
import { answerPrecedents } from './intents/precedents.ts';
import { answerResponsibility } from './intents/responsibility.ts';
import { answerSearch } from './intents/search.ts';
import { isSurelyOfTargets } from './intents/sure-targets.ts';
import { answerTargets } from './intents/targets.ts';
import { answerUnknownPlace, asksOnlyElsewhere } from './intents/unknown-place.ts';
import { answerUntold } from './intents/untold.ts';
import { askedBeyond } from './question/beyond.ts';
import { isOutOfField } from './question/field.ts';
import type { PreviousQuestion } from './question/follow-up.ts';
import type { Question } from './question/question.ts';
import { settledIntent } from './question/settle-intent.ts';
import { type ReadOptions, type ReadQuestion, readQuestion } from './read-question.ts';
import { preamble } from './render/preamble.ts';
import { rounded, timedEmbedder, timedStore, withStages } from './stages.ts';

export type { AnswerContext } from './context.ts';
export { search } from './search.ts';

export interface AskOptions {
  /** What the last answer said was understood: a turn such as "and Hebei?" takes over the rest of it. */
  readonly previous?: PreviousQuestion | undefined;
  /** Reads the words as naming things, and answers with this intent whatever they seem to ask. */
  readonly intent?: Intent | undefined;
}

/**
 * Answers a question in Chinese or English from the graph. `tookMs` and `stages` are durations; no date comes from a
 * clock.
 * @throws QpgError STORE_QUERY, and what the model throws; a question that nothing fits is answered, not refused.
 */
export function ask(
  context: AnswerContext,
  question: string,
  { previous, intent: given }: AskOptions = {},
): Promise<Answer> {
  return withStages(async (clock) => {
    const begun = performance.now();
    const timed = {
      ...context,
      store: timedStore(context.store),
      embedder: timedEmbedder(context.embedder),
    };
    const { understood, collection } = await readSettled(timed, question, {
      previous,
      intent: given,
      time: (work) => clock.understand(work),
    });
    const body = await answerBody(timed, understood, collection);
    const { asked, language, intent, ...rest } = understood;
    const took = performance.now() - begun;
    return {
      question: asked,
      language,
      intent,
      understood: rest,
      ...body,
      answer: preamble(understood, body.answer),
      stages: clock.stages(took),
      tookMs: rounded(took),
    };
  });
}

/** The question read by its words, and where they leave open what is asked, by its likeness to other questions. */
async function readSettled(
  context: AnswerContext,
  question: string,
  options: ReadOptions,
): Promise<ReadQuestion> {
  const read = await readQuestion(context, question, options);
  if (options.intent !== undefined) return read;
  const settled = await settledIntent(context.embedder, read.understood);
  const isOfPlaces = MAY_CHARGE.has(settled) && (await ofChargedPlaces(context, read.understood)).length > 0;
  const intent = isOfPlaces ? 'responsibility' : settled;
  return intent === read.understood.intent ? read : readQuestion(context, question, { ...options, intent });
}

/** What a question may seem to ask that asks what a document has the places below do: 河北给唐山派了什么活. */
const MAY_CHARGE: ReadonlySet<Intent> = new Set([
  'search',
  'precedents',
  'compare',
  'industries',
  'facts',
  'awards',
]);

/** Makes ready what the first question would otherwise wait for; a program that answers many calls it at its start. */
export async function warmUp(context: AnswerContext): Promise<void> {
  for (const question of WARM_UP) await ask(context, question);
}

/** Any questions that read vocabulary and graph in both languages and search. */
const WARM_UP = ['哪些省奖励质量奖', 'quality credit'];

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
  compare: answerCompare,
};

/** Kinds of answers that have nothing to say where no place asked about has documents; the others say it themselves. */
const SAYS_OF_PLACES: ReadonlySet<Intent> = new Set([
  'search',
  'precedents',
  'responsibility',
  'citations',
  'industries',
  'compare',
]);

/** Kinds of questions whose words may be those of one for what the graph keeps no facts of. */
const SAYS_ITSELF: ReadonlySet<Intent> = new Set([
  'awards',
  'lineage',
  'precedents',
  'citations',
  'unanswerable',
]);

/** An intent that finds no fact of its kind leaves the question to the search, which says so. */
async function answerBody(
  context: AnswerContext,
  asked: Question,
  collection: Collection,
): Promise<AnswerBody> {
  const question = asked.intent === 'awards' ? asked : withoutExcluded(context, asked, collection);
  if (asksOnlyElsewhere(question) && !(await isOfAnotherField(context, question)))
    return answerUnknownPlace(context, question, collection);
  if (SAYS_OF_PLACES.has(question.intent) && asksOnlyNotLoaded(question, collection)) {
    const isElsewhere = question.intent === 'search' && (await isOfAnotherField(context, question));
    if (!isElsewhere) return answerNotLoaded(context, question, collection);
  }
  if (question.intent === 'compare') {
    const ofNumbers = await answerNumbers(context, question, collection);
    if (ofNumbers !== null) return ofNumbers;
  }
  const beyond = askedBeyond(question);
  if (beyond !== null && !SAYS_ITSELF.has(question.intent))
    return answerUntold(context, question, collection, beyond);
  const searched = async (): Promise<AnswerBody> =>
    (await answerNumbers(context, question, collection)) ?? {
      intent: 'search',
      ...((await answerExistence(context, question, collection)) ??
        (await answerSearch(context, question, collection))),
    };
  switch (question.intent) {
    case 'awards':
      return answerAwards(context, question, collection);
    case 'unanswerable':
      return noQuestion(context, question, collection);
    default:
      return (await FACTS[question.intent]?.(context, question, collection)) ?? searched();
  }
}

/** Targets, where a question that its words do not call one of targets surely asks for their numbers; else null. */
async function answerNumbers(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody | null> {
  if (!(await isSurelyOfTargets(context, question))) return null;
  const body = await answerTargets(context, question, collection);
  return body === null ? null : { intent: 'targets', ...body };
}

async function isOfAnotherField({ embedder }: AnswerContext, question: Question): Promise<boolean> {
  return question.intent === 'search' && isOutOfField(embedder, question.topic, question.language);
}

/** A question that leaves places out asks about all others: those of the collection, of the levels it names. */
function withoutExcluded(
  { places: index }: AnswerContext,
  question: Question,
  collection: Collection,
): Question {
  const { excluded, places } = question;
  if (excluded.length === 0 || places.length > 0) return question;
  return { ...question, places: heldInScope(question, collection.places, ancestorsIn(index)) };
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
