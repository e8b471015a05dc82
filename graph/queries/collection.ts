import { z } from 'zod';
import type { ReadQuery } from '../store.ts';

const heldPlace = z.object({
  adcode: z.string(),
  name: z.string(),
  level: z.enum(['national', 'province', 'prefecture', 'county']),
});

/** Places that have at least one ingested document. */
export const heldPlaces: ReadQuery<Record<string, never>, z.infer<typeof heldPlace>> = {
  name: 'heldPlaces',
  params: z.record(z.string(), z.never()),
  row: heldPlace,
  cypher: () =>
    `MATCH (d:Document)-[:APPLIES_IN]->(j:Jurisdiction) WHERE d.presence = 'ingested' ` +
    `RETURN DISTINCT j.adcode AS adcode, j.name AS name, j.level AS level ORDER BY adcode`,
};

/** How many documents have been ingested; cited ones do not count. */
export const documentCount: ReadQuery<Record<string, never>, { documents: number }> = {
  name: 'documentCount',
  params: z.record(z.string(), z.never()),
  row: z.object({ documents: z.int() }),
  cypher: () => `MATCH (d:Document) WHERE d.presence = 'ingested' RETURN count(d) AS documents`,
};
