import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../graph/open-store.ts';
import type { GraphStore, StoreModel } from '../../graph/store.ts';
import { packageRoot } from '../../text/package-root.ts';
import { corpus } from './corpus.ts';
import { DOCUMENTS } from './documents.ts';
import { linker, model, vectorOf } from './fixtures.ts';
import { clear, ingest } from './harness.ts';

describe('embedded store, interrupted and misused', () => {
  let data: string;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'qpg-safety-'));
  });
  afterEach(() => rmSync(data, { recursive: true, force: true }));

  const open = (use: StoreModel = model, reembed = false): Promise<GraphStore> =>
    openStore(
      { store: 'embedded', data, neo4j: { uri: '', user: '', password: '', database: '' } },
      { model: use, linker, reembed },
    );
  const writer = (what = 'small'): ChildProcess =>
    fork(join(packageRoot(), 'test/contract/crash-writer.ts'), [data, what], {
      execArgv: ['--import', 'tsx'],
    });
  const said = (child: ChildProcess): Promise<unknown> =>
    new Promise((resolve) => child.once('message', resolve));
  const ended = (child: ChildProcess): Promise<unknown> =>
    new Promise((resolve) => child.once('exit', resolve));
  const lookedUp = async (store: GraphStore): Promise<unknown> => [
    await store.matchText('质量奖', 20),
    await store.nearestPieces(vectorOf('质量奖'), 20),
  ];

  it.each([0, 190])('survives kill -9 %i ms into its writing', async (after) => {
    const child = writer();
    expect(await said(child)).toBe('open');
    await new Promise((resolve) => setTimeout(resolve, after));
    child.kill('SIGKILL');
    await ended(child);

    const store = await open();
    const { documents, clauses, pieces } = await store.stats();
    const found = await store.nearestPieces(vectorOf('质量'), 1000);
    expect(found.length, `pieces in the index, of ${documents} documents`).toBe(pieces);
    expect(pieces).toBe(clauses);
    await ingest(store, DOCUMENTS);
    const digest = await store.digest();
    const hits = await lookedUp(store);
    await clear(store);
    await ingest(store, DOCUMENTS);
    expect(await store.digest()).toBe(digest);
    expect(await lookedUp(store)).toEqual(hits);
    await store.close();
  });

  it('opens after kill -9 behind the writing of real documents, and ends in the same graph', async () => {
    const subgraphs = await corpus();
    const undisturbed = await open();
    for (const subgraph of subgraphs) await undisturbed.replaceDocument(subgraph);
    const digest = await undisturbed.digest();
    await undisturbed.close();
    rmSync(data, { recursive: true });

    const child = writer('corpus');
    expect(await said(child)).toBe('open');
    for (let written = 0; written < 3; written++) expect(await said(child)).toBe('written');
    child.kill('SIGKILL');
    await ended(child);

    const store = await open();
    expect((await store.stats()).documents, 'what was told as written is there').toBeGreaterThanOrEqual(3);
    for (const subgraph of subgraphs) await store.replaceDocument(subgraph);
    expect(await store.digest()).toBe(digest);
    const { pieces } = await store.stats();
    expect((await store.nearestPieces(vectorOf('质量'), 10_000)).length).toBe(pieces);
    await store.close();
  }, 120_000);

  it('refuses a second process, and a second opening in the same, with the remedy', async () => {
    const store = await open();
    await expect(open()).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    const child = writer();
    expect(await said(child)).toContain('in use by another process');
    await ended(child);
    await store.close();
    await (await open()).close();
  });

  it.each([
    ['is gone', (index: string) => rmSync(index, { recursive: true })],
    ['lost a table', (index: string) => rmSync(join(index, 'pieces.lance'), { recursive: true })],
    [
      'is unreadable',
      (index: string) => {
        rmSync(join(index, 'texts.lance', '_versions'), { recursive: true });
        writeFileSync(join(index, 'texts.lance', '_versions'), 'nonsense');
      },
    ],
  ])('makes the index anew when it %s', async (_, harm) => {
    const before = await open();
    await ingest(before, DOCUMENTS);
    const hits = await lookedUp(before);
    await before.close();
    harm(join(data, 'index'));
    const after = await open();
    expect(await lookedUp(after)).toEqual(hits);
    await after.close();
  });

  it('refuses another model with the command that re-embeds, which works', async () => {
    const store = await open();
    await ingest(store, DOCUMENTS.slice(0, 2));
    const digest = await store.digest();
    await store.close();
    const other: StoreModel = {
      id: 'wider',
      dimensions: 3,
      embed: async (texts) => texts.map((text) => Float32Array.of(text.length, 1, 0)),
    };
    await expect(open(other)).rejects.toMatchObject({
      code: 'STORE_MISMATCH',
      remedy: expect.stringContaining('--reembed'),
    });
    const mended = await open(other, true);
    expect(await mended.digest()).toBe(digest);
    expect((await mended.nearestPieces(Float32Array.of(40, 1, 0), 9)).length).toBe(5);
    await mended.close();
  });

  it('names a graph file that is none', async () => {
    writeFileSync(join(data, 'graph.lbug'), 'this is no graph');
    await expect(open()).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
  });
});
