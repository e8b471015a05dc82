import type { ErrorCode } from '../../text/errors.ts';

/** What the exit code of every command means; documented in `qpg --help` and the README. */
export const EXIT = {
  done: 0,
  bug: 1,
  wrongUse: 2,
  someRefused: 3,
  refused: 4,
  unavailable: 5,
} as const;

export const EXIT_HELP = `Exit codes:
  0  done
  1  unexpected failure (a bug; please report it)
  2  wrong use: unknown flag, missing argument, setting that does not fit
  3  some documents were refused, the others went in
  4  refused: the document cannot be read, or is not in the collection
  5  store, model or port not available (locked, unreachable, other model, missing, in use)`;

const UNAVAILABLE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'STORE_LOCKED',
  'STORE_UNREACHABLE',
  'STORE_AUTH',
  'STORE_MISMATCH',
  'STORE_DAMAGED',
  'STORE_QUERY',
  'STORE_READ_ONLY',
  'STORE_FULL',
  'MODEL_MISSING',
  'MODEL_DAMAGED',
  'PORT_IN_USE',
  'VOCABULARY_INVALID',
]);

const WRONG_USE: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['SETTING_INVALID', 'REQUEST_INVALID']);

export function exitCodeOf(code: ErrorCode): number {
  if (code === 'INVARIANT') return EXIT.bug;
  if (WRONG_USE.has(code)) return EXIT.wrongUse;
  return UNAVAILABLE.has(code) ? EXIT.unavailable : EXIT.refused;
}
