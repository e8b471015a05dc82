import { z } from 'zod';
import { type GivenClause, givenClauseSchema, parallelRowSchema } from '../answer/answer.ts';
import { parallelsOf } from '../answer/parallels.ts';
import { documentPart } from '../answer/rows.ts';
import { clauseIdOf } from '../graph/identity.ts';
import { clausesByIds, sourceTexts } from '../graph/queries/clauses.ts';
import { documentOutline } from '../graph/queries/documents.ts';
import type { GraphStore } from '../graph/store.ts';
import { QpgError } from '../text/errors.ts';
import { unknownDocument } from './documents.ts';

export const parallelsSchema = z.object({
  /** The label of the given clause. */
  clause: z.string(),
  given: givenClauseSchema,
  parallels: z.array(parallelRowSchema).readonly(),
});

export type Parallels = Readonly<z.infer<typeof parallelsSchema>>;

/**
 * The innermost clause that stands at `start` of a document, and at most three clauses of other documents that say the
 * like of it.
 * @throws QpgError DOCUMENT_NOT_FOUND, REQUEST_INVALID where no clause stands there
 */
export async function viewParallels(
  store: GraphStore,
  { id, start }: { readonly id: string; readonly start: number },
  today: string,
): Promise<Parallels> {
  const outline = await store.read(documentOutline, { id });
  if (outline.length === 0) throw unknownDocument(id);
  const clause = outline.findLast((one) => one.start <= start && start < one.end);
  if (clause === undefined) {
    throw new QpgError({
      code: 'REQUEST_INVALID',
      message: `No clause of ${id} stands at offset ${start} of its source text.`,
      remedy: 'GET /api/documents/{id} lists the clauses with start and end.',
      field: 'start',
    });
  }
  const clauseId = clauseIdOf(id, clause.ordinal);
  const [given, parallels] = await Promise.all([
    givenClause(store, clauseId, today),
    parallelsOf(store, clauseId, today),
  ]);
  if (given === undefined) throw unknownDocument(id);
  return { clause: clause.label, given, parallels };
}

/** Undefined where the document was removed or replaced meanwhile. */
async function givenClause(
  store: GraphStore,
  clauseId: string,
  today: string,
): Promise<GivenClause | undefined> {
  const [row] = await store.read(clausesByIds, { ids: [clauseId] });
  if (row === undefined) return undefined;
  const [source] = await store.read(sourceTexts, { ids: [row.documentId] });
  if (source === undefined) return undefined;
  const { clause, start, end, text } = row;
  const quote = source.sourceText.slice(start, end);
  return { ...documentPart(row, today), clause, quote, start, end, text };
}
