import { z } from 'zod';
import type { ById, ReadQuery } from '../store.ts';
import { documentColumns, documentRow, placeColumns, placeRow } from './row-parts.ts';

const someIds = z.object({ ids: z.array(z.string()).readonly() });
type SomeIds = z.infer<typeof someIds>;

function byId<R>(idOf: (row: R) => string, most: number): ById<SomeIds, R> {
  return { idsOf: ({ ids }) => ids, paramsOf: (ids) => ({ ids }), idOf, most };
}

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
export const clausesByIds: ReadQuery<SomeIds, ClauseRow> = {
  name: 'clausesByIds',
  params: someIds,
  row: clauseRow,
  byId: byId(({ clauseId }) => clauseId, 5000),
  cypher: () =>
    `MATCH (d:Document)-[:HAS_CLAUSE]->(c:Clause) WHERE c.id IN $ids ` +
    `OPTIONAL MATCH (d)-[:APPLIES_IN]->(j:Jurisdiction) ` +
    `RETURN c.id AS clauseId, c.marker AS marker, c.label AS clause, c.path AS path, d.kind AS kind, ` +
    `c.part AS part, c.text AS text, c.start AS start, ` +
    `c.\`end\` AS \`end\`, ${placeColumns('j', 'j')}, ${documentColumns}`,
};

const conceptParams = someIds.extend({
  measureIds: z.array(z.string()).readonly(),
  industryCodes: z.array(z.string()).readonly(),
});
const conceptRow = z.object({ clauseId: z.string(), concept: z.string() });

/** Which of these measures and industries each of these clauses carries: their ids and codes, each once a clause. */
export const clauseConcepts: ReadQuery<z.infer<typeof conceptParams>, z.infer<typeof conceptRow>> = {
  name: 'clauseConcepts',
  params: conceptParams,
  row: conceptRow,
  cypher: () =>
    `MATCH (c:Clause)-[:STATES]->(m:Measure) WHERE c.id IN $ids AND m.id IN $measureIds ` +
    `RETURN DISTINCT c.id AS clauseId, m.id AS concept ` +
    `UNION MATCH (c:Clause)-[:CONCERNS]->(i:Industry) WHERE c.id IN $ids AND i.code IN $industryCodes ` +
    `RETURN DISTINCT c.id AS clauseId, i.code AS concept`,
};

const pieceRow = z.object({ pieceId: z.string(), start: z.int(), end: z.int(), documentId: z.string() });

/** Where pieces stand in their source texts. */
export const piecesByIds: ReadQuery<SomeIds, z.infer<typeof pieceRow>> = {
  name: 'piecesByIds',
  params: someIds,
  row: pieceRow,
  byId: byId(({ pieceId }) => pieceId, 20_000),
  cypher: () =>
    `MATCH (p:Piece) WHERE p.id IN $ids ` +
    `RETURN p.id AS pieceId, p.start AS start, p.\`end\` AS \`end\`, p.documentId AS documentId`,
};

const sourceRow = z.object({ documentId: z.string(), sourceText: z.string() });

/** Source texts, to cut quotes from. A text may be long: few are kept. */
export const sourceTexts: ReadQuery<SomeIds, z.infer<typeof sourceRow>> = {
  name: 'sourceTexts',
  params: someIds,
  row: sourceRow,
  byId: byId(({ documentId }) => documentId, 100),
  cypher: () =>
    `MATCH (d:Document) WHERE d.id IN $ids AND d.presence = 'ingested' ` +
    `RETURN d.id AS documentId, d.sourceText AS sourceText`,
};
