import { createHash } from 'node:crypto';
import {
  escaped,
  field,
  NODE_LABELS,
  NODES,
  type PropertySpec,
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
} from './schema.ts';
import type { StoreStats } from './store.ts';
import type { CypherRow, CypherValue } from './transaction.ts';

/** Runs a statement of the common subset that only reads. */
export type Read = (
  cypher: string,
  params: Readonly<Record<string, CypherValue>>,
) => Promise<readonly CypherRow[]>;

/**
 * SHA-256 over every node and relationship, one line each (label or type, ends, property values in the order of the
 * schema), lines sorted. What the schema calls local is left out, so the same documents give the same digest on
 * every machine, on both stores, in any order of ingest.
 */
export async function digestOf(read: Read): Promise<string> {
  const lines: string[] = [];
  for (const label of NODE_LABELS) {
    const names = counted(NODES[label].properties);
    const rows = await read(`MATCH (n:${label}) RETURN ${columns('n', names)}`, {});
    for (const row of rows) lines.push(lineOf(label, names, row));
  }
  for (const type of RELATIONSHIP_TYPES) {
    const { from, to, properties } = RELATIONSHIPS[type];
    const names = counted(properties);
    const ends = `a.${NODES[from].key} AS a__, b.${NODES[to].key} AS b__`;
    const rows = await read(
      `MATCH (a:${from})-[r:${escaped(type)}]->(b:${to}) RETURN ${names.length > 0 ? `${ends}, ${columns('r', names)}` : ends}`,
      {},
    );
    for (const row of rows) lines.push(lineOf(type, ['a__', 'b__', ...names], row));
  }
  const hash = createHash('sha256');
  for (const line of lines.sort()) hash.update(line).update('\n');
  return hash.digest('hex');
}

/** How many nodes and relationships of each kind there are. */
export async function statsOf(read: Read): Promise<StoreStats> {
  const nodes: Record<string, number> = {};
  const relationships: Record<string, number> = {};
  for (const label of NODE_LABELS)
    nodes[label] = await count(read, `MATCH (n:${label}) RETURN count(n) AS n`);
  for (const type of RELATIONSHIP_TYPES) {
    const { from, to } = RELATIONSHIPS[type];
    relationships[type] = await count(
      read,
      `MATCH (:${from})-[r:${escaped(type)}]->(:${to}) RETURN count(r) AS n`,
    );
  }
  const documents = await count(
    read,
    "MATCH (d:Document) WHERE d.presence = 'ingested' RETURN count(d) AS n",
  );
  return { nodes, relationships, documents, clauses: nodes.Clause ?? 0, pieces: nodes.Piece ?? 0 };
}

async function count(read: Read, cypher: string): Promise<number> {
  const [row] = await read(cypher, {});
  return Number(row?.n ?? 0);
}

function counted(properties: Readonly<Record<string, PropertySpec>>): readonly string[] {
  return Object.keys(properties).filter((name) => properties[name]?.local === false);
}

function columns(alias: string, names: readonly string[]): string {
  return names.map((name) => `${field(alias, name)} AS ${escaped(name)}`).join(', ');
}

function lineOf(kind: string, names: readonly string[], row: CypherRow): string {
  return JSON.stringify([kind, ...names.map((name) => row[name] ?? null)]);
}
