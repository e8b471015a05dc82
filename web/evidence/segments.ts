/** A marked range of a text, in UTF-16 offsets; ranges may overlap. */
export interface Mark<K extends string = string> {
  readonly start: number;
  readonly end: number;
  readonly kind: K;
}

/** A stretch of text under one and the same set of marks. */
export interface Segment<M extends Mark = Mark> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In the order in which the marks were given. */
  readonly marks: readonly M[];
}

/**
 * Cuts `text.slice(from, to)` at every border of a mark. The segments, joined, are that slice again; marks
 * outside it are left out, marks that reach over its edge are cut there.
 */
export function cutSegments<M extends Mark>(
  text: string,
  marks: readonly M[],
  from = 0,
  to = text.length,
): readonly Segment<M>[] {
  const inside = marks.filter((mark) => mark.start < to && mark.end > from && mark.start < mark.end);
  const borders = new Set<number>([from, to]);
  for (const mark of inside) {
    borders.add(Math.max(from, mark.start));
    borders.add(Math.min(to, mark.end));
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? from;
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: inside.filter((mark) => mark.start <= start && end <= mark.end),
    };
  });
}
