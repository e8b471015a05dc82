import { parseNumber } from '../../text/numerals.ts';

/** Runs of signs that each stand for a whole number: first and last code point, and what the first one counts. */
const NUMBERED_SIGNS: readonly (readonly [number, number, number])[] = [
  [0x2460, 0x2473, 1],
  [0x3251, 0x325f, 21],
  [0x32b1, 0x32bf, 36],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
  [0x24f5, 0x24fe, 1],
  [0x3280, 0x3289, 1],
  [0x2160, 0x216b, 1],
];

/** Regular-expression classes of the signs ① ㉑ ㊱, and of their other cuts ❶ ➀ ➊ ⓵ ㊀. */
export const CIRCLED_CLASS = '①-⑳㉑-㉟㊱-㊿';
export const OTHER_CIRCLED_CLASS = '❶-❿➀-➓⓵-⓾㊀-㊉';
/** Regular-expression class of the digits of a number in Chinese writing, with 廿 and 卅. */
export const HAN_DIGIT_CLASS = '一二三四五六七八九十百零〇○廿卅';
/** A number in Chinese writing. */
export const HAN_NUMBER = `[${HAN_DIGIT_CLASS}]{1,6}`;

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The value of a marker's number as printed (三, 廿一, 12, ③, Ⅱ, B, b, 首); null for what counts nothing. */
export function readOrdinal(printed: string): number | null {
  const sign = NUMBERED_SIGNS.find(([first, last]) => {
    const code = printed.charCodeAt(0);
    return code >= first && code <= last;
  });
  if (sign !== undefined) return printed.charCodeAt(0) - sign[0] + sign[2];
  if (/^[A-Z]$/.test(printed)) return printed.charCodeAt(0) - 64;
  if (/^[a-z]$/.test(printed)) return printed.charCodeAt(0) - 96;
  return parseNumber(printed.replace('廿', '二十').replace('卅', '三十'));
}

/** Roman letters: IV is 4. */
export function readRoman(printed: string): number {
  const values = [...printed].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/**
 * The values that a number may have of which print lost or mistook a sign: a dash for 一, O for 〇, a full stop for 〇.
 */
export function readDamagedOrdinal(printed: string): number | null {
  return readOrdinal(printed.replace(/[—–ー\-_]/g, '一').replace(/[OoＯ。]/g, '〇'));
}
