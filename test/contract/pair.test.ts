import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../graph/open-store.ts';
import { linker, model } from './fixtures.ts';
import { pairContract } from './store-pair.ts';

const folder = mkdtempSync(join(tmpdir(), 'qpg-pair-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (name: string) =>
  openStore(
    { store: 'embedded', data: join(folder, name), neo4j: { uri: '', user: '', password: '', database: '' } },
    { model, linker },
  );

pairContract({
  name: 'embedded and embedded',
  open: async () => [await open('one'), await open('other')],
  generated: 8,
});
