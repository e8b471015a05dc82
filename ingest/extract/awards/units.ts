/** Counted things that are paid for by quantity: a subsidy on a price or a crop, not an award. */
const BY_QUANTITY = /^(?:[亩吨度天日只头羽]|平方米|立方米|公里|千瓦|公斤|人次|车次|月|次活动|场|期)/u;

/** 每人每月: a wage or an allowance. */
const PER_TIME = /每[月日天]/u;

/** True where a sum per this unit is a subsidy by quantity (每吨, 每亩). */
export function isPaidByQuantity(perUnit: string | null): boolean {
  return perUnit !== null && (BY_QUANTITY.test(perUnit) || PER_TIME.test(perUnit));
}
