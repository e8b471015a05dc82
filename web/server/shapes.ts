import type { DocumentSummary, DocumentView } from '../../api/documents.ts';
import type { Parallels } from '../../api/parallels.ts';

/** What `GET /api/health` gives; the page needs these of it. */
export interface Health {
  readonly documents: number;
  readonly clauses: number;
}

/** What `GET /api/documents` gives. */
export interface DocumentList {
  readonly documents: readonly DocumentSummary[];
}

export type { DocumentSummary, DocumentView, Parallels };
export type DocumentClause = DocumentView['clauses'][number];
export type DocumentDetail = DocumentView['document'];
export type NotedCorrection = DocumentView['corrections'][number];
