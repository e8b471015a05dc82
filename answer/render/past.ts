import type { AnswerRow } from '../answer.ts';

type Language = 'zh' | 'en';
type Dated = Pick<AnswerRow, 'issuedOn' | 'publishedOn' | 'validity'>;

const STATE = {
  zh: { pastTerm: '，期限已过', repealed: '，已废止', current: '', unknown: '' },
  en: { pastTerm: ', term over', repealed: ', repealed', current: '', unknown: '' },
} as const;

/** The year of a row's document and what time has done to it: 2012年，期限已过. */
export function yearAndState({ issuedOn, publishedOn, validity }: Dated, language: Language): string {
  const year = (issuedOn ?? publishedOn)?.slice(0, 4);
  const said = language === 'zh' ? (year === undefined ? '日期不详' : `${year}年`) : (year ?? 'undated');
  return said + STATE[language][validity];
}

/** Behind what a document said that speaks no more: （文件期限已过）; empty for all others. */
export function pastMark({ validity }: Pick<Dated, 'validity'>, language: Language): string {
  const state = STATE[language][validity];
  if (state === '') return '';
  return language === 'zh' ? `（文件${state.slice(1)}）` : ` (document${state.slice(1)})`;
}
