import { chineseNumeral } from '../../text/numerals.ts';

const DIGITS = '〇一二三四五六七八九';
const FULL_WIDTH = '０１２３４５６７８９';
const BANKERS = { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'] };
/** Formats that write a hundred and more as a row of digits: 一〇五. */
const DIGITS_ABOVE_99 = new Set(['chineseCounting', 'taiwaneseCounting']);
const IN_WORDS =
  /^(?:chineseCounting|chineseCountingThousand|japaneseCounting|taiwaneseCounting|taiwaneseCountingThousand|koreanCounting)$/;
const IN_BANKERS = /^(?:chineseLegalSimplified|ideographLegalTraditional|japaneseLegal)$/;
const ROWS: Readonly<Record<string, string>> = {
  ideographTraditional: '甲乙丙丁戊己庚辛壬癸',
  ideographZodiac: '子丑寅卯辰巳午未申酉戌亥',
};

/** Formats with one way of writing for every number. */
const WRITERS: Readonly<Record<string, (value: number) => string>> = {
  ideographDigital: (value) => digitByDigit(value, DIGITS),
  decimalEnclosedParen: (value) => `（${value}）`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => digitByDigit(value, FULL_WIDTH),
  decimalFullWidth2: (value) => digitByDigit(value, FULL_WIDTH),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
};

/** A number as WordprocessingML's `format` writes it (ST_NumberFormat); in decimals where the format is unknown. */
export function writeNumber(value: number, format: string): string {
  if (value < 0) return String(value);
  if (IN_WORDS.test(format)) {
    const inWords = value < (DIGITS_ABOVE_99.has(format) ? 100 : 1000);
    return inWords ? chineseNumeral(value) : digitByDigit(value, DIGITS);
  }
  if (IN_BANKERS.test(format)) return inBankersWords(value);
  if (format.startsWith('decimalEnclosedCircle')) return circled(value);
  return ROWS[format]?.[value - 1] ?? WRITERS[format]?.(value) ?? String(value);
}

function digitByDigit(value: number, digits: string): string {
  return String(value).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

/** 叁, 拾贰, 壹佰零伍. */
function inBankersWords(value: number): string {
  if (value === 0 || value > 9999) return digitByDigit(value, BANKERS.digits);
  const figures = [...String(value)].map(Number);
  const words = figures.map((figure, i) =>
    figure === 0 ? '零' : `${BANKERS.digits[figure]}${BANKERS.units[figures.length - 1 - i]}`,
  );
  return words
    .join('')
    .replace(/零{1,3}$/, '')
    .replace(/零+/g, '零')
    .replace(/^壹拾/, '拾');
}

function circled(value: number): string {
  if (value === 0) return '⓪';
  if (value <= 20) return String.fromCharCode(0x245f + value);
  return value <= 35 ? String.fromCharCode(0x3251 + value - 21) : String(value);
}

/** A … Z, AA, BB …: Word repeats the letter. */
function letters(value: number): string {
  if (value === 0) return '';
  return String.fromCharCode(0x41 + ((value - 1) % 26)).repeat(Math.min(9, Math.ceil(value / 26)));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let left = Math.min(value, 399);
  let text = '';
  for (const [size, sign] of ROMAN) {
    for (; left >= size; left -= size) text += sign;
  }
  return text;
}
