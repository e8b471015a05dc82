import { escaped, field, NODES, type NodeLabel, type PropertySpec, RELATIONSHIPS } from '../schema.ts';
import type { NodeRow, RelationshipRow } from '../subgraph.ts';
import type { CypherValue, Dialect, GraphTransaction } from '../transaction.ts';

type Values = Readonly<Record<string, string | number | boolean | null>>;
type Specs = Readonly<Record<string, PropertySpec>>;

const BATCH = 500;

/** Creates nodes that must not exist yet. */
export async function createNodes(tx: GraphTransaction, nodes: readonly NodeRow[]): Promise<void> {
  for (const { label, present, rows } of nodeGroups(nodes, tx.dialect)) {
    const values = present.map(
      (name) => `${escaped(name)}: ${read(tx.dialect, NODES[label].properties, name)}`,
    );
    await inBatches(tx, `UNWIND $rows AS r CREATE (n:${label} {${values.join(', ')}})`, rows);
  }
}

/** Creates shared nodes, or sets their properties anew; those depend on the key alone, so order plays no part. */
export async function mergeNodes(tx: GraphTransaction, nodes: readonly NodeRow[]): Promise<void> {
  for (const { label, present, absent, rows } of nodeGroups(nodes, tx.dialect)) {
    const { key, properties } = NODES[label];
    const sets = [
      ...present.filter((p) => p !== key).map((p) => `${field('n', p)} = ${read(tx.dialect, properties, p)}`),
      ...absent.map((p) => `${field('n', p)} = NULL`),
    ];
    const set = sets.length > 0 ? ` SET ${sets.join(', ')}` : '';
    await inBatches(tx, `UNWIND $rows AS r MERGE (n:${label} {${key}: r.${key}})${set}`, rows);
  }
}

/** Creates relationships; both ends must stand in the graph. WITHIN, which documents share, is merged. */
export async function createRelationships(
  tx: GraphTransaction,
  relationships: readonly RelationshipRow[],
): Promise<void> {
  const groups = groupBy(relationships, ({ type, properties }) => `${type}|${presentKeys(properties)}`);
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { from, to } = RELATIONSHIPS[first.type];
    const specs: Specs = RELATIONSHIPS[first.type].properties;
    const present = presentKeys(first.properties);
    const values = present.map((name) => `${escaped(name)}: ${read(tx.dialect, specs, name)}`).join(', ');
    const verb = first.type === 'WITHIN' ? 'MERGE' : 'CREATE';
    await inBatches(
      tx,
      `UNWIND $rows AS r MATCH (a:${from} {${NODES[from].key}: r.a__}), (b:${to} {${NODES[to].key}: r.b__}) ` +
        `${verb} (a)-[:${escaped(first.type)}${values === '' ? '' : ` {${values}}`}]->(b)`,
      group.map((row) => ({
        a__: row.from,
        b__: row.to,
        ...encoded(row.properties, present, specs, tx.dialect),
      })),
    );
  }
}

interface NodeGroup {
  readonly label: NodeLabel;
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly rows: readonly Readonly<Record<string, CypherValue>>[];
}

/**
 * Rows of one label that have the same properties set. LadybugDB reads the type of a parameter's column from its
 * first row, so a batch holds no null.
 */
function* nodeGroups(nodes: readonly NodeRow[], dialect: Dialect): Generator<NodeGroup> {
  for (const group of groupBy(nodes, (n) => `${n.label}|${presentKeys(n.properties)}`).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const specs: Specs = NODES[first.label].properties;
    const present = presentKeys(first.properties);
    yield {
      label: first.label,
      present,
      absent: Object.keys(specs).filter((name) => !present.includes(name)),
      rows: group.map((node) => encoded(node.properties, present, specs, dialect)),
    };
  }
}

function presentKeys(values: Values): readonly string[] {
  return Object.keys(values)
    .filter((name) => values[name] !== null)
    .sort();
}

function encoded(
  values: Values,
  present: readonly string[],
  specs: Specs,
  dialect: Dialect,
): Record<string, CypherValue> {
  const row: Record<string, CypherValue> = {};
  for (const name of present) {
    const value = values[name];
    const spec = specs[name];
    if (value !== null && value !== undefined && spec !== undefined)
      row[name] = dialect.encode(value, spec.type);
  }
  return row;
}

function read(dialect: Dialect, specs: Specs, name: string): string {
  return dialect.read(field('r', name), specs[name]?.type ?? 'string');
}

async function inBatches(
  tx: GraphTransaction,
  cypher: string,
  rows: readonly Readonly<Record<string, CypherValue>>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH)
    await tx.run(cypher, { rows: rows.slice(start, start + BATCH) });
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
