/**
 * How far numbers of the two stores may be apart. A cosine is computed in 32 bits by one and by the server's own
 * arithmetic by the other. BM25 is Lucene's on Neo4j, which keeps the length of a text in one byte: its scores are
 * within a tenth, and so much less apart is what a search makes of them, where words weigh little.
 */
export const TOLERANCE = { cosine: 1e-5, lexical: 0.1, fused: 0.01 } as const;

/** Paths at which two values differ by more than the tolerance; numbers alone may differ at all. */
export function differences(one: unknown, other: unknown, tolerance: number, path = ''): readonly string[] {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= tolerance ? [] : [`${path}: ${one} and ${other}`];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other) ? [] : [`${path}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) =>
    differences(Reflect.get(one, key), Reflect.get(other, key), tolerance, `${path}/${key}`),
  );
}

export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/**
 * Where two lists, best first, are not one within the tolerance: a score that differs by more, or an entry that the
 * other list has neither at this score nor cut off just below it.
 */
export function rankDifferences(
  one: readonly Ranked[],
  other: readonly Ranked[],
  apart: (score: number) => number,
): readonly string[] {
  const missing = (from: readonly Ranked[], to: readonly Ranked[]): readonly string[] => {
    const there = new Map(to.map(({ id, score }) => [id, score]));
    const cut =
      to.length < from.length || to.length === 0 ? Number.NEGATIVE_INFINITY : (to.at(-1)?.score ?? 0);
    return from.flatMap(({ id, score }) => {
      const found = there.get(id);
      if (found === undefined) return score > cut + apart(score) ? [`${id}, ${score}: missing`] : [];
      return Math.abs(found - score) <= apart(score) ? [] : [`${id}: ${score} and ${found}`];
    });
  };
  return [...missing(one, other), ...missing(other, one)];
}
