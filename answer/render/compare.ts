import type { CompareRow, Coverage } from '../answer.ts';
import { englishPlace, placeWords } from '../place-words.ts';
import type { Question } from '../question/question.ts';
import { yearAndState } from './past.ts';

interface CompareParts {
  readonly question: Question;
  readonly rows: readonly CompareRow[];
  readonly coverage: Coverage;
}

const MOST = 8;
const LONGEST_QUOTE = 60;

interface Wording {
  readonly separator: string;
  readonly list: string;
  readonly sides: string;
  topic(names: readonly string[]): string;
  one(topic: string): string;
  all(count: number, topic: string): string;
  byWords(): string;
  silent(places: string, topic: string | null): string;
  missing(places: string): string;
  line(row: CompareRow, count: number, words: string): string;
  numbers(numbers: string): string;
  end: string;
}

const ZH: Wording = {
  separator: '',
  list: '、',
  sides: '；',
  end: '。',
  topic: (names) => names.map((name) => `“${name}”`).join('、'),
  one: (topic) => `只有一方写到${topic}。`,
  all: (count, topic) => `${count}个地方都写到${topic}，原文并列如下。`,
  byWords: () => '问题没有点明哪项措施，以下并列各方内容最接近的条款。',
  silent: (places, topic) => `${places}的馆藏文件没有写到${topic ?? '相关内容'}。`,
  missing: (places) => `馆藏没有${places}的文件，无法比较。`,
  line: (row, count, words) =>
    `${placeWords(row, 'zh')}（${yearAndState(row, 'zh')}）${count}条，如“${words}”`,
  numbers: (numbers) => `，独有的数字：${numbers}`,
};

const EN: Wording = {
  separator: ' ',
  list: ', ',
  sides: '; ',
  end: '.',
  topic: (names) => names.map((name) => `“${name}”`).join(', '),
  one: (topic) => `Only one side speaks of ${topic}.`,
  all: (count, topic) => `${count} places speak of ${topic}; their words stand side by side.`,
  byWords: () =>
    'The question names no known measure; the clauses of each side that come nearest stand side by side.',
  silent: (places, topic) =>
    `The documents of ${places} in the collection do not mention ${topic ?? 'anything of it'}.`,
  missing: (places) => `The collection holds no document of ${places}, so it cannot be compared.`,
  line: (row, count, words) =>
    `${placeWords(row, 'en')} (${yearAndState(row, 'en')}): ${count} ${count === 1 ? 'clause' : 'clauses'}, such as “${words}”`,
  numbers: (numbers) => `; numbers of its own: ${numbers}`,
};

/** Who carries the topic and in which words, who does not, and who is not in the collection. */
export function compareSentences({ question, rows, coverage }: CompareParts): string {
  const { language, measures } = question;
  const wording = language === 'zh' ? ZH : EN;
  const topic =
    measures.length === 0
      ? null
      : wording.topic(measures.map(({ name, nameEn }) => (language === 'zh' ? name : nameEn)));
  const sides = bySide(rows);
  const lines = sides.slice(0, MOST).map((side) => line(side, wording));
  const names = (places: Coverage['silent']): string =>
    places
      .map(({ name, level }) => (language === 'zh' ? name : englishPlace(name, level)))
      .join(wording.list);
  const sentences = [
    heading(sides.length, topic, wording),
    lines.length > 0 ? `${lines.join(wording.sides)}${wording.end}` : '',
    coverage.silent.length > 0 ? wording.silent(names(coverage.silent), topic) : '',
    coverage.notLoaded.length > 0 ? wording.missing(names(coverage.notLoaded)) : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(wording.separator);
}

function heading(sides: number, topic: string | null, wording: Wording): string {
  if (sides === 0) return '';
  if (topic === null) return wording.byWords();
  return sides === 1 ? wording.one(topic) : wording.all(sides, topic);
}

function bySide(rows: readonly CompareRow[]): readonly (readonly CompareRow[])[] {
  const sides = new Map<string, CompareRow[]>();
  for (const row of rows) {
    const key = row.jurisdiction ?? row.documentId;
    sides.set(key, [...(sides.get(key) ?? []), row]);
  }
  return [...sides.values()];
}

/** One side: its year, how many clauses, the longest of their words and the numbers that only it has. */
function line(rows: readonly CompareRow[], wording: Wording): string {
  const [first] = rows.toSorted((a, b) => b.quote.length - a.quote.length);
  if (first === undefined) return '';
  const quote = first.quote.replaceAll(/\s+/gu, ' ').trim();
  const words = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
  const numbers = [...new Set(rows.flatMap((row) => row.numbers))].slice(0, MOST);
  return (
    wording.line(first, rows.length, words) +
    (numbers.length > 0 ? wording.numbers(numbers.join(wording.list)) : '')
  );
}
