import { chineseNumeral } from '../../text/numerals.ts';

/** One level of a Word list: how its number is written and where it begins. */
export interface NumberingLevel {
  /** decimal, chineseCounting, bullet … as WordprocessingML names them. */
  readonly format: string;
  /** Text with %1 … %9 for the numbers of the levels: `第%1条`, `（%2）`. */
  readonly text: string;
  readonly start: number;
}

/** The lists of a Word file: levels by list, and which lists count together. */
export interface Numbering {
  readonly levels: ReadonlyMap<string, readonly (NumberingLevel | undefined)[]>;
  /** Abstract list of each list; lists of one abstract list go on counting where the other stopped. */
  readonly sharedCounter: ReadonlyMap<string, string>;
}

const CHINESE =
  /^(?:chineseCounting|chineseCountingThousand|japaneseCounting|taiwaneseCounting|taiwaneseCountingThousand|ideographDigital|koreanCounting)$/;

/** Writes the numbers that Word generates, in the order of the paragraphs. */
export class NumberingCounter {
  readonly #numbering: Numbering;
  readonly #counts = new Map<string, number[]>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The number text of the next paragraph in `list` at `level`; '' where the list is unknown or unnumbered. */
  next(list: string, level: number): string {
    const levels = this.#numbering.levels.get(list);
    const own = levels?.[level];
    if (levels === undefined || own === undefined) return '';
    const shared = this.#numbering.sharedCounter.get(list) ?? list;
    const counts = this.#counts.get(shared) ?? [];
    this.#counts.set(shared, counts);
    counts[level] = counts[level] === undefined ? own.start : counts[level] + 1;
    counts.length = level + 1;
    if (own.format === 'none') return '';
    if (own.format === 'bullet') return '—— ';
    return own.text.replace(/%([1-9])/g, (_whole, digit: string) => {
      const at = Number(digit) - 1;
      return writeNumber(counts[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? 'decimal');
    });
  }
}

function writeNumber(value: number, format: string): string {
  if (CHINESE.test(format) && value < 1000) return chineseNumeral(value);
  if (format.startsWith('decimalEnclosedCircle') && value <= 20) return String.fromCharCode(0x245f + value);
  if (format === 'decimalEnclosedParen') return `（${value}）`;
  if (format === 'upperLetter' && value <= 26) return String.fromCharCode(0x40 + value);
  if (format === 'lowerLetter' && value <= 26) return String.fromCharCode(0x60 + value);
  if (format === 'upperRoman') return roman(value);
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  return String(value);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let left = Math.min(value, 89);
  let text = '';
  for (const [size, sign] of ROMAN) {
    for (; left >= size; left -= size) text += sign;
  }
  return text;
}
