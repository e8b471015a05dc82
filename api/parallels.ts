import type { ParallelRow } from '../answer/answer.ts';
import { parallelsOf } from '../answer/parallels.ts';
import { clauseIdOf } from '../graph/identity.ts';
import { documentOutline } from '../graph/queries/documents.ts';
import type { GraphStore } from '../graph/store.ts';
import { QpgError } from '../text/errors.ts';
import { unknownDocument } from './documents.ts';

/**
 * Clauses of other documents that say the like of the clause that stands at `start` of a document, at most three.
 * @throws QpgError DOCUMENT_NOT_FOUND, REQUEST_INVALID where no clause stands there
 */
export async function viewParallels(
  store: GraphStore,
  { id, start }: { readonly id: string; readonly start: number },
  today: string,
): Promise<{ readonly clause: string; readonly parallels: readonly ParallelRow[] }> {
  const outline = await store.read(documentOutline, { id });
  if (outline.length === 0) throw unknownDocument(id);
  const clause = outline.findLast((one) => one.start <= start && start < one.end);
  if (clause === undefined) {
    throw new QpgError({
      code: 'REQUEST_INVALID',
      message: `No clause of ${id} stands at offset ${start} of its source text.`,
      remedy: 'GET /api/documents/{id} lists the clauses with start and end.',
    });
  }
  const parallels = await parallelsOf(store, clauseIdOf(id, clause.ordinal), today);
  return { clause: clause.label, parallels };
}
