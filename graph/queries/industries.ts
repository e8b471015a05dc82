import { z } from 'zod';
import type { ReadQuery } from '../store.ts';
import { documentColumns, documentRow, placeColumns, placeRow, where } from './row-parts.ts';

/** Of these classes, in these documents; a list that is not given does not narrow. */
const industryParams = z.object({
  codes: z.array(z.string()).readonly().optional(),
  documentIds: z.array(z.string()).readonly().optional(),
});

const industryRow = z.object({
  ...documentRow,
  ...placeRow,
  industry: z.string(),
  gbt4754: z.string(),
  /** As the text names it. */
  named: z.string(),
  clause: z.string(),
  text: z.string(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  /** JSON; null where the text was read so. */
  correction: z.string().nullable(),
});

export type IndustryFact = z.infer<typeof industryRow>;

/** Each industry that a measure of a clause aims at, with the words that name it. */
export const industryLinks: ReadQuery<z.infer<typeof industryParams>, IndustryFact> = {
  name: 'industryLinks',
  params: industryParams,
  row: industryRow,
  cypher: ({ codes, documentIds }) =>
    `MATCH (d:Document)-[:HAS_CLAUSE]->(c:Clause)-[r:CONCERNS]->(i:Industry) ` +
    where(codes && 'i.code IN $codes', documentIds && 'd.id IN $documentIds') +
    `OPTIONAL MATCH (d)-[:APPLIES_IN]->(j:Jurisdiction) ` +
    `RETURN i.name AS industry, i.code AS gbt4754, r.name AS named, r.clauseLabel AS clause, c.text AS text, ` +
    `r.quote AS quote, r.start AS start, r.\`end\` AS \`end\`, r.correction AS correction, ` +
    `${placeColumns('j', 'j')}, ${documentColumns} ORDER BY documentId, start, gbt4754, named`,
};
