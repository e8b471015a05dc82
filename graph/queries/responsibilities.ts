import { z } from 'zod';
import type { ReadQuery } from '../store.ts';
import { documentColumns, documentRow, placeColumns, placeRow, where } from './row-parts.ts';

/** Of these clauses, agencies, documents; all that are given hold. */
const responsibilityParams = z.object({
  clauseIds: z.array(z.string()).readonly().optional(),
  agencyIds: z.array(z.string()).readonly().optional(),
  documentIds: z.array(z.string()).readonly().optional(),
});

const responsibilityRow = z.object({
  ...documentRow,
  ...placeRow,
  agencyId: z.string(),
  agency: z.string(),
  role: z.enum(['lead', 'participant']),
  clauseId: z.string(),
  clause: z.string(),
  heading: z.string(),
  text: z.string(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  /** JSON; null where the text was read so. */
  correction: z.string().nullable(),
});

export type ResponsibilityParams = z.infer<typeof responsibilityParams>;
export type ResponsibilityFact = z.infer<typeof responsibilityRow>;

/** Which agency a clause charges, as lead or participant, with the words that charge it. */
export const responsibilities: ReadQuery<ResponsibilityParams, ResponsibilityFact> = {
  name: 'responsibilities',
  params: responsibilityParams,
  row: responsibilityRow,
  cypher: ({ clauseIds, agencyIds, documentIds }) => {
    const asked = where(
      clauseIds && 'c.id IN $clauseIds',
      agencyIds && 'a.id IN $agencyIds',
      documentIds && 'd.id IN $documentIds',
    );
    return (
      `MATCH (d:Document)-[:HAS_CLAUSE]->(c:Clause)<-[r:RESPONSIBLE_FOR]-(a:Agency) ${asked}` +
      `OPTIONAL MATCH (d)-[:APPLIES_IN]->(j:Jurisdiction) ` +
      `RETURN a.id AS agencyId, a.name AS agency, r.role AS role, c.id AS clauseId, r.clauseLabel AS clause, c.heading AS heading, ` +
      `c.text AS text, r.quote AS quote, r.start AS start, r.\`end\` AS \`end\`, r.correction AS correction, ` +
      `${placeColumns('j', 'j')}, ${documentColumns} ORDER BY documentId, start, role, agency`
    );
  },
};

const nameRow = z.object({ agencyId: z.string(), name: z.string() });

/** Every name an agency goes by: its own, with its place, those that documents use, and those that people gave it. */
export const agencyNames: ReadQuery<Record<string, never>, z.infer<typeof nameRow>> = {
  name: 'agencyNames',
  params: z.record(z.string(), z.never()),
  row: nameRow,
  cypher: () =>
    `MATCH (d:Document)-[n:NAMES]->(a:Agency) RETURN DISTINCT a.id AS agencyId, n.name AS name ` +
    `UNION MATCH (a:Agency) RETURN a.id AS agencyId, a.name AS name ` +
    `UNION MATCH (a:Agency)-[r:RESPONSIBLE_FOR]->(c:Clause) WHERE r.correction IS NOT NULL ` +
    `RETURN a.id AS agencyId, r.name AS name`,
};
