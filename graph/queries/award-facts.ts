import { z } from 'zod';
import type { ReadQuery } from '../store.ts';
import { documentColumns, documentRow, placeColumns, placeRow, where } from './row-parts.ts';

/** Of the given programmes and documents; a list that is not given does not narrow. */
export const awardFactParams = z.object({
  programIds: z.array(z.string()).readonly().optional(),
  documentIds: z.array(z.string()).readonly().optional(),
});

const programRow = { programId: z.string(), program: z.string(), programEn: z.string().nullable() };
const programColumns = 'p.id AS programId, p.nameZh AS program, p.nameEn AS programEn';
const spanRow = { clause: z.string(), quote: z.string(), start: z.int(), end: z.int() };

const incentiveRow = z.object({
  ...documentRow,
  ...placeRow,
  ...programRow,
  ...spanRow,
  tier: z.string().nullable(),
  recipient: z.enum(['organization', 'individual']).nullable(),
  amountYuan: z.number().nullable(),
  amountMaxYuan: z.number().nullable(),
  amountKind: z.enum(['exact', 'ceiling', 'floor', 'range', 'perUnit', 'matching', 'future']),
  amountAsPrinted: z.string(),
  oneOff: z.boolean().nullable(),
  qualifier: z.string().nullable(),
  /** JSON. */
  evidence: z.string(),
  flags: z.string(),
  /** JSON. */
  correction: z.string().nullable(),
});

export type AwardFactParams = z.infer<typeof awardFactParams>;
export type IncentiveRow = z.infer<typeof incentiveRow>;

const asked = ({ programIds, documentIds }: AwardFactParams): string =>
  where(programIds && 'p.id IN $programIds', documentIds && 'd.id IN $documentIds');

/** Each sum with its award, its payer (else the place its document speaks for), its document and its words. */
export const awardFacts: ReadQuery<AwardFactParams, IncentiveRow> = {
  name: 'awardFacts',
  params: awardFactParams,
  row: incentiveRow,
  cypher: (params) =>
    `MATCH (d:Document)-[:HAS_CLAUSE]->(c:Clause)-[:GRANTS]->(i:Incentive)-[:\`FOR\`]->(p:AwardProgram) ` +
    `${asked(params)}` +
    `OPTIONAL MATCH (i)-[:PAID_BY]->(payer:Jurisdiction) ` +
    `OPTIONAL MATCH (d)-[:APPLIES_IN]->(speaker:Jurisdiction) ` +
    `RETURN ${programColumns}, ${placeColumns('payer', 'speaker')}, ${documentColumns}, ` +
    `i.clauseLabel AS clause, i.quote AS quote, i.start AS start, i.\`end\` AS \`end\`, i.tier AS tier, ` +
    `i.recipient AS recipient, i.amountYuan AS amountYuan, i.amountMaxYuan AS amountMaxYuan, ` +
    `i.amountKind AS amountKind, i.amountAsPrinted AS amountAsPrinted, i.oneOff AS oneOff, ` +
    `i.qualifier AS qualifier, i.evidence AS evidence, i.flags AS flags, i.correction AS correction ` +
    `ORDER BY d.id, i.start, i.id`,
};

const mentionRow = z.object({
  ...documentRow,
  ...placeRow,
  ...programRow,
  ...spanRow,
  tier: z.string().nullable(),
  /** JSON; null where the text was read so. */
  correction: z.string().nullable(),
});

export type MentionRow = z.infer<typeof mentionRow>;

/** Each naming of an award without a sum, with the place whose document names it. */
export const awardMentions: ReadQuery<AwardFactParams, MentionRow> = {
  name: 'awardMentions',
  params: awardFactParams,
  row: mentionRow,
  cypher: (params) =>
    `MATCH (d:Document)-[:HAS_CLAUSE]->(c:Clause)-[m:MENTIONS]->(p:AwardProgram) ` +
    `${asked(params)}` +
    `OPTIONAL MATCH (d)-[:APPLIES_IN]->(speaker:Jurisdiction) ` +
    `RETURN ${programColumns}, ${placeColumns('speaker', 'speaker')}, ${documentColumns}, ` +
    `m.clauseLabel AS clause, m.quote AS quote, m.start AS start, m.\`end\` AS \`end\`, m.tier AS tier, ` +
    `m.correction AS correction ` +
    `ORDER BY d.id, m.start, p.id, coalesce(m.tier, '')`,
};

const collectionProgram = z.object({
  id: z.string(),
  nameZh: z.string(),
  nameEn: z.string().nullable(),
  sponsorAdcode: z.string().nullable(),
});

/** Every programme that a document of the collection pays for or names. */
export const awardPrograms: ReadQuery<Record<string, never>, z.infer<typeof collectionProgram>> = {
  name: 'awardPrograms',
  params: z.record(z.string(), z.never()),
  row: collectionProgram,
  cypher: () =>
    `MATCH (p:AwardProgram) RETURN p.id AS id, p.nameZh AS nameZh, p.nameEn AS nameEn, ` +
    `p.sponsorAdcode AS sponsorAdcode ORDER BY p.id`,
};
