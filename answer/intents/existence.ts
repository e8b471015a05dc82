import { clausesByIds, sourceTexts } from '../../graph/queries/clauses.ts';
import { measureCarriers } from '../../graph/queries/measures.ts';
import type { SearchRow } from '../answer.ts';
import type { AnswerBody } from '../body.ts';
import { clauseQuery } from '../clause-query.ts';
import { findClauses, searchRowOf } from '../clause-rows.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf, heldAdcodes } from '../coverage.ts';
import { LEVEL_RANK } from '../level-rank.ts';
import { asksOfMentions } from '../question/mention-cues.ts';
import { blankedOmission } from '../question/omission.ts';
import { subjectOf } from '../question/premise.ts';
import type { Question } from '../question/question.ts';
import { existenceSentences } from '../render/existence.ts';
import { documentPart, factPart } from '../rows.ts';
import { sentenceAround } from '../sentence-around.ts';
import { answerOmission } from './omission.ts';

const NEAREST = 3;
/** Clauses of one phrase that are looked at. */
const MOST = 200;

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
    : await ofWords(context, question, collection, subject);
  const { store, embedder, places, today } = context;
  const nearest =
    rows.length > 0
      ? []
      : await findClauses(store, embedder, {
          ...clauseQuery(question, collection),
          top: NEAREST,
          filter: scopeFilter(question, collection),
        });
  const coverage = coverageOf(collection, question, [], places);
  return {
    answer: existenceSentences({ question, rows, subject, coverage, collection }),
    rows,
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage,
    notFound: rows.length === 0,
    ranked: false,
    nearest: nearest.map((found) => searchRowOf(found, today)),
    cypher: isByMeasure ? measureCarriers.cypher({ ids: [] }) : null,
  };
}

/** Who does not speak of a thing: looked up as what is spoken of is, by a measure, else by Chinese words verbatim. */
function answerUnmentioned(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody> {
  const subject = subjectWords(question);
  if (question.measures.length > 0)
    return answerOmission(context, question, collection, subject, (asked) => ofMeasures(context, asked));
  // Of several phrases one may be of the asking, and a place would be called silent for want of it.
  const isLookedUp = question.language === 'zh' && subject.length === 1;
  const mentions = (asked: Question) => ofWords(context, asked, collection, subject);
  return answerOmission(context, question, collection, subject, isLookedUp ? mentions : null);
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

function scopeFilter(
  { places, levels }: Question,
  collection: Collection,
): { adcodes: readonly string[]; levels: readonly string[] } {
  const adcodes = heldAdcodes(places, collection);
  return { adcodes, levels: adcodes.length > 0 ? [] : levels };
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

/** Clauses that hold every phrase; the words of several phrases may stand anywhere in the clause. */
async function ofWords(
  { store, today }: AnswerContext,
  question: Question,
  collection: Collection,
  subject: readonly string[],
): Promise<readonly SearchRow[]> {
  const filter = scopeFilter(question, collection);
  if (question.places.length > 0 && filter.adcodes.length === 0) return [];
  const hits = await Promise.all(subject.map((words) => store.matchPhrase(words, MOST, filter)));
  const [first = [], ...others] = hits;
  const ids = first
    .map(({ clauseId }) => clauseId)
    .filter((id) => others.every((other) => other.some(({ clauseId }) => clauseId === id)));
  if (ids.length === 0) return [];
  const clauses = await store.read(clausesByIds, { ids });
  const sources = await sourcesOf(store, clauses);
  return clauses
    .map((clause) => {
      const source = sources.get(clause.documentId) ?? '';
      const at = source.slice(clause.start, clause.end).indexOf(subject[0] ?? '');
      const start = at < 0 ? clause.start : clause.start + at;
      const words = { start, end: at < 0 ? clause.start + 1 : start + (subject[0]?.length ?? 0) };
      return {
        ...documentPart(clause, today),
        clause: clause.clause,
        ...sentenceAround(source, words),
        text: clause.text,
        score: 1,
      };
    })
    .toSorted(byPlace);
}

async function sourcesOf(
  store: AnswerContext['store'],
  of: readonly { readonly documentId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(of.map(({ documentId }) => documentId))];
  const sources = await store.read(sourceTexts, { ids });
  return new Map(sources.map(({ documentId, sourceText }) => [documentId, sourceText]));
}

function byPlace(a: SearchRow, b: SearchRow): number {
  const rank = ({ level }: SearchRow): number => (level === null ? 4 : LEVEL_RANK[level]);
  return (
    rank(a) - rank(b) ||
    (a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : a.start - b.start)
  );
}
