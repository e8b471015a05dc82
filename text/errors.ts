/**
 * The closed list of what can go wrong, one stable code each. Scripts and tests compare codes, people read
 * `message` (what happened, where) and `remedy` (what to do).
 */
export const ERROR_CODES = [
  // reading
  'FILE_NOT_FOUND',
  'FILE_EMPTY',
  'FILE_BINARY',
  'FILE_TOO_LARGE',
  'FORMAT_UNSUPPORTED',
  'FORMAT_DAMAGED',
  'ENCODING_UNKNOWN',
  'NO_CLAUSES',
  'NO_DOCUMENTS',
  // stores
  'STORE_LOCKED',
  'STORE_UNREACHABLE',
  'STORE_AUTH',
  'STORE_MISMATCH',
  'STORE_DAMAGED',
  'STORE_QUERY',
  'STORE_READ_ONLY',
  'STORE_FULL',
  'DOCUMENT_NOT_FOUND',
  // model
  'MODEL_MISSING',
  'MODEL_DAMAGED',
  // ways in
  'REQUEST_INVALID',
  'SETTING_INVALID',
  'PORT_IN_USE',
  'UNAUTHORIZED',
  'NOT_FOUND',
  // the program's own promises
  'VOCABULARY_INVALID',
  'INVARIANT',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export interface QpgErrorFields {
  readonly code: ErrorCode;
  /** What happened, to which value, and where. */
  readonly message: string;
  /** What the reader can do about it. */
  readonly remedy: string;
  /** Of a request: the field that does not fit, by its name in the request. */
  readonly field?: string;
  /** Of a request: what that field says, where it is a name that nothing goes by. */
  readonly value?: string;
  readonly cause?: unknown;
}

/** Every error this program throws on purpose. Anything else that surfaces is a bug. */
export class QpgError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string;
  readonly field: string | undefined;
  readonly value: string | undefined;

  constructor({ code, message, remedy, field, value, cause }: QpgErrorFields) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'QpgError';
    this.code = code;
    this.remedy = remedy;
    this.field = field;
    this.value = value;
  }
}

/** Fails when the program broke its own promise; the text names the promise. */
export function invariant(condition: boolean, promise: string): asserts condition {
  if (!condition) {
    throw new QpgError({
      code: 'INVARIANT',
      message: `Broken promise: ${promise}`,
      remedy: 'This is a bug of the program. Please report it with the document that caused it.',
    });
  }
}
