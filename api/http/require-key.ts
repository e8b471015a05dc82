import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { QpgError } from '../../text/errors.ts';
import { problem } from './problem.ts';

/** Lets through calls that carry the key (`Authorization: Bearer …` or `X-API-Key: …`); /api/health stays open. */
export function requireKey(key: string): MiddlewareHandler {
  const expected = digest(key);
  return async (c, next) => {
    if (c.req.path === '/api/health') return next();
    const bearer = c.req.header('authorization')?.match(/^Bearer (\S+)$/iu)?.[1];
    const given = bearer ?? c.req.header('x-api-key') ?? '';
    if (timingSafeEqual(digest(given), expected)) return next();
    return problem(
      c,
      new QpgError({
        code: 'UNAUTHORIZED',
        message: 'This server asks for an API key, and the call carries none that fits.',
        remedy:
          'Send the key as "Authorization: Bearer …" or "X-API-Key: …"; the operator set it as QPG_API_KEY.',
      }),
    );
  };
}

/** Equal lengths for the comparison in constant time. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
