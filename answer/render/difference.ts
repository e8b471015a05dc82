import { grouped } from '../amount.ts';
import { asksForDifference } from '../question/difference.ts';
import type { Question } from '../question/question.ts';
import { yuanZh } from './zh.ts';

/** A stated number; null where it is a range or no single number. */
export interface StatedNumber {
  readonly value: number | null;
  readonly unit: string | null;
}

/** Sums are counted in this unit. */
export const YUAN = '元';

/**
 * By how much the two numbers differ that a question sets against each other, said to be reckoned; '' where it asks for no
 * difference, or where not exactly two single numbers of one unit are stated.
 */
export function differenceSentence(
  { text, language }: Pick<Question, 'text' | 'language'>,
  stated: readonly StatedNumber[],
): string {
  if (!asksForDifference(text, language) || stated.length !== 2) return '';
  const [one, other] = stated;
  if (one?.value == null || other?.value == null || one.unit !== other.unit) return '';
  const gap = rounded(Math.abs(one.value - other.value));
  if (language === 'zh') {
    const words =
      one.unit === YUAN ? yuanZh(gap) : `${gap}${one.unit === '%' ? '个百分点' : (one.unit ?? '')}`;
    return `两数相差${words}（按文件写明的数计算）。`;
  }
  const words =
    one.unit === YUAN
      ? `${grouped(gap)} yuan`
      : `${gap}${one.unit === '%' ? ' percentage points' : (one.unit ?? '')}`;
  return `The two differ by ${words} (reckoned from the numbers stated).`;
}

/** 95 − 93.5, without the tail of binary fractions. */
function rounded(value: number): number {
  return Number(value.toFixed(6));
}
