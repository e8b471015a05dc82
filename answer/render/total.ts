import { grouped } from '../amount.ts';
import type { AwardFact } from '../intents/awards/matching.ts';
import type { Question } from '../question/question.ts';
import { asksForTotal } from '../question/total.ts';
import { yuanZh } from './zh.ts';

/**
 * What the sums of the awards asked about come to, said to be reckoned; '' where no total is asked for, or where any award
 * has not just one exact sum of one document: a sum for persons must not be added to one for firms.
 */
export function totalSentence(
  { text, language, awards }: Pick<Question, 'text' | 'language' | 'awards'>,
  facts: readonly AwardFact[],
): string {
  const documents = new Set(facts.map(({ row }) => row.documentId));
  const isOnce = awards.every(
    ({ programIds }) => facts.filter(({ programId }) => programIds.includes(programId)).length === 1,
  );
  const sums = facts.flatMap(({ row: { amountKind, amountYuan } }) =>
    amountKind === 'exact' && amountYuan !== null ? [amountYuan] : [],
  );
  const isWhole = sums.length > 1 && sums.length === facts.length && facts.length === awards.length;
  if (!asksForTotal(text, language) || documents.size !== 1 || !isOnce || !isWhole) return '';
  const total = sums.reduce((all, sum) => all + sum, 0);
  return language === 'zh'
    ? `合计${yuanZh(total)}（按上列金额相加算出，文件没有写合计，能否同时领取以文件的规定为准）。`
    : `Together ${grouped(total)} yuan (reckoned by adding the sums above; the document states no total, and whether all can be had at once is for its rules to say).`;
}
