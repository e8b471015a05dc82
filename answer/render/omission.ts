import type { Coverage, Level, SearchRow } from '../answer.ts';
import { englishPlace, placeWords } from '../place-words.ts';
import type { Question } from '../question/question.ts';
import { yearAndState } from './past.ts';

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

const MOST = 12;
const LEVELS: Readonly<Record<Level, readonly [string, string]>> = {
  national: ['国家级', 'national bodies'],
  province: ['省级', 'provinces'],
  prefecture: ['市级', 'prefectures'],
  county: ['县级', 'counties'],
};

/** Who does not speak of a thing, who does, and how few places that rests on. */
export function omissionSentences(parts: OmissionParts): string {
  return parts.question.language === 'zh' ? chinese(parts) : english(parts);
}

function chinese({ question, rows, subject, coverage, isKnown }: OmissionParts): string {
  if (!isKnown) return '问题中的词无法逐字查对，不能判断哪些地方没有写到。下面是内容最接近的条款，不是答案。';
  const what = nameOf(question, subject, (name) => `“${name}”`).join('和');
  const silent = coverage.silent.map(({ name }) => name);
  const speakers = speakersOf(rows, (row) => `${placeWords(row, 'zh')}（${yearAndState(row, 'zh')}）`);
  return [
    silent.length > 0
      ? `${listed(silent, '、', (rest) => `等${rest + MOST}个地方`)}的馆藏文件没有写到${what}；没有写到不等于没有做。`
      : `所问范围内，没有哪个有馆藏文件的地方没写到${what}。`,
    speakers.length > 0
      ? `写到的有：${listed(speakers, '、', (rest) => `等${rest + MOST}份文件`)}，条款列在下面。`
      : '',
    ...coverage.levels.map(
      ({ level, loaded, total }) =>
        `全国${total}个${LEVELS[level][0]}地方中，馆藏只有${loaded}个的文件；未收录的不等于没有写到。`,
    ),
    coverage.notLoaded.length > 0
      ? `馆藏没有${coverage.notLoaded.map(({ name }) => name).join('、')}的文件，无法判断。`
      : '',
  ].join('');
}

function english({ question, rows, subject, coverage, isKnown }: OmissionParts): string {
  if (!isKnown)
    return 'The words of the question cannot be looked up as they stand, so nothing can be said of who does not mention them. The nearest clauses are listed below; they are not the answer.';
  const what = nameOf(question, subject, (name) => `“${name}”`).join(' and ');
  const named = ({ name, level }: Coverage['silent'][number]): string => englishPlace(name, level);
  const silent = coverage.silent.map(named);
  const speakers = speakersOf(rows, (row) => `${placeWords(row, 'en')} (${yearAndState(row, 'en')})`);
  const more = (rest: number): string => ` and ${rest} more`;
  return [
    silent.length > 0
      ? `The documents of ${listed(silent, ', ', more)} in the collection do not mention ${what}; not being mentioned is not the same as not being done.`
      : `No place asked about that has documents in the collection leaves ${what} unmentioned.`,
    speakers.length > 0
      ? `It is mentioned by: ${listed(speakers, ', ', more)}; the clauses are listed below.`
      : '',
    ...coverage.levels.map(
      ({ level, loaded, total }) =>
        `The collection holds documents of ${loaded} of ${total} ${LEVELS[level][1]}; the others are unknown, not silent.`,
    ),
    coverage.notLoaded.length > 0
      ? `The collection holds no document of ${coverage.notLoaded.map(named).join(', ')}, so nothing can be said of it.`
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
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

function listed(names: readonly string[], separator: string, more: (rest: number) => string): string {
  const rest = names.length - MOST;
  return `${names.slice(0, MOST).join(separator)}${rest > 0 ? more(rest) : ''}`;
}
