import { grouped } from '../amount.ts';
import { type AwardFact, isMainTier } from '../intents/awards/matching.ts';
import type { Question } from '../question/question.ts';
import { asksForTotal } from '../question/total.ts';
import { yuanZh } from './zh.ts';

/**
 * What the sums of the awards asked about come to, said to be reckoned; '' where no total is asked for, or where any award
 * has not just one exact sum of one document, tiers below the award itself aside: a sum for persons must not be added to
 * one for firms.
 */
export function totalSentence(
  { text, language, awards }: Pick<Question, 'text' | 'language' | 'awards'>,
  facts: readonly AwardFact[],
): string {
  if (!asksForTotal(text, language) || awards.length < 2) return '';
  const paid = awards.flatMap(({ programIds, tier }) => {
    const own = facts.filter(({ programId }) => programIds.includes(programId));
    const main = own.length > 1 && tier === null ? own.filter(({ row }) => isMainTier(row.tier)) : own;
    return main.length === 1 ? main : [];
  });
  const documents = new Set(paid.map(({ row }) => row.documentId));
  const sums = paid.flatMap(({ row: { amountKind, amountYuan } }) =>
    amountKind === 'exact' && amountYuan !== null ? [amountYuan] : [],
  );
  if (sums.length < awards.length || new Set(paid).size < awards.length || documents.size !== 1) return '';
  const total = sums.reduce((all, sum) => all + sum, 0);
  return language === 'zh'
    ? `${sums.map(yuanZh).join('加')}，合计${yuanZh(total)}（按文件写明的金额相加算出，文件没有写合计，能否同时领取以文件的规定为准）。`
    : `${sums.map(grouped).join(' and ')} come to ${grouped(total)} yuan together (reckoned by adding the sums stated; the document states no total, and whether all can be had at once is for its rules to say).`;
}
