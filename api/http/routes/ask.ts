import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { answerSchema, searchResultSchema } from '../../../answer/answer.ts';
import { previousSchema } from '../../../answer/question/follow-up.ts';
import type { Service } from '../../service.ts';
import { problemResponses } from '../problem.ts';

const askRoute = createRoute({
  method: 'post',
  path: '/api/ask',
  summary: 'Answer a question in Chinese or English',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            question: z.string().trim().min(1).max(1000),
            previous: previousSchema.optional().openapi({
              description:
                'The `understood` of the last answer: "and Hebei?" then takes over the rest of its question',
            }),
          }),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The answer with its evidence',
      content: { 'application/json': { schema: answerSchema } },
    },
    ...problemResponses.badRequest,
    ...problemResponses.unavailable,
  },
});

const searchRoute = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Search the clauses',
  request: {
    query: z.object({
      q: z.string().trim().min(1).max(1000),
      top: z.coerce.number().int().min(1).max(100).default(10),
    }),
  },
  responses: {
    200: { description: 'Ranked clauses', content: { 'application/json': { schema: searchResultSchema } } },
    ...problemResponses.badRequest,
    ...problemResponses.unavailable,
  },
});

export function askRoutes(app: OpenAPIHono, service: Service): void {
  app.openapi(askRoute, async (c) => {
    const { question, previous } = c.req.valid('json');
    return c.json(await service.ask(question, { previous }), 200);
  });
  app.openapi(searchRoute, async (c) => {
    const { q, top } = c.req.valid('query');
    return c.json(await service.search(q, top), 200);
  });
}
