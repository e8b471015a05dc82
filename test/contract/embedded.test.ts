import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../graph/open-store.ts';
import { contract } from './contract.ts';
import { corpusContract } from './corpus-contract.ts';
import { linker, model } from './fixtures.ts';

const data = mkdtempSync(join(tmpdir(), 'qpg-contract-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const open = () =>
  openStore(
    { store: 'embedded', data, neo4j: { uri: '', user: '', password: '', database: '' } },
    { model, linker },
  );

contract({ name: 'embedded', open });
corpusContract('embedded', open);
