import { type DamagedPlace, isLeftByPage } from '../documents.ts';

/** A heading of the document, by which a damaged place is found. */
interface HeadingAt {
  readonly marker: string;
  readonly title: string;
  readonly start: number;
}

/**
 * What is lost or wrong in a document, one line a place: kind, offsets into the source text, the heading above where
 * `headings` are given, what is printed. What a web page left in the text is counted only; `--json` shows all of it.
 */
export function damageLines(
  damage: readonly DamagedPlace[],
  headings: readonly HeadingAt[] = [],
): readonly string[] {
  const lost = damage.filter(({ kind }) => !isLeftByPage(kind)).toSorted((a, b) => a.start - b.start);
  const lines = lost.map(({ kind, start, end, asPrinted }) => {
    const heading = headings.findLast((one) => one.start <= start);
    const under = heading === undefined ? '' : `, under ${heading.marker}${heading.title}`;
    return `${kind} at ${start}–${end}${under}: ${JSON.stringify(asPrinted)}`;
  });
  const counts = countsOf(damage);
  return counts === '' ? [] : [`damage: ${counts}`, ...lines.map((line) => `  ${line}`)];
}

/** 3 lost_digits, 1 redaction, 12 noise. */
function countsOf(damage: readonly DamagedPlace[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of damage) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .toSorted(([a], [b]) => Number(isLeftByPage(a)) - Number(isLeftByPage(b)) || (a < b ? -1 : 1))
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');
}
