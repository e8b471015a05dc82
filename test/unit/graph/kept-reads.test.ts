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

it('reads what takes parameters once for each of them and each state of the graph', async () => {
  const store = counted();
  let generation = 0;
  const read = keptReads(store.read, () => generation);
  await read(all, { id: 'a' });
  await read(all, { id: 'b' });
  await read(all, { id: 'a' });
  expect(store.asked()).toBe(2);
  generation += 1;
  await read(all, { id: 'a' });
  expect(store.asked()).toBe(3);
});

it('keeps the rows of each query apart', async () => {
  const store = counted();
  const read = keptReads(store.read, () => 0);
  await read(all, { id: 'a' });
  await read({ ...all }, { id: 'a' });
  expect(store.asked()).toBe(2);
});

interface Row {
  readonly id: string;
  readonly text: string;
}

const byIds: ReadQuery<{ readonly ids: readonly string[] }, Row> = {
  name: 'byIds',
  params: z.object({ ids: z.array(z.string()).readonly() }),
  row: z.object({ id: z.string(), text: z.string() }),
  cypher: () => 'MATCH (n) WHERE n.id IN $ids RETURN n.id AS id, n.text AS text',
  byId: { idsOf: ({ ids }) => ids, paramsOf: (ids) => ({ ids }), idOf: ({ id }) => id, most: 3 },
};

/** A graph of three nodes, one of which stands in two rows; notes the ids it is asked for. */
function ofNodes(): { read: GraphStore['read']; asked: string[] } {
  const rows = ['a1', 'b1', 'b2', 'c1'].map((text) => ({ id: text[0] ?? '', text }));
  const asked: string[] = [];
  return {
    asked,
    read: async (query, params) => {
      const { ids } = z.object({ ids: z.array(z.string()) }).parse(params);
      asked.push(ids.join(''));
      return rows.filter(({ id }) => ids.includes(id)).map((row) => query.row.parse(row));
    },
  };
}

it('asks by id for what is not kept only, and gives every row once', async () => {
  const { read: reading, asked } = ofNodes();
  let generation = 0;
  const read = keptReads(reading, () => generation);
  const textsOf = async (ids: string): Promise<string> =>
    (await read(byIds, { ids: [...ids] })).map(({ text }) => text).join(' ');
  expect(await textsOf('ab')).toBe('a1 b1 b2');
  expect(await textsOf('bxcb')).toBe('b1 b2 c1');
  expect(await textsOf('bx')).toBe('b1 b2');
  expect(asked).toEqual(['ab', 'xc']);
  generation += 1;
  expect(await textsOf('b')).toBe('b1 b2');
  expect(asked.at(-1)).toBe('b');
});

it('lets go of what was not asked for longest', async () => {
  const { read: reading, asked } = ofNodes();
  const read = keptReads(reading, () => 0);
  for (const id of ['a', 'b', 'c', 'a', 'x', 'a', 'b']) await read(byIds, { ids: [id] });
  expect(asked.join('')).toBe('abcxb');
});

it('keeps no failure', async () => {
  const store = counted();
  const read = keptReads(store.read, () => 0);
  store.fail(true);
  await expect(read(all, {})).rejects.toThrow('away');
  store.fail(false);
  await expect(read(all, {})).resolves.toEqual([]);
});

it('keeps no failure of one id or one parameter', async () => {
  const store = counted();
  const read = keptReads(store.read, () => 0);
  for (const ask of [() => read(all, { id: 'a' }), () => read(byIds, { ids: ['a'] })]) {
    store.fail(true);
    await expect(ask()).rejects.toThrow('away');
    store.fail(false);
    await expect(ask()).resolves.toEqual([]);
  }
});
