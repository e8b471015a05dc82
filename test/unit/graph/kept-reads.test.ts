import { expect, it } from 'vitest';
import { z } from 'zod';
import { keptReads } from '../../../graph/kept-reads.ts';
import type { GraphStore, ReadQuery } from '../../../graph/store.ts';

const all: ReadQuery<{ readonly id?: string | undefined }, unknown> = {
  name: 'all',
  params: z.object({ id: z.string().optional() }),
  row: z.unknown(),
  cypher: () => 'MATCH (n) RETURN n',
};

function counted(): { read: GraphStore['read']; asked: () => number; fail: (fails: boolean) => void } {
  let asked = 0;
  let fails = false;
  return {
    read: async () => {
      asked += 1;
      if (fails) throw new Error('away');
      return [];
    },
    asked: () => asked,
    fail: (now) => {
      fails = now;
    },
  };
}

it('reads what takes no parameters once for each state of the graph', async () => {
  const store = counted();
  let generation = 0;
  const read = keptReads(store.read, () => generation);
  await read(all, {});
  await read(all, { id: undefined });
  expect(store.asked()).toBe(1);
  generation += 1;
  await read(all, {});
  expect(store.asked()).toBe(2);
});

it('reads what takes parameters every time', async () => {
  const store = counted();
  const read = keptReads(store.read, () => 0);
  await read(all, { id: 'a' });
  await read(all, { id: 'a' });
  expect(store.asked()).toBe(2);
});

it('keeps no failure', async () => {
  const store = counted();
  const read = keptReads(store.read, () => 0);
  store.fail(true);
  await expect(read(all, {})).rejects.toThrow('away');
  store.fail(false);
  await expect(read(all, {})).resolves.toEqual([]);
});
