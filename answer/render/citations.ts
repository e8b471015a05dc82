import type { CitationRow, Coverage } from '../answer.ts';
import { englishPlace, placeWords } from '../place-words.ts';
import type { Question } from '../question/question.ts';
import { factMarkWords } from './marks.ts';

type Language = 'zh' | 'en';

const MOST = 8;
const RELATIONS = {
  zh: { implements: '贯彻落实', according_to: '依据', mentions: '提到', repeals: '废止' },
  en: { implements: 'carries out', according_to: 'rests on', mentions: 'mentions', repeals: 'repeals' },
} as const;

/** Who cites what, as the texts word it. `incoming`: the cited document was asked for. */
export function citationSentences(
  language: Language,
  rows: readonly CitationRow[],
  direction: 'incoming' | 'outgoing',
): string {
  const groups = new Map<string, CitationRow[]>();
  for (const row of rows) {
    const key = direction === 'incoming' ? `${row.citedId}` : row.documentId;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const shown = [...groups.values()].slice(0, MOST).map((group) => line(language, group, direction));
  const rest = groups.size - shown.length;
  const isMissing = direction === 'outgoing' && rows.every(({ cited }) => cited === 'cited');
  if (language === 'zh')
    return `${shown.join('')}${rest > 0 ? `另有${rest}份，见表。` : ''}${isMissing ? '所引文件馆藏都没有原文。' : ''}`;
  return `${shown.join(' ')}${rest > 0 ? ` ${rest} more in the table.` : ''}${isMissing ? ' None of the documents cited is in the collection.' : ''}`;
}

/** That the documents of the places asked about end no other one. */
export function notRepealedSentence(language: Language, { silent }: Coverage): string {
  return language === 'zh'
    ? `${namesOf(silent, language)}的馆藏文件没有写明废止哪份文件。`
    : `The documents of ${namesOf(silent, language)} in the collection do not say that they repeal any document.`;
}

const namesOf = (places: Coverage['silent'], language: Language): string =>
  places
    .map(({ name, level }) => (language === 'zh' ? name : englishPlace(name, level)))
    .join(language === 'zh' ? '、' : ', ');

/** That the documents of the places asked about, or all of them, do not cite what was asked about, and who does. */
export function notCitedSentences(
  { language, places }: Pick<Question, 'language' | 'places'>,
  { silent, notLoaded, documents }: Coverage,
  others: readonly CitationRow[],
): string {
  const isZh = language === 'zh';
  const names = (places: Coverage['silent']): string => namesOf(places, language);
  const elsewhere = others.length === 0 ? '' : citationSentences(language, others, 'incoming');
  const nobody = isZh
    ? `馆藏${documents}份文件没有一份写到这份文件。`
    : `None of the ${documents} documents in the collection cites it.`;
  return [
    places.length === 0 && others.length === 0 ? nobody : '',
    silent.length === 0
      ? ''
      : isZh
        ? `${names(silent)}的馆藏文件没有写到这份文件。`
        : `The documents of ${names(silent)} in the collection do not cite it.`,
    notLoaded.length === 0
      ? ''
      : isZh
        ? `馆藏没有${names(notLoaded)}的文件，无法判断。`
        : `The collection holds no document of ${names(notLoaded)}.`,
    elsewhere,
  ]
    .filter((part) => part !== '')
    .join(isZh ? '' : ' ');
}

function line(language: Language, group: readonly CitationRow[], direction: 'incoming' | 'outgoing'): string {
  const [first] = group;
  if (first === undefined) return '';
  const isZh = language === 'zh';
  const relation = (row: CitationRow): string => RELATIONS[language][row.relation];
  const number = ({ documentNumber }: CitationRow): string => {
    if (documentNumber === null) return '';
    return isZh ? `（${documentNumber}）` : ` (${documentNumber})`;
  };
  const marks = ({ flags }: CitationRow): string => factMarkWords(flags, language);
  const kept = first.cited === 'cited' ? (isZh ? '（馆藏没有原文）' : ' (not in the collection)') : '';
  if (direction === 'incoming') {
    const by = group.map((row) =>
      isZh
        ? `${placeWords(row, 'zh')}《${row.document}》（${relation(row)}）${marks(row)}`
        : `${placeWords(row, 'en')} 《${row.document}》 (${relation(row)} it)${marks(row)}`,
    );
    return isZh
      ? `写到《${first.title}》${kept}的有${group.length}处：${[...new Set(by)].join('、')}。`
      : `《${first.title}》${kept} is cited ${group.length === 1 ? 'once' : `${group.length} times`}: ${[...new Set(by)].join('; ')}.`;
  }
  const byRelation = new Map<string, Set<string>>();
  for (const row of group) {
    const titles = byRelation.get(relation(row)) ?? new Set<string>();
    byRelation.set(relation(row), titles.add(`《${row.title}》${number(row)}${marks(row)}`));
  }
  const said = [...byRelation].map(([words, titles]) =>
    isZh ? `${words}${[...titles].join('、')}` : `${words} ${[...titles].join(', ')}`,
  );
  return isZh ? `《${first.document}》${said.join('；')}。` : `《${first.document}》 ${said.join('; ')}.`;
}
