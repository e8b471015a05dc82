import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openService } from '../../../api/service.ts';
import { readSettings } from '../../../api/settings.ts';
import { packageRoot } from '../../../text/package-root.ts';
import { DOCUMENTS } from '../api/small-collection.ts';
import { qpg } from './run.ts';

let folder: string;
let data: string;
const file = (name: string): string => join(folder, name);

async function digest(): Promise<string> {
  const { stdout } = await qpg('doctor', '--json', '--data', data);
  return JSON.parse(stdout).digest;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qpg-cli-'));
  data = file('store');
  await writeFile(file('pays.txt'), DOCUMENTS['pays.txt'] ?? '');
  await writeFile(file('empty.txt'), '');
  await writeFile(
    file('binary.txt'),
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 0, 3, 0xff, 0xfe, 0, 0]),
  );
  await writeFile(file('marks.txt'), '——\n。。。\n');
  await mkdir(file('nothing'));
  await writeFile(join(file('nothing'), 'picture.bmp'), 'x');
  await mkdir(file('mixed'));
  await writeFile(join(file('mixed'), 'a-empty.txt'), '');
  await writeFile(join(file('mixed'), 'b-names.txt'), DOCUMENTS['names.txt'] ?? '');
  const { exitCode } = await qpg('ingest', file('pays.txt'), '--data', data);
  expect(exitCode).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('what cannot be read is told with its remedy, and the store stays as it was', () => {
  let before: string;
  beforeAll(async () => {
    before = await digest();
  });
  afterAll(async () => {
    expect(await digest()).toBe(before);
  });

  it.each([
    ['an empty file', 'empty.txt', 'FILE_EMPTY', 4],
    ['a binary file', 'binary.txt', 'FILE_BINARY', 4],
    ['a file without clauses', 'marks.txt', 'NO_CLAUSES', 4],
    ['a folder without documents', 'nothing', 'NO_DOCUMENTS', 4],
    ['a path that does not exist', 'absent.txt', 'FILE_NOT_FOUND', 4],
  ])('%s', async (_name, name, code, exit) => {
    const { exitCode, stderr } = await qpg('ingest', file(name), '--data', data);
    expect(stderr).toContain(`[${code}]`);
    expect(stderr).toContain('Remedy: ');
    expect(exitCode).toBe(exit);
  });

  it('takes the good documents of a folder and reports the bad one', async () => {
    const { exitCode, stdout, stderr } = await qpg('ingest', file('mixed'), '--data', data, '--json');
    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      written: 1,
      refused: [{ file: 'a-empty.txt', code: 'FILE_EMPTY' }],
    });
    expect(stderr).toContain('a-empty.txt');
    const removed = await qpg('remove', 'b-names.txt', '--data', data);
    expect(removed.exitCode).toBe(0);
  });

  it('takes every document of an archive, and leaves them alone the second time', async () => {
    const archive = zipSync({
      '一/a.txt': new TextEncoder().encode(DOCUMENTS['names.txt']),
      'b.txt': new TextEncoder().encode(DOCUMENTS['names.txt']?.replace('海南省', '贵州省')),
    });
    await writeFile(file('both.zip'), archive);
    const first = await qpg('ingest', file('both.zip'), '--data', data, '--json');
    expect(JSON.parse(first.stdout)).toMatchObject({ written: 2, unchanged: 0, refused: [] });
    const second = await qpg('ingest', file('both.zip'), '--data', data, '--json');
    expect(JSON.parse(second.stdout)).toMatchObject({ written: 0, unchanged: 2, refused: [] });
    for (const name of ['both.zip/一/a.txt', 'both.zip/b.txt']) {
      expect((await qpg('remove', name, '--data', data)).exitCode).toBe(0);
    }
  });

  it('says that a document to remove is not there', async () => {
    const { exitCode, stderr } = await qpg('remove', 'absent.txt', '--data', data);
    expect(exitCode).toBe(4);
    expect(stderr).toContain('[DOCUMENT_NOT_FOUND]');
  });
});

describe('what is not available', () => {
  it('names a missing model folder', async () => {
    const { exitCode, stderr } = await qpg('ask', '中国质量奖', '--data', data, '--model', file('no-model'));
    expect(stderr).toContain('[MODEL_MISSING]');
    expect(exitCode).toBe(5);
  });

  it('names a port in use before anything is read', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = other.address() as AddressInfo;
      const { exitCode, stderr } = await qpg('start', '--data', file('unused'), '--port', String(port));
      expect(stderr).toContain('[PORT_IN_USE]');
      expect(stderr).toContain(`PORT=${port + 1}`);
      expect(exitCode).toBe(5);
    } finally {
      other.close();
    }
  });

  it('names a Neo4j that does not answer', async () => {
    process.env.NEO4J_URI = 'bolt://127.0.0.1:9';
    try {
      const { exitCode, stderr } = await qpg('doctor', '--store', 'neo4j', '--data', file('unused'));
      expect(stderr).toContain('[STORE_UNREACHABLE]');
      expect(exitCode).toBe(5);
    } finally {
      delete process.env.NEO4J_URI;
    }
  });

  it('refuses a store that another process holds', async () => {
    const service = await openService(readSettings({ QPG_DATA: data }));
    try {
      const other = spawnSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '-e', secondProcess(data)],
        { cwd: packageRoot(), encoding: 'utf8' },
      );
      expect(other.stderr).toContain('[STORE_LOCKED]');
      expect(other.status).toBe(5);
    } finally {
      await service.close();
    }
  });

  it('tells an outdated Node what it needs', () => {
    const pretend =
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.0' } })";
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(pretend)}`,
        join(packageRoot(), 'bin', 'qpg.js'),
      ],
      { encoding: 'utf8' },
    );
    expect(stderr).toContain('20.19');
    expect(stderr).toContain('Remedy: ');
    expect(status).toBe(5);
  });
});

describe('wrong use', () => {
  it.each([
    ['an unknown flag', ['ask', 'x', '--colour']],
    ['a missing question', ['ask']],
    ['an unknown command', ['askk', 'x']],
    ['a port that is none', ['serve', '--port', 'eighty']],
    ['a store that is none', ['doctor', '--store', 'oracle']],
    ['a top out of range', ['search', 'x', '--top', '0']],
    ['an empty path', ['ingest', '']],
    ['a data folder that is a file', ['doctor', '--data', join(packageRoot(), 'package.json')]],
  ])('%s', async (_name, args) => {
    const { exitCode, stderr } = await qpg(...args);
    expect(exitCode).toBe(2);
    expect(stderr).not.toBe('');
  });

  it('shows help with examples and exit codes', async () => {
    const { exitCode, stdout } = await qpg('--help');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Examples:');
    expect(stdout).toContain('Exit codes:');
  });
});

function secondProcess(store: string): string {
  const cli = JSON.stringify(join(packageRoot(), 'api', 'cli', 'main.ts'));
  return `const { main } = await import(${cli}); await main(['node', 'qpg', 'doctor', '--data', ${JSON.stringify(store)}]);`;
}
