import { findClauses, searchRowOf } from '../clause-rows.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import type { Question } from '../question/question.ts';
import type { AnswerBody } from './awards/awards.ts';

const MOST_ROWS = 10;

/** Any other question: the clauses that come nearest, said to be just that. Named places narrow it. */
export async function answerSearch(
  { store, embedder, places, today }: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody> {
  const held = new Set(collection.places.map((place) => place.adcode));
  const loaded = question.places.filter((place) => held.has(place.adcode));
  const found = await findClauses(store, embedder, {
    text: question.topic,
    language: question.language,
    top: MOST_ROWS,
    filter: { adcodes: loaded.map((place) => place.adcode) },
  });
  const coverage = coverageOf(collection, { places: question.places, levels: [] }, [], places);
  const rows = found.map((clause) => searchRowOf(clause, today));
  return {
    answer: sentence(question.language, rows.length, coverage),
    rows,
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage,
    notFound: rows.length === 0,
    nearest: [],
    cypher: null,
  };
}

function sentence(
  language: 'zh' | 'en',
  rows: number,
  { documents, notLoaded }: { documents: number; notLoaded: readonly { name: string }[] },
): string {
  const missing = notLoaded.map((place) => place.name);
  if (language === 'zh') {
    const found =
      rows === 0
        ? `在馆藏${documents}份文件中没有找到相关条款。`
        : `这个问题没有现成的表可查，以下是馆藏${documents}份文件中内容最接近的${rows}条条款，按相近程度排列。`;
    return missing.length === 0 ? found : `${found}没有收录文件：${missing.join('、')}。`;
  }
  const found =
    rows === 0
      ? `No clause of the ${documents} documents in the collection comes near.`
      : `No table answers this question. These are the ${rows} clauses of the ${documents} documents in the collection that come nearest, best first.`;
  return missing.length === 0 ? found : `${found} No document in the collection for: ${missing.join(', ')}.`;
}
