import type { Span } from '../../text/span.ts';

/** One thing the question was found to say, with the words that say it. */
export interface Found<T> extends Span {
  readonly printed: string;
  readonly value: T;
}

/** Stands where words have been taken; no pattern matches it or reaches across it, and it bounds every name. */
const TAKEN = '|';

/**
 * The words of a question that no recogniser has taken yet. Recognisers run from the most to the least specific
 * (an award before the place inside its name), and each sees only what is left.
 */
export class Reading {
  readonly text: string;
  #free: string;
  readonly #taken = new Map<string, Span[]>();

  constructor(text: string) {
    this.text = text;
    this.#free = text;
  }

  /** The text with every taken character replaced by a private mark; same length. */
  get free(): string {
    return this.#free;
  }

  /** Takes one range. */
  take<T>(start: number, end: number, value: T): Found<T> {
    this.#free = this.#free.slice(0, start) + TAKEN.repeat(end - start) + this.#free.slice(end);
    return { start, end, printed: this.text.slice(start, end), value };
  }

  /** Takes every match of a global pattern for which `read` gives a value; null leaves the words free. */
  takeAll<T>(pattern: RegExp, read: (match: RegExpExecArray) => T | null): Found<T>[] {
    const found: Found<T>[] = [];
    for (const match of this.#free.matchAll(pattern)) {
      const value = read(match);
      if (value !== null) found.push(this.take(match.index, match.index + match[0].length, value));
    }
    return found;
  }

  /** Whether any free words match; they are taken if so. */
  takes(pattern: RegExp, kind?: string): boolean {
    return (
      this.note(
        kind,
        this.takeAll(pattern, () => true),
      ).length > 0
    );
  }

  /** Keeps which words were taken for a kind of thing. */
  note<F extends Span>(kind: string | undefined, found: readonly F[]): readonly F[] {
    if (kind !== undefined && found.length > 0)
      this.#taken.set(kind, [...this.taken(kind), ...found.map(({ start, end }) => ({ start, end }))]);
    return found;
  }

  /** The words that were noted for a kind, in the order they were taken. */
  taken(kind: string): readonly Span[] {
    return this.#taken.get(kind) ?? [];
  }

  /** The runs of words nobody took, without marks and blanks at their ends. */
  leftOver(): readonly string[] {
    return this.#free
      .split(/[|,.;:!?、。“”"'()《》?-]+/)
      .map((run) => run.trim())
      .filter((run) => run !== '');
  }
}
