import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LadybugFile } from '../../graph/embedded/ladybug.ts';
import { placeOnDisk } from '../../graph/embedded/open.ts';
import { type OpenOptions, openStore } from '../../graph/open-store.ts';
import { storedDocuments } from '../../graph/queries/documents.ts';
import { SCHEMA_VERSION } from '../../graph/schema.ts';
import type { GraphStore } from '../../graph/store.ts';
import { DOCUMENTS } from './documents.ts';
import { linker, model, vectorOf } from './fixtures.ts';
import { ingest } from './harness.ts';

let data: string;
let digest: string;
const open = (change: Partial<OpenOptions> = {}): Promise<GraphStore> =>
  openStore(
    { store: 'embedded', data, neo4j: { uri: '', user: '', password: '', database: '' } },
    { model, linker, ...change },
  );

/** Statements on the graph file, as an older release would have left it. */
async function leave(statements: readonly string[]): Promise<void> {
  const file = await LadybugFile.open(placeOnDisk(data).graph);
  for (const statement of statements) await file.write((tx) => tx.run(statement));
  await file.close();
}

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'qpg-migration-'));
  const store = await open();
  await ingest(store, DOCUMENTS);
  digest = await store.digest();
  await store.close();
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

it.each([
  [
    1,
    [
      'ALTER TABLE Incentive DROP correction',
      'ALTER TABLE Target DROP correction',
      'MATCH (m:Meta) SET m.schemaVersion = 1',
    ],
  ],
  [2, ['MATCH (m:Meta) SET m.schemaVersion = 2']],
  [
    3,
    [
      ...['MENTIONS', 'RESPONSIBLE_FOR', 'CITES', 'CONCERNS', 'STATES'].map(
        (type) => `ALTER TABLE ${type} DROP correction`,
      ),
      'MATCH (m:Meta) SET m.schemaVersion = 3',
    ],
  ],
])(
  'a store of schema version %i is brought up to date on demand and loses nothing',
  async (_, statements) => {
    await leave(statements);
    for (const change of [{}, { reembed: true }])
      await expect(open(change)).rejects.toMatchObject({
        code: 'STORE_MISMATCH',
        remedy: expect.stringContaining('qpg doctor --migrate'),
      });
    const store = await open({ migrate: true });
    const { documents, pieces } = await store.stats();
    expect(documents).toBe(DOCUMENTS.length);
    expect((await store.nearestPieces(vectorOf('质量'), 1000)).length).toBe(pieces);
    await ingest(store, DOCUMENTS);
    expect(await store.digest()).toBe(digest);
    await store.close();
    await (await open()).close();
  },
);

it('from version 3 on, only the documents that people corrected have to be read again', async () => {
  await leave([
    `MATCH (d:Document) WHERE d.titleKey CONTAINS '实施质量强基行动' SET d.revision = 'r1+c'`,
    'MATCH (m:Meta) SET m.schemaVersion = 3',
  ]);
  const store = await open({ migrate: true });
  const revisions = (await store.read(storedDocuments, {})).map(({ revision }) => revision);
  expect(revisions.filter((revision) => revision === '')).toHaveLength(1);
  expect(revisions.filter((revision) => revision === 'r1')).toHaveLength(DOCUMENTS.length - 1);
  await store.close();
});

it.each([0, SCHEMA_VERSION + 1])('one of version %i is refused whatever is asked', async (version) => {
  await leave([`MATCH (m:Meta) SET m.schemaVersion = ${version}`]);
  for (const change of [{}, { migrate: true }])
    await expect(open(change)).rejects.toMatchObject({ code: 'STORE_MISMATCH' });
});
