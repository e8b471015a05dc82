import { z } from 'zod';
import type { LinkDocument, Reference } from '../linker.ts';
import { escaped, field, type PropertySpec, RELATIONSHIPS, type RelationshipProperties } from '../schema.ts';
import type { DocumentSubgraph } from '../subgraph.ts';
import type { GraphTransaction } from '../transaction.ts';

/** A CITES or REPEALS edge with its ends; `to` is null while it is not drawn. */
export type ReferenceEdge = { readonly from: string; readonly to: string | null } & (
  | { readonly type: 'CITES'; readonly properties: RelationshipProperties<'CITES'> }
  | { readonly type: 'REPEALS'; readonly properties: RelationshipProperties<'REPEALS'> }
);

/** Titles and numbers whose meaning may have changed. */
export interface ReferenceKeys {
  readonly titles: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const TYPES = ['CITES', 'REPEALS'] as const;

/** The references a document brings, not yet drawn. */
export function referencesOf(subgraph: DocumentSubgraph): readonly ReferenceEdge[] {
  const from = subgraph.document.id;
  return [
    ...subgraph.citations.map((properties) => ({ type: 'CITES' as const, from, to: null, properties })),
    ...subgraph.repeals.map((properties) => ({ type: 'REPEALS' as const, from, to: null, properties })),
  ];
}

/** The references that these documents hold now. */
export async function referencesFrom(
  tx: GraphTransaction,
  ids: readonly string[],
): Promise<readonly ReferenceEdge[]> {
  return readEdges(tx, 'a.id IN $ids', { ids });
}

/** All references that name one of these titles or numbers. */
export async function referencesNaming(
  tx: GraphTransaction,
  keys: ReferenceKeys,
): Promise<readonly ReferenceEdge[]> {
  if (keys.titles.size + keys.numbers.size === 0) return [];
  return readEdges(tx, '(r.titleKey IN $titles OR r.numberKey IN $numbers)', {
    titles: [...keys.titles],
    numbers: [...keys.numbers],
  });
}

async function readEdges(
  tx: GraphTransaction,
  condition: string,
  params: Readonly<Record<string, readonly string[]>>,
): Promise<readonly ReferenceEdge[]> {
  const edges: ReferenceEdge[] = [];
  for (const type of TYPES) {
    const specs: Readonly<Record<string, PropertySpec>> = RELATIONSHIPS[type].properties;
    const columns = Object.keys(specs).map((name) => `${field('r', name)} AS ${escaped(name)}`);
    const rows = await tx.run(
      `MATCH (a:Document)-[r:${escaped(type)}]->(b:Document) WHERE ${condition} ` +
        `RETURN a.id AS a__, b.id AS b__, ${columns.join(', ')}`,
      params,
    );
    for (const { a__, b__, ...properties } of rows)
      edges.push(edgeSchema.parse({ type, from: a__, to: b__, properties }));
  }
  return edges;
}

const quoted = { quote: z.string(), start: z.number(), end: z.number() };
const named = {
  id: z.string(),
  titleKey: z.string(),
  documentNumber: z.string().nullable(),
  numberKey: z.string().nullable(),
};
const edgeSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('CITES'),
    from: z.string(),
    to: z.string(),
    properties: z.object({
      ...named,
      title: z.string(),
      relation: z.string(),
      issuerLevel: z.string().nullable(),
      clauseOrdinal: z.number().nullable(),
      ...quoted,
      correction: z.string().nullable(),
    }),
  }),
  z.object({
    type: z.literal('REPEALS'),
    from: z.string(),
    to: z.string(),
    properties: z.object({ ...named, title: z.string().nullable(), ...quoted }),
  }),
]);

/** The edge as the linking rules see it. */
export function asReference({ type, from, properties }: ReferenceEdge, line: readonly string[]): Reference {
  const { id, title, titleKey, documentNumber, numberKey } = properties;
  const issuerLevel = 'issuerLevel' in properties ? properties.issuerLevel : null;
  return { type, id, from, title, titleKey, documentNumber, numberKey, issuerLevel, line };
}

/** Titles and numbers of references. */
export function keysOf(edges: readonly ReferenceEdge[]): ReferenceKeys {
  return {
    titles: new Set(edges.map((e) => e.properties.titleKey).filter((key) => key !== '')),
    numbers: new Set(edges.map((e) => e.properties.numberKey).filter((key) => key !== null)),
  };
}

/** Titles and numbers that documents are cited by. */
export function keysOfDocuments(
  documents: readonly Pick<LinkDocument, 'titleKey' | 'attachedKey' | 'numberKey'>[],
): ReferenceKeys {
  return {
    titles: new Set(
      documents.flatMap((d) => [d.titleKey, d.attachedKey]).filter((key) => key !== null && key !== ''),
    ) as ReadonlySet<string>,
    numbers: new Set(documents.map((d) => d.numberKey).filter((key) => key !== null)),
  };
}

export function joinKeys(...all: readonly ReferenceKeys[]): ReferenceKeys {
  return {
    titles: new Set(all.flatMap((keys) => [...keys.titles])),
    numbers: new Set(all.flatMap((keys) => [...keys.numbers])),
  };
}
