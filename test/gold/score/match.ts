/** How well what was found covers what is expected. Optional entries are neither rewarded nor punished. */
export interface Score {
  readonly hits: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

export interface Matching<E, F> {
  readonly expected: readonly E[];
  readonly found: readonly F[];
  readonly same: (expected: E, found: F) => boolean;
  readonly optional?: (expected: E) => boolean;
  readonly showExpected: (expected: E) => string;
  readonly showFound: (found: F) => string;
}

/** Pairs each expected entry with one found entry at most; required entries choose first. */
export function score<E, F>(matching: Matching<E, F>): Score {
  const { expected, found, same, optional = () => false, showExpected, showFound } = matching;
  const free = new Set(found);
  const take = (entry: E): boolean => {
    for (const candidate of free) {
      if (same(entry, candidate)) return free.delete(candidate);
    }
    return false;
  };
  const required = expected.filter((entry) => !optional(entry));
  const missed = required.filter((entry) => !take(entry));
  for (const entry of expected.filter(optional)) take(entry);
  return {
    hits: required.length - missed.length,
    missed: missed.map(showExpected),
    extra: [...free].map(showFound),
  };
}

export function sum(scores: readonly Score[]): Score {
  return {
    hits: scores.reduce((total, one) => total + one.hits, 0),
    missed: scores.flatMap((one) => one.missed),
    extra: scores.flatMap((one) => one.extra),
  };
}

export const recall = ({ hits, missed }: Score): number => ratio(hits, hits + missed.length);
export const precision = ({ hits, extra }: Score): number => ratio(hits, hits + extra.length);

export function f1(one: Score): number {
  const r = recall(one);
  const p = precision(one);
  return r + p === 0 ? 0 : (2 * r * p) / (r + p);
}

/** Nothing to find and nothing found is right. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** Share of the character bigrams of the shorter text that stand in the other, 0 to 1. */
export function sharedBigrams(a: string, b: string): number {
  const left = bigrams(a);
  const right = bigrams(b);
  const shared = [...left].filter((gram) => right.has(gram)).length;
  return ratio(shared, Math.min(left.size, right.size));
}

function bigrams(text: string): ReadonlySet<string> {
  const plain = text.replaceAll(/[\s\p{P}]/gu, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2)));
}

/** Without blanks and with half-width marks, so that print differences do not count. */
export function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/gu, '').replaceAll('〔', '[').replaceAll('〕', ']');
}
