import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { z } from 'zod';
import type { Neo4jSettings, RetryCounts } from '../store.ts';
import type { CypherRow, CypherValue, GraphTransaction } from '../transaction.ts';
import { awaitServer } from './awaiting.ts';
import { asQpgError, isCollision, type Neo4jPlace } from './errors.ts';
import { Retries } from './retries.ts';
import { readServerVersion, type ServerVersion } from './server-version.ts';
import { dialect, rowsOf, sent } from './values.ts';

/** A write transaction of this store, with the driver's own beside it for what is not in the common subset. */
export interface Neo4jTransaction extends GraphTransaction {
  /** Parameters are sent as they are: numbers become floats. */
  runRaw(cypher: string, params: Readonly<Record<string, unknown>>): Promise<void>;
}

type Params = Readonly<Record<string, CypherValue>>;

const COLLISION_TRIES = 5;
const DEFAULTS = { connections: 50, connectSeconds: 15, retrySeconds: 60, querySeconds: 300 } as const;

/** One driver for the life of the store; reads in read transactions, writes in retried managed ones. */
export class Neo4jConnection {
  readonly #driver: Driver;
  readonly #retries = new Retries();
  readonly #timeout: number;
  /** Said before every statement. */
  readonly #language: string;
  readonly place: Neo4jPlace;
  readonly server: ServerVersion;

  private constructor(driver: Driver, place: Neo4jPlace, server: ServerVersion, timeout: number) {
    this.#driver = driver;
    this.#timeout = timeout;
    this.#language = server.features.cypherSelection ? 'CYPHER 5 ' : '';
    this.place = place;
    this.server = server;
  }

  /**
   * Waits for a server that is just starting, and reads its version.
   * @throws QpgError STORE_UNREACHABLE, STORE_AUTH, STORE_MISMATCH for an old server
   */
  static async open(settings: Neo4jSettings): Promise<Neo4jConnection> {
    const { uri, user, password, database } = settings;
    const { connections, connectSeconds, retrySeconds, querySeconds } = { ...DEFAULTS, ...settings };
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: connections,
      connectionTimeout: connectSeconds * 1000,
      connectionAcquisitionTimeout: Math.max(connectSeconds, retrySeconds) * 1000,
      maxTransactionRetryTime: retrySeconds * 1000,
      userAgent: 'quality-policy-graph',
    });
    const place = { uri, user, database };
    try {
      await awaitServer(() => driver.verifyConnectivity({ database }), connectSeconds * 1000);
      const { records } = await driver.executeQuery(
        "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition",
        {},
        { database, routing: neo4j.routing.READ },
      );
      const { version, edition } = componentSchema.parse(records[0]?.toObject() ?? {});
      const server = readServerVersion(version, edition, uri);
      return new Neo4jConnection(driver, place, server, querySeconds * 1000);
    } catch (error) {
      await driver.close();
      throw asQpgError(error, place);
    }
  }

  /** Rows of a statement that only reads. @throws QpgError STORE_QUERY if it fails or would write */
  async read(cypher: string, params: Params): Promise<readonly CypherRow[]> {
    return this.#inSession('READ', (session) =>
      session.executeRead(async (tx) => rowsOf(await tx.run(this.#language + cypher, sent(params))), {
        timeout: this.#timeout,
      }),
    );
  }

  /** All or nothing; run again from the start after a deadlock, a lost connection, or a collision. */
  async write<T>(work: (tx: Neo4jTransaction) => Promise<T>): Promise<T> {
    let runs = 0;
    let ended: unknown;
    const run = async (tx: ManagedTransaction): Promise<T> => {
      if (runs > 0) this.#retries.note(ended);
      runs += 1;
      ended = undefined;
      try {
        return await work(this.#transaction(tx));
      } catch (error) {
        ended = error;
        throw error;
      }
    };
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#inSession('WRITE', (session) =>
          session.executeWrite(run, { timeout: this.#timeout }),
        );
      } catch (error) {
        if (!isCollision(error) || attempt === COLLISION_TRIES) throw error;
      }
    }
  }

  /** Statements that change indexes and constraints, which stand in transactions of their own. */
  async administer(cypher: string): Promise<void> {
    await this.#inSession('WRITE', (session) =>
      session.executeWrite((tx) => tx.run(this.#language + cypher), { timeout: this.#timeout }),
    );
  }

  /** Write transactions that were run again so far. */
  retries(): RetryCounts {
    return this.#retries.counts();
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  #transaction(tx: ManagedTransaction): Neo4jTransaction {
    const run = (cypher: string, params: Record<string, unknown>) => tx.run(this.#language + cypher, params);
    return {
      dialect,
      run: async (cypher, params = {}) => rowsOf(await run(cypher, sent(params))),
      runRaw: async (cypher, params) => {
        await run(cypher, params);
      },
      exclusive: async () => {
        await run("MATCH (m:Meta {id: 'store'}) SET m.generation = coalesce(m.generation, 0) + 1", {});
      },
    };
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      database: this.place.database,
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    });
    try {
      return await work(session);
    } catch (error) {
      throw asQpgError(error, this.place);
    } finally {
      await session.close();
    }
  }
}

const componentSchema = z.object({ version: z.string(), edition: z.string() });
