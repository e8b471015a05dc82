import type { Level } from '../../answer/answer.ts';
import type { DocumentSummary } from '../server/shapes.ts';

/** True if every word typed stands in title, number, place or file name, and the level is the one asked for. */
export function matchesFilter(entry: DocumentSummary, words: string, level: Level | null): boolean {
  if (level !== null && entry.jurisdiction?.level !== level) return false;
  const haystack = [entry.title, entry.documentNumber, entry.jurisdiction?.name, entry.file]
    .join(' ')
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
