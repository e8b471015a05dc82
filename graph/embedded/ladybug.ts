import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import lbug, {
  type Connection,
  type LbugValue,
  type PreparedStatement,
  type QueryResult,
} from '@ladybugdb/core';
import { QpgError } from '../../text/errors.ts';
import { Recent } from '../../text/recent.ts';
import { escaped } from '../schema.ts';
import type { CypherRow, CypherValue, Dialect, GraphTransaction } from '../transaction.ts';
import { tableColumns, tableStatements } from './ddl.ts';

/** Files open in this process: LadybugDB locks against other processes only. */
const openPaths = new Set<string>();
const READERS = 2;
/** The Cypher of the program is written once; its variants are fewer. */
const MOST_PREPARED = 500;
const BUFFER_BYTES = 512 * 1024 * 1024;

/** The graph file: one writer at a time, readers beside it that see the last committed state. */
export class LadybugFile {
  readonly #path: string;
  readonly #database: InstanceType<typeof lbug.Database>;
  readonly #writer: Queue;
  readonly #readers: readonly Queue[];
  #turn = 0;
  #generation = 0;

  private constructor(path: string, database: InstanceType<typeof lbug.Database>) {
    this.#path = path;
    this.#database = database;
    this.#writer = new Queue(new lbug.Connection(database));
    this.#readers = Array.from({ length: READERS }, () => new Queue(new lbug.Connection(database)));
  }

  /** @throws QpgError STORE_LOCKED while another process has it open, STORE_DAMAGED if it cannot be read. */
  static async open(path: string): Promise<LadybugFile> {
    if (openPaths.has(path)) throw locked(path);
    openPaths.add(path);
    try {
      await mkdir(dirname(path), { recursive: true });
      const database = openDatabase(path);
      await database.init();
      const file = new LadybugFile(path, database);
      await file.#writer.use(async (session) => {
        for (const statement of tableStatements()) await runOn(session, statement, {});
      });
      return file;
    } catch (cause) {
      openPaths.delete(path);
      throw openingError(path, cause);
    }
  }

  /** Counts committed writes; only this process can make any while it has the file open. */
  get generation(): number {
    return this.#generation;
  }

  /** Rows of a statement that only reads. @throws QpgError STORE_QUERY if it fails or would write. */
  async read(cypher: string, params: Readonly<Record<string, CypherValue>>): Promise<readonly CypherRow[]> {
    this.#turn = (this.#turn + 1) % READERS;
    const reader = this.#readers[this.#turn] ?? this.#writer;
    return reader.use((session) => runOn(session, cypher, params, true));
  }

  /** All or nothing, one after the other. */
  async write<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    return this.#writer.use(async (session) => {
      await runOn(session, 'BEGIN TRANSACTION', {});
      try {
        const result = await work({
          run: (cypher, params = {}) => runOn(session, cypher, params),
          exclusive: async () => {},
          dialect,
        });
        await runOn(session, 'COMMIT', {});
        this.#generation += 1;
        return result;
      } catch (error) {
        await rollBack(session);
        throw error;
      }
    });
  }

  /** Adds to tables of an older schema version what the schema has beyond them; their old rows have null there. */
  async addMissingColumns(): Promise<void> {
    await this.#writer.use(async (session) => {
      for (const { table, columns } of tableColumns()) {
        const rows = await runOn(session, `CALL table_info('${table}') RETURN name`, {});
        const present = new Set(rows.map((row) => String(row.name)));
        for (const { name, type } of columns)
          if (!present.has(name))
            await runOn(session, `ALTER TABLE ${escaped(table)} ADD ${escaped(name)} ${type}`, {});
      }
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.#writer, ...this.#readers].map((queue) => queue.close()));
    await this.#database.close();
    openPaths.delete(this.#path);
  }
}

/**
 * LadybugDB takes the type of a list's numbers from the first one (1.5 makes the integer 2 behind it a denormal
 * float), so floats travel as text; their shortest text form is exact.
 */
const dialect: Dialect = {
  read: (expression, type) => (type === 'float' ? `CAST(${expression} AS DOUBLE)` : expression),
  encode: (value, type) => (type === 'float' ? String(value) : value),
};

/**
 * Two settings make the log survive a crash. Without checksums: with them, LadybugDB 0.19 writes a log it cannot read
 * as soon as one statement carries a string beyond 4,096 bytes, and every source text is longer. And a log that was
 * cut off in mid-write is replayed up to its last whole transaction instead of refusing the store.
 */
function openDatabase(path: string): InstanceType<typeof lbug.Database> {
  const [compress, readOnly, largestFile, autoCheckpoint, checkpointAt] = [true, false, 0, true, -1] as const;
  const [failOnTornLog, checksums] = [false, false];
  return new lbug.Database(
    path,
    BUFFER_BYTES,
    compress,
    readOnly,
    largestFile,
    autoCheckpoint,
    checkpointAt,
    failOnTornLog,
    checksums,
  );
}

/** A connection with the statements that it has prepared. */
class Session {
  readonly #connection: Connection;
  readonly #prepared = new Recent<PreparedStatement>(MOST_PREPARED);

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Prepared once: LadybugDB binds and plans a statement anew at each execution, so what it is prepared for beforehand
   * is planned twice, and it keeps a statement as long as its connection.
   */
  async prepared(cypher: string): Promise<PreparedStatement> {
    const known = this.#prepared.get(cypher);
    if (known !== undefined) return known;
    const statement = await this.#connection.prepare(cypher);
    if (!statement.isSuccess()) throw new Error(statement.getErrorMessage());
    this.#prepared.set(cypher, statement, 1);
    return statement;
  }

  execute(
    statement: PreparedStatement,
    params: Readonly<Record<string, CypherValue>>,
  ): Promise<QueryResult | QueryResult[]> {
    return this.#connection.execute(statement, params as Record<string, LbugValue>);
  }

  close(): Promise<void> {
    return this.#connection.close();
  }
}

/** A session takes one statement at a time. */
class Queue {
  readonly #session: Session;
  #last: Promise<unknown> = Promise.resolve();

  constructor(connection: Connection) {
    this.#session = new Session(connection);
  }

  use<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const run = this.#last.then(() => work(this.#session));
    this.#last = run.catch(() => undefined);
    return run;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#session.close();
  }
}

async function runOn(
  session: Session,
  cypher: string,
  params: Readonly<Record<string, CypherValue>>,
  readOnly = false,
): Promise<readonly CypherRow[]> {
  try {
    const statement = await session.prepared(cypher);
    if (readOnly && !statement.isReadOnly())
      throw new Error('The statement writes; reading queries must not.');
    return await rowsOf(await session.execute(statement, params));
  } catch (cause) {
    throw new QpgError({
      code: 'STORE_QUERY',
      message: `The embedded store refused a statement: ${messageOf(cause)}. Statement: ${cypher.slice(0, 300)}`,
      remedy: 'Nothing of it was written. If it is one of the program itself, please report it.',
      cause,
    });
  }
}

async function rowsOf(result: QueryResult | QueryResult[]): Promise<readonly CypherRow[]> {
  const results = Array.isArray(result) ? result : [result];
  const last = results.at(-1);
  try {
    return last === undefined ? [] : await last.getAll();
  } finally {
    for (const one of results) one.close();
  }
}

async function rollBack(session: Session): Promise<void> {
  try {
    await runOn(session, 'ROLLBACK', {});
  } catch (error) {
    // A failed statement may have ended the transaction already; anything else is worse than the first error.
    if (!messageOf(error).includes('No active transaction')) throw error;
  }
}

function openingError(path: string, cause: unknown): QpgError {
  if (cause instanceof QpgError && cause.code !== 'STORE_QUERY') return cause;
  if (messageOf(cause).includes('Could not set lock')) return locked(path, cause);
  return new QpgError({
    code: 'STORE_DAMAGED',
    message: `The graph file ${path} cannot be opened: ${messageOf(cause)}`,
    remedy:
      'Move its folder away and ingest the documents again, or choose another folder with QPG_DATA. Other versions of the program may also write another file format.',
    cause,
  });
}

function locked(path: string, cause?: unknown): QpgError {
  return new QpgError({
    code: 'STORE_LOCKED',
    message: `The embedded store ${dirname(path)} is in use by another process.`,
    remedy:
      'Stop the running "qpg" (server or ingest) first. To ask while the server runs, use its page or API; for several programs at once use Neo4j (QPG_STORE=neo4j).',
    cause,
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
