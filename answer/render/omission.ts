import type { Coverage, SearchRow } from '../answer.ts';
import { placeWords } from '../place-words.ts';
import type { Question } from '../question/question.ts';
import { yearAndState } from './past.ts';
import { beyondTheCollection, silentPlaces, speakingDocuments } from './silence.ts';

interface OmissionParts {
  readonly question: Question;
  /** Clauses of the places asked about that do speak of it. */
  readonly rows: readonly SearchRow[];
  /** The words that were looked up, where no measure was named. */
  readonly subject: readonly string[];
  readonly coverage: Coverage;
  /** False where the words could not be looked up. */
  readonly isKnown: boolean;
}

/** Who does not speak of a thing, who does, and how few places that rests on. */
export function omissionSentences(parts: OmissionParts): string {
  return parts.question.language === 'zh' ? chinese(parts) : english(parts);
}

function chinese({ question, rows, subject, coverage, isKnown }: OmissionParts): string {
  if (!isKnown) return '问题中的词无法逐字查对，不能判断哪些地方没有写到。下面是内容最接近的条款，不是答案。';
  const what = nameOf(question, subject, (name) => `“${name}”`).join('和');
  const silent = silentPlaces(coverage, 'zh');
  const speakers = speakersOf(rows, (row) => `${placeWords(row, 'zh')}（${yearAndState(row, 'zh')}）`);
  return [
    silent === ''
      ? `所问范围内，没有哪个有馆藏文件的地方没写到${what}。`
      : `${silent}的馆藏文件没有写到${what}；没有写到不等于没有做。`,
    speakers.length > 0 ? `写到的有：${speakingDocuments(speakers, 'zh')}，条款列在下面。` : '',
    speakers.length === 0 && question.measures.length === 0 ? '这是逐字查对的结果，换一种说法的可能有。' : '',
    speakers.length === 0 ? '下面是内容最接近的条款，不是答案。' : '',
    ...beyondTheCollection(coverage, 'zh'),
  ].join('');
}

function english({ question, rows, subject, coverage, isKnown }: OmissionParts): string {
  if (!isKnown)
    return 'The words of the question cannot be looked up as they stand, so nothing can be said of who does not mention them. The nearest clauses are listed below; they are not the answer.';
  // The Chinese words that may stand for one English term.
  const what = nameOf(question, subject, (name) => `“${name}”`).join(' or ');
  const silent = silentPlaces(coverage, 'en');
  const speakers = speakersOf(rows, (row) => `${placeWords(row, 'en')} (${yearAndState(row, 'en')})`);
  return [
    silent === ''
      ? `No place asked about that has documents in the collection leaves ${what} unmentioned.`
      : `The documents of ${silent} in the collection do not mention ${what}; not being mentioned is not the same as not being done.`,
    speakers.length > 0
      ? `It is mentioned by: ${speakingDocuments(speakers, 'en')}; the clauses are listed below.`
      : 'The nearest clauses are listed below; they are not the answer.',
    ...beyondTheCollection(coverage, 'en'),
  ].join(' ');
}

function nameOf(
  { measures, language }: Question,
  subject: readonly string[],
  quoted: (name: string) => string,
): readonly string[] {
  if (measures.length === 0) return subject.map(quoted);
  return measures.map(({ name, nameEn }) => quoted(language === 'zh' ? name : nameEn));
}

/** Each document that speaks, once. */
function speakersOf(rows: readonly SearchRow[], words: (row: SearchRow) => string): readonly string[] {
  return [...new Map(rows.map((row) => [row.documentId, words(row)])).values()];
}
