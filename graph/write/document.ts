import { z } from 'zod';
import type { Linker } from '../linker.ts';
import { NODES, RELATIONSHIPS } from '../schema.ts';
import type { DocumentSubgraph, NodeRow, RelationshipRow, SourceName } from '../subgraph.ts';
import type { GraphTransaction } from '../transaction.ts';
import { createNodes, createRelationships, mergeNodes } from './batches.ts';
import { redrawLineage } from './lineage.ts';
import { linkDocuments } from './link-documents.ts';
import { deleteUncited, markRepealed, redrawReferences } from './links.ts';
import {
  joinKeys,
  keysOf,
  keysOfDocuments,
  type ReferenceEdge,
  referencesFrom,
  referencesNaming,
  referencesOf,
} from './references.ts';
import { deleteDocuments, deleteUnused, sharedKeysOf } from './removal.ts';
import { joinSources, releasePath, setSources, sourcesOf } from './sources.ts';

export interface WriteOutcome {
  readonly outcome: 'added' | 'replaced';
  /** Documents that left the graph because their file has another text now. */
  readonly abandoned: readonly string[];
}

/** Writes what the store keeps beside the graph's own properties of pieces: their vectors, where it keeps them there. */
export type AfterOwn = (tx: GraphTransaction) => Promise<void>;

/** Writes the document in place of what stood under its id or in its file, and redraws the links that this moves. */
export async function writeDocument(
  tx: GraphTransaction,
  subgraph: DocumentSubgraph,
  linker: Linker,
  afterOwn: AfterOwn = async () => {},
): Promise<WriteOutcome> {
  const { id } = subgraph.document;
  const isNew = (await sourcesOf(tx, id)).length === 0;
  // The bulk of a new document concerns nobody else, so several writers may be at it at once.
  if (isNew) await createOwn(tx, subgraph, afterOwn);
  await tx.exclusive();
  const known = isNew ? [] : await sourcesOf(tx, id);
  const abandoned = await releasePath(tx, subgraph.source.path, id);
  const removed = isNew ? abandoned : [id, ...abandoned];
  await exchange(tx, removed, subgraph, linker, async () => {
    if (!isNew) await createOwn(tx, subgraph, afterOwn);
  });
  await setSources(tx, id, joinSources([...known, subgraph.source]));
  return { outcome: isNew ? 'added' : 'replaced', abandoned };
}

/** Takes documents out with all that rests on them alone, and redraws the links that this moves. */
export async function eraseDocuments(
  tx: GraphTransaction,
  ids: readonly string[],
  linker: Linker,
): Promise<void> {
  await tx.exclusive();
  await exchange(tx, ids, null, linker);
}

/** As the port's `isCurrent` says; the path is taken from another document even then. */
export async function noteSource(
  tx: GraphTransaction,
  documentId: string,
  revision: string,
  source: SourceName,
  linker: Linker,
): Promise<{ readonly current: boolean; readonly abandoned: readonly string[] }> {
  await tx.exclusive();
  const [row] = await tx.run('MATCH (d:Document {id: $id}) RETURN d.revision AS revision', {
    id: documentId,
  });
  if (row === undefined || z.string().nullable().parse(row.revision) !== revision)
    return { current: false, abandoned: [] };
  const known = await sourcesOf(tx, documentId);
  const joined = joinSources([...known, source]);
  const abandoned = await releasePath(tx, source.path, documentId);
  if (JSON.stringify(joined) !== JSON.stringify(known)) await setSources(tx, documentId, joined);
  if (abandoned.length > 0) await exchange(tx, abandoned, null, linker);
  return { current: true, abandoned };
}

async function exchange(
  tx: GraphTransaction,
  removed: readonly string[],
  added: DocumentSubgraph | null,
  linker: Linker,
  create: () => Promise<void> = async () => {},
): Promise<void> {
  const own = added === null ? [] : referencesOf(added);
  const lost = removed.length === 0 ? [] : await referencesFrom(tx, removed);
  const touched = joinKeys(
    keysOf(own),
    keysOf(lost),
    keysOfDocuments(await linkDocuments(tx, removed)),
    keysOfDocuments(added === null ? [] : [added.document]),
  );
  const staying = await sharingReferences(tx, touched, removed);
  const shared = removed.length === 0 ? new Map() : await sharedKeysOf(tx, removed);
  await deleteDocuments(tx, removed);
  await create();
  if (added !== null) await createShared(tx, added);

  const moved = await redrawReferences(tx, [...staying, ...own], linker);
  await markRepealed(
    tx,
    lost.flatMap((e) => (e.type === 'REPEALS' && e.to !== null ? [e.to] : [])),
  );
  await redrawLineage(tx, added?.document.id ?? null, moved, linker);
  await deleteUnused(tx, shared);
  await deleteUncited(tx, [...new Set([...lost, ...staying].map((e) => e.to).filter((to) => to !== null))]);
}

/**
 * References of other documents that the change may move, and those that share a cited document with them; what pointed at a removed document points nowhere.
 */
async function sharingReferences(
  tx: GraphTransaction,
  touched: ReturnType<typeof joinKeys>,
  removed: readonly string[],
): Promise<readonly ReferenceEdge[]> {
  const first = await referencesNaming(tx, touched);
  const all = await referencesNaming(tx, joinKeys(touched, { ...keysOf(first), numbers: touched.numbers }));
  return all
    .filter((edge) => !removed.includes(edge.from))
    .map((edge) => (edge.to !== null && removed.includes(edge.to) ? { ...edge, to: null } : edge));
}

/** The document, what it owns, and how that hangs together. */
async function createOwn(
  tx: GraphTransaction,
  subgraph: DocumentSubgraph,
  afterOwn: AfterOwn,
): Promise<void> {
  const document: NodeRow = { label: 'Document', properties: subgraph.document };
  await createNodes(tx, [document, ...subgraph.nodes.filter(isOwned)]);
  await createRelationships(tx, subgraph.relationships.filter(isWithinDocument));
  await afterOwn(tx);
}

/** The nodes it shares with others, and how it uses them. */
async function createShared(tx: GraphTransaction, subgraph: DocumentSubgraph): Promise<void> {
  await mergeNodes(
    tx,
    subgraph.nodes.filter((node) => !isOwned(node)),
  );
  await createRelationships(
    tx,
    subgraph.relationships.filter((row) => !isWithinDocument(row)),
  );
}

function isOwned({ label }: NodeRow): boolean {
  return NODES[label].owned;
}

function isWithinDocument({ type }: RelationshipRow): boolean {
  const { from, to } = RELATIONSHIPS[type];
  return NODES[from].owned && NODES[to].owned;
}
