import { z } from 'zod';
import type { GraphStore, ReadQuery } from '../../graph/store.ts';
import { type DocumentCase, subgraphOf } from './fixtures.ts';

/** A query without parameters, for what tests look at. */
export function look<R>(cypher: string, row: z.ZodType<R>): ReadQuery<Record<string, never>, R> {
  return { name: 'look', params: z.record(z.string(), z.never()), row, cypher: () => cypher };
}

export const idOf = (document: DocumentCase): string => subgraphOf(document).document.id;

export async function ingest(store: GraphStore, documents: readonly DocumentCase[]): Promise<void> {
  for (const document of documents) await store.replaceDocument(subgraphOf(document));
}

export async function clear(store: GraphStore): Promise<void> {
  const every = look(
    "MATCH (d:Document) WHERE d.presence = 'ingested' RETURN d.id AS id ORDER BY id",
    z.object({ id: z.string() }),
  );
  for (const { id } of await store.read(every, {})) await store.removeDocument(id);
}

/** Digest of a store with nothing in it: of no line at all. */
export const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
