import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { levelSchema, searchResultSchema, validitySchema } from '../../../answer/answer.ts';
import { narrowingSchema, type SearchNarrowing } from '../../../answer/search-filter.ts';
import type { Service } from '../../service.ts';
import { invalidRequest, problemResponses } from '../problem.ts';

/** Values that are parted by commas in the address: any of them may hold. */
const list = (description: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(500)
    .optional()
    .openapi({ description: `${description} Several parted by commas.` });
const year = (description: string) =>
  z.coerce.number().int().min(1949).max(2100).optional().openapi({ description });

const searchQuery = z.object({
  q: z.string().trim().min(1).max(1000),
  top: z.coerce.number().int().min(1).max(100).default(10),
  level: list(`Level of the place: ${levelSchema.options.join(', ')}.`),
  place: list('Name or code of the place whose documents are looked through.'),
  within: list('The same with all places below it.'),
  from: year('Issued in this year or later.'),
  to: year('Issued in this year or earlier.'),
  kind: list('Kind of document: 意见, 办法, 条例.'),
  measure: list('Id or label of a measure that the clause carries.'),
  agency: list('Agency that the clause charges; 市场监督管理局 is that of any place.'),
  award: list('Award that the clause pays or names.'),
  industry: list('Code or name of an industry that the clause is about.'),
  validity: list(`Standing of the document today: ${validitySchema.options.join(', ')}.`),
});

const searchRoute = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Search the clauses',
  request: { query: searchQuery },
  responses: {
    200: { description: 'Ranked clauses', content: { 'application/json': { schema: searchResultSchema } } },
    ...problemResponses.badRequest,
    ...problemResponses.unavailable,
  },
});

export function searchRoutes(app: OpenAPIHono, service: Service): void {
  app.openapi(searchRoute, async (c) => {
    const { q, top, from, to, ...lists } = c.req.valid('query');
    return c.json(await service.search(q, top, narrowingOf({ from, to }, lists)), 200);
  });
}

/** @throws QpgError REQUEST_INVALID for a value that is none of those there are. */
function narrowingOf(
  years: Pick<SearchNarrowing, 'from' | 'to'>,
  lists: Readonly<Record<string, string | undefined>>,
): SearchNarrowing {
  const values = Object.entries(lists).flatMap(([name, list]) =>
    list === undefined ? [] : [[name, list.split(/[,，]/u).map((value) => value.trim())] as const],
  );
  const narrowing = narrowingSchema.safeParse({ ...years, ...Object.fromEntries(values) });
  if (!narrowing.success) throw invalidRequest(narrowing.error.issues);
  return narrowing.data;
}
