import { z } from 'zod';
import {
  escaped,
  field,
  NODES,
  type NodeLabel,
  type PropertySpec,
  RELATIONSHIPS,
  type RelationshipType,
} from '../schema.ts';
import type { ReadQuery } from '../store.ts';
import type { NodeRow, RelationshipRow } from '../subgraph.ts';
import { isOwned, patternTo } from './owned-paths.ts';

type Specs = Readonly<Record<string, PropertySpec>>;
type Query<P, R> = ReadQuery<P, R>;

const ofDocument = z.object({ id: z.string() });
const byKeys = z.object({ keys: z.array(z.string()).readonly() });
type OfDocument = z.infer<typeof ofDocument>;
type ByKeys = z.infer<typeof byKeys>;

const VALUES = {
  string: z.string(),
  json: z.string(),
  integer: z.int(),
  float: z.number(),
  boolean: z.boolean(),
} as const;

/** The nodes of a label that the document owns; for the label Document, itself. */
export function ownedNodes(label: NodeLabel): Query<OfDocument, NodeRow> {
  return nodeQuery(label, ofDocument, `MATCH ${patternTo(label, 'n')}`);
}

/** The nodes of a label with these keys. */
export function nodesByKey(label: NodeLabel): Query<ByKeys, NodeRow> {
  return nodeQuery(label, byKeys, `MATCH (n:${label}) WHERE n.${NODES[label].key} IN $keys`);
}

/** The relationships of a type that begin or end at the document or at what it owns. */
export function relationshipsOf(type: RelationshipType): Query<OfDocument, RelationshipRow> {
  const { from, to } = RELATIONSHIPS[type];
  const pattern = isOwned(from)
    ? `${patternTo(from, 'a')}-[r:${escaped(type)}]->(b:${to})`
    : `${patternTo(to, 'b')}<-[r:${escaped(type)}]-(a:${from})`;
  return relationshipQuery(type, ofDocument, `MATCH ${pattern}`);
}

/** The relationships of a type that begin at the nodes with these keys. */
export function relationshipsFrom(type: RelationshipType): Query<ByKeys, RelationshipRow> {
  const { from, to } = RELATIONSHIPS[type];
  return relationshipQuery(
    type,
    byKeys,
    `MATCH (a:${from})-[r:${escaped(type)}]->(b:${to}) WHERE a.${NODES[from].key} IN $keys`,
  );
}

function nodeQuery<P>(label: NodeLabel, params: z.ZodType<P>, match: string): Query<P, NodeRow> {
  const specs: Specs = NODES[label].properties;
  return {
    name: `copy ${label}`,
    params,
    // The values are those that the schema has for the label, which is what the type says.
    row: valuesOf(specs).transform((properties) => ({ label, properties }) as unknown as NodeRow),
    cypher: () => `${match} RETURN ${columns('n', specs).join(', ')}`,
  };
}

function relationshipQuery<P>(
  type: RelationshipType,
  params: z.ZodType<P>,
  match: string,
): Query<P, RelationshipRow> {
  const { from, to, properties: specs } = RELATIONSHIPS[type];
  const ends = [`a.${NODES[from].key} AS a__`, `b.${NODES[to].key} AS b__`];
  return {
    name: `copy ${type}`,
    params,
    row: valuesOf(specs)
      .extend({ a__: z.string(), b__: z.string() })
      .transform(
        ({ a__, b__, ...properties }) =>
          ({ type, from: a__, to: b__, properties }) as unknown as RelationshipRow,
      ),
    cypher: () => `${match} RETURN ${[...ends, ...columns('r', specs)].join(', ')}`,
  };
}

function columns(alias: string, specs: Specs): readonly string[] {
  return Object.keys(specs).map((name) => `${field(alias, name)} AS ${escaped(name)}`);
}

function valuesOf(specs: Specs) {
  return z.object(
    Object.fromEntries(
      Object.entries(specs).map(([name, { type, required }]) => [
        name,
        required ? VALUES[type] : VALUES[type].nullable(),
      ]),
    ),
  );
}
