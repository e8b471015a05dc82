import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../../graph/store.ts';
import { type Asked, allQueries, askedOf, SAMPLES } from './query-samples.ts';
import type { StorePair } from './store-pair.ts';

/** Every query of graph/queries gives the same rows on both stores; in the same order, where the query says one. */
export function queriesContract(pair: () => StorePair): void {
  describe('every query', () => {
    it('is asked', async () => {
      expect([...(await allQueries()).keys()].toSorted()).toEqual(Object.keys(SAMPLES).toSorted());
    });

    it.each(Object.keys(SAMPLES))('%s', async (name) => {
      const { stores, subgraphs } = pair();
      expect(await sameRows(stores, name, askedOf(subgraphs))).toBeGreaterThan(0);
    });
  });
}

/** How many rows both stores gave alike for the samples of the query. */
export async function sameRows(
  [one, other]: readonly [GraphStore, GraphStore],
  name: string,
  asked: Asked,
): Promise<number> {
  const query = (await allQueries()).get(name);
  if (query === undefined) throw new Error(`graph/queries exports no ${name}`);
  let rows = 0;
  for (const sample of SAMPLES[name]?.(asked) ?? []) {
    const params = query.params.parse(sample);
    const ordered = query.cypher(params).includes('ORDER BY');
    const [here, there] = [await one.read(query, params), await other.read(query, params)];
    expect(ordered ? there : inAnyOrder(there), `${name} ${JSON.stringify(sample).slice(0, 200)}`).toEqual(
      ordered ? here : inAnyOrder(here),
    );
    rows += here.length;
  }
  return rows;
}

function inAnyOrder(rows: readonly unknown[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted();
}
