import { z } from 'zod';
import type { ReadQuery } from '../store.ts';
import { documentColumns, documentRow, placeColumns, placeRow, where } from './row-parts.ts';

/** Made by these documents; by all where none is given. */
const citationParams = z.object({ documentIds: z.array(z.string()).readonly().optional() });

const citationRow = z.object({
  ...documentRow,
  ...placeRow,
  title: z.string(),
  documentNumber: z.string().nullable(),
  relation: z.enum(['implements', 'according_to', 'mentions', 'repeals']),
  citedId: z.string(),
  citedTitle: z.string(),
  /** Whether the cited document is in the collection. */
  citedPresence: z.enum(['ingested', 'cited']),
  clauseOrdinal: z.int().nullable(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  /** JSON; null where the text was read so. */
  correction: z.string().nullable(),
});

export type CitationFact = z.infer<typeof citationRow>;

/** Each citation, with the words that cite. */
export const citations: ReadQuery<z.infer<typeof citationParams>, CitationFact> = {
  name: 'citations',
  params: citationParams,
  row: citationRow,
  cypher: ({ documentIds }) =>
    `MATCH (d:Document)-[r:CITES]->(t:Document) ${where(documentIds && 'd.id IN $documentIds')}` +
    `OPTIONAL MATCH (d)-[:APPLIES_IN]->(j:Jurisdiction) ` +
    `RETURN r.title AS title, r.documentNumber AS documentNumber, r.relation AS relation, t.id AS citedId, ` +
    `t.title AS citedTitle, t.presence AS citedPresence, r.clauseOrdinal AS clauseOrdinal, r.quote AS quote, ` +
    `r.start AS start, r.\`end\` AS \`end\`, r.correction AS correction, ${placeColumns('j', 'j')}, ` +
    `${documentColumns} ORDER BY documentId, start, citedId, r.id`,
};

/** Each document whose force another one ends, with the words that end it; rows as of {@link citations}. */
export const repeals: ReadQuery<Record<string, never>, CitationFact> = {
  name: 'repeals',
  params: z.strictObject({}),
  row: citationRow,
  cypher: () =>
    `MATCH (d:Document)-[r:REPEALS]->(t:Document) OPTIONAL MATCH (d)-[:APPLIES_IN]->(j:Jurisdiction) ` +
    `RETURN coalesce(r.title, t.title) AS title, r.documentNumber AS documentNumber, 'repeals' AS relation, ` +
    `t.id AS citedId, t.title AS citedTitle, t.presence AS citedPresence, NULL AS clauseOrdinal, r.quote AS quote, ` +
    `r.start AS start, r.\`end\` AS \`end\`, NULL AS correction, ${placeColumns('j', 'j')}, ` +
    `${documentColumns} ORDER BY documentId, start, citedId`,
};

const documentIds = z.object({ ids: z.array(z.string()).readonly() });
const labelRow = z.object({
  documentId: z.string(),
  ordinal: z.int(),
  clause: z.string(),
  text: z.string(),
  start: z.int(),
  end: z.int(),
});

/** The clauses of some documents in reading order, to show a fact in. */
export const clausesOfDocuments: ReadQuery<z.infer<typeof documentIds>, z.infer<typeof labelRow>> = {
  name: 'clausesOfDocuments',
  params: documentIds,
  row: labelRow,
  cypher: () =>
    `MATCH (d:Document)-[:HAS_CLAUSE]->(c:Clause) WHERE d.id IN $ids ` +
    `RETURN d.id AS documentId, c.ordinal AS ordinal, c.label AS clause, c.text AS text, c.start AS start, ` +
    `c.\`end\` AS \`end\` ORDER BY documentId, ordinal`,
};

const issuerRow = z.object({ documentId: z.string(), name: z.string() });

/** Who issued each of some documents. */
export const issuersOfDocuments: ReadQuery<z.infer<typeof documentIds>, z.infer<typeof issuerRow>> = {
  name: 'issuersOfDocuments',
  params: documentIds,
  row: issuerRow,
  cypher: () =>
    `MATCH (d:Document)-[:ISSUED_BY]->(a:Agency) WHERE d.id IN $ids ` +
    `RETURN d.id AS documentId, a.name AS name ORDER BY documentId, name`,
};
