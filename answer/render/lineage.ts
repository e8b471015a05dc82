import type { Answer, LineageRow } from '../answer.ts';
import { type PlaceNamer, placeWords } from '../place-words.ts';
import type { Question } from '../question/question.ts';
import { changeWords } from './changes.ts';
import { factMarkWords } from './marks.ts';

type Language = Question['language'];

export interface PlacedRow {
  readonly adcode: string | null;
  readonly row: LineageRow;
}

interface LineageParts {
  readonly question: Question;
  /** The line, from the top down. */
  readonly own: readonly PlacedRow[];
  readonly parallels: readonly PlacedRow[];
  readonly coverage: Answer['coverage'];
  readonly placeName: PlaceNamer;
}

const MOST = 8;

interface Wording {
  readonly separator: string;
  readonly list: string;
  readonly steps: string;
  more(rest: number): string;
  year(year: string | null): string;
  clause(place: string, label: string): string;
  descends(
    document: string,
    label: string,
    basis: LineageRow['basis'],
    score: string,
    changes: string,
  ): string;
  own(measure: string, steps: string): string;
  noDescent(measure: string): string;
  noUpper(): string;
  missing(places: string): string;
  silent(places: string, measure: string): string;
  parallels(places: string): string;
  carriers(places: string, measure: string): string;
}

const ZH: Wording = {
  separator: '',
  list: '、',
  steps: '；',
  more: (rest) => `，另有${rest}项，见表`,
  year: (year) => (year === null ? '（日期不详）' : `（${year}年）`),
  clause: (place, label) => `${place}“${label}”`,
  descends: (document, label, basis, score, changes) =>
    `承自《${document}》“${label}”（据${basis === 'citation' ? '引用关系' : '文字近同'}，相近度${score}${changes === '' ? '' : `；变化：${changes}`}）`,
  own: (measure, steps) => `${measure}：${steps}。`,
  noDescent: (measure) => `馆藏中没有能证实的“${measure}”上下承接关系，以下按发文先后并列。`,
  noUpper: () => '没有查到它承自哪个上位条款。',
  missing: (places) => `馆藏没有${places}的文件，这些层级无从查证。`,
  silent: (places, measure) => `${places}的馆藏文件没有写到“${measure}”。`,
  parallels: (places) => `其他地方的同类条款（并列，不是承接）：${places}。`,
  carriers: (places, measure) => `写到“${measure}”的地方：${places}。`,
};

const EN: Wording = {
  separator: ' ',
  list: ', ',
  steps: '; ',
  more: (rest) => `, and ${rest} more in the table`,
  year: (year) => (year === null ? ' (undated)' : ` (${year})`),
  clause: (place, label) => `${place} “${label}”`,
  descends: (document, label, basis, score, changes) =>
    `, which descends from 《${document}》 “${label}” (by ${basis === 'citation' ? 'citation' : 'near-verbatim wording'}, likeness ${score}${changes === '' ? '' : `; changed: ${changes}`})`,
  own: (measure, steps) => `${measure.charAt(0).toUpperCase()}${measure.slice(1)}: ${steps}.`,
  noDescent: (measure) =>
    `No descent of the measure “${measure}” from level to level can be proved in the collection; the clauses that carry it are listed side by side, by date.`,
  noUpper: () => 'No clause of a higher level that it descends from was found.',
  missing: (places) => `The collection holds no document of ${places}, so these levels cannot be traced.`,
  silent: (places, measure) => `The documents of ${places} in the collection do not mention “${measure}”.`,
  parallels: (places) => `Parallels elsewhere, not descent: ${places}.`,
  carriers: (places, measure) => `Places that carry “${measure}”: ${places}.`,
};

/** The line from the top down, what proves each step, what is missing above, and the parallels, never as descent. */
export function lineageSentences({ question, own, parallels, coverage, placeName }: LineageParts): string {
  const { language } = question;
  const wording = language === 'zh' ? ZH : EN;
  const measure = question.measures
    .map(({ name, nameEn }) => (language === 'zh' ? name : nameEn))
    .join(wording.list);
  const isNamed = question.places.length > 0;
  const speaker = ({ adcode, row }: PlacedRow): string =>
    (adcode === null || row.jurisdiction === null
      ? `${placeWords(row, language)} 《${row.document}》`
      : placeName(adcode, row.jurisdiction)) + wording.year(yearOf(row));
  const names = (places: readonly { adcode: string; name: string }[]): string =>
    shortened(
      places.map(({ adcode, name }) => placeName(adcode, name)),
      wording,
    );
  const steps = own.map((placed) => step(placed, speaker(placed), wording));
  const beside = shortened([...new Set(parallels.map(speaker))], wording);
  const isLine = own.length > 0;
  const sentences = [
    isLine ? wording.own(measure, shortened(steps, wording, wording.steps)) : null,
    !isLine && !isNamed ? wording.noDescent(measure) : null,
    isLine && own.every(({ row }) => row.upper === null) ? wording.noUpper() : null,
    coverage.notLoaded.length > 0 ? wording.missing(names(coverage.notLoaded)) : null,
    coverage.silent.length > 0 ? wording.silent(names(coverage.silent), measure) : null,
    parallels.length === 0
      ? null
      : isLine || isNamed
        ? wording.parallels(beside)
        : wording.carriers(beside, measure),
  ];
  return sentences.filter((sentence) => sentence !== null).join(wording.separator);
}

function step({ row }: PlacedRow, speaker: string, wording: Wording): string {
  const language = wording === ZH ? 'zh' : 'en';
  const clause = wording.clause(speaker, row.clause) + factMarkWords(row.flags, language);
  if (row.upper === null) return clause;
  const changes = changeWords(row.changed ?? [], language);
  return (
    clause + wording.descends(row.upper.document, row.upper.clause, row.basis, row.score.toFixed(2), changes)
  );
}

function shortened(items: readonly string[], wording: Wording, separator = wording.list): string {
  const rest = items.length - MOST;
  return `${items.slice(0, MOST).join(separator)}${rest > 0 ? wording.more(rest) : ''}`;
}

function yearOf({ issuedOn, publishedOn }: LineageRow): string | null {
  return (issuedOn ?? publishedOn)?.slice(0, 4) ?? null;
}

/** The question names no measure: offers those that most places carry. */
export function chooseMeasure(
  language: Language,
  spread: readonly { measure: string; measureEn: string | null; places: number }[],
): string {
  if (language === 'zh')
    return `请指明是哪一项措施。馆藏中写到的地方最多的有：${spread.map(({ measure, places }) => `${measure}（${places}个地方）`).join('、')}。`;
  const names = spread.map(({ measure, measureEn, places }) => `${measureEn ?? measure} (${places} places)`);
  return `Which measure? Most places in the collection carry: ${names.join(', ')}.`;
}
