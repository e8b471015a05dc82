import { measureCarriers } from '../../graph/queries/measures.ts';
import type { SearchRow } from '../answer.ts';
import type { AnswerBody } from '../body.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import { nearestClauses } from '../nearest-clauses.ts';
import { withoutPlaces } from '../question/frame.ts';
import { glossSpans } from '../question/glossary.ts';
import { asksOfMentions } from '../question/mention-cues.ts';
import { blankedOmission } from '../question/omission.ts';
import { subjectOf } from '../question/premise.ts';
import type { Question } from '../question/question.ts';
import { existenceSentences } from '../render/existence.ts';
import { factPart } from '../rows.ts';
import { sentenceAround } from '../sentence-around.ts';
import { byPlace, clausesHolding, clausesHoldingAny, scopeFilter, sourcesOf } from './mentions.ts';
import { answerOmission } from './omission.ts';

/**
 * Whether anything in scope speaks of a thing, and how many clauses of which places do: by the measure the question
 * names, else by its words verbatim. Null where the question asks for something else, or its words cannot be looked up.
 */
export async function answerExistence(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody | null> {
  if (question.omits) return answerUnmentioned(context, question, collection);
  const isOfDocuments = /文件|\bdocuments?\b/iu.test(question.text);
  const isOfMany =
    question.counts || (question.measures.length > 0 && (question.levels.length > 0 || isOfDocuments));
  const isAsked = question.exists || (isOfMany && asksOfMentions(question.text, question.language));
  if (!isAsked) return null;
  const subject = subjectWords(question);
  const isByMeasure = question.measures.length > 0;
  if (!isByMeasure && (question.language === 'en' || subject.length === 0)) return null;
  const rows = isByMeasure
    ? await ofMeasures(context, question)
    : await clausesHolding(context, question, collection, subject);
  const nearest =
    rows.length > 0
      ? []
      : await nearestClauses(context, question, collection, scopeFilter(question, collection));
  const coverage = coverageOf(collection, question, [], context.places);
  return {
    answer: existenceSentences({ question, rows, subject, coverage, collection }),
    rows,
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage,
    notFound: rows.length === 0,
    ranked: false,
    nearest,
    cypher: isByMeasure ? measureCarriers.cypher({ ids: [] }) : null,
  };
}

/**
 * Who does not speak of a thing: looked up as what is spoken of is, by a measure, else by Chinese words verbatim, which the
 * glossary has for those of an English question.
 */
function answerUnmentioned(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody> {
  if (question.language === 'en' && question.measures.length === 0)
    return answerUnmentionedTerm(context, question, collection);
  const subject = subjectWords(question);
  if (question.measures.length > 0)
    return answerOmission(context, question, collection, subject, (asked) => ofMeasures(context, asked));
  // Of several phrases one may be of the asking, and a place would be called silent for want of it.
  const isLookedUp = subject.length === 1;
  const mentions = (asked: Question) => clausesHolding(context, asked, collection, subject);
  return answerOmission(context, question, collection, subject, isLookedUp ? mentions : null);
}

/**
 * The one English term of a question by its Chinese words, any of which may stand for it. Nothing is said of several terms,
 * nor where no document has the words, which may be others then.
 */
async function answerUnmentionedTerm(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody> {
  const [term, ...others] = glossSpans(blankedOmission(withoutPlaces(question), 'en'));
  const words = others.length > 0 ? [] : (term?.words ?? []);
  const mentions = async (asked: Question): Promise<readonly SearchRow[]> => {
    const held = await clausesHoldingAny(context, asked, collection, words);
    return held.toSorted(byPlace);
  };
  const isKnown = (await mentions(question)).length > 0;
  return answerOmission(context, question, collection, words, isKnown ? mentions : null);
}

/** The words of the question that stand for nothing else: no place, level or year. */
function subjectWords({ text, language, links }: Question): readonly string[] {
  const out = links.filter(({ kind }) => ['place', 'level', 'year', 'excluded'].includes(kind));
  const rest = [...text].map((character, at) =>
    out.some(({ start, end }) => start <= at && at < end) ? '\n' : character,
  );
  const asked = blankedOmission(rest.join(''), language);
  return subjectOf({ text: language === 'zh' ? asked.replaceAll(' ', '\n') : asked, language });
}

function isInScope(
  { adcode, level }: { adcode: string | null; level: Question['levels'][number] | null },
  { places, levels }: Question,
): boolean {
  if (places.length > 0) return places.some((place) => place.adcode === adcode);
  return levels.length === 0 || (level !== null && levels.includes(level));
}

async function ofMeasures(
  { store, today }: AnswerContext,
  question: Question,
): Promise<readonly SearchRow[]> {
  const carriers = (await store.read(measureCarriers, { ids: question.measures.map(({ id }) => id) })).filter(
    (carrier) => isInScope(carrier, question),
  );
  const first = new Map(carriers.toReversed().map((carrier) => [carrier.clauseId, carrier]));
  const sources = await sourcesOf(store, [...first.values()]);
  return [...first.values()]
    .map((carrier) => ({
      ...factPart(carrier, today),
      clause: carrier.clause,
      ...sentenceAround(sources.get(carrier.documentId) ?? '', carrier),
      text: carrier.text,
      score: carrier.score,
    }))
    .toSorted(byPlace);
}
