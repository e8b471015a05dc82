import { z } from 'zod';
import type { Linker } from '../linker.ts';
import type { DocumentSubgraph, NodeRow, SourceName } from '../subgraph.ts';
import type { GraphTransaction } from '../transaction.ts';
import { createNodes, createRelationships, mergeNodes } from './batches.ts';
import { redrawLineage } from './lineage.ts';
import { linkDocuments } from './link-documents.ts';
import { deleteUncited, redrawReferences } from './links.ts';
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

const OWNED_LABELS: ReadonlySet<string> = new Set(['Clause', 'Piece', 'Incentive', 'Target']);

export interface WriteOutcome {
  readonly outcome: 'added' | 'replaced';
  /** Documents that left the graph because their file has another text now. */
  readonly abandoned: readonly string[];
}

/** Writes the document in place of what stood under its id or in its file, and redraws the links that this moves. */
export async function writeDocument(
  tx: GraphTransaction,
  subgraph: DocumentSubgraph,
  linker: Linker,
): Promise<WriteOutcome> {
  const { id } = subgraph.document;
  const known = await sourcesOf(tx, id);
  const abandoned = await releasePath(tx, subgraph.source.path, id);
  const exists = known.length > 0;
  await exchange(tx, exists ? [id, ...abandoned] : abandoned, subgraph, linker);
  await setSources(tx, id, joinSources([...known, subgraph.source]));
  return { outcome: exists ? 'replaced' : 'added', abandoned };
}

/** Takes documents out with all that rests on them alone, and redraws the links that this moves. */
export async function eraseDocuments(
  tx: GraphTransaction,
  ids: readonly string[],
  linker: Linker,
): Promise<void> {
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
  if (added !== null) await createDocument(tx, added);

  const moved = await redrawReferences(tx, [...staying, ...own], linker);
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

async function createDocument(tx: GraphTransaction, subgraph: DocumentSubgraph): Promise<void> {
  const owned = subgraph.nodes.filter((node) => OWNED_LABELS.has(node.label));
  const shared = subgraph.nodes.filter((node) => !OWNED_LABELS.has(node.label));
  const document: NodeRow = { label: 'Document', properties: subgraph.document };
  await createNodes(tx, [document, ...owned]);
  await mergeNodes(tx, shared);
  await createRelationships(tx, subgraph.relationships);
}
