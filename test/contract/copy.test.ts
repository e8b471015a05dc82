import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../graph/open-store.ts';
import { copyContract } from './copy-contract.ts';
import { linker, model } from './fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'qpg-copy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (name: string) =>
  openStore(
    { store: 'embedded', data: join(folder, name), neo4j: { uri: '', user: '', password: '', database: '' } },
    { model, linker },
  );

copyContract({
  name: 'embedded to embedded to embedded',
  open: async () => [await open('first'), await open('second'), await open('third')],
});
