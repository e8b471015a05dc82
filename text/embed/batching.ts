/**
 * Groups items of like length, so that little is computed for padding: a batch costs its number of items times the
 * length of its longest, and that product stays within `most`. An item longer than `most` is alone in its batch.
 */
export function batchByLength<T>(
  items: readonly T[],
  lengthOf: (item: T) => number,
  most: number,
): readonly (readonly T[])[] {
  const shortestFirst = [...items].sort((a, b) => lengthOf(a) - lengthOf(b));
  const batches: T[][] = [];
  for (const item of shortestFirst) {
    const batch = batches.at(-1);
    // Sorted, so the newcomer is the longest of its batch.
    if (batch !== undefined && (batch.length + 1) * lengthOf(item) <= most) batch.push(item);
    else batches.push([item]);
  }
  return batches;
}
