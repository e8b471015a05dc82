import neo4j from 'neo4j-driver';
import type { CypherRow, CypherValue, Dialect } from '../transaction.ts';

/** Rows of an UNWIND carry floats that happen to be whole as integers, so they are turned back. */
export const dialect: Dialect = {
  read: (expression, type) => (type === 'float' ? `toFloat(${expression})` : expression),
  encode: (value) => value,
};

/** The records of a result as plain rows; integers are JavaScript numbers. */
export function rowsOf(result: {
  readonly records: readonly { toObject(): object }[];
}): readonly CypherRow[] {
  return result.records.map((record) => record.toObject() as CypherRow);
}

/** The driver sends every JavaScript number as a float; whole ones are meant as integers. */
export function sent(value: Readonly<Record<string, CypherValue>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, sentValue(one)]));
}

function sentValue(value: CypherValue): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(sentValue);
  if (typeof value === 'object' && value !== null)
    return sent(value as Readonly<Record<string, CypherValue>>);
  return value;
}
