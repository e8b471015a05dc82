import type { AnswerRow, SearchRow } from '../answer.ts';

type Language = 'zh' | 'en';

const WORDS = {
  zh: {
    lead: '负责或牵头',
    participant: '参与',
    implements: '贯彻落实',
    according_to: '依据',
    mentions: '提到',
    repeals: '废止',
    citation: '承自（据引用关系）',
    nearVerbatim: '承自（文字近同）',
    origin: '被下位条款承接',
    parallel: '并列，不是承接',
    alike: (count: number) => `另有${count}条文字近同`,
    noNumber: '未印文号',
  },
  en: {
    lead: 'responsible or leading',
    participant: 'taking part',
    implements: 'carries out',
    according_to: 'rests on',
    mentions: 'mentions',
    repeals: 'repeals',
    citation: 'descends, by citation, from',
    nearVerbatim: 'descends, by near-verbatim wording, from',
    origin: 'others descend from it',
    parallel: 'a parallel, not descent',
    alike: (count: number) => `${count} more of nearly the same words`,
    noNumber: 'no document number printed',
  },
} as const;

/** What a row says beyond its clause, by its kind: the agency, the target, the document cited; null for a plain clause. */
export function rowKeys(row: AnswerRow | SearchRow, language: Language): string | null {
  const words = WORDS[language];
  if ('agency' in row) return `${row.agency} (${words[row.role]})`;
  if ('indicator' in row) {
    const upper = row.valueMax === null ? '' : `–${row.valueMax}`;
    return `${row.indicator} ${row.comparator} ${row.value}${upper}${row.unit ?? ''}${row.year === null ? '' : ` (${row.year})`}`;
  }
  if ('relation' in row) {
    const number = row.documentNumber === null ? '' : ` ${row.documentNumber}`;
    return `${words[row.relation]} 《${row.title}》${number}`;
  }
  if ('basis' in row) {
    const upper = row.upper === null ? '' : ` 《${row.upper.document}》 ${row.upper.clause}`;
    const changes = row.changes.length === 0 ? '' : ` [${row.changes.join(' ')}]`;
    return `${words[row.basis]}${upper}${changes}`;
  }
  if ('gbt4754' in row) return `${row.gbt4754} ${row.industry}`;
  if ('issuer' in row) return `${row.documentNumber ?? words.noNumber}  ${row.issuer.join('、')}`;
  if ('alike' in row && row.alike.length > 0) return words.alike(row.alike.length);
  return null;
}
