import { Recent } from '../text/recent.ts';
import type { ById, GraphStore, ReadQuery } from './store.ts';

type Read = GraphStore['read'];
type Rows = readonly unknown[];

/** Rows of one query that are kept for parameters asked for lately; a row has seldom more text than one clause. */
const MOST_ROWS = 5000;

/** What was read of one state of the graph, by the very query that parsed it. */
interface Kept {
  readonly generation: number;
  /** Without parameters: all targets, all names of agencies. */
  readonly whole: Map<object, Promise<Rows>>;
  /** By parameters: the sums of some awards, the duties of an agency. */
  readonly recent: Map<object, Recent<Promise<Rows>>>;
  /** By id: clauses, source texts. */
  readonly byId: Map<object, Recent<Rows>>;
}

/**
 * A query answers the same until the graph changes, and questions ask the same ones again: rows are kept as long as
 * `generation` gives the same number. What takes no parameters, every question asks for, and it stays; of the rest
 * stays what was asked for lately.
 */
export function keptReads(read: Read, generation: () => number): Read {
  let kept = nothingOf(generation());
  return <P, R>(query: ReadQuery<P, R>, params: P): Promise<readonly R[]> => {
    const now = generation();
    if (kept.generation !== now) kept = nothingOf(now);
    if (query.byId !== undefined) return readById(read, query, query.byId, params, kept);
    const rows = hasParameters(params)
      ? recentRows(read, query, params, kept)
      : wholeRows(read, query, params, kept);
    return rows as Promise<readonly R[]>;
  };
}

function nothingOf(generation: number): Kept {
  return { generation, whole: new Map(), recent: new Map(), byId: new Map() };
}

function wholeRows<P, R>(read: Read, query: ReadQuery<P, R>, params: P, { whole }: Kept): Promise<Rows> {
  const known = whole.get(query);
  if (known !== undefined) return known;
  const rows = read(query, params);
  whole.set(query, rows);
  rows.catch(() => whole.delete(query));
  return rows;
}

function recentRows<P, R>(read: Read, query: ReadQuery<P, R>, params: P, { recent }: Kept): Promise<Rows> {
  const ofQuery = recent.get(query) ?? new Recent<Promise<Rows>>(MOST_ROWS);
  recent.set(query, ofQuery);
  const key = JSON.stringify(params);
  const known = ofQuery.get(key);
  if (known !== undefined) return known;
  const rows = read(query, params);
  ofQuery.set(key, rows, 1);
  rows.then(
    ({ length }) => ofQuery.set(key, rows, 1 + length),
    () => ofQuery.delete(key),
  );
  return rows;
}

/** Asks for those ids only whose rows are not kept. */
async function readById<P, R>(
  read: Read,
  query: ReadQuery<P, R>,
  { idsOf, paramsOf, idOf, most }: ById<P, R>,
  params: P,
  { byId }: Kept,
): Promise<readonly R[]> {
  const ofQuery = byId.get(query) ?? new Recent<Rows>(most);
  byId.set(query, ofQuery);
  const ids = [...new Set(idsOf(params))];
  const rows = new Map(ids.map((id) => [id, ofQuery.get(id) as readonly R[] | undefined]));
  const missing = ids.filter((id) => rows.get(id) === undefined);
  const found = missing.length === 0 ? [] : await read(query, paramsOf(missing));
  for (const id of missing) {
    const own = found.filter((row) => idOf(row) === id);
    rows.set(id, own);
    ofQuery.set(id, own, 1);
  }
  return ids.flatMap((id) => rows.get(id) ?? []);
}

function hasParameters(params: unknown): boolean {
  return Object.values(Object(params)).some((value) => value !== undefined);
}
