import { QpgError } from '../../text/errors.ts';
import { storedDocuments } from '../queries/documents.ts';
import {
  NODES,
  type NodeLabel,
  type NodeProperties,
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
  type RelationshipProperties,
  type RelationshipType,
} from '../schema.ts';
import type { GraphStore } from '../store.ts';
import type { DocumentSubgraph, NodeRow, RelationshipRow, SourceName } from '../subgraph.ts';
import { parseSources } from '../write/sources.ts';
import { isOwned, OWNED_LABELS, SHARED_LABELS } from './owned-paths.ts';
import { nodesByKey, ownedNodes, relationshipsFrom, relationshipsOf } from './row-queries.ts';

/** A document as it came into the store, and the other files that hold its text. */
export interface StoredSubgraph {
  readonly subgraph: DocumentSubgraph;
  readonly otherSources: readonly SourceName[];
}

type Reader = Pick<GraphStore, 'read' | 'pieceVectors'>;

const READINGS = 3;

/**
 * Reads a document out of a store as it was written into it: its own facts with their corrections, the shared nodes
 * they use with what those stand under, its references unresolved, its vectors. Null where it is not in the store.
 * @throws QpgError STORE_QUERY where another program goes on changing it
 */
export async function readDocument(store: Reader, id: string): Promise<StoredSubgraph | null> {
  for (let reading = 1; reading <= READINGS; reading++) {
    const [row] = await store.read(ownedNodes('Document'), { id });
    if (row?.label !== 'Document' || row.properties.presence !== 'ingested') return null;
    const read = await readSubgraph(store, row.properties);
    const [now] = await store.read(storedDocuments, { id });
    if (now === undefined) return null;
    if (now.revision === row.properties.revision) return read;
  }
  throw new QpgError({
    code: 'STORE_QUERY',
    message: `The document ${id} was changed by another program each time it was read.`,
    remedy: 'Run the command again when nothing else writes to this store.',
  });
}

async function readSubgraph(store: Reader, document: NodeProperties<'Document'>): Promise<StoredSubgraph> {
  const { id } = document;
  const own: NodeRow[] = [];
  for (const label of OWNED_LABELS) own.push(...(await store.read(ownedNodes(label), { id })));
  const known = new KeySets([{ label: 'Document', properties: document }, ...own]);
  const { facts, citations, repeals } = await factsOf(store, id, known);
  const shared = await sharedNodes(store, facts);
  const vectors = await store.pieceVectors({ documentIds: [id] });
  const [source = { file: document.file ?? id, path: null }, ...otherSources] = parseSources(
    document.sources,
  );
  return {
    subgraph: {
      // What the store itself draws and keeps starts anew, as in a document that was just read.
      document: { ...document, repealed: false, sources: '[]', indexKey: null },
      source,
      nodes: [...own, ...shared.nodes],
      relationships: [...facts, ...shared.relationships],
      citations,
      repeals,
      vectors: new Map(vectors.map(({ pieceId, vector }) => [pieceId, vector])),
    },
    otherSources,
  };
}

interface Facts {
  readonly facts: readonly RelationshipRow[];
  readonly citations: readonly RelationshipProperties<'CITES'>[];
  readonly repeals: readonly RelationshipProperties<'REPEALS'>[];
}

/** The relationships of a document; those to clauses of other documents are drawn by the store that it goes to. */
async function factsOf(store: Reader, id: string, known: KeySets): Promise<Facts> {
  const facts: RelationshipRow[] = [];
  const citations: RelationshipProperties<'CITES'>[] = [];
  const repeals: RelationshipProperties<'REPEALS'>[] = [];
  for (const type of RELATIONSHIP_TYPES.filter((one) => !isBetweenShared(one))) {
    for (const row of await store.read(relationshipsOf(type), { id })) {
      const { from, to } = RELATIONSHIPS[row.type];
      if (row.type === 'CITES') citations.push(row.properties);
      else if (row.type === 'REPEALS') repeals.push(row.properties);
      else if (known.has(from, row.from) && known.has(to, row.to)) facts.push(row);
    }
  }
  return { facts, citations, repeals };
}

/** The shared nodes at the ends of the relationships, and those that these stand under, with what joins them. */
async function sharedNodes(
  store: Reader,
  facts: readonly RelationshipRow[],
): Promise<{ readonly nodes: readonly NodeRow[]; readonly relationships: readonly RelationshipRow[] }> {
  const keys = new KeySets();
  for (const { type, from, to } of facts) {
    keys.addShared(RELATIONSHIPS[type].from, from);
    keys.addShared(RELATIONSHIPS[type].to, to);
  }
  const relationships: RelationshipRow[] = [];
  for (const type of RELATIONSHIP_TYPES.filter(isBetweenShared)) {
    const { from, to } = RELATIONSHIPS[type];
    for (let fresh = keys.of(from); fresh.length > 0; ) {
      const rows = await store.read(relationshipsFrom(type), { keys: fresh });
      relationships.push(...rows);
      const reached = keys.adding(
        to,
        rows.map((row) => row.to),
      );
      fresh = from === to ? reached : [];
    }
  }
  const nodes: NodeRow[] = [];
  for (const label of SHARED_LABELS) {
    const wanted = keys.of(label);
    if (wanted.length > 0) nodes.push(...(await store.read(nodesByKey(label), { keys: wanted })));
  }
  return { nodes, relationships };
}

function isBetweenShared(type: RelationshipType): boolean {
  return !isOwned(RELATIONSHIPS[type].from) && !isOwned(RELATIONSHIPS[type].to);
}

/** Keys of nodes by label. */
class KeySets {
  readonly #keys = new Map<NodeLabel, Set<string>>();

  constructor(nodes: readonly NodeRow[] = []) {
    for (const { label, properties } of nodes)
      this.adding(label, [String(Reflect.get(properties, NODES[label].key))]);
  }

  /** The end of a fact lies in the document, or is shared. */
  has(label: NodeLabel, key: string): boolean {
    return !isOwned(label) || this.#keys.get(label)?.has(key) === true;
  }

  addShared(label: NodeLabel, key: string): void {
    if (!isOwned(label)) this.adding(label, [key]);
  }

  /** Those of the keys that were not there. */
  adding(label: NodeLabel, keys: readonly string[]): readonly string[] {
    const known = this.#keys.get(label) ?? new Set();
    this.#keys.set(label, known);
    const fresh = [...new Set(keys)].filter((key) => !known.has(key));
    for (const key of fresh) known.add(key);
    return fresh;
  }

  of(label: NodeLabel): readonly string[] {
    return [...(this.#keys.get(label) ?? [])];
  }
}
