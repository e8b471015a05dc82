import { QpgError } from '../../text/errors.ts';
import { storedDocuments } from '../queries/documents.ts';
import type { GraphStore, RetryCounts } from '../store.ts';
import type { DocumentSubgraph, SourceName } from '../subgraph.ts';
import { readDocument } from './read-document.ts';

/** What a copy tells while it runs. */
export type CopyEvent =
  | { readonly kind: 'begun'; readonly files: number }
  | { readonly kind: 'written' | 'unchanged'; readonly file: string; readonly title: string }
  | { readonly kind: 'refused'; readonly file: string; readonly error: QpgError };

export interface CopySummary {
  readonly documents: number;
  readonly written: number;
  readonly unchanged: number;
  readonly refused: readonly { readonly file: string; readonly error: QpgError }[];
  /** Removed from the first store by another program while the copy ran. */
  readonly gone: number;
  /** Of the documents written in this run. */
  readonly clauses: number;
  readonly pieces: number;
  /** Transactions that the second store ran again; none surfaced. */
  readonly retries: RetryCounts;
}

/**
 * Brings every document of one store into another, vectors included. Each document is one transaction and those that
 * stand there already are left alone, so an interrupted copy goes on where it stopped. What else the other store
 * holds stays, unless it came from a file that holds another text now.
 * @throws QpgError of either store, which stops the run; what was written stays
 */
export async function copyCollection(
  from: GraphStore,
  to: GraphStore,
  tell: (event: CopyEvent) => void = () => {},
): Promise<CopySummary> {
  const before = to.retries();
  const stored = await from.read(storedDocuments, {});
  tell({ kind: 'begun', files: stored.length });
  const counts = { written: 0, unchanged: 0, gone: 0, clauses: 0, pieces: 0 };
  const refused: { file: string; error: QpgError }[] = [];
  for (const { documentId, title, sources, revision } of stored) {
    const file = sources[0]?.file ?? documentId;
    if (await isThere(to, documentId, revision, sources)) {
      counts.unchanged++;
      tell({ kind: 'unchanged', file, title });
      continue;
    }
    const read = await readDocument(from, documentId);
    if (read === null) {
      counts.gone++;
      continue;
    }
    try {
      await to.replaceDocument(read.subgraph);
    } catch (error) {
      if (!(error instanceof QpgError) || error.code !== 'INVARIANT') throw error;
      refused.push({ file, error });
      tell({ kind: 'refused', file, error });
      continue;
    }
    await isThere(to, documentId, read.subgraph.document.revision, read.otherSources);
    counts.written++;
    counts.clauses += countOf(read.subgraph, 'Clause');
    counts.pieces += read.subgraph.vectors.size;
    tell({ kind: 'written', file, title });
  }
  const now = to.retries();
  const retries = {
    deadlocks: now.deadlocks - before.deadlocks,
    collisions: now.collisions - before.collisions,
    interruptions: now.interruptions - before.interruptions,
  };
  return { documents: stored.length, ...counts, refused, retries };
}

/** Whether the document stands there with facts of this revision; then every one of its files is noted. */
async function isThere(
  store: GraphStore,
  documentId: string,
  revision: string | null,
  sources: readonly SourceName[],
): Promise<boolean> {
  if (revision === null || sources.length === 0) return false;
  for (const source of sources) if (!(await store.isCurrent(documentId, revision, source))) return false;
  return true;
}

function countOf({ nodes }: DocumentSubgraph, label: 'Clause'): number {
  return nodes.filter((node) => node.label === label).length;
}
