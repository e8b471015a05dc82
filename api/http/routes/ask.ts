import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { answerSchema } from '../../../answer/answer.ts';
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

export function askRoutes(app: OpenAPIHono, service: Service): void {
  app.openapi(askRoute, async (c) => {
    const { question, previous } = c.req.valid('json');
    return c.json(await service.ask(question, { previous }), 200);
  });
}
