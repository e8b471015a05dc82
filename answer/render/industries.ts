import type { IndustryRow } from '../answer.ts';
import { placeWords } from '../place-words.ts';
import type { Question } from '../question/question.ts';

/** Industries named in the sentence. */
const MOST = 12;

/** Which places aim measures at the asked industries; where none is asked for, the industries by their clauses. */
export function industrySentence(
  { language, industries: asked }: Question,
  rows: readonly IndustryRow[],
  nameEn: (code: string) => string,
): string {
  const isZh = language === 'zh';
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.gbt4754, (counts.get(row.gbt4754) ?? 0) + 1);
  const name = (code: string): string =>
    isZh ? (rows.find((row) => row.gbt4754 === code)?.industry ?? code) : nameEn(code);
  if (asked.length > 0) {
    const speakers = [...new Set(rows.map((row) => placeWords(row, language)))];
    const what = asked.map((one) => (isZh ? one.name : one.nameEn)).join(isZh ? '、' : ', ');
    return isZh
      ? `${rows.length}条条款的措施涉及${what}：${speakers.join('、')}。`
      : `${rows.length} ${rows.length === 1 ? 'clause aims' : 'clauses aim'} a measure at ${what}: ${speakers.join(', ')}.`;
  }
  const ordered = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const shown = ordered
    .slice(0, MOST)
    .map(([code, count]) => (isZh ? `${name(code)}（${count}条）` : `${name(code)} (${count})`));
  const rest = ordered.length - shown.length;
  return isZh
    ? `涉及${ordered.length}个行业（按国民经济行业分类 GB/T 4754），条款多的有：${shown.join('、')}${rest > 0 ? `，另有${rest}个，见表` : ''}。`
    : `${ordered.length} industries (GB/T 4754 classes), with the number of clauses: ${shown.join(', ')}${rest > 0 ? `, and ${rest} more in the table` : ''}.`;
}
