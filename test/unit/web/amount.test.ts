import { describe, expect, it } from 'vitest';
import { formatAmount as terminalAmount } from '../../../answer/amount.ts';
import { type Amount, amountWords, formatAmount } from '../../../web/awards/amount.ts';
import { en } from '../../../web/language/en.ts';
import { zh } from '../../../web/language/zh.ts';

const amount = (differs: Partial<Amount> = {}): Amount => ({
  amountYuan: 500_000,
  amountMaxYuan: null,
  amountKind: 'exact',
  amountAsPrinted: '50万元',
  ...differs,
});

const CASES: readonly [Amount, string, string][] = [
  [amount({ amountYuan: 3_000_000 }), '3,000,000 元', '3,000,000 yuan'],
  [amount({ amountKind: 'ceiling' }), '最高 500,000 元', 'up to 500,000 yuan'],
  [amount({ amountKind: 'floor' }), '不低于 500,000 元', 'at least 500,000 yuan'],
  [amount({ amountKind: 'future' }), '逐步提高至 500,000 元', 'to be raised to 500,000 yuan'],
  [
    amount({ amountKind: 'range', amountMaxYuan: 1_000_000 }),
    '500,000–1,000,000 元',
    '500,000–1,000,000 yuan',
  ],
  [amount({ amountKind: 'perUnit', amountYuan: 0.5 }), '每单位 0.5 元', 'per unit 0.5 yuan'],
  [
    amount({ amountKind: 'matching', amountYuan: null, amountAsPrinted: '1:1' }),
    '按比例 1:1',
    'in proportion 1:1',
  ],
];

describe('formatAmount', () => {
  it.each(CASES)('%o', (given, chinese, english) => {
    expect(formatAmount(given, zh)).toBe(chinese);
    expect(formatAmount(given, en)).toBe(english);
  });

  it.each(CASES)('says what the command line says: %o', (given, chinese, english) => {
    expect(terminalAmount({ ...given, qualifier: null }, 'zh')).toBe(chinese);
    expect(terminalAmount({ ...given, qualifier: null }, 'en')).toBe(english);
  });

  it('never shows a sum without its kind', () => {
    for (const t of [zh, en]) {
      for (const amountKind of ['ceiling', 'floor', 'perUnit', 'matching', 'future'] as const) {
        expect(amountWords(amount({ amountKind }), t).kind).not.toBe('');
      }
    }
  });
});
