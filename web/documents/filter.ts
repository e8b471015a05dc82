import type { Level } from '../../answer/answer.ts';
import type { Names } from '../language/names.ts';
import type { DocumentSummary } from '../server/shapes.ts';

/** True if every word typed stands in title, number, place (by any of its names) or file name, and the level is the one asked for. */
export function matchesFilter(
  entry: DocumentSummary,
  words: string,
  level: Level | null,
  names: Names,
): boolean {
  if (level !== null && entry.jurisdiction?.level !== level) return false;
  const { jurisdiction } = entry;
  const place = jurisdiction === null ? null : names.place(jurisdiction.name, jurisdiction.level);
  const haystack = [entry.title, entry.documentNumber, place, entry.file].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
