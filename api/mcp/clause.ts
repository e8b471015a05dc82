import { z } from 'zod';
import { validitySchema } from '../../answer/answer.ts';
import { QpgError } from '../../text/errors.ts';
import type { DocumentView } from '../documents.ts';
import { notedCorrectionSchema } from '../noted-corrections.ts';

const neighbourSchema = z.object({ label: z.string(), start: z.int() }).nullable();

export const clauseResultSchema = z.object({
  document: z.string(),
  documentId: z.string(),
  documentNumber: z.string().nullable(),
  jurisdiction: z.string().nullable(),
  issuedOn: z.string().nullable(),
  publishedOn: z.string().nullable(),
  validity: validitySchema,
  /** Headings from the top down to the clause, joined by " > ". */
  path: z.string(),
  label: z.string(),
  /** Verbatim words of the source; `start` and `end` are UTF-16 offsets into it. */
  text: z.string(),
  start: z.int(),
  end: z.int(),
  /** What is printed damaged in the clause. */
  damage: z.array(z.object({ kind: z.string(), asPrinted: z.string() })).readonly(),
  /** What people said of the facts that stand in the clause; a rejected one is seen here alone. */
  corrections: z.array(notedCorrectionSchema).readonly(),
  before: neighbourSchema,
  after: neighbourSchema,
});

export type ClauseResult = Readonly<z.infer<typeof clauseResultSchema>>;

/** The innermost clause at a place of a document. @throws QpgError REQUEST_INVALID where no clause stands there. */
export function clauseOf({ document, clauses, corrections }: DocumentView, at: number): ClauseResult {
  const holding = clauses.filter(({ start, end }) => start <= at && at < end);
  const clause = holding.reduce<(typeof holding)[number] | undefined>(
    (best, one) => (best === undefined || one.end - one.start <= best.end - best.start ? one : best),
    undefined,
  );
  if (clause === undefined) {
    throw new QpgError({
      code: 'REQUEST_INVALID',
      message: `No clause of ${document.title} stands at offset ${at}; its text has ${document.sourceText.length} characters.`,
      remedy: 'Give the start of a row or hit of this document.',
    });
  }
  const { label, path, start, end, ordinal } = clause;
  const neighbour = (wanted: number) => {
    const found = clauses.find((one) => one.ordinal === wanted);
    return found === undefined ? null : { label: found.label, start: found.start };
  };
  return {
    document: document.title,
    documentId: document.id,
    documentNumber: document.documentNumber,
    jurisdiction: document.jurisdiction?.name ?? null,
    issuedOn: document.issuedOn,
    publishedOn: document.publishedOn,
    validity: document.validity,
    path,
    label,
    text: document.sourceText.slice(start, end),
    start,
    end,
    damage: document.damage
      .filter((one) => one.start < end && one.end > start)
      .map(({ kind, asPrinted }) => ({ kind, asPrinted })),
    corrections: corrections.filter((one) => one.start < end && one.end > start),
    before: neighbour(ordinal - 1),
    after: neighbour(ordinal + 1),
  };
}
