import { clean } from '../../../ingest/clean/clean.ts';
import type { Clause, ParsedDocument } from '../../../ingest/parse/document.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';

const places = loadPlaces();

export const read = (source: string): ParsedDocument => parse(clean(source, places), places);

const SHOWN = 6;
const PARTS: Readonly<Record<string, string>> = { attachment: ' @annex', closing: ' @closing' };

/**
 * The clause tree in lines: a dot for each level above, marker and title; `*` behind what is listed as a heading; of a
 * clause without marker its first words after `~`.
 */
export function outline(source: string): readonly string[] {
  const { clauses, working } = read(source);
  return clauses.map(
    (clause) => `${'.'.repeat(Math.max(0, depthOf(clauses, clause)))}${nameOf(clause, working.text)}`,
  );
}

function depthOf(clauses: readonly Clause[], clause: Clause): number {
  let depth = 0;
  for (let at = clause.parent; at !== null; at = clauses[at]?.parent ?? null) depth += 1;
  return depth;
}

function nameOf({ marker, title, isHeading, own, part }: Clause, text: string): string {
  const words = marker + title;
  const name =
    words === '' ? `~${text.slice(own.start, Math.min(own.end, own.start + SHOWN)).trim()}` : words;
  return `${name}${isHeading ? '*' : ''}${PARTS[part] ?? ''}`;
}

/** What the numbering is flagged for, as printed. */
export function flagged(source: string): readonly string[] {
  return read(source)
    .damage.filter(({ kind }) => kind === 'numbering')
    .map(({ asPrinted }) => asPrinted);
}
