import type { zh } from './zh.ts';

/** The same keys and kinds of values, any words. */
type Worded<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...words: infer A) => string
      ? (...words: A) => string
      : T[K] extends string[]
        ? readonly string[]
        : Worded<T[K]>;
};

/** What every language of the page must say; a missing or surplus key is a type error. */
export type Messages = Worded<typeof zh>;
