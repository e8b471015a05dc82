import type { AnswerBody } from '../body.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import { nearestClauses } from '../nearest-clauses.ts';
import type { Question } from '../question/question.ts';
import { clausesHoldingAny, scopeFilter } from './mentions.ts';

/**
 * The clauses that hold the name of an industry word for word, for one that the vocabulary does not have or that no measure
 * aims at. Where none does, says so, with the nearest clauses as no answer.
 */
export async function answerByName(
  context: AnswerContext,
  question: Question,
  collection: Collection,
  { name, words }: { readonly name: string; readonly words: readonly string[] },
): Promise<AnswerBody> {
  const rows = await clausesHoldingAny(context, question, collection, words);
  const nearest =
    rows.length > 0
      ? []
      : await nearestClauses(context, question, collection, scopeFilter(question, collection));
  return {
    answer: sentence(question.language, name, rows.length),
    rows,
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage: coverageOf(collection, { places: question.places, levels: [] }, [], context.places),
    notFound: rows.length === 0,
    ranked: false,
    nearest,
    cypher: null,
  };
}

function sentence(language: Question['language'], name: string, count: number): string {
  if (language === 'zh')
    return count > 0
      ? `按字面查到${count}条条款写到“${name}”。`
      : `所问范围内没有条款写到“${name}”；没有写到不等于没有做。下面是内容最接近的条款，不是答案。`;
  return count > 0
    ? `Looked up word for word, “${name}” stands in ${count} ${count === 1 ? 'clause' : 'clauses'}.`
    : `No clause was found to speak of “${name}”; not being mentioned is not the same as not being done. The nearest clauses are listed below; they are not the answer.`;
}
