import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { asQpgError, codeOf, isCollision } from '../../../graph/neo4j/errors.ts';
import type { ErrorCode } from '../../../text/errors.ts';

const PLACE = { uri: 'bolt://db.example:7687', user: 'reader', database: 'policies' };
const failure = (code: string, message: string) => new neo4j.Neo4jError(message, code, '50N42', '');

/** What the server or the driver says; the code, and words of message and remedy that the reader needs. */
const CASES: readonly (readonly [string, Error, ErrorCode, string, string])[] = [
  [
    'a wrong password',
    failure('Neo.ClientError.Security.Unauthorized', 'unauthorized due to authentication failure.'),
    'STORE_AUTH',
    '"reader"',
    'NEO4J_PASSWORD',
  ],
  [
    'too many wrong ones',
    failure('Neo.ClientError.Security.AuthenticationRateLimit', 'incorrect details too many times in a row.'),
    'STORE_AUTH',
    'too many',
    'wait',
  ],
  [
    'a password to be changed',
    failure(
      'Neo.ClientError.Security.CredentialsExpired',
      'The credentials you provided were valid, but must be changed',
    ),
    'STORE_AUTH',
    'change the password',
    'NEO4J_PASSWORD',
  ],
  [
    'an account that may only read',
    failure(
      'Neo.ClientError.Security.Forbidden',
      "Create node with labels 'X' is not allowed for user 'reader'",
    ),
    'STORE_AUTH',
    'not allow',
    'account',
  ],
  [
    'no such database',
    failure('Neo.ClientError.Database.DatabaseNotFound', 'Database does not exist.'),
    'STORE_UNREACHABLE',
    '"policies"',
    'NEO4J_DATABASE',
  ],
  [
    'a read-only database',
    failure('Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'No write operations are allowed'),
    'STORE_READ_ONLY',
    'read-only',
    'server.databases.read_only',
  ],
  [
    'a read-only database, older code',
    failure('Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'This is a read-only database'),
    'STORE_READ_ONLY',
    'read-only',
    'server.databases.read_only',
  ],
  [
    'a follower of a cluster',
    failure(
      'Neo.ClientError.Cluster.NotALeader',
      'No write operations are allowed directly on this database.',
    ),
    'STORE_READ_ONLY',
    'cluster',
    'neo4j://',
  ],
  [
    'a full disk at commit',
    failure(
      'Neo.DatabaseError.Transaction.TransactionCommitFailed',
      'Could not apply: java.io.IOException: No space left on device',
    ),
    'STORE_FULL',
    'db.example',
    'Make room',
  ],
  [
    'a database that is still starting',
    failure('Neo.TransientError.Database.DatabaseUnavailable', 'Database is unavailable.'),
    'STORE_UNREACHABLE',
    'not available yet',
    'starting',
  ],
  [
    'too little memory',
    failure(
      'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
      'The allocation of an extra 2 MiB would use more than the limit',
    ),
    'STORE_QUERY',
    'memory',
    'dbms.memory.transaction.total.max',
  ],
  [
    'a transaction that took too long',
    failure(
      'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
      'The transaction has been terminated.',
    ),
    'STORE_QUERY',
    'too long',
    'NEO4J_QUERY_SECONDS',
  ],
  [
    'an index that is still being built',
    failure(
      'Neo.ClientError.Procedure.ProcedureCallFailed',
      'Failed to invoke procedure: Index is still populating.',
    ),
    'STORE_QUERY',
    'still building',
    'SHOW INDEXES',
  ],
  [
    'an index that was dropped',
    failure(
      'Neo.ClientError.Procedure.ProcedureCallFailed',
      'There is no such vector schema index: piece_vector',
    ),
    'STORE_QUERY',
    'lost an index',
    'qpg doctor',
  ],
  [
    'a certificate that is not trusted',
    failure(
      'ServiceUnavailable',
      'Failed to connect to server. Caused by: Server certificate is not trusted. Socket responded with: DEPTH_ZERO_SELF_SIGNED_CERT',
    ),
    'STORE_UNREACHABLE',
    'certificate',
    '+ssc',
  ],
  [
    'no server',
    failure(
      'ServiceUnavailable',
      'Failed to connect to server. Please ensure that you have compatible encryption settings. Caused by: connect ECONNREFUSED 10.0.0.7:7687',
    ),
    'STORE_UNREACHABLE',
    'No server listens',
    'npm run neo4j',
  ],
  [
    'no way to a cluster',
    new neo4j.Neo4jError(
      'Could not perform discovery. No routing servers available.',
      'ServiceUnavailable',
      '50N42',
      '',
      undefined,
      failure('SessionExpired', 'Failed to connect to server. Caused by: getaddrinfo ENOTFOUND db.example'),
    ),
    'STORE_UNREACHABLE',
    'not known here',
    'NEO4J_URI',
  ],
  [
    'the wrong port',
    failure('N/A', 'Server responded HTTP. Make sure you are not trying to connect to the http endpoint'),
    'STORE_UNREACHABLE',
    'HTTP',
    '7687',
  ],
  [
    'something that is no Neo4j of today',
    failure('N/A', 'Unknown Bolt protocol version: 1'),
    'STORE_MISMATCH',
    'no version of Bolt',
    '5.26',
  ],
  [
    'a statement it does not understand',
    failure('Neo.ClientError.Statement.SyntaxError', "Invalid input 'MTACH'"),
    'STORE_QUERY',
    'Neo.ClientError.Statement.SyntaxError',
    'nothing of it was written',
  ],
];

describe('errors of Neo4j', () => {
  it.each(CASES)('%s', (_, error, code, message, remedy) => {
    const told = asQpgError(error, PLACE);
    expect(told).toMatchObject({ code, cause: error });
    expect(told.message).toContain(message);
    expect(told.remedy).toContain(remedy);
    expect(asQpgError(told, PLACE)).toBe(told);
  });

  it('keeps the status code through the wrapping', () => {
    const collision = failure('Neo.ClientError.Schema.ConstraintValidationFailed', 'already exists');
    const wrapped = asQpgError(collision, PLACE);
    expect(codeOf(wrapped)).toBe('Neo.ClientError.Schema.ConstraintValidationFailed');
    expect(isCollision(wrapped)).toBe(true);
    expect(isCollision(failure('Neo.TransientError.Transaction.DeadlockDetected', ''))).toBe(false);
  });
});
