import { z } from 'zod';
import { QpgError } from '../text/errors.ts';
import type { Read } from './digest.ts';
import type { ReadQuery } from './store.ts';
import type { CypherValue } from './transaction.ts';

const cypherValue: z.ZodType<CypherValue> = z.lazy(() =>
  z.union([
    z.null(),
    z.string(),
    z.number(),
    z.boolean(),
    z.array(cypherValue).readonly(),
    z.record(z.string(), cypherValue),
  ]),
);
const cypherParams = z.record(z.string(), cypherValue);

/**
 * Checks the parameters, runs the query and parses its rows. A parameter that is undefined is not sent: the query
 * was built without it.
 * @throws QpgError STORE_QUERY where a row is not of the shape the query promises.
 */
export async function readRows<P, R>(read: Read, query: ReadQuery<P, R>, params: P): Promise<readonly R[]> {
  const checked = query.params.parse(params);
  const sent = Object.fromEntries(
    Object.entries(z.record(z.string(), z.unknown()).parse(checked)).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const rows = await read(query.cypher(checked), cypherParams.parse(sent));
  return rows.map((row) => {
    const parsed = query.row.safeParse(row);
    if (parsed.success) return parsed.data;
    throw new QpgError({
      code: 'STORE_QUERY',
      message: `A row of the query ${query.name} is not as the schema says: ${z.prettifyError(parsed.error)}`,
      remedy: 'The store may have been written by other software. "qpg doctor" checks it.',
    });
  });
}
