import { z } from 'zod';
import type { ReadQuery } from '../store.ts';
import { documentColumns, documentRow, placeColumns, placeRow } from './row-parts.ts';

const clauseIds = z.object({ ids: z.array(z.string()).readonly() });

const clauseRow = z.object({
  ...documentRow,
  ...placeRow,
  clauseId: z.string(),
  marker: z.string(),
  clause: z.string(),
  kind: z.string().nullable(),
  path: z.string(),
  part: z.string(),
  text: z.string(),
  start: z.int(),
  end: z.int(),
});

export type ClauseRow = z.infer<typeof clauseRow>;

/** Clauses with their documents, in no order. `text` is cleaned and simplified; the quote is the source's. */
export const clausesByIds: ReadQuery<z.infer<typeof clauseIds>, ClauseRow> = {
  name: 'clausesByIds',
  params: clauseIds,
  row: clauseRow,
  cypher: () =>
    `MATCH (d:Document)-[:HAS_CLAUSE]->(c:Clause) WHERE c.id IN $ids ` +
    `OPTIONAL MATCH (d)-[:APPLIES_IN]->(j:Jurisdiction) ` +
    `RETURN c.id AS clauseId, c.marker AS marker, c.label AS clause, c.path AS path, d.kind AS kind, ` +
    `c.part AS part, c.text AS text, c.start AS start, ` +
    `c.\`end\` AS \`end\`, ${placeColumns('j', 'j')}, ${documentColumns}`,
};

const pieceIds = z.object({ ids: z.array(z.string()).readonly() });
const pieceRow = z.object({ pieceId: z.string(), start: z.int(), end: z.int(), documentId: z.string() });

/** Where pieces stand in their source texts. */
export const piecesByIds: ReadQuery<z.infer<typeof pieceIds>, z.infer<typeof pieceRow>> = {
  name: 'piecesByIds',
  params: pieceIds,
  row: pieceRow,
  cypher: () =>
    `MATCH (p:Piece) WHERE p.id IN $ids ` +
    `RETURN p.id AS pieceId, p.start AS start, p.\`end\` AS \`end\`, p.documentId AS documentId`,
};

const sourceRow = z.object({ documentId: z.string(), sourceText: z.string() });

/** Source texts, to cut quotes from. */
export const sourceTexts: ReadQuery<z.infer<typeof pieceIds>, z.infer<typeof sourceRow>> = {
  name: 'sourceTexts',
  params: pieceIds,
  row: sourceRow,
  cypher: () =>
    `MATCH (d:Document) WHERE d.id IN $ids AND d.presence = 'ingested' ` +
    `RETURN d.id AS documentId, d.sourceText AS sourceText`,
};
