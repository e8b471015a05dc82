import { z } from 'zod';
import type { ReadQuery } from '../store.ts';
import { documentColumns, documentRow, placeColumns, placeRow, where } from './row-parts.ts';

/** Of the documents of these places, of these documents; a list that is not given does not narrow. */
const targetParams = z.object({
  adcodes: z.array(z.string()).readonly().optional(),
  documentIds: z.array(z.string()).readonly().optional(),
});

const targetRow = z.object({
  ...documentRow,
  ...placeRow,
  clause: z.string(),
  text: z.string(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  indicator: z.string(),
  comparator: z.enum(['>=', '>', '<=', '<', '=', '~', '+=']),
  value: z.number(),
  valueMax: z.number().nullable(),
  unit: z.string().nullable(),
  year: z.int().nullable(),
  /** JSON. */
  flags: z.string(),
  correction: z.string().nullable(),
});

export type TargetFact = z.infer<typeof targetRow>;

/** Each number that a clause sets out to reach, with its words. */
export const targets: ReadQuery<z.infer<typeof targetParams>, TargetFact> = {
  name: 'targets',
  params: targetParams,
  row: targetRow,
  cypher: ({ adcodes, documentIds }) =>
    `MATCH (d:Document)-[:HAS_CLAUSE]->(c:Clause)-[:SETS]->(t:Target) ${where(documentIds && 'd.id IN $documentIds')}` +
    (adcodes === undefined
      ? `OPTIONAL MATCH (d)-[:APPLIES_IN]->(j:Jurisdiction) `
      : `MATCH (d)-[:APPLIES_IN]->(j:Jurisdiction) WHERE j.adcode IN $adcodes `) +
    `RETURN t.clauseLabel AS clause, c.text AS text, t.quote AS quote, t.start AS start, t.\`end\` AS \`end\`, ` +
    `t.indicator AS indicator, t.comparator AS comparator, t.value AS value, t.valueMax AS valueMax, ` +
    `t.unit AS unit, t.year AS year, t.flags AS flags, t.correction AS correction, ${placeColumns('j', 'j')}, ${documentColumns} ` +
    `ORDER BY documentId, start, indicator, t.id`,
};
