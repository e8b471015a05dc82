import {
  escaped,
  NODE_LABELS,
  NODES,
  type PropertySpec,
  type PropertyType,
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
} from '../schema.ts';

const COLUMN: Readonly<Record<PropertyType, string>> = {
  string: 'STRING',
  json: 'STRING',
  integer: 'INT64',
  float: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** LadybugDB declares its tables; these statements make them all. Meta holds what the store was made with. */
export function tableStatements(): readonly string[] {
  const nodes = NODE_LABELS.map((label) => {
    const { key, properties } = NODES[label];
    return `CREATE NODE TABLE IF NOT EXISTS ${label}(${[...columns(properties), `PRIMARY KEY (${key})`].join(', ')})`;
  });
  const relationships = RELATIONSHIP_TYPES.map((type) => {
    const { from, to, properties } = RELATIONSHIPS[type];
    return `CREATE REL TABLE IF NOT EXISTS ${escaped(type)}(${[`FROM ${from} TO ${to}`, ...columns(properties)].join(', ')})`;
  });
  return [
    ...nodes,
    ...relationships,
    'CREATE NODE TABLE IF NOT EXISTS Meta(id STRING, schemaVersion INT64, modelId STRING, dimensions INT64, PRIMARY KEY (id))',
  ];
}

/** Every table with the columns that the schema gives it. */
export function tableColumns(): readonly {
  readonly table: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}[] {
  const specs: readonly (readonly [string, Readonly<Record<string, PropertySpec>>])[] = [
    ...NODE_LABELS.map((label) => [label, NODES[label].properties] as const),
    ...RELATIONSHIP_TYPES.map((type) => [type, RELATIONSHIPS[type].properties] as const),
  ];
  return specs.map(([table, properties]) => ({
    table,
    columns: Object.entries(properties).map(([name, { type }]) => ({ name, type: COLUMN[type] })),
  }));
}

function columns(properties: Readonly<Record<string, PropertySpec>>): readonly string[] {
  return Object.entries(properties).map(([name, { type }]) => `${escaped(name)} ${COLUMN[type]}`);
}
