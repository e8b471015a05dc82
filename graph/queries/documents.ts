import { z } from 'zod';
import type { ReadQuery } from '../store.ts';
import { parseSources } from '../write/sources.ts';
import { documentColumns, documentRow, placeColumns, placeRow } from './row-parts.ts';

const nothing = z.record(z.string(), z.never());
const ofDocument = z.object({ id: z.string() });
type Nothing = z.infer<typeof nothing>;
type OfDocument = z.infer<typeof ofDocument>;

const headRow = z.object({
  ...documentRow,
  ...placeRow,
  documentNumber: z.string().nullable(),
  documentNumberDamaged: z.boolean(),
  attachedTitle: z.string().nullable(),
  kind: z.string().nullable(),
  /** JSON. */
  damage: z.string(),
});

export type DocumentHeadRow = z.infer<typeof headRow>;

const headColumns =
  `${documentColumns}, ${placeColumns('j', 'j')}, d.documentNumber AS documentNumber, ` +
  `d.documentNumberDamaged AS documentNumberDamaged, d.attachedTitle AS attachedTitle, d.kind AS kind, d.damage AS damage`;

const oneOrAll = z.object({ id: z.string().optional() });
type OneOrAll = z.infer<typeof oneOrAll>;

/** Every ingested document, by file name; only that of an id where one is given. */
export const documentHeads: ReadQuery<OneOrAll, DocumentHeadRow> = {
  name: 'documentHeads',
  params: oneOrAll,
  row: headRow,
  cypher: ({ id }) =>
    `MATCH (d:Document) WHERE d.presence = 'ingested' ${id === undefined ? '' : 'AND d.id = $id '}` +
    `OPTIONAL MATCH (d)-[:APPLIES_IN]->(j:Jurisdiction) ` +
    `RETURN ${headColumns} ORDER BY file, documentId`,
};

const countRow = z.object({ documentId: z.string(), count: z.int() });
type CountRow = z.infer<typeof countRow>;

/** How many clauses each document has. */
export const clauseCounts: ReadQuery<Nothing, CountRow> = {
  name: 'clauseCounts',
  params: nothing,
  row: countRow,
  cypher: () => `MATCH (d:Document)-[:HAS_CLAUSE]->(c:Clause) RETURN d.id AS documentId, count(c) AS count`,
};

/** How many award sums each document states. */
export const awardCounts: ReadQuery<Nothing, CountRow> = {
  name: 'awardCounts',
  params: nothing,
  row: countRow,
  cypher: () =>
    `MATCH (d:Document)-[:HAS_CLAUSE]->(:Clause)-[:GRANTS]->(i:Incentive) RETURN d.id AS documentId, count(i) AS count`,
};

const textRow = z.object({ sourceText: z.string(), script: z.string().nullable() });

/** The source text of one ingested document. */
export const documentText: ReadQuery<OfDocument, z.infer<typeof textRow>> = {
  name: 'documentText',
  params: ofDocument,
  row: textRow,
  cypher: () =>
    `MATCH (d:Document) WHERE d.id = $id AND d.presence = 'ingested' RETURN d.sourceText AS sourceText, d.script AS script`,
};

const storedRow = z.object({
  documentId: z.string(),
  title: z.string(),
  attachedTitle: z.string().nullable(),
  /** The files that hold its text, in the order of names. */
  sources: z.string().nullable().transform(parseSources),
  revision: z.string().nullable(),
});

export type StoredDocument = z.infer<typeof storedRow>;

/** What an ingested document is called, which files hold it and what its facts were made with: of one, or of all. */
export const storedDocuments: ReadQuery<OneOrAll, StoredDocument> = {
  name: 'storedDocuments',
  params: oneOrAll,
  row: storedRow,
  cypher: ({ id }) =>
    `MATCH (d:Document) WHERE d.presence = 'ingested' ${id === undefined ? '' : 'AND d.id = $id '}` +
    `RETURN d.id AS documentId, d.title AS title, d.attachedTitle AS attachedTitle, d.sources AS sources, ` +
    `d.revision AS revision ORDER BY documentId`,
};

const issuerRow = z.object({ name: z.string() });

/** Who issued one document. */
export const documentIssuers: ReadQuery<OfDocument, z.infer<typeof issuerRow>> = {
  name: 'documentIssuers',
  params: ofDocument,
  row: issuerRow,
  cypher: () =>
    `MATCH (d:Document)-[:ISSUED_BY]->(a:Agency) WHERE d.id = $id RETURN a.name AS name ORDER BY name`,
};

const outlineRow = z.object({
  ordinal: z.int(),
  path: z.string(),
  label: z.string(),
  start: z.int(),
  end: z.int(),
  depth: z.int(),
});

export type OutlineRow = z.infer<typeof outlineRow>;

/** The clauses of one document in reading order. */
export const documentOutline: ReadQuery<OfDocument, OutlineRow> = {
  name: 'documentOutline',
  params: ofDocument,
  row: outlineRow,
  cypher: () =>
    `MATCH (d:Document)-[:HAS_CLAUSE]->(c:Clause) WHERE d.id = $id ` +
    `RETURN c.ordinal AS ordinal, c.path AS path, c.label AS label, c.start AS start, c.\`end\` AS \`end\`, ` +
    `c.depth AS depth ORDER BY ordinal`,
};
