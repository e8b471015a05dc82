/**
 * Groups texts of like length, so that little is computed for padding: a batch costs its number of texts times
 * the tokens of its longest text, and that product stays within `mostTokens`.
 * @param lengths tokens of each text
 * @returns the places of the texts, each in exactly one batch; a text longer than `mostTokens` is alone in its batch
 */
export function planBatches(lengths: readonly number[], mostTokens: number): readonly (readonly number[])[] {
  const shortestFirst = lengths
    .map((length, place) => ({ length, place }))
    .sort((a, b) => a.length - b.length);
  const batches: number[][] = [];
  let batch: number[] = [];
  for (const { length, place } of shortestFirst) {
    // Sorted, so the newcomer is the longest of its batch.
    if (batch.length > 0 && (batch.length + 1) * length > mostTokens) {
      batches.push(batch);
      batch = [];
    }
    batch.push(place);
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
