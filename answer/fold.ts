/** Characters of a shingle. */
const SHINGLE = 5;
/** Share of shingles in common from which two clauses are wordings of one. */
const ALIKE = 0.6;

export interface Folded<T> {
  readonly first: T;
  /** The others of nearly the same words, in the order given. */
  readonly alike: readonly T[];
}

/** Folds items of nearly the same text into the first of them; the order is kept. */
export function foldAlike<T>(items: readonly T[], textOf: (item: T) => string): readonly Folded<T>[] {
  const groups: { first: T; shingles: ReadonlySet<string>; alike: T[] }[] = [];
  for (const item of items) {
    const shingles = shinglesOf(textOf(item));
    const same = groups.find((group) => likeness(group.shingles, shingles) >= ALIKE);
    if (same === undefined) groups.push({ first: item, shingles, alike: [] });
    else same.alike.push(item);
  }
  return groups.map(({ first, alike }) => ({ first, alike }));
}

function shinglesOf(text: string): ReadonlySet<string> {
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '');
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= letters.length; at += 1) shingles.add(letters.slice(at, at + SHINGLE));
  if (shingles.size === 0 && letters !== '') shingles.add(letters);
  return shingles;
}

/** Jaccard. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const shingle of a) if (b.has(shingle)) common += 1;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}
