import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../graph/open-store.ts';
import { contract } from './contract.ts';
import { linker, model } from './fixtures.ts';

const data = mkdtempSync(join(tmpdir(), 'qpg-contract-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

contract({
  name: 'embedded',
  open: () =>
    openStore(
      { store: 'embedded', data, neo4j: { uri: '', user: '', password: '', database: '' } },
      { model, linker },
    ),
});
