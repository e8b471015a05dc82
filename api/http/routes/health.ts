import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Service } from '../../service.ts';
import { problemResponses } from '../problem.ts';

const healthSchema = z
  .object({
    status: z.literal('ok'),
    backend: z.enum(['embedded', 'neo4j']),
    model: z.string(),
    documents: z.int(),
    clauses: z.int(),
  })
  .openapi('Health');

const healthRoute = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Whether the store answers, and what it holds',
  responses: {
    200: { description: 'The store answers', content: { 'application/json': { schema: healthSchema } } },
    ...problemResponses.unavailable,
  },
});

export function healthRoutes(app: OpenAPIHono, { store, embedder }: Service): void {
  app.openapi(healthRoute, async (c) => {
    const { documents, clauses } = await store.stats();
    return c.json(
      { status: 'ok' as const, backend: store.backend, model: embedder.id, documents, clauses },
      200,
    );
  });
}
