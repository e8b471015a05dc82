import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import type { CypherRow, CypherValue, Dialect, GraphTransaction } from '../transaction.ts';
import { asQpgError, isCollision, type Neo4jPlace } from './errors.ts';

export interface Neo4jSettings extends Neo4jPlace {
  readonly password: string;
}

/** A write transaction of this store, with the driver's own beside it for what is not in the common subset. */
export interface Neo4jTransaction extends GraphTransaction {
  /** Parameters are sent as they are: numbers become floats. */
  runRaw(cypher: string, params: Readonly<Record<string, unknown>>): Promise<void>;
}

const COLLISION_TRIES = 5;
const CONNECT_MS = 10_000;
const RETRY_MS = 60_000;

/** Rows of an UNWIND carry floats that happen to be whole as integers, so they are turned back. */
const dialect: Dialect = {
  read: (expression, type) => (type === 'float' ? `toFloat(${expression})` : expression),
  encode: (value) => value,
};

/** One driver for the life of the store; reads in read transactions, writes in retried managed ones. */
export class Neo4jConnection {
  readonly #driver: Driver;
  readonly #place: Neo4jPlace;

  private constructor(driver: Driver, place: Neo4jPlace) {
    this.#driver = driver;
    this.#place = place;
  }

  /** @throws QpgError STORE_UNREACHABLE or STORE_AUTH */
  static async open({ uri, user, password, database }: Neo4jSettings): Promise<Neo4jConnection> {
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: RETRY_MS,
      maxTransactionRetryTime: RETRY_MS,
      userAgent: 'quality-policy-graph',
    });
    const place = { uri, user, database };
    try {
      await driver.verifyConnectivity({ database });
      return new Neo4jConnection(driver, place);
    } catch (error) {
      await driver.close();
      throw asQpgError(error, place);
    }
  }

  get place(): Neo4jPlace {
    return this.#place;
  }

  async read(cypher: string, params: Readonly<Record<string, CypherValue>>): Promise<readonly CypherRow[]> {
    return this.#inSession('READ', (session) =>
      session.executeRead(async (tx) => rowsOf(await tx.run(cypher, sent(params)))),
    );
  }

  /** All or nothing; run again from the start after a deadlock, a change of leader, or a collision. */
  async write<T>(work: (tx: Neo4jTransaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#inSession(
          'WRITE',
          (session) => session.executeWrite((tx) => work(transactionOf(tx))),
          isCollision,
        );
      } catch (error) {
        if (!isCollision(error) || attempt === COLLISION_TRIES) throw asQpgError(error, this.#place);
      }
    }
  }

  /** A statement that must stand alone: schema changes, waiting for indexes. */
  async administer(
    cypher: string,
    params: Readonly<Record<string, CypherValue>> = {},
  ): Promise<readonly CypherRow[]> {
    return this.#inSession('WRITE', async (session) => rowsOf(await session.run(cypher, sent(params))));
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #inSession<T>(
    mode: 'READ' | 'WRITE',
    work: (session: ReturnType<Driver['session']>) => Promise<T>,
    passOn: (error: unknown) => boolean = () => false,
  ): Promise<T> {
    const session = this.#driver.session({
      database: this.#place.database,
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    });
    try {
      return await work(session);
    } catch (error) {
      throw passOn(error) ? error : asQpgError(error, this.#place);
    } finally {
      await session.close();
    }
  }
}

function transactionOf(tx: ManagedTransaction): Neo4jTransaction {
  return {
    dialect,
    run: async (cypher, params = {}) => rowsOf(await tx.run(cypher, sent(params))),
    runRaw: async (cypher, params) => {
      await tx.run(cypher, params);
    },
    exclusive: async () => {
      await tx.run("MATCH (m:Meta {id: 'store'}) SET m.generation = coalesce(m.generation, 0) + 1");
    },
  };
}

function rowsOf(result: { readonly records: readonly { toObject(): object }[] }): readonly CypherRow[] {
  return result.records.map((record) => record.toObject() as CypherRow);
}

/** The driver sends every JavaScript number as a float; whole ones are meant as integers. */
function sent(value: Readonly<Record<string, CypherValue>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, sentValue(one)]));
}

function sentValue(value: CypherValue): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(sentValue);
  if (typeof value === 'object' && value !== null)
    return sent(value as Readonly<Record<string, CypherValue>>);
  return value;
}
