import type { AnswerBody } from '../body.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import { nearestClauses } from '../nearest-clauses.ts';
import { englishPlace } from '../place-words.ts';
import type { Question } from '../question/question.ts';

/** Whether every place a question names is without documents, so that nothing can be said of it. */
export function asksOnlyNotLoaded({ places }: Question, collection: Collection): boolean {
  const held = new Set(collection.places.map(({ adcode }) => adcode));
  return places.length > 0 && places.every(({ adcode }) => !held.has(adcode));
}

/** That the collection has no document of the places asked about; what others say comes apart, and marked as such. */
export async function answerNotLoaded(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody> {
  const { language, places } = question;
  const nearest = await nearestClauses(context, question, collection);
  const names = places.map(({ name, level }) => (language === 'zh' ? name : englishPlace(name, level)));
  const mark =
    language === 'zh'
      ? '下面是其他地方内容最接近的条款，不是答案。'
      : 'The nearest clauses of other places are listed below; they are not the answer.';
  const answer =
    language === 'zh'
      ? `馆藏${collection.documents}份文件中没有${names.join('、')}的文件，无法判断。`
      : `None of the ${collection.documents} documents in the collection is of ${names.join(', ')}, so nothing can be said of it.`;
  return {
    answer: nearest.length > 0 ? `${answer}${language === 'zh' ? '' : ' '}${mark}` : answer,
    rows: [],
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage: coverageOf(collection, { places, levels: [] }, [], context.places),
    notFound: true,
    nearest,
    cypher: null,
  };
}
