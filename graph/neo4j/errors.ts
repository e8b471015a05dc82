import neo4j from 'neo4j-driver';
import { type ErrorCode, QpgError } from '../../text/errors.ts';

export interface Neo4jPlace {
  readonly uri: string;
  readonly user: string;
  readonly database: string;
}

/** One kind of failure: how to know it, and what to say. */
interface Kind {
  readonly is: (code: string, reason: string) => boolean;
  readonly code: ErrorCode;
  readonly message: (place: Neo4jPlace, reason: string) => string;
  readonly remedy: string;
}

const codeIs =
  (...codes: readonly string[]) =>
  (code: string): boolean =>
    codes.some((one) => code === one || code.endsWith(`.${one}`));
const reasonHas =
  (words: RegExp) =>
  (_: string, reason: string): boolean =>
    words.test(reason);

const START =
  'Start it ("npm run neo4j", or "docker compose up -d neo4j"), or correct NEO4J_URI, and run it again: what was written before stays. Without Neo4j, the embedded store works at once (QPG_STORE=embedded).';

/** In this order: what the reason tells comes before the general code that carries it. */
const KINDS: readonly Kind[] = [
  {
    is: codeIs('AuthenticationRateLimit'),
    code: 'STORE_AUTH',
    message: ({ uri, user }) =>
      `Neo4j at ${uri} takes no password of the user ${JSON.stringify(user)} for now: too many wrong ones were given.`,
    remedy: 'Correct NEO4J_USER and NEO4J_PASSWORD, wait some seconds, and run it again.',
  },
  {
    is: codeIs('CredentialsExpired'),
    code: 'STORE_AUTH',
    message: ({ uri, user }) =>
      `Neo4j at ${uri} wants the user ${JSON.stringify(user)} to change the password first.`,
    remedy:
      'Log in with Neo4j Browser or cypher-shell, which ask for a new password, and set NEO4J_PASSWORD to it.',
  },
  {
    is: codeIs('Forbidden'),
    code: 'STORE_AUTH',
    message: ({ uri, user }, reason) =>
      `Neo4j at ${uri} does not allow this to the user ${JSON.stringify(user)}: ${reason}`,
    remedy:
      'Set NEO4J_USER and NEO4J_PASSWORD to an account that may read and write the database and, the first time, make its indexes and constraints.',
  },
  {
    is: (code) => code.startsWith('Neo.ClientError.Security.'),
    code: 'STORE_AUTH',
    message: ({ uri, user }, reason) => `Neo4j at ${uri} refuses the user ${JSON.stringify(user)}: ${reason}`,
    remedy: 'Set NEO4J_USER and NEO4J_PASSWORD to an account of the server.',
  },
  {
    is: codeIs('DatabaseNotFound'),
    code: 'STORE_UNREACHABLE',
    message: ({ uri, database }) => `Neo4j at ${uri} has no database ${JSON.stringify(database)}.`,
    remedy: 'Set NEO4J_DATABASE to an existing one; Community Edition has "neo4j" only.',
  },
  {
    is: reasonHas(/No space left on device|out of disk space|not enough space|disk quota exceeded/i),
    code: 'STORE_FULL',
    message: ({ uri }, reason) => `The disk of Neo4j at ${uri} is full: ${reason}`,
    remedy:
      'Nothing of this transaction was written. Make room on the disk of the server, restart it if it stopped, and run the same command again: what was written stays.',
  },
  {
    is: codeIs('WriteOnReadOnlyAccessDatabase', 'ForbiddenOnReadOnlyDatabase'),
    code: 'STORE_READ_ONLY',
    message: ({ uri, database }) =>
      `The database ${JSON.stringify(database)} at ${uri} is read-only: questions are answered, nothing can be written.`,
    remedy:
      'Ask its administrator to take it out of server.databases.read_only and server.databases.default_to_read_only, or choose another with NEO4J_DATABASE. A server also turns read-only when its disk is nearly full.',
  },
  {
    is: codeIs('NotALeader'),
    code: 'STORE_READ_ONLY',
    message: ({ uri, database }) =>
      `The server at ${uri} is not the one that writes the database ${JSON.stringify(database)} of its cluster.`,
    remedy: 'Set NEO4J_URI to neo4j:// instead of bolt://, which finds the writer of a cluster.',
  },
  {
    is: codeIs('OutOfMemoryError', 'MemoryPoolOutOfMemoryError', 'TransactionMemoryLimit'),
    code: 'STORE_QUERY',
    message: ({ uri }, reason) => `Neo4j at ${uri} has too little memory for this: ${reason}`,
    remedy:
      'Nothing of it was written. Raise server.memory.heap.max_size or dbms.memory.transaction.total.max, and run it again.',
  },
  {
    is: (code) =>
      /\.TransactionTimedOut(?:ClientConfiguration)?$|\.LockAcquisitionTimeout$|\.Terminated$/.test(code),
    code: 'STORE_QUERY',
    message: ({ uri }, reason) => `Neo4j at ${uri} ended a transaction that took too long: ${reason}`,
    remedy:
      'Nothing of it was written. Raise NEO4J_QUERY_SECONDS, or run fewer programs at once, and run it again.',
  },
  {
    is: reasonHas(/still populating|being populated|not yet online|POPULATING/i),
    code: 'STORE_QUERY',
    message: ({ uri }, reason) => `Neo4j at ${uri} is still building an index: ${reason}`,
    remedy: 'Wait until "SHOW INDEXES" says ONLINE for all, and ask again.',
  },
  {
    is: reasonHas(/no such (?:vector|fulltext) schema index/i),
    code: 'STORE_QUERY',
    message: ({ uri }, reason) => `Neo4j at ${uri} has lost an index: ${reason}`,
    remedy: 'Run "qpg doctor", which makes what is missing.',
  },
  {
    is: codeIs('DatabaseUnavailable'),
    code: 'STORE_UNREACHABLE',
    message: ({ uri, database }) =>
      `Neo4j at ${uri} runs, and its database ${JSON.stringify(database)} is not available yet.`,
    remedy: 'It is starting, or was stopped: wait until it is online ("SHOW DATABASES"), and run it again.',
  },
  {
    is: reasonHas(
      /certificate|self.signed|Hostname\/IP does not match|wrong version number|SSL routines|TLS|EPROTO/i,
    ),
    code: 'STORE_UNREACHABLE',
    message: ({ uri }, reason) => `No trusted connection to Neo4j at ${uri}: ${reason}`,
    remedy:
      'With +s, the certificate must be one this machine trusts, for the name in NEO4J_URI: set NODE_EXTRA_CA_CERTS to the file of your own authority, or use +ssc to encrypt without checking it. A server without TLS wants bolt:// or neo4j://.',
  },
  {
    is: reasonHas(/responded HTTP/i),
    code: 'STORE_UNREACHABLE',
    message: ({ uri }) => `The port of ${uri} speaks HTTP, not Bolt.`,
    remedy: 'Set NEO4J_URI to the Bolt port, 7687 unless it was changed (7474 is that of Neo4j Browser).',
  },
  {
    is: reasonHas(/protocol version|handshake|Unknown Bolt protocol/i),
    code: 'STORE_MISMATCH',
    message: ({ uri }, reason) =>
      `What answers at ${uri} speaks no version of Bolt that this program knows: ${reason}`,
    remedy: 'Use Neo4j 5.26 LTS or a later release, and correct NEO4J_URI if it names something else.',
  },
  {
    is: reasonHas(/ENOTFOUND|EAI_AGAIN/),
    code: 'STORE_UNREACHABLE',
    message: ({ uri }) => `The machine named in ${uri} is not known here.`,
    remedy: 'Correct NEO4J_URI, or ask for the name to be made known on this network.',
  },
  {
    is: reasonHas(/ECONNREFUSED/),
    code: 'STORE_UNREACHABLE',
    message: ({ uri }) => `No server listens at ${uri}.`,
    remedy: START,
  },
  {
    is: reasonHas(/closed by server|no answer within|ECONNRESET|socket hang up/i),
    code: 'STORE_UNREACHABLE',
    message: ({ uri }, reason) => `Something takes connections at ${uri} and does not answer: ${reason}`,
    remedy:
      'Neo4j may still be starting: wait until its log says "Started", and run it again. If it demands TLS, use bolt+s:// or neo4j+s:// (+ssc for a self-signed certificate).',
  },
  {
    is: codeIs(neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED, 'N/A'),
    code: 'STORE_UNREACHABLE',
    message: ({ uri }, reason) => `Neo4j does not answer at ${uri}: ${reason}`,
    remedy: START,
  },
];

/** The driver's or server's error in the program's terms, with what to do about it. */
export function asQpgError(error: unknown, place: Neo4jPlace): QpgError {
  if (error instanceof QpgError) return error;
  const code = codeOf(error);
  const reason = reasonOf(error);
  const kind = KINDS.find(({ is }) => is(code, `${code.split('.').at(-1)}: ${reason}`));
  if (kind === undefined)
    return new QpgError({
      code: 'STORE_QUERY',
      message: `Neo4j refused a statement (${code || 'no code'}): ${reason}`,
      remedy: 'The transaction was rolled back, nothing of it was written. Please report it.',
      cause: error,
    });
  return new QpgError({
    code: kind.code,
    message: kind.message(place, reason),
    remedy: kind.remedy,
    cause: error,
  });
}

/** Whether another try of the whole transaction may succeed: two writers made the same document at once. */
export function isCollision(error: unknown): boolean {
  return codeOf(error) === 'Neo.ClientError.Schema.ConstraintValidationFailed';
}

/** Neo4j's status code of the error, or of the one behind it; empty if it has none. */
export function codeOf(error: unknown): string {
  if (error instanceof QpgError) return codeOf(error.cause);
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** What happened, in the server's words, or at the bottom of what the driver wraps into advice and other errors. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error && !codeOf(error).startsWith('Neo.')) return reasonOf(error.cause);
  return error.message.split('Caused by: ').at(-1) ?? error.message;
}
