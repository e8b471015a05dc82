import { z } from 'zod';
import { NODE_LABELS, NODES, RELATIONSHIPS } from '../schema.ts';

export const VECTOR_INDEX = 'piece_vector';
export const TEXT_INDEX = 'clause_text';
/** Bigrams, as the embedded store has them. */
const ANALYZER = 'cjk';
const SIMILARITY = 'cosine';

/** A constraint or an index of this program, how it is made, and how to tell it from another one of its name. */
export interface SchemaObject {
  readonly name: string;
  readonly kind: 'constraint' | 'index';
  readonly statement: string;
  /** As SHOW INDEXES tells it; a constraint is told by the index it owns. */
  readonly type: 'RANGE' | 'FULLTEXT' | 'VECTOR';
  readonly on: string;
  readonly property: string;
  readonly options?: { readonly dimensions: number } | { readonly analyzer: string };
}

/** Properties that statements look nodes and relationships up by, beside the keys. */
const LOOKUPS = [
  ['Document', 'titleKey'],
  ['Document', 'attachedKey'],
  ['Document', 'numberKey'],
  ['Clause', 'documentId'],
  ['Piece', 'documentId'],
  ['Piece', 'clauseId'],
  ['CITES', 'titleKey'],
  ['REPEALS', 'titleKey'],
] as const;

/** All that the program needs of the database's schema, for vectors of this length. */
export function schemaObjects(dimensions: number): readonly SchemaObject[] {
  const keys = [...NODE_LABELS.map((label) => [label, NODES[label].key] as const), ['Meta', 'id'] as const];
  return [
    ...keys.map(([on, property]): SchemaObject => {
      const name = `${on.toLowerCase()}_${property}`;
      const statement = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${on}) REQUIRE n.${property} IS UNIQUE`;
      return { name, kind: 'constraint', statement, type: 'RANGE', on, property };
    }),
    ...LOOKUPS.map(([on, property]): SchemaObject => {
      const name = `${on.toLowerCase()}_${property}`;
      const pattern = on in RELATIONSHIPS ? `()-[n:${on}]-()` : `(n:${on})`;
      const statement = `CREATE INDEX ${name} IF NOT EXISTS FOR ${pattern} ON (n.${property})`;
      return { name, kind: 'index', statement, type: 'RANGE', on, property };
    }),
    {
      name: TEXT_INDEX,
      kind: 'index',
      statement:
        `CREATE FULLTEXT INDEX ${TEXT_INDEX} IF NOT EXISTS FOR (n:Clause) ON EACH [n.text] ` +
        `OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${ANALYZER}', \`fulltext.eventually_consistent\`: false}}`,
      type: 'FULLTEXT',
      on: 'Clause',
      property: 'text',
      options: { analyzer: ANALYZER },
    },
    {
      name: VECTOR_INDEX,
      kind: 'index',
      statement:
        `CREATE VECTOR INDEX ${VECTOR_INDEX} IF NOT EXISTS FOR (n:Piece) ON (n.vector) ` +
        `OPTIONS {indexConfig: {\`vector.dimensions\`: ${dimensions}, \`vector.similarity_function\`: '${SIMILARITY}'}}`,
      type: 'VECTOR',
      on: 'Piece',
      property: 'vector',
      options: { dimensions },
    },
  ];
}

/** Run on the database; parse each row with {@link foundIndexSchema}. */
export const SHOW_INDEXES =
  'SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state, populationPercent, options, owningConstraint';

export const foundIndexSchema = z.object({
  name: z.string(),
  type: z.string(),
  labelsOrTypes: z.array(z.string()).nullable(),
  properties: z.array(z.string()).nullable(),
  state: z.string(),
  populationPercent: z.number().nullable(),
  owningConstraint: z.string().nullable(),
  options: z
    .object({
      indexConfig: z
        .object({
          'vector.dimensions': z.number().optional(),
          'vector.similarity_function': z.string().optional(),
          'fulltext.analyzer': z.string().optional(),
        })
        .optional(),
    })
    .nullable(),
});

export type FoundIndex = z.infer<typeof foundIndexSchema>;

/**
 * How the object stands to what the database has: `foreign` is another program's under the same name, which is left
 * alone; `other` is ours with other options, or one that failed, and has to be made anew.
 */
export function standing(
  wanted: SchemaObject,
  found: readonly FoundIndex[],
): 'there' | 'missing' | 'other' | 'foreign' {
  const same = found.find(({ name }) => name === wanted.name);
  if (same === undefined) return 'missing';
  const covers = same.labelsOrTypes?.join() === wanted.on && same.properties?.join() === wanted.property;
  if (!covers || same.type !== wanted.type) return 'foreign';
  if ((wanted.kind === 'constraint') !== (same.owningConstraint !== null)) return 'other';
  if (same.state === 'FAILED') return 'other';
  const config = same.options?.indexConfig ?? {};
  if (wanted.options === undefined) return 'there';
  if ('analyzer' in wanted.options)
    return config['fulltext.analyzer'] === wanted.options.analyzer ? 'there' : 'other';
  const fits =
    config['vector.dimensions'] === wanted.options.dimensions &&
    config['vector.similarity_function']?.toLowerCase() === SIMILARITY;
  return fits ? 'there' : 'other';
}
