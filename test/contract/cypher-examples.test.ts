import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NODE_LABELS, NODES, type PropertySpec } from '../../graph/schema.ts';
import type { GraphStore } from '../../graph/store.ts';
import { packageRoot } from '../../text/package-root.ts';
import { openWithCorpus, run } from './cypher-examples.ts';
import { readExamples, readPage, tableOf, withTables } from './cypher-page.ts';

const examples = readExamples(readPage());
const common = examples.filter(({ isNeo4jOnly }) => !isNeo4jOnly);

describe('docs/cypher.md', () => {
  it('asks at least twelve questions that both stores answer, each with rows', () => {
    expect(common.length).toBeGreaterThanOrEqual(12);
    for (const { title, printed } of common) expect(printed.length, title).toBeGreaterThan(2);
  });

  it('is what its own tables make of it', () => {
    const tables = new Map(examples.flatMap(({ title, printed }) => (printed[0] ? [[title, printed]] : [])));
    expect(withTables(readPage(), tables)).toBe(readPage());
  });

  describe('on the embedded store', () => {
    const data = mkdtempSync(join(tmpdir(), 'qpg-cypher-'));
    let store: GraphStore;
    beforeAll(async () => {
      const neo4j = { uri: '', user: '', password: '', database: '' };
      store = await openWithCorpus({ store: 'embedded', data, neo4j });
    }, 600_000);
    afterAll(async () => {
      await store.close();
      rmSync(data, { recursive: true, force: true });
    });

    it.each(common)(
      'prints what the store answers (mend with "npm run cypher-page"): $title',
      async (example) => {
        expect(tableOf(await run(store, example.cypher))).toEqual(example.printed);
      },
    );
  });
});

describe('docs/neo4j-browser.grass', () => {
  const style = readFileSync(join(packageRoot(), 'docs', 'neo4j-browser.grass'), 'utf8');
  const captions = [...style.matchAll(/^node\.(\w+) \{[^}]*?caption: "\{(\w+)\}"/gm)].map(
    ([, label = '', property = '']) => ({ label, property }),
  );

  it('has a caption for every kind of node', () => {
    expect(captions.map(({ label }) => label).toSorted()).toEqual([...NODE_LABELS].toSorted());
  });

  it.each(captions)('names a property that every $label has: $property', ({ label, property }) => {
    const known = NODE_LABELS.find((one) => one === label);
    const properties: Readonly<Record<string, PropertySpec>> = known ? NODES[known].properties : {};
    expect(properties[property]?.required).toBe(true);
  });
});
