import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataModelPage } from '../../../graph/data-model.ts';
import { tableStatements } from '../../../graph/embedded/ddl.ts';
import { MIGRATIONS, stepsBetween } from '../../../graph/migrations/migrations.ts';
import { schemaObjects } from '../../../graph/neo4j/schema-objects.ts';
import {
  NODE_LABELS,
  NODES,
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
  SCHEMA_VERSION,
} from '../../../graph/schema.ts';
import { packageRoot } from '../../../text/package-root.ts';

describe('schema', () => {
  it('stands on its page as it is ("npm run data-model" writes it)', () => {
    expect(readFileSync(join(packageRoot(), 'docs', 'data-model.md'), 'utf8')).toBe(dataModelPage());
  });

  it.each(NODE_LABELS)('%s has its key among its required properties', (label) => {
    const { key, properties } = NODES[label];
    expect(Object.entries(properties).find(([name]) => name === key)?.[1]).toMatchObject({
      type: 'string',
      required: true,
      local: false,
    });
  });

  it('quotes come with both offsets', () => {
    const all = [
      ...NODE_LABELS.map((l) => NODES[l].properties),
      ...RELATIONSHIP_TYPES.map((t) => RELATIONSHIPS[t].properties),
    ];
    for (const properties of all)
      if ('quote' in properties)
        expect(Object.keys(properties)).toEqual(expect.arrayContaining(['start', 'end']));
  });

  it('makes a table of each label and type, and a constraint of each key', () => {
    const tables = tableStatements().join('\n');
    const constraints = schemaObjects(384)
      .map(({ statement }) => statement)
      .join('\n');
    for (const label of NODE_LABELS) {
      expect(tables).toContain(`NODE TABLE IF NOT EXISTS ${label}(`);
      expect(constraints).toContain(`FOR (n:${label}) REQUIRE n.${NODES[label].key} IS UNIQUE`);
    }
    for (const type of RELATIONSHIP_TYPES)
      expect(tables).toContain(`REL TABLE IF NOT EXISTS \`${type}\`(FROM`);
    expect(constraints).toContain('`vector.dimensions`: 384');
  });

  it('is reached from its first version step by step', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(
      Array.from({ length: SCHEMA_VERSION - 1 }, (_, i) => i + 2),
    );
    expect(stepsBetween(1)).toHaveLength(SCHEMA_VERSION - 1);
    expect(stepsBetween(0)).toBe(null);
    expect(stepsBetween(SCHEMA_VERSION + 1)).toBe(null);
  });
});
