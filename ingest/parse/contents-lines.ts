import { titleKey } from '../../text/normalize.ts';
import { type MarkerStyle, readMarkerForm } from './markers.ts';

const LISTED: ReadonlySet<MarkerStyle> = new Set(['part', 'subpart', 'chapter', 'section', 'comma']);
const FEWEST = 3;
const LONGEST_ENTRY = 50;
/** Dots and page number behind an entry. */
const PAGE = /(?<![.…·\d])[.…·]{0,200}\d{0,3}$/;

/**
 * The lines of a table of contents that stands in a text without its heading 目录: headings one after the other,
 * counting from one, without any text between them, of which the first comes again behind the last.
 */
export function contentsLines(lines: readonly string[]): ReadonlySet<number> {
  const contents = new Set<number>();
  const lastPlace = new Map<string, number>();
  lines.forEach((line, i) => {
    if (isEntry(line)) lastPlace.set(entryKey(line), i);
  });
  for (let from = 0; from < lines.length; from += 1) {
    const first = lines[from] ?? '';
    if (!isEntry(first) || readMarkerForm(first)?.number !== 1) continue;
    let to = from + 1;
    while (to < lines.length && isEntry(lines[to] ?? '') && entryKey(lines[to] ?? '') !== entryKey(first))
      to += 1;
    if (to - from >= FEWEST && (lastPlace.get(entryKey(first)) ?? 0) >= to) {
      for (let at = from; at < to; at += 1) contents.add(at);
    }
    from = to - 1;
  }
  return contents;
}

function isEntry(line: string): boolean {
  if (line.length > LONGEST_ENTRY || /[。；，]/.test(line)) return false;
  const marker = readMarkerForm(line);
  return marker !== null && LISTED.has(marker.style);
}

function entryKey(line: string): string {
  return titleKey(line.replace(PAGE, ''));
}
