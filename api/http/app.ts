import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { QpgError } from '../../text/errors.ts';
import { packageVersion } from '../../text/package-root.ts';
import type { Service } from '../service.ts';
import { servePage } from './page.ts';
import { invalidRequest, problem } from './problem.ts';
import { requireKey } from './require-key.ts';
import { askRoutes } from './routes/ask.ts';
import { documentRoutes } from './routes/documents.ts';
import { extractRoutes } from './routes/extract.ts';
import { healthRoutes } from './routes/health.ts';
import { placeRoutes } from './routes/places.ts';
import { searchRoutes } from './routes/search.ts';

/** Largest body of a request; a document sent to /api/extract is the largest thing anyone sends. */
const BODY_LIMIT_BYTES = 8 * 1024 * 1024;

/**
 * The API under /api, described by itself at /api/openapi.json, and the page everywhere else.
 *
 * @example
 * const app = createApp(service);
 * const response = await app.request('/api/ask', { method: 'POST', … });
 */
export function createApp(service: Service): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, c) =>
      result.success ? undefined : problem(c, invalidRequest(result.error.issues)),
  });
  app.onError((error, c) => {
    const known = fromHono(error);
    if (!(known instanceof QpgError)) console.error(known);
    return problem(c, known);
  });
  app.use('/api/*', bodyLimit({ maxSize: BODY_LIMIT_BYTES, onError: (c) => problem(c, tooLarge()) }));
  if (service.settings.apiKey !== undefined) app.use('/api/*', requireKey(service.settings.apiKey));
  healthRoutes(app, service);
  askRoutes(app, service);
  searchRoutes(app, service);
  documentRoutes(app, service);
  extractRoutes(app, service);
  placeRoutes(app);
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'quality-policy-graph',
      version: packageVersion(),
      description:
        'Knowledge graph and semantic search over Chinese quality policies. Offsets are UTF-16, sums are 元.',
    },
  });
  app.all('/api/*', (c) => problem(c, notFound(c.req.method, c.req.path)));
  servePage(app);
  return app;
}

/** What Hono itself refuses (no JSON, another content type) is told like any other wrong request. */
function fromHono(error: Error): unknown {
  if (!(error instanceof HTTPException) || error.status >= 500) return error;
  return new QpgError({
    code: 'REQUEST_INVALID',
    message: `The body cannot be read: ${error.message.replace(/\.$/u, '')}.`,
    remedy:
      'Send JSON with the header content-type: application/json; /api/openapi.json describes every call.',
    cause: error,
  });
}

function tooLarge(): QpgError {
  return new QpgError({
    code: 'FILE_TOO_LARGE',
    message: `The request is larger than ${BODY_LIMIT_BYTES / 1024 / 1024} MB.`,
    remedy: 'Read a large document with "qpg extract" on the command line, or send its parts.',
  });
}

function notFound(method: string, path: string): QpgError {
  return new QpgError({
    code: 'NOT_FOUND',
    message: `There is no ${method} ${path}.`,
    remedy: '/api/openapi.json describes every call.',
  });
}
