import { z } from 'zod';
import type { NodeLabel } from '../schema.ts';
import type { GraphTransaction } from '../transaction.ts';

/** Keys of the shared nodes that documents used, by label: the candidates to vanish with them. */
export type SharedKeys = ReadonlyMap<NodeLabel, readonly string[]>;

interface Use {
  readonly label: NodeLabel;
  readonly key: string;
  /** From a document `d` to a shared node `s`. */
  readonly pattern: string;
}

const CLAUSE = '(d:Document)-[:HAS_CLAUSE]->(:Clause)';
const USES: readonly Use[] = [
  { label: 'Agency', key: 'id', pattern: '(d:Document)-[:ISSUED_BY]->(s:Agency)' },
  { label: 'Agency', key: 'id', pattern: '(d:Document)-[:NAMES]->(s:Agency)' },
  { label: 'Agency', key: 'id', pattern: `${CLAUSE}<-[:RESPONSIBLE_FOR]-(s:Agency)` },
  { label: 'Measure', key: 'id', pattern: `${CLAUSE}-[:STATES]->(s:Measure)` },
  { label: 'Industry', key: 'code', pattern: `${CLAUSE}-[:CONCERNS]->(s:Industry)` },
  { label: 'AwardProgram', key: 'id', pattern: `${CLAUSE}-[:MENTIONS]->(s:AwardProgram)` },
  {
    label: 'AwardProgram',
    key: 'id',
    pattern: `${CLAUSE}-[:GRANTS]->(:Incentive)-[:\`FOR\`]->(s:AwardProgram)`,
  },
  {
    label: 'Jurisdiction',
    key: 'adcode',
    pattern: '(d:Document)-[:APPLIES_IN]->(:Jurisdiction)-[:WITHIN*0..3]->(s:Jurisdiction)',
  },
  {
    label: 'Jurisdiction',
    key: 'adcode',
    pattern: `${CLAUSE}-[:GRANTS]->(:Incentive)-[:PAID_BY]->(:Jurisdiction)-[:WITHIN*0..3]->(s:Jurisdiction)`,
  },
];

/** The shared nodes that these documents use. */
export async function sharedKeysOf(
  tx: GraphTransaction,
  documentIds: readonly string[],
): Promise<SharedKeys> {
  const keys = new Map<NodeLabel, Set<string>>();
  for (const { label, key, pattern } of USES) {
    const rows = await tx.run(`MATCH ${pattern} WHERE d.id IN $ids RETURN DISTINCT s.${key} AS key`, {
      ids: documentIds,
    });
    const known = keys.get(label) ?? new Set();
    for (const row of rows) known.add(z.string().parse(row.key));
    keys.set(label, known);
  }
  return new Map([...keys].map(([label, set]) => [label, [...set]]));
}

const OWNED = ['HAS_PIECE]->(n:Piece', 'GRANTS]->(n:Incentive', 'SETS]->(n:Target'];

/** Deletes the documents with everything they own; edges that others drew to them go too. */
export async function deleteDocuments(tx: GraphTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const owned of OWNED)
    await tx.run(
      `MATCH (d:Document)-[:HAS_CLAUSE]->(:Clause)-[:${owned}) WHERE d.id IN $ids DETACH DELETE n`,
      { ids },
    );
  await tx.run('MATCH (d:Document)-[:HAS_CLAUSE]->(c:Clause) WHERE d.id IN $ids DETACH DELETE c', { ids });
  await tx.run('MATCH (d:Document) WHERE d.id IN $ids DETACH DELETE d', { ids });
}

const UNUSED: readonly { readonly label: NodeLabel; readonly key: string }[] = [
  { label: 'Agency', key: 'id' },
  { label: 'Measure', key: 'id' },
  { label: 'Industry', key: 'code' },
  { label: 'AwardProgram', key: 'id' },
];

/** Deletes those of the shared nodes that nothing uses any more. */
export async function deleteUnused(tx: GraphTransaction, shared: SharedKeys): Promise<void> {
  for (const { label, key } of UNUSED) {
    const keys = shared.get(label) ?? [];
    if (keys.length === 0) continue;
    await tx.run(`MATCH (n:${label}) WHERE n.${key} IN $keys AND NOT EXISTS { MATCH (n)-[]-() } DELETE n`, {
      keys,
    });
  }
  await deleteEmptyPlaces(tx, shared.get('Jurisdiction') ?? []);
}

/** A place stays while a document speaks for it, a sum is paid by it, or a place below it stays. */
async function deleteEmptyPlaces(tx: GraphTransaction, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  for (const level of ['county', 'prefecture', 'province', 'national']) {
    await tx.run(
      'MATCH (j:Jurisdiction) WHERE j.adcode IN $keys AND j.level = $level ' +
        'AND NOT EXISTS { MATCH (:Document)-[:APPLIES_IN]->(j) } ' +
        'AND NOT EXISTS { MATCH (:Incentive)-[:PAID_BY]->(j) } ' +
        'AND NOT EXISTS { MATCH (:Jurisdiction)-[:WITHIN]->(j) } DETACH DELETE j',
      { keys, level },
    );
  }
}
