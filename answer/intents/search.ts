import type { Answer } from '../answer.ts';
import type { AnswerBody } from '../body.ts';
import { clauseQuery } from '../clause-query.ts';
import { type FoundClause, findClauses, searchRowOf } from '../clause-rows.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf, heldAdcodes } from '../coverage.ts';
import { isOutOfField } from '../question/field.ts';
import type { Question } from '../question/question.ts';

const MOST_ROWS = 10;
const NEAREST = 3;

/**
 * Any other question: the clauses that come nearest, said to be just that. Named places narrow it. A question of
 * another field, of which no clause holds a phrase, is declined.
 */
export async function answerSearch(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody> {
  const { store, embedder, places } = context;
  const found = await findClauses(store, embedder, {
    ...clauseQuery(question, collection),
    top: MOST_ROWS,
    filter: { adcodes: placesAskedFor(question, collection) },
  });
  const isLinked =
    question.awards.length > 0 ||
    question.measures.length > 0 ||
    found.some(({ hit }) => hit.phrases > 0) ||
    found.some(({ clause }) => holdsAbbreviation(clause.text, question.text));
  const isDeclined = !isLinked && (await isOutOfField(embedder, question.topic, question.language));
  const coverage = coverageOf(collection, { places: question.places, levels: [] }, [], places);
  return isDeclined
    ? declined(question, found, coverage, context)
    : listed(question, found, coverage, context);
}

/** Which provinces: the places of a level are asked for, and not clauses that speak of one. */
const WHICH_OF_LEVEL =
  /(?:哪|几|多少)[些几]?个?(?:省|市|县|区)|\b(?:which|what|how many) (?:provinces?|cit(?:y|ies)|prefectures?|count(?:y|ies)|districts?)\b/iu;

/** Codes of the places a search is of: those named, else those of the levels asked for; all where the list is empty. */
function placesAskedFor({ text, places, levels }: Question, collection: Collection): readonly string[] {
  const isOfLevel = places.length === 0 && levels.length > 0 && WHICH_OF_LEVEL.test(text);
  if (!isOfLevel) return heldAdcodes(places, collection);
  return collection.places.filter(({ level }) => levels.includes(level)).map(({ adcode }) => adcode);
}

/** HACCP, ISO9001: letters that documents print tell a thing of their field by themselves. */
const ABBREVIATION = /(?<![A-Za-z])[A-Z]{3,10}(?![a-z])/gu;

function holdsAbbreviation(clause: string, asked: string): boolean {
  return (asked.match(ABBREVIATION) ?? []).some((letters) => clause.includes(letters));
}

function listed(
  { language }: Question,
  found: readonly FoundClause[],
  coverage: Answer['coverage'],
  { today }: AnswerContext,
): AnswerBody {
  const missing = coverage.notLoaded.map((place) => place.name);
  const { documents } = coverage;
  const isEmpty = found.length === 0;
  const zh = [
    missing.length > 0 ? `馆藏没有${missing.join('、')}的文件。` : '',
    isEmpty
      ? `在馆藏${documents}份文件中没有找到相关条款。`
      : `这个问题没有现成的表可查，以下是馆藏${documents}份文件中内容最接近的${found.length}条条款，按相近程度排列。`,
  ];
  const en = [
    missing.length > 0 ? `The collection holds no document of ${missing.join(', ')}. ` : '',
    isEmpty
      ? `No clause of the ${documents} documents in the collection comes near. `
      : `No table answers this question. These are the ${found.length} clauses of the ${documents} documents in the collection that come nearest, best first. `,
  ];
  return {
    answer: (language === 'zh' ? zh : en).join('').trim(),
    rows: found.map((clause) => searchRowOf(clause, today)),
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage,
    notFound: isEmpty,
    nearest: [],
    cypher: null,
  };
}

function declined(
  { language }: Question,
  found: readonly FoundClause[],
  coverage: Answer['coverage'],
  { today }: AnswerContext,
): AnswerBody {
  return {
    intent: 'unanswerable',
    answer:
      language === 'zh'
        ? '这个问题看来不属于质量政策的范围，馆藏文件回答不了。可以问奖励金额、目标指标、责任部门、措施沿革和先例条款，例如：哪些省奖励中国质量奖，奖励多少？下面列出内容最接近的条款，它们不是答案。'
        : 'This does not seem to be a question about quality policy, and the documents in the collection cannot answer it. You can ask about rewards, targets, responsible agencies, the way of a measure from level to level, and precedent clauses; for example: which provinces reward the China Quality Award, and how much? The nearest clauses are listed below; they are not the answer.',
    rows: [],
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage,
    notFound: true,
    nearest: found.slice(0, NEAREST).map((clause) => searchRowOf(clause, today)),
    cypher: null,
  };
}
