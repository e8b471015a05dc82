import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { readDocument } from '../../../ingest/document-reading.ts';
import { extractJson } from '../../../ingest/extract/extract-json.ts';
import { onlySource, sourcesFromBytes } from '../../../ingest/read/read.ts';
import type { Service } from '../../service.ts';
import { problemResponses } from '../problem.ts';
import { extractionSchema } from '../schemas/extraction.ts';

/** Reading is done in the server's own thread: a longer text would keep others waiting. */
const LONGEST_TEXT = 2_000_000;

const extractRoute = createRoute({
  method: 'post',
  path: '/api/extract',
  summary: 'Read one document and return what it states; nothing is stored',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            text: z.string().min(1).max(LONGEST_TEXT).openapi({ description: 'The document as text' }),
            file: z
              .string()
              .min(1)
              .max(255)
              .default('document.txt')
              .openapi({ description: 'Name to show it by' }),
          }),
        },
      },
    },
  },
  responses: {
    200: { description: 'What was read', content: { 'application/json': { schema: extractionSchema } } },
    ...problemResponses.badRequest,
    ...problemResponses.unreadable,
  },
});

export function extractRoutes(app: OpenAPIHono, { knowledge }: Service): void {
  app.openapi(extractRoute, async (c) => {
    const { text, file } = c.req.valid('json');
    const source = onlySource(await sourcesFromBytes(new TextEncoder().encode(text), file, null), file);
    const { parsed, facts } = readDocument(source, knowledge);
    return c.json(extractJson(source.file, parsed, facts), 200);
  });
}
