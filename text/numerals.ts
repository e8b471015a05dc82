/** Values of the characters that stand for one digit, everyday and banker's forms. */
// biome-ignore format: a line a group of digits reads best
const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, '○': 0, 一: 1, 壹: 1, 二: 2, 贰: 2, 两: 2, 三: 3, 叁: 3, 四: 4, 肆: 4,
  五: 5, 伍: 5, 六: 6, 陆: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9,
};

/** Values of the characters that multiply what stands before them, up to thousands. */
const SMALL_UNITS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};

const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** Regular-expression class of the characters a Chinese number is written with, without 万 and 亿. */
export const CHINESE_DIGIT_CLASS = '零〇○一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟';

/** Arabic number with optional thousands separators and decimals: 3, 1,200, 0.5. */
const ARABIC = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/**
 * Reads a number in Arabic or Chinese writing: 30, 1,200, 0.5, 三十三, 一百二十, 叁拾, 二〇一二, 百, 3万, 一百五十万.
 * @returns null for anything that is not one well-formed number
 */
export function parseNumber(text: string): number | null {
  if (ARABIC.test(text)) return Number(text.replaceAll(',', ''));
  return readLarge(text);
}

/** Splits at the largest of 亿 and 万 and reads both sides. */
function readLarge(text: string): number | null {
  for (const unit of ['亿', '億', '万', '萬']) {
    const at = text.lastIndexOf(unit);
    if (at < 0) continue;
    const head = text.slice(0, at);
    const tail = text.slice(at + 1);
    const high = ARABIC.test(head) ? Number(head.replaceAll(',', '')) : readLarge(head);
    const low = tail === '' ? 0 : readTail(tail);
    if (high === null || low === null) return null;
    return high * (LARGE_UNITS[unit] ?? 1) + low;
  }
  return readSmall(text);
}

function readTail(tail: string): number | null {
  if (ARABIC.test(tail)) return Number(tail.replaceAll(',', ''));
  return readLarge(tail.replace(/^[零〇]/, ''));
}

/** Numbers below ten thousand (三百零五, 十二), and rows of digits (二〇一二). */
function readSmall(text: string): number | null {
  if (text === '') return null;
  if ([...text].every((c) => c in DIGITS)) {
    return Number([...text].map((c) => DIGITS[c]).join(''));
  }
  let total = 0;
  let digit: number | null = null;
  let lastUnit = Number.POSITIVE_INFINITY;
  for (const c of text) {
    const value = DIGITS[c];
    const unit = SMALL_UNITS[c];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (unit !== undefined) {
      if (unit >= lastUnit) return null;
      total += (digit === null || digit === 0 ? 1 : digit) * unit;
      digit = null;
      lastUnit = unit;
    } else {
      return null;
    }
  }
  return total + (digit ?? 0);
}

const NAMES = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1–999 in everyday Chinese writing: 二, 十二, 三十三, 一百零五. */
export function chineseNumeral(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const head = hundreds > 0 ? `${NAMES[hundreds]}百` : '';
  const middle =
    tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : NAMES[tens]}十` : hundreds > 0 && ones > 0 ? '零' : '';
  const tail = ones > 0 || value === 0 ? (NAMES[ones] ?? '') : '';
  return `${head}${middle}${tail}`;
}
