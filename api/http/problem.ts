import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ERROR_CODES, type ErrorCode, QpgError } from '../../text/errors.ts';

/** RFC 9457 problem details, with our stable code and what to do about it. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(ERROR_CODES),
    remedy: z.string(),
    field: z
      .string()
      .optional()
      .openapi({ description: 'For REQUEST_INVALID: the field of the request that does not fit' }),
    value: z
      .string()
      .optional()
      .openapi({ description: 'What that field says, where it is a name that nothing goes by' }),
  })
  .openapi('Problem');

const STATUS: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  REQUEST_INVALID: 400,
  UNAUTHORIZED: 401,
  NOT_FOUND: 404,
  DOCUMENT_NOT_FOUND: 404,
  FILE_TOO_LARGE: 413,
  FORMAT_UNSUPPORTED: 415,
  FILE_EMPTY: 422,
  FILE_BINARY: 422,
  FORMAT_DAMAGED: 422,
  ENCODING_UNKNOWN: 422,
  NO_CLAUSES: 422,
  STORE_UNREACHABLE: 503,
  STORE_AUTH: 503,
  STORE_LOCKED: 503,
  STORE_READ_ONLY: 503,
  STORE_FULL: 503,
};

/** Answers with the problem that `error` is; what is no QpgError is a bug and says no inner detail. */
export function problem(c: Context, error: unknown): Response {
  const known =
    error instanceof QpgError
      ? error
      : new QpgError({
          code: 'INVARIANT',
          message: 'The server failed on this request; its log has the cause.',
          remedy: 'Try again; if it stays, report it with the request.',
        });
  const status = STATUS[known.code] ?? 500;
  const body: z.infer<typeof problemSchema> = {
    type: `urn:quality-policy-graph:problem:${known.code}`,
    title: known.code,
    status,
    detail: known.message,
    code: known.code,
    remedy: known.remedy,
    ...(known.field === undefined ? {} : { field: known.field }),
    ...(known.value === undefined ? {} : { value: known.value }),
  };
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json; charset=utf-8' });
}

/** The problem for a request that does not fit its schema: names the place and what is expected there. */
export function invalidRequest(issues: z.core.$ZodIssue[]): QpgError {
  const first = issues[0];
  const field = first === undefined || first.path.length === 0 ? undefined : first.path.join('.');
  return new QpgError({
    code: 'REQUEST_INVALID',
    message: `${field ?? 'request'}: ${first?.message ?? 'not as expected'}.`,
    remedy: 'Correct the request; /api/openapi.json describes every call.',
    ...(field === undefined ? {} : { field }),
  });
}

const problemContent = { 'application/problem+json': { schema: problemSchema } };

/** The problem responses to declare on a route, by status. */
export const problemResponses = {
  badRequest: { 400: { description: 'The request does not fit its schema', content: problemContent } },
  notFound: { 404: { description: 'There is no such document', content: problemContent } },
  unreadable: {
    413: { description: 'The document is too large', content: problemContent },
    415: { description: 'The format is not supported', content: problemContent },
    422: { description: 'The document cannot be read', content: problemContent },
  },
  unavailable: { 503: { description: 'The store cannot be reached', content: problemContent } },
} as const;
