import { writeNumber } from './docx-number-format.ts';

/** One level of a Word list: how its number is written and where it begins. */
export interface NumberingLevel {
  /** decimal, chineseCounting, bullet … as WordprocessingML names them. */
  readonly format: string;
  /** Text with %1 … %9 for the numbers of the levels: `第%1条`, `（%2）`. */
  readonly text: string;
  readonly start: number;
  /** Levels above it are written in decimals, whatever their own format: 1.2 below 第一章. */
  readonly inDecimals: boolean;
  /** It begins again below each level above it; not the articles that count through the chapters. */
  readonly restarts: boolean;
  /** The paragraph style that this level belongs to. */
  readonly style: string | null;
}

/** The lists of a Word file: levels by list, and which lists count together. */
export interface Numbering {
  readonly levels: ReadonlyMap<string, readonly (NumberingLevel | undefined)[]>;
  /** Abstract list of each list; lists of one abstract list go on counting where the other stopped. */
  readonly sharedCounter: ReadonlyMap<string, string>;
}

/** Writes the numbers that Word generates, in the order of the paragraphs. */
export class NumberingCounter {
  readonly #numbering: Numbering;
  readonly #counts = new Map<string, (number | undefined)[]>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The level of `list` that names the paragraph style; 0 where none does. */
  levelOfStyle(list: string, style: string): number {
    return Math.max(0, this.#numbering.levels.get(list)?.findIndex((level) => level?.style === style) ?? 0);
  }

  /** The number text of the next paragraph in `list` at `level`; '' where the list is unknown or unnumbered. */
  next(list: string, level: number): string {
    const levels = this.#numbering.levels.get(list);
    const own = levels?.[level];
    if (levels === undefined || own === undefined) return '';
    const shared = this.#numbering.sharedCounter.get(list) ?? list;
    const counts = this.#counts.get(shared) ?? [];
    this.#counts.set(shared, counts);
    const count = counts[level];
    counts[level] = count === undefined ? own.start : count + 1;
    for (let below = level + 1; below < counts.length; below += 1) {
      if (levels[below]?.restarts !== false) counts[below] = undefined;
    }
    if (own.format === 'none') return '';
    if (own.format === 'bullet') return '—— ';
    return own.text.replace(/%([1-9])/g, (_whole, digit: string) => {
      const at = Number(digit) - 1;
      const format = own.inDecimals ? 'decimal' : (levels[at]?.format ?? 'decimal');
      return writeNumber(counts[at] ?? levels[at]?.start ?? 1, format);
    });
  }
}
