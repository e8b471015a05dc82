import type { PropertyType } from './schema.ts';

export type CypherValue =
  | null
  | string
  | number
  | boolean
  | readonly CypherValue[]
  | { readonly [key: string]: CypherValue };

export type CypherRow = Readonly<Record<string, unknown>>;

/** An open write transaction on either store. */
export interface GraphTransaction {
  /** Runs one statement of the common subset; whole numbers become integers of the store. */
  run(cypher: string, params?: Readonly<Record<string, CypherValue>>): Promise<readonly CypherRow[]>;
  /**
   * From here to the end of the transaction no other writer is beside this one, in this process or another. What
   * concerns one document alone may be written before.
   */
  exclusive(): Promise<void>;
  readonly dialect: Dialect;
}

/** Where the two stores want the rows of an UNWIND in different clothes. */
export interface Dialect {
  /** The expression that reads a property of this type from a row. */
  read(expression: string, type: PropertyType): string;
  /** The value as it is sent. */
  encode(value: string | number | boolean, type: PropertyType): CypherValue;
}
