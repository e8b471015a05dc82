/** Best first; equal scores in the order of their ids, so that the same question has one answer on every run. */
export function bestFirst<H extends { readonly score: number }>(
  idOf: (hit: H) => string,
): (a: H, b: H) => number {
  return (a, b) => b.score - a.score || (idOf(a) < idOf(b) ? -1 : 1);
}
