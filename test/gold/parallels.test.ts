import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../text/package-root.ts';
import { type ParallelScore, scoreParallels, withCorpus } from './parallels.ts';

it('finds no fewer of the gold pairs than the kept result', async () => {
  const now = await withCorpus(scoreParallels);
  const path = join(packageRoot(), 'test', 'gold', 'results', 'parallels.json');
  const { missed: _, ...kept } = JSON.parse(readFileSync(path, 'utf8')) as ParallelScore;
  for (const [key, least] of Object.entries(kept))
    expect(Reflect.get(now, key), key).toBeGreaterThanOrEqual(Number(least));
  expect(now.eitherThreeInAll / now.pairs).toBeGreaterThanOrEqual(0.85);
}, 300_000);
