import { z } from 'zod';
import type { SourceName } from '../subgraph.ts';
import type { GraphTransaction } from '../transaction.ts';

const sourcesSchema = z.array(z.object({ file: z.string(), path: z.string().nullable() }));

/** The files that hold a document's text, as its `sources` property keeps them. */
export function parseSources(json: string | null): readonly SourceName[] {
  return json === null ? [] : sourcesSchema.parse(JSON.parse(json));
}

/** One entry a path (a text from no file: one a name), the smallest name of each, in the order of names. */
export function joinSources(sources: readonly SourceName[]): readonly SourceName[] {
  const byPlace = new Map<string, SourceName>();
  for (const source of sources) {
    const place = source.path ?? `\u0000${source.file}`;
    const known = byPlace.get(place);
    if (known === undefined || source.file < known.file) byPlace.set(place, source);
  }
  return [...byPlace.values()].sort((a, b) => compare(a.file, b.file) || compare(a.path ?? '', b.path ?? ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The files known for the document; none if it is not in the graph. */
export async function sourcesOf(tx: GraphTransaction, documentId: string): Promise<readonly SourceName[]> {
  const [row] = await tx.run('MATCH (d:Document {id: $id}) RETURN d.sources AS sources', { id: documentId });
  return row === undefined ? [] : parseSources(z.string().nullable().parse(row.sources));
}

/** Writes who holds the text; the name shown is the smallest, so that the order of ingest plays no part. */
export async function setSources(
  tx: GraphTransaction,
  documentId: string,
  sources: readonly SourceName[],
): Promise<void> {
  await tx.run('MATCH (d:Document {id: $id}) SET d.sources = $sources, d.file = $file', {
    id: documentId,
    sources: JSON.stringify(sources),
    file: sources[0]?.file ?? '',
  });
}

/**
 * Takes `path` from every other document that held it: the file has another text now.
 * @returns ids of documents that no file holds any more.
 */
export async function releasePath(
  tx: GraphTransaction,
  path: string | null,
  keptBy: string,
): Promise<readonly string[]> {
  if (path === null) return [];
  const rows = await tx.run(
    'MATCH (d:Document) WHERE d.sources CONTAINS $needle AND d.id <> $id RETURN d.id AS id, d.sources AS sources',
    { needle: JSON.stringify(path), id: keptBy },
  );
  const abandoned: string[] = [];
  for (const row of rows) {
    const id = z.string().parse(row.id);
    const sources = parseSources(z.string().parse(row.sources));
    const left = sources.filter((source) => source.path !== path);
    if (left.length === sources.length) continue;
    if (left.length === 0) abandoned.push(id);
    else await setSources(tx, id, left);
  }
  return abandoned;
}
