import type { Coverage, SearchRow } from '../answer.ts';
import type { Collection } from '../coverage.ts';
import { englishPlace, placeWords } from '../place-words.ts';
import type { Question } from '../question/question.ts';
import { yearAndState } from './past.ts';

interface ExistenceParts {
  readonly question: Question;
  readonly rows: readonly SearchRow[];
  /** The words that were looked up, where no measure was named. */
  readonly subject: readonly string[];
  readonly coverage: Coverage;
  readonly collection: Collection;
}

const MOST = 8;

interface Wording {
  readonly separator: string;
  readonly list: string;
  quoted(names: readonly string[]): string;
  yes(): string;
  found(places: number, clauses: number, what: string, lines: string): string;
  line(row: SearchRow, count: number): string;
  more(documents: number): string;
  nothing(where: string, what: string): string;
  inPlaces(names: string): string;
  inAll(documents: number, names: string): string;
  others(total: number): string;
  missing(places: string): string;
}

const ZH: Wording = {
  separator: '',
  list: '、',
  quoted: (names) => names.map((name) => `“${name}”`).join('和'),
  yes: () => '有。',
  found: (places, clauses, what, lines) => `${places}个地方的${clauses}条条款写到${what}：${lines}。`,
  line: (row, count) => `${placeWords(row, 'zh')}${count}条（${yearAndState(row, 'zh')}）`,
  more: (documents) => `，另有${documents}份文件，见表`,
  nothing: (where, what) =>
    `没有找到。${where}没有一条写到${what}；没有写到不等于没有做。下面是内容最接近的条款，不是答案。`,
  inPlaces: (names) => `${names}的馆藏文件`,
  inAll: (documents, names) => `馆藏${documents}份文件（${names}）`,
  others: (total) => `等${total}个地方`,
  missing: (places) => `馆藏没有${places}的文件，无法判断。`,
};

const EN: Wording = {
  separator: ' ',
  list: ', ',
  quoted: (names) => names.map((name) => `“${name}”`).join(' and '),
  yes: () => 'Yes.',
  found: (places, clauses, what, lines) =>
    `${clauses} ${clauses === 1 ? 'clause' : 'clauses'} of ${places} ${places === 1 ? 'place' : 'places'} ${clauses === 1 ? 'speaks' : 'speak'} of ${what}: ${lines}.`,
  line: (row, count) => `${placeWords(row, 'en')} ${count} (${yearAndState(row, 'en')})`,
  more: (documents) => `, and ${documents} more documents in the table`,
  nothing: (where, what) =>
    `Nothing was found. No clause of ${where} speaks of ${what}; not being mentioned is not the same as not being done. The nearest clauses are listed below; they are not the answer.`,
  inPlaces: (names) => `the documents of ${names} in the collection`,
  inAll: (documents, names) => `the ${documents} documents in the collection (${names})`,
  others: (total) => ` and others, ${total} places in all`,
  missing: (places) => `The collection holds no document of ${places}, so nothing can be said of it.`,
};

/** Yes with how many clauses of which places, or no with what was looked through. */
export function existenceSentences(parts: ExistenceParts): string {
  const { question, rows, coverage } = parts;
  const wording = question.language === 'zh' ? ZH : EN;
  const nameOf = namer(question.language);
  const missing = coverage.notLoaded.map(nameOf);
  const isOnlyMissing = missing.length > 0 && missing.length === question.places.length;
  const sentences = [
    rows.length > 0 && (question.exists || question.polar) ? wording.yes() : '',
    rows.length > 0 ? found(parts, wording) : isOnlyMissing ? '' : none(parts, wording),
    missing.length > 0 ? wording.missing(missing.join(wording.list)) : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(wording.separator);
}

function found(parts: ExistenceParts, wording: Wording): string {
  const { rows } = parts;
  const groups = new Map<string, SearchRow[]>();
  for (const row of rows) groups.set(row.documentId, [...(groups.get(row.documentId) ?? []), row]);
  const lines = [...groups.values()]
    .slice(0, MOST)
    .flatMap((of) => of.slice(0, 1).map((row) => wording.line(row, of.length)));
  const rest = groups.size - lines.length;
  const speakers = new Set(rows.map((row) => row.jurisdiction ?? row.documentId)).size;
  const shown = `${lines.join(wording.list)}${rest > 0 ? wording.more(rest) : ''}`;
  return wording.found(speakers, rows.length, subjectName(parts, wording), shown);
}

/** What was looked through is said, so that nobody takes silence for more than it is. */
function none(parts: ExistenceParts, wording: Wording): string {
  const { question, coverage, collection } = parts;
  const held = new Set(collection.places.map(({ adcode }) => adcode));
  const asked = question.places.filter(({ adcode }) => held.has(adcode));
  const looked =
    asked.length > 0
      ? asked
      : collection.places.filter(
          ({ level }) => question.levels.length === 0 || question.levels.includes(level),
        );
  const names = looked.map(namer(question.language));
  const shown = `${names.slice(0, MOST).join(wording.list)}${names.length > MOST ? wording.others(names.length) : ''}`;
  const where = asked.length > 0 ? wording.inPlaces(shown) : wording.inAll(coverage.documents, shown);
  return wording.nothing(where, subjectName(parts, wording));
}

function namer(language: Question['language']): (place: Coverage['silent'][number]) => string {
  return ({ name, level }) => (language === 'zh' ? name : englishPlace(name, level));
}

function subjectName(
  { question: { measures, language }, subject }: ExistenceParts,
  wording: Wording,
): string {
  if (measures.length === 0) return wording.quoted(subject);
  return wording.quoted(measures.map(({ name, nameEn }) => (language === 'zh' ? name : nameEn)));
}
