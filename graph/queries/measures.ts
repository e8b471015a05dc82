import { z } from 'zod';
import type { ReadQuery } from '../store.ts';
import { documentColumns, documentRow, placeColumns, placeRow, where } from './row-parts.ts';

/** Of these measures, in these documents; a list that is not given does not narrow. */
const measureParams = z.object({
  ids: z.array(z.string()).readonly().optional(),
  documentIds: z.array(z.string()).readonly().optional(),
});

const carrierRow = z.object({
  ...documentRow,
  ...placeRow,
  measureId: z.string(),
  measure: z.string(),
  measureEn: z.string().nullable(),
  clauseId: z.string(),
  clause: z.string(),
  text: z.string(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  method: z.string(),
  /** Certainty that the clause carries the measure. */
  score: z.number(),
  /** JSON; null where the text was read so. */
  correction: z.string().nullable(),
});

export type CarrierRow = z.infer<typeof carrierRow>;

/** Each clause that carries one of the measures, with its words and its document. */
export const measureCarriers: ReadQuery<z.infer<typeof measureParams>, CarrierRow> = {
  name: 'measureCarriers',
  params: measureParams,
  row: carrierRow,
  cypher: ({ ids, documentIds }) =>
    `MATCH (d:Document)-[:HAS_CLAUSE]->(c:Clause)-[s:STATES]->(m:Measure) ` +
    where(ids && 'm.id IN $ids', documentIds && 'd.id IN $documentIds') +
    `OPTIONAL MATCH (d)-[:APPLIES_IN]->(j:Jurisdiction) ` +
    `RETURN m.id AS measureId, m.labelZh AS measure, m.labelEn AS measureEn, c.id AS clauseId, ` +
    `s.clauseLabel AS clause, c.text AS text, s.quote AS quote, s.start AS start, s.\`end\` AS \`end\`, ` +
    `s.method AS method, s.score AS score, s.correction AS correction, ${placeColumns('j', 'j')}, ` +
    `${documentColumns} ORDER BY documentId, start, measureId`,
};

const clauseIds = z.object({ ids: z.array(z.string()).readonly() });
const descentRow = z.object({
  lowerId: z.string(),
  upperId: z.string(),
  basis: z.enum(['citation', 'nearVerbatim']),
  score: z.number(),
});

export type DescentRow = z.infer<typeof descentRow>;

/** What clauses descend from: by a resolved citation or near-verbatim wording, never by a shared measure alone. */
export const clauseDescents: ReadQuery<z.infer<typeof clauseIds>, DescentRow> = {
  name: 'clauseDescents',
  params: clauseIds,
  row: descentRow,
  cypher: () =>
    `MATCH (l:Clause)-[r:DERIVES_FROM]->(u:Clause) WHERE l.id IN $ids ` +
    `RETURN l.id AS lowerId, u.id AS upperId, r.basis AS basis, r.score AS score ORDER BY lowerId, upperId`,
};

/** What descends from clauses. */
export const clauseHeirs: ReadQuery<z.infer<typeof clauseIds>, DescentRow> = {
  ...clauseDescents,
  name: 'clauseHeirs',
  cypher: () =>
    `MATCH (l:Clause)-[r:DERIVES_FROM]->(u:Clause) WHERE u.id IN $ids ` +
    `RETURN l.id AS lowerId, u.id AS upperId, r.basis AS basis, r.score AS score ORDER BY lowerId, upperId`,
};

const clauseMeasureRow = z.object({
  clauseId: z.string(),
  id: z.string(),
  label: z.string(),
  labelEn: z.string().nullable(),
});

/** The measures that clauses carry, each once a clause. */
export const clauseMeasures: ReadQuery<z.infer<typeof clauseIds>, z.infer<typeof clauseMeasureRow>> = {
  name: 'clauseMeasures',
  params: clauseIds,
  row: clauseMeasureRow,
  cypher: () =>
    `MATCH (c:Clause)-[:STATES]->(m:Measure) WHERE c.id IN $ids ` +
    `RETURN DISTINCT c.id AS clauseId, m.id AS id, m.labelZh AS label, m.labelEn AS labelEn ORDER BY clauseId, id`,
};

const spreadRow = z.object({ measure: z.string(), measureEn: z.string().nullable(), places: z.int() });

/** Measures by the number of places whose documents carry them, the most widespread first. */
export const measureSpread: ReadQuery<Record<string, never>, z.infer<typeof spreadRow>> = {
  name: 'measureSpread',
  params: z.record(z.string(), z.never()),
  row: spreadRow,
  cypher: () =>
    `MATCH (j:Jurisdiction)<-[:APPLIES_IN]-(:Document)-[:HAS_CLAUSE]->(:Clause)-[:STATES]->(m:Measure) ` +
    `RETURN m.labelZh AS measure, m.labelEn AS measureEn, count(DISTINCT j.adcode) AS places ` +
    `ORDER BY places DESC, measure`,
};
