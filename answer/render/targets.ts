import type { Coverage, TargetRow } from '../answer.ts';
import { englishPlace, placeWords } from '../place-words.ts';
import type { Question } from '../question/question.ts';
import { differenceSentence } from './difference.ts';
import { factMarkWords } from './marks.ts';
import { pastMark } from './past.ts';

interface TargetParts {
  readonly question: Question;
  readonly rows: readonly TargetRow[];
  /** What other places set, where those asked about set nothing. */
  readonly others: readonly TargetRow[];
  readonly coverage: Coverage;
  /** The places asked about set the indicator, for other years than the one asked about. */
  readonly otherYears: boolean;
}

const COMPARATORS = {
  zh: { '>=': '不低于', '>': '高于', '<=': '不高于', '<': '低于', '=': '达到', '~': '约', '+=': '增长' },
  en: { '>=': 'at least', '>': 'over', '<=': 'at most', '<': 'under', '=': '', '~': 'about', '+=': 'up by' },
} as const;
const MOST = 8;
/** 合格率是不是99%: the number a question takes for granted. */
const ASSERTED = /(\d{1,9}(?:\.\d{1,6})?)\s?(?:[%％]|percent)/iu;

interface Wording {
  readonly separator: string;
  readonly list: string;
  nothing(documents: number): string;
  silent(places: string, otherYears: boolean): string;
  missing(places: string): string;
  others(lines: string): string;
  nearest(): string;
}

const ZH: Wording = {
  separator: '',
  list: '、',
  nothing: (documents) => `馆藏${documents}份文件没有写明这一目标。`,
  silent: (places, otherYears) => `${places}的馆藏文件没有写明${otherYears ? '所问年份的' : ''}这一目标。`,
  missing: (places) => `馆藏没有${places}的文件，无法判断。`,
  others: (said) => `其他地方写明的：${said}`,
  nearest: () => '下面列出内容最接近的条款，它们不是答案。',
};

const EN: Wording = {
  separator: ' ',
  list: ', ',
  nothing: (documents) => `None of the ${documents} documents in the collection sets this target.`,
  silent: (places, otherYears) =>
    `The documents of ${places} in the collection do not set this target${otherYears ? ' for the year asked about' : ''}.`,
  missing: (places) => `The collection holds no document of ${places}, so nothing can be said of it.`,
  others: (said) => `Elsewhere: ${said}`,
  nearest: () => 'The nearest clauses are listed below; they are not the answer.',
};

/** Indicator, value and year of each place, what the question took for granted, and where nothing was set. */
export function targetSentences(parts: TargetParts): string {
  const { question, rows, others, coverage, otherYears } = parts;
  const { language } = question;
  const wording = language === 'zh' ? ZH : EN;
  const { silent, notLoaded, documents } = coverage;
  const list = (places: Coverage['silent']): string =>
    places
      .map(({ name, level }) => (language === 'zh' ? name : englishPlace(name, level)))
      .join(wording.list);
  const isNothing = rows.length === 0 && silent.length === 0 && notLoaded.length === 0;
  const sentences = [
    premise(parts),
    targetLines(rows, language),
    differenceSentence(
      question,
      rows.map(({ value, valueMax, unit }) => ({ value: valueMax === null ? value : null, unit })),
    ),
    isNothing ? wording.nothing(documents) : '',
    silent.length > 0 ? wording.silent(list(silent), otherYears) : '',
    notLoaded.length > 0 ? wording.missing(list(notLoaded)) : '',
    others.length > 0 ? wording.others(targetLines(others, language)) : '',
    rows.length === 0 ? wording.nearest() : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(wording.separator);
}

/** What the documents say to a percentage that the question names. */
function premise({ question: { text, polar, language }, rows }: TargetParts): string {
  const printed = ASSERTED.exec(text)?.[1];
  if (printed === undefined || rows.length === 0) return '';
  const asserted = Number(printed);
  const isSaid = rows.some(({ value, valueMax }) => value === asserted || valueMax === asserted);
  if (isSaid) return polar ? (language === 'zh' ? '是。' : 'Yes.') : '';
  return language === 'zh' ? `文件写的不是${asserted}%。` : `The documents do not say ${asserted}%.`;
}

/** Each target in few words, the first few of many. */
export function targetLines(rows: readonly TargetRow[], language: 'zh' | 'en'): string {
  if (rows.length === 0) return '';
  const isZh = language === 'zh';
  const shown = rows.slice(0, MOST).map((row) => line(row, language));
  const rest = rows.length - shown.length;
  if (isZh) return `${shown.join('；')}${rest > 0 ? `；另有${rest}项，见表` : ''}。`;
  return `${shown.join('; ')}${rest > 0 ? `; and ${rest} more in the table` : ''}.`;
}

function line(row: TargetRow, language: 'zh' | 'en'): string {
  const { indicator, comparator, value, valueMax, unit, year } = row;
  const number = `${value}${valueMax === null ? '' : `–${valueMax}`}${unit ?? ''}`;
  const words = COMPARATORS[language][comparator];
  const marks = `${factMarkWords(row.flags, language)}${pastMark(row, language)}`;
  if (language === 'zh')
    return `${placeWords(row, 'zh')}：${year === null ? '' : `到${year}年，`}${indicator}${words}${number}${marks}`;
  return `${placeWords(row, 'en')}: ${indicator} ${`${words} ${number}`.trim()}${year === null ? '' : ` by ${year}`}${marks}`;
}
