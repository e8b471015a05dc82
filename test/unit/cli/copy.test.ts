import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copySides } from '../../../api/copy-sides.ts';
import { openStore } from '../../../graph/open-store.ts';
import { createLinker } from '../../../ingest/link/linker.ts';
import { loadKnowledge } from '../../../text/vocabulary/knowledge.ts';
import { DOCUMENTS } from '../api/small-collection.ts';
import { qpg } from './run.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
const digest = async (data: string): Promise<string> =>
  JSON.parse((await qpg('doctor', '--json', '--data', at(data))).stdout).digest;
const copy = (...flags: readonly string[]) => qpg('copy', '--from', 'embedded', '--to', 'embedded', ...flags);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qpg-copy-cli-'));
  for (const name of ['pays.txt', 'names.txt']) await writeFile(at(name), DOCUMENTS[name] ?? '');
  const { exitCode } = await qpg('ingest', at('pays.txt'), at('names.txt'), '--data', at('here'));
  expect(exitCode).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('moves a collection, tells what it did, and leaves all alone the second time', async () => {
  const flags = ['--from-data', at('here'), '--to-data', at('there'), '--check'];
  const first = await copy(...flags);
  expect(first.exitCode, first.stderr).toBe(0);
  expect(first.stdout).toContain('Documents: 2 written, 0 unchanged, 0 refused (of 2)');
  expect(first.stdout).toContain('Digest:    equal');
  expect(first.stderr).toContain('2/2');
  const second = JSON.parse((await copy(...flags, '--json')).stdout);
  expect(second).toMatchObject({ written: 0, unchanged: 2, sameGraph: true, pieces: 0 });
  expect(await digest('there')).toBe(await digest('here'));
});

it('takes the corrections along, each once', async () => {
  const line = JSON.stringify({
    document: 'nobody.txt',
    fact: 'award',
    action: 'reject',
    quote: '奖励',
    by: '林敏',
    why: '核对公报',
    on: '2026-03-02',
  });
  await appendFile(join(at('here'), 'corrections.jsonl'), `${line}\n`);
  for (const _ of [1, 2]) {
    const { exitCode, stderr } = await copy('--from-data', at('here'), '--to-data', at('corrected'));
    expect(exitCode, stderr).toBe(0);
  }
  const lines = (await readFile(join(at('corrected'), 'corrections.jsonl'), 'utf8')).trim().split('\n');
  expect(lines.map((one) => JSON.parse(one))).toEqual([JSON.parse(line)]);
});

it('refuses a store of another model, says which end it is, and how to mend it', async () => {
  const data = at('other-model');
  const neo4j = { uri: '', user: '', password: '', database: '' };
  const model = { id: 'another', dimensions: 4, embed: async () => [] };
  const linker = createLinker(loadKnowledge().places);
  await (await openStore({ store: 'embedded', data, neo4j }, { model, linker })).close();
  const { exitCode, stderr } = await copy('--from-data', at('here'), '--to-data', data);
  expect(exitCode).toBe(5);
  expect(stderr).toContain('[STORE_MISMATCH] --to (embedded ');
  expect(stderr).toContain('--reembed');
});

it.each([
  ['one store at both ends', ['--data', 'here'], 'are the same store'],
  ['a store that is not there', ['--from-data', 'nowhere', '--to-data', 'there'], 'no document to copy'],
])('refuses %s', async (_, flags, words) => {
  const { exitCode, stderr } = await copy(...flags.map((one) => (one.startsWith('--') ? one : at(one))));
  expect(exitCode).toBe(2);
  expect(stderr).toContain(words);
});

it('settings named for one end are for that end alone', () => {
  const { from, to } = copySides(
    { NEO4J_PASSWORD: 'p', FROM_NEO4J_URI: 'bolt://old:7687', TO_NEO4J_DATABASE: 'new', TO_QPG_DATA: 'b' },
    { from: 'neo4j', to: 'neo4j', data: 'a' },
  );
  expect(from).toMatchObject({ store: 'neo4j', data: 'a', neo4j: { uri: 'bolt://old:7687', password: 'p' } });
  expect(to).toMatchObject({
    data: 'b',
    neo4j: { uri: 'bolt://127.0.0.1:7687', database: 'new', password: 'p' },
  });
});
