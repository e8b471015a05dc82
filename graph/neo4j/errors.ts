import neo4j from 'neo4j-driver';
import { QpgError } from '../../text/errors.ts';

export interface Neo4jPlace {
  readonly uri: string;
  readonly user: string;
  readonly database: string;
}

/** The driver's or server's error in the program's terms, with what to do about it. */
export function asQpgError(error: unknown, { uri, user, database }: Neo4jPlace): QpgError {
  if (error instanceof QpgError) return error;
  const code = codeOf(error);
  const told = error instanceof Error ? error.message : String(error);
  if (code.startsWith('Neo.ClientError.Security.'))
    return new QpgError({
      code: 'STORE_AUTH',
      message: `Neo4j at ${uri} refuses the user ${JSON.stringify(user)}: ${told}`,
      remedy:
        'Set NEO4J_USER and NEO4J_PASSWORD to an account that may write to the database. After several wrong passwords the server waits some seconds.',
      cause: error,
    });
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new QpgError({
      code: 'STORE_UNREACHABLE',
      message: `Neo4j at ${uri} has no database ${JSON.stringify(database)}.`,
      remedy: 'Set NEO4J_DATABASE to an existing one; Community Edition has "neo4j" only.',
      cause: error,
    });
  if (/ReadOnly|WriteOnReadOnly|ForbiddenOnReadOnly|NotALeader/.test(code))
    return new QpgError({
      code: 'STORE_UNREACHABLE',
      message: `The database ${JSON.stringify(database)} at ${uri} takes no writes now: ${told}`,
      remedy:
        'Connect with neo4j:// to reach the writer of a cluster, or ask its administrator to end read-only mode.',
      cause: error,
    });
  if (isConnection(code))
    return new QpgError({
      code: 'STORE_UNREACHABLE',
      message: `Neo4j does not answer at ${uri}: ${told}`,
      remedy:
        'Start it ("npm run neo4j", or "docker compose up -d neo4j"), wait until it is up, or correct NEO4J_URI. Without it, the embedded store works at once (QPG_STORE=embedded).',
      cause: error,
    });
  return new QpgError({
    code: 'STORE_QUERY',
    message: `Neo4j refused a statement (${code || 'no code'}): ${told}`,
    remedy:
      'The transaction was rolled back, nothing of it was written. If the disk is full or memory is short, mend that and run it again.',
    cause: error,
  });
}

/** Whether another try of the whole transaction may succeed: two writers made the same document at once. */
export function isCollision(error: unknown): boolean {
  return codeOf(error) === 'Neo.ClientError.Schema.ConstraintValidationFailed';
}

function isConnection(code: string): boolean {
  return (
    code === neo4j.error.SERVICE_UNAVAILABLE ||
    code === neo4j.error.SESSION_EXPIRED ||
    code === 'N/A' ||
    code === 'Neo.TransientError.General.DatabaseUnavailable' ||
    code === 'Neo.TransientError.Database.DatabaseUnavailable'
  );
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
