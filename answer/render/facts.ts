import type { FactsRow } from '../answer.ts';
import { VALIDITY } from './validity-words.ts';

type Language = 'zh' | 'en';

const MOST = 6;

/** What each document says of itself; what it does not say is said to be missing, and a damaged number is shown as such. */
export function factsSentences(
  language: Language,
  rows: readonly FactsRow[],
  { isListing, missing }: { readonly isListing: boolean; readonly missing: readonly { name: string }[] },
): string {
  const isZh = language === 'zh';
  const shown = rows.slice(0, MOST).map((row) => (isZh ? chinese(row) : english(row)));
  const rest = rows.length - shown.length;
  const none = missing.map(({ name }) => name).join(isZh ? '、' : ', ');
  if (isZh)
    return [
      isListing ? `共${rows.length}份文件。` : '',
      shown.join(''),
      rest > 0 ? `另有${rest}份，见表。` : '',
      none === '' ? '' : `馆藏没有${none}的文件。`,
    ].join('');
  return [
    isListing ? `${rows.length} ${rows.length === 1 ? 'document' : 'documents'}.` : '',
    ...shown,
    rest > 0 ? `${rest} more in the table.` : '',
    none === '' ? '' : `The collection holds no document of ${none}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function chinese(row: FactsRow): string {
  const { title, documentNumber, documentNumberDamaged, issuer, issuedOn, publishedOn } = row;
  const inferred = row.flags.includes('inferred') ? '（据残损处推定）' : '';
  const parts = [
    documentNumber === null
      ? '未印文号'
      : `文号${documentNumber}${documentNumberDamaged ? '（原文如此，有残损）' : ''}`,
    issuer.length === 0 ? '发文机关未写明' : `发文机关${issuer.join('、')}`,
    issuedOn === null ? '发文日期未注明' : `${dateZh(issuedOn)}印发${inferred}`,
    publishedOn === null || publishedOn === issuedOn ? null : `${dateZh(publishedOn)}发布`,
    termZh(row),
    VALIDITY.zh[row.validity],
  ];
  return `《${title}》：${parts.filter((part) => part !== null).join('，')}。`;
}

function english(row: FactsRow): string {
  const { title, documentNumber, documentNumberDamaged, issuer, issuedOn, publishedOn } = row;
  const inferred = row.flags.includes('inferred') ? ' (inferred from a damaged place)' : '';
  const parts = [
    documentNumber === null
      ? 'no document number printed'
      : `number ${documentNumber}${documentNumberDamaged ? ' (as printed, damaged)' : ''}`,
    issuer.length === 0 ? 'issuer not stated' : `issued by ${issuer.join(' and ')}`,
    issuedOn === null ? 'date of issue not stated' : `issued on ${issuedOn}${inferred}`,
    publishedOn === null || publishedOn === issuedOn ? null : `published on ${publishedOn}`,
    termEn(row),
    VALIDITY.en[row.validity],
  ];
  return `《${title}》: ${parts.filter((part) => part !== null).join(', ')}.`;
}

function termZh({ effectiveFrom, effectiveTo }: FactsRow): string | null {
  if (effectiveFrom !== null && effectiveTo !== null)
    return `期限${dateZh(effectiveFrom)}至${dateZh(effectiveTo)}`;
  if (effectiveFrom !== null) return `${dateZh(effectiveFrom)}起施行`;
  return effectiveTo === null ? null : `有效至${dateZh(effectiveTo)}`;
}

function termEn({ effectiveFrom, effectiveTo }: FactsRow): string | null {
  if (effectiveFrom !== null && effectiveTo !== null) return `term ${effectiveFrom} to ${effectiveTo}`;
  if (effectiveFrom !== null) return `in force from ${effectiveFrom}`;
  return effectiveTo === null ? null : `valid until ${effectiveTo}`;
}

/** 2021-04-06 → 2021年4月6日. */
function dateZh(date: string): string {
  const [year, month, day] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
