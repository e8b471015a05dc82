import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFileVectorCache, type VectorCache, vectorKey } from '../../../text/embed/vector-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qpg-vectors-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const vector = (seed: number, dimensions = 3) =>
  Float32Array.from({ length: dimensions }, (_, i) => seed + i / 8);
const key = (seed: number, model = 'm:q8:1') => vectorKey(model, `passage: ${seed}`);
const put = (cache: VectorCache, seeds: readonly number[]) =>
  cache.put(new Map(seeds.map((seed) => [key(seed), vector(seed)])));
const onlyFile = () => join(folder, readdirSync(folder)[0] ?? '');

/** What a new opening finds of these seeds. */
async function reopened(seeds: readonly number[]): Promise<readonly (Float32Array | undefined)[]> {
  const cache = await openFileVectorCache(folder);
  const found = seeds.map((seed) => cache.get(key(seed)));
  await cache.close();
  return found;
}

describe('the file cache of vectors', () => {
  it('knows what was put, at once and after opening again', async () => {
    const cache = await openFileVectorCache(folder);
    await put(cache, [1, 2]);
    await put(cache, [3]);
    expect([1, 2, 3].map((seed) => cache.get(key(seed)))).toEqual([vector(1), vector(2), vector(3)]);
    expect(cache.get(key(4))).toBeUndefined();
    await cache.close();
    expect(await reopened([1, 2, 3, 4])).toEqual([vector(1), vector(2), vector(3), undefined]);
  });

  it('keeps models apart, each with its own dimensions', async () => {
    const cache = await openFileVectorCache(folder);
    await cache.put(
      new Map([
        [key(1, 'm:q8:1'), vector(1, 3)],
        [key(1, 'org/n:q8:plain'), vector(2, 5)],
      ]),
    );
    expect(cache.get(key(1, 'm:q8:1'))).toEqual(vector(1, 3));
    expect(cache.get(key(1, 'org/n:q8:plain'))).toEqual(vector(2, 5));
    expect(readdirSync(folder).length).toBe(2);
    await cache.close();
  });

  it('refuses vectors of other dimensions under one model', async () => {
    const cache = await openFileVectorCache(folder);
    await put(cache, [1]);
    await expect(cache.put(new Map([[key(2), vector(2, 4)]]))).rejects.toMatchObject({ code: 'INVARIANT' });
    await cache.close();
  });

  it('drops a torn tail, wherever it is torn, and goes on behind what is whole', async () => {
    const first = await openFileVectorCache(folder);
    await put(first, [1, 2, 3]);
    await first.close();
    const bytes = readFileSync(onlyFile());
    const header = 12;
    const record = (bytes.length - header) / 3;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length }), async (length) => {
        writeFileSync(onlyFile(), bytes);
        truncateSync(onlyFile(), length);
        const whole = Math.max(0, Math.floor((length - header) / record));
        const expected = [1, 2, 3].map((seed) => (seed <= whole ? vector(seed) : undefined));
        expect(await reopened([1, 2, 3])).toEqual(expected);
        const cache = await openFileVectorCache(folder);
        await put(cache, [9]);
        await cache.close();
        expect(await reopened([1, 2, 3, 9])).toEqual([...expected, vector(9)]);
      }),
    );
  });

  it('takes a vector with a wrong checksum for absent', async () => {
    const first = await openFileVectorCache(folder);
    await put(first, [1, 2]);
    await first.close();
    const bytes = readFileSync(onlyFile());
    const last = bytes.length - 1;
    bytes[last] = (bytes[last] ?? 0) ^ 1;
    writeFileSync(onlyFile(), bytes);
    expect(await reopened([1, 2])).toEqual([vector(1), undefined]);
  });

  it('keeps what another process appended meanwhile', async () => {
    const [ours, theirs] = await Promise.all([openFileVectorCache(folder), openFileVectorCache(folder)]);
    await put(ours, [1]);
    await put(theirs, [2]);
    await put(ours, [3]);
    await Promise.all([ours.close(), theirs.close()]);
    expect(await reopened([1, 2, 3])).toEqual([vector(1), vector(2), vector(3)]);
  });

  it('leaves a file alone that is not its own', async () => {
    writeFileSync(join(folder, 'm_q8_1.vectors'), 'something else altogether');
    const cache = await openFileVectorCache(folder);
    expect(() => cache.get(key(1))).toThrow(expect.objectContaining({ code: 'STORE_DAMAGED' }));
    await cache.close();
  });
});
