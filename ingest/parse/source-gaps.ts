import type { WorkingText } from '../../text/working-text.ts';

/** True where the source has a blank or line end right before working offset `at` that cleaning dropped. */
export function hasGapBefore({ source, starts, ends }: WorkingText, at: number): boolean {
  const from = ends[at - 1] ?? 0;
  const to = starts[at] ?? 0;
  return to > from && /\s/.test(source.slice(from, to));
}
