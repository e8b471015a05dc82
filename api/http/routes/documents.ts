import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { documentSummarySchema, documentViewSchema } from '../../documents.ts';
import { parallelsSchema, viewParallels } from '../../parallels.ts';
import type { Service } from '../../service.ts';
import { today } from '../../today.ts';
import { problemResponses } from '../problem.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/api/documents',
  summary: 'The documents of the collection',
  responses: {
    200: {
      description: 'Documents by file name',
      content: {
        'application/json': { schema: z.object({ documents: z.array(documentSummarySchema).readonly() }) },
      },
    },
    ...problemResponses.unavailable,
  },
});

const viewRoute = createRoute({
  method: 'get',
  path: '/api/documents/{id}',
  summary: 'One document: source text, clauses and facts with their spans',
  request: { params: z.object({ id: z.string().min(1) }) },
  responses: {
    200: {
      description: 'The document',
      content: { 'application/json': { schema: documentViewSchema } },
    },
    ...problemResponses.notFound,
    ...problemResponses.unavailable,
  },
});

const parallelsRoute = createRoute({
  method: 'get',
  path: '/api/documents/{id}/parallels',
  summary:
    'Clauses of other documents that say the like of one clause: dated, best first, at most three, no descent',
  request: {
    params: z.object({ id: z.string().min(1) }),
    query: z.object({
      start: z.coerce
        .number()
        .int()
        .nonnegative()
        .openapi({ description: 'An offset of the source text inside the clause.', example: 1200 }),
    }),
  },
  responses: {
    200: {
      description: 'The clause, and its parallels; none where no other document says the like',
      content: {
        'application/json': {
          schema: parallelsSchema,
        },
      },
    },
    ...problemResponses.badRequest,
    ...problemResponses.notFound,
    ...problemResponses.unavailable,
  },
});

export function documentRoutes(app: OpenAPIHono, service: Service): void {
  app.openapi(listRoute, async (c) => c.json({ documents: await service.documents() }, 200));
  app.openapi(viewRoute, async (c) => c.json(await service.document(c.req.valid('param').id), 200));
  app.openapi(parallelsRoute, async (c) => {
    const asked = { ...c.req.valid('param'), ...c.req.valid('query') };
    return c.json(await viewParallels(service.store, asked, today()), 200);
  });
}
