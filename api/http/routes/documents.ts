import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { documentSummarySchema, documentViewSchema } from '../../documents.ts';
import type { Service } from '../../service.ts';
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

export function documentRoutes(app: OpenAPIHono, service: Service): void {
  app.openapi(listRoute, async (c) => c.json({ documents: await service.documents() }, 200));
  app.openapi(viewRoute, async (c) => c.json(await service.document(c.req.valid('param').id), 200));
}
