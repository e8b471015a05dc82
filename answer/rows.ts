import { z } from 'zod';
import { type AwardRow, correctionSchema, type Level } from './answer.ts';
import { validityOn } from './validity.ts';

/** What the graph gives of a row's document and place, whatever the row is about. */
export interface GraphRow {
  readonly documentId: string;
  readonly document: string;
  readonly file: string | null;
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly repealed: boolean;
  readonly inferred: string;
  readonly adcode: string | null;
  readonly jurisdiction: string | null;
  readonly level: Level | null;
}

const DATES = ['issued', 'published', 'issuedOn', 'publishedOn'];

/** The columns every answer row has of its document and place. A date read from a damaged place is flagged `inferred`. */
export function documentPart(
  row: GraphRow,
  today: string,
): Pick<
  AwardRow,
  | 'jurisdiction'
  | 'level'
  | 'document'
  | 'documentId'
  | 'file'
  | 'issuedOn'
  | 'publishedOn'
  | 'validity'
  | 'flags'
> {
  const inferred = z.array(z.string()).parse(JSON.parse(row.inferred));
  return {
    jurisdiction: row.jurisdiction,
    level: row.level,
    document: row.document,
    documentId: row.documentId,
    file: row.file ?? '',
    issuedOn: row.issuedOn,
    publishedOn: row.publishedOn,
    validity: validityOn(today, row),
    flags: inferred.some((field) => DATES.includes(field)) ? ['inferred'] : [],
  };
}

const flagsSchema = z.array(z.string());

/** The marks of one fact beside those of its document: what is damaged, and who corrected it. */
export function factMarks(
  fact: { readonly flags?: string; readonly correction: string | null },
  document: Pick<AwardRow, 'flags'>,
): Pick<AwardRow, 'flags' | 'correction'> {
  const { flags: own = '[]', correction } = fact;
  const flags = [...document.flags, ...flagsSchema.parse(JSON.parse(own))];
  if (correction === null) return { flags: [...new Set(flags)] };
  return {
    flags: [...new Set([...flags, 'corrected'])],
    correction: correctionSchema.parse(JSON.parse(correction)),
  };
}

/** The columns of the document and the marks of the one fact that a row states. */
export function factPart(row: GraphRow & Parameters<typeof factMarks>[0], today: string) {
  const document = documentPart(row, today);
  return { ...document, ...factMarks(row, document) };
}

/** A fact as its clause states it. */
interface StatedFact extends GraphRow {
  readonly clause: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The columns of a row that is one fact: its document and marks, its clause, its verbatim words and their place. */
export function statedPart(row: StatedFact & Parameters<typeof factMarks>[0], score: number, today: string) {
  const { clause, quote, start, end, text } = row;
  return { ...factPart(row, today), clause, quote, start, end, text, score };
}
