import type { LinkDocument, Linker, Reference } from '../linker.ts';
import type { GraphTransaction } from '../transaction.ts';
import { createRelationships, mergeNodes } from './batches.ts';
import { documentsNamed, linkDocuments } from './link-documents.ts';
import { asReference, keysOf, type ReferenceEdge } from './references.ts';

/** An edge that points elsewhere than before, with both ends; null where it pointed nowhere. */
export interface MovedReference {
  readonly edge: ReferenceEdge;
  readonly before: string | null;
  readonly now: string;
}

/**
 * Resolves references anew and moves the edges that mean another document now. `edges` must hold every reference
 * that shares a title (or, without one, a number) with any of them, so that cited documents are made from all that
 * name them.
 */
export async function redrawReferences(
  tx: GraphTransaction,
  edges: readonly ReferenceEdge[],
  linker: Linker,
): Promise<readonly MovedReference[]> {
  const { targets, cited } = await resolveAll(tx, edges, linker);
  const moved: MovedReference[] = [];
  for (const edge of edges) {
    const now = targets.get(edge.properties.id);
    if (now !== undefined && now !== edge.to) moved.push({ edge, before: edge.to, now });
  }
  await moveEdges(tx, moved);
  const repeals = moved.filter((m) => m.edge.type === 'REPEALS');
  await markRepealed(tx, [...new Set([...cited, ...repeals.flatMap((m) => [m.before ?? m.now, m.now])])]);
  return moved;
}

/** Target by reference id; cited documents are written. */
async function resolveAll(
  tx: GraphTransaction,
  edges: readonly ReferenceEdge[],
  linker: Linker,
): Promise<{ readonly targets: ReadonlyMap<string, string>; readonly cited: readonly string[] }> {
  const candidates = await documentsNamed(tx, keysOf(edges));
  const citing = byId(await linkDocuments(tx, [...new Set(edges.map((e) => e.from))]));
  const targets = new Map<string, string>();
  const open: Reference[] = [];
  for (const edge of edges) {
    const from = citing.get(edge.from);
    if (from === undefined) continue;
    const reference = asReference(edge, from.line);
    const target = linker.resolve(reference, from, candidates);
    if (target === null) open.push(reference);
    else targets.set(edge.properties.id, target);
  }
  const cited = linker.cited(open);
  await mergeNodes(
    tx,
    cited.map(({ document }) => ({ label: 'Document', properties: document })),
  );
  for (const { document, references } of cited)
    for (const reference of references) targets.set(reference, document.id);
  return { targets, cited: cited.map(({ document }) => document.id) };
}

async function moveEdges(tx: GraphTransaction, moved: readonly MovedReference[]): Promise<void> {
  const drawn = moved.filter((m) => m.before !== null);
  for (const type of ['CITES', 'REPEALS'] as const) {
    const old = drawn.filter((m) => m.edge.type === type);
    if (old.length === 0) continue;
    await tx.run(
      `MATCH (a:Document)-[r:${type}]->(:Document) WHERE a.id IN $from AND r.id IN $ids DELETE r`,
      { from: [...new Set(old.map((m) => m.edge.from))], ids: old.map((m) => m.edge.properties.id) },
    );
  }
  await createRelationships(
    tx,
    moved.map(({ edge, now }) =>
      edge.type === 'CITES'
        ? { type: 'CITES', from: edge.from, to: now, properties: edge.properties }
        : { type: 'REPEALS', from: edge.from, to: now, properties: edge.properties },
    ),
  );
}

/** Sets `repealed` on these documents as the REPEALS edges have it. */
export async function markRepealed(tx: GraphTransaction, ids: readonly string[]): Promise<void> {
  const rows =
    ids.length === 0
      ? []
      : await tx.run(
          'MATCH (:Document)-[:REPEALS]->(d:Document) WHERE d.id IN $ids RETURN DISTINCT d.id AS id',
          {
            ids,
          },
        );
  const repealed = rows.map((row) => String(row.id));
  const standing = ids.filter((id) => !repealed.includes(id));
  for (const [list, value] of [
    [repealed, true],
    [standing, false],
  ] as const)
    if (list.length > 0)
      await tx.run('MATCH (d:Document) WHERE d.id IN $ids SET d.repealed = $value', { ids: list, value });
}

/** Deletes those of the cited documents that nobody cites or repeals any more. */
export async function deleteUncited(tx: GraphTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.run(
    "MATCH (d:Document) WHERE d.id IN $ids AND d.presence = 'cited' " +
      'AND NOT EXISTS { MATCH (:Document)-[:CITES]->(d) } AND NOT EXISTS { MATCH (:Document)-[:REPEALS]->(d) } DELETE d',
    { ids },
  );
}

function byId(documents: readonly LinkDocument[]): ReadonlyMap<string, LinkDocument> {
  return new Map(documents.map((d) => [d.id, d]));
}
