import type { GraphStore, ReadQuery } from './store.ts';

type Read = GraphStore['read'];

interface Kept {
  readonly generation: number;
  readonly rows: Promise<readonly unknown[]>;
}

/**
 * Queries without parameters (all targets, all names of agencies) are asked for every question and answer the same
 * until the graph changes: their rows are kept as long as `generation` gives the same number. Those with parameters
 * are read each time.
 */
export function keptReads(read: Read, generation: () => number): Read {
  const kept = new WeakMap<object, Kept>();
  return <P, R>(query: ReadQuery<P, R>, params: P): Promise<readonly R[]> => {
    if (hasParameters(params)) return read(query, params);
    const now = generation();
    const known = kept.get(query);
    // Rows are kept by the very query that parsed them.
    if (known?.generation === now) return known.rows as Promise<readonly R[]>;
    const rows = read(query, params);
    kept.set(query, { generation: now, rows });
    rows.catch(() => kept.delete(query));
    return rows;
  };
}

function hasParameters(params: unknown): boolean {
  return Object.values(Object(params)).some((value) => value !== undefined);
}
