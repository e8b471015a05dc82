/** Why a call failed: the server's own words (RFC 9457), or what became of the call on its way. */
export type Problem =
  | {
      readonly kind: 'server';
      readonly status: number;
      readonly code: string;
      readonly detail: string;
      readonly remedy: string;
      /** Of a request that does not fit: the field, and the name in it that nothing goes by. */
      readonly field: string | null;
      readonly value: string | null;
    }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unreadable'; readonly status: number };

/** A problem on its way through a promise. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind === 'server' ? problem.detail : problem.kind);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** The problem that the body of a failed response states; `unreadable` if it states none. */
export function problemOf(status: number, body: unknown): Problem {
  if (typeof body !== 'object' || body === null) return { kind: 'unreadable', status };
  const { code, detail, remedy, field, value } = body as Partial<Record<string, unknown>>;
  if (typeof code !== 'string' || typeof detail !== 'string') return { kind: 'unreadable', status };
  return {
    kind: 'server',
    status,
    code,
    detail,
    remedy: typeof remedy === 'string' ? remedy : '',
    field: typeof field === 'string' ? field : null,
    value: typeof value === 'string' ? value : null,
  };
}
