import type { AwardRow } from './answer.ts';

type Language = 'zh' | 'en';
type Amount = Pick<AwardRow, 'amountYuan' | 'amountMaxYuan' | 'amountKind' | 'amountAsPrinted' | 'qualifier'>;

const KIND_WORDS: Record<Language, Record<Amount['amountKind'], string>> = {
  zh: {
    exact: '',
    ceiling: '最高 ',
    floor: '不低于 ',
    range: '',
    perUnit: '每单位 ',
    matching: '按比例 ',
    future: '逐步提高至 ',
  },
  en: {
    exact: '',
    ceiling: 'up to ',
    floor: 'at least ',
    range: '',
    perUnit: 'per unit ',
    matching: 'in proportion ',
    future: 'to be raised to ',
  },
};

/** A sum as people read it, never without its kind: `最高 500,000 元`, `up to 500,000 yuan`. */
export function formatAmount(amount: Amount, language: Language): string {
  const kind = KIND_WORDS[language][amount.amountKind];
  if (amount.amountYuan === null) return `${kind}${amount.amountAsPrinted}`;
  const unit = language === 'zh' ? ' 元' : ' yuan';
  const upper = amount.amountMaxYuan === null ? '' : `–${grouped(amount.amountMaxYuan)}`;
  return `${kind}${grouped(amount.amountYuan)}${upper}${unit}`;
}

/** Thousands separators, the same in every locale of the machine. */
export function grouped(yuan: number): string {
  return yuan.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
