import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';
import { placeNames, placeNamesSchema } from '../../place-names.ts';

const placesRoute = createRoute({
  method: 'get',
  path: '/api/places',
  summary: 'What places are called in English, by level and Chinese name',
  responses: {
    200: {
      description: 'Names that belong to one place of their level, or to several under one English name',
      content: { 'application/json': { schema: placeNamesSchema } },
    },
  },
});

export function placeRoutes(app: OpenAPIHono): void {
  app.openapi(placesRoute, (c) => c.json(placeNames(loadPlaces().all()), 200));
}
