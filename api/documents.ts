import { z } from 'zod';
import { awardRowSchema, levelSchema, validitySchema } from '../answer/answer.ts';
import { validityOn } from '../answer/validity.ts';
import { awardFacts, awardMentions } from '../graph/queries/award-facts.ts';
import {
  awardCounts,
  clauseCounts,
  type DocumentHeadRow,
  documentHeads,
  documentIssuers,
  documentOutline,
  documentText,
} from '../graph/queries/documents.ts';
import type { GraphStore } from '../graph/store.ts';
import type { CorrectionEntry } from '../ingest/correct/correction.ts';
import { QpgError } from '../text/errors.ts';
import { notedCorrectionSchema, notedCorrections } from './noted-corrections.ts';

const damageSchema = z.object({
  kind: z.string(),
  asPrinted: z.string(),
  start: z.int(),
  end: z.int(),
});

export type DamagedPlace = Readonly<z.infer<typeof damageSchema>>;

const headSchema = z.object({
  id: z.string(),
  file: z.string(),
  title: z.string(),
  attachedTitle: z.string().nullable(),
  documentNumber: z.string().nullable(),
  documentNumberDamaged: z.boolean(),
  jurisdiction: z.object({ name: z.string(), level: levelSchema, adcode: z.string() }).nullable(),
  kind: z.string().nullable(),
  issuedOn: z.string().nullable(),
  publishedOn: z.string().nullable(),
  effectiveFrom: z.string().nullable(),
  effectiveTo: z.string().nullable(),
  validity: validitySchema,
});

export const documentSummarySchema = headSchema.extend({
  clauses: z.int(),
  awards: z.int(),
  damage: z.int(),
});

export const documentViewSchema = z.object({
  document: headSchema.extend({
    script: z.string().nullable(),
    issuers: z.array(z.string()).readonly(),
    sourceText: z.string(),
    inferred: z.array(z.string()).readonly(),
    damage: z.array(damageSchema).readonly(),
  }),
  clauses: z
    .array(
      z.object({
        ordinal: z.int(),
        path: z.string(),
        label: z.string(),
        start: z.int(),
        end: z.int(),
        depth: z.int(),
      }),
    )
    .readonly(),
  facts: z.object({
    awards: z
      .array(
        z.object({
          program: z.string(),
          tier: z.string().nullable(),
          recipient: awardRowSchema.shape.recipient,
          amountYuan: z.number().nullable(),
          amountMaxYuan: z.number().nullable(),
          amountKind: awardRowSchema.shape.amountKind,
          amountAsPrinted: z.string(),
          start: z.int(),
          end: z.int(),
          evidence: z.array(z.object({ role: z.string(), quote: z.string(), start: z.int(), end: z.int() })),
        }),
      )
      .readonly(),
    awardMentions: z
      .array(z.object({ program: z.string(), tier: z.string().nullable(), start: z.int(), end: z.int() }))
      .readonly(),
  }),
  /** What people said of its facts; a rejected one is shown here alone. */
  corrections: z.array(notedCorrectionSchema).readonly(),
});

export type DocumentSummary = Readonly<z.infer<typeof documentSummarySchema>>;
export type DocumentView = Readonly<z.infer<typeof documentViewSchema>>;

/** What a web page or its line breaks left in the text is shown, and is no damage of the document. */
export function isLeftByPage(kind: string): boolean {
  return kind === 'noise' || kind === 'broken_line';
}

/** The ingested documents, by file name, with their counts. `today` is an ISO date. */
export async function listDocuments(store: GraphStore, today: string): Promise<readonly DocumentSummary[]> {
  const [heads, clauses, awards] = await Promise.all([
    store.read(documentHeads, {}),
    store.read(clauseCounts, {}),
    store.read(awardCounts, {}),
  ]);
  const clausesOf = new Map(clauses.map((row) => [row.documentId, row.count]));
  const awardsOf = new Map(awards.map((row) => [row.documentId, row.count]));
  return heads.map((head) => ({
    ...headOf(head, today),
    clauses: clausesOf.get(head.documentId) ?? 0,
    awards: awardsOf.get(head.documentId) ?? 0,
    damage: damageOf(head).filter(({ kind }) => !isLeftByPage(kind)).length,
  }));
}

/** What is damaged in each ingested document, by its id: kind, place in the source text, what is printed. */
export async function listDamage(store: GraphStore): Promise<ReadonlyMap<string, readonly DamagedPlace[]>> {
  const heads = await store.read(documentHeads, {});
  return new Map(heads.map((head) => [head.documentId, damageOf(head)]));
}

/** The documents with this id, file name or title. */
export async function findDocuments(
  store: GraphStore,
  name: string,
): Promise<readonly { readonly id: string; readonly file: string; readonly title: string }[]> {
  const heads = await store.read(documentHeads, {});
  return heads
    .filter((head) => head.documentId === name || head.file === name || head.document === name)
    .map((head) => ({ id: head.documentId, file: head.file ?? '', title: head.document }));
}

/** The one document with this id, file name or title. @throws QpgError DOCUMENT_NOT_FOUND, REQUEST_INVALID if several */
export async function findDocument(store: GraphStore, name: string) {
  const [only, ...others] = await findDocuments(store, name);
  if (only === undefined) {
    throw new QpgError({
      code: 'DOCUMENT_NOT_FOUND',
      message: `No document in the collection has the file name, title or id ${JSON.stringify(name)}.`,
      remedy: '"qpg doctor" lists the documents of the collection.',
    });
  }
  if (others.length === 0) return only;
  const all = [only, ...others].map(({ file, id }) => `${file} (${id})`).join(', ');
  throw new QpgError({
    code: 'REQUEST_INVALID',
    message: `${JSON.stringify(name)} names ${others.length + 1} documents: ${all}.`,
    remedy: 'Name the one by its id.',
  });
}

/**
 * One document whole: source text, outline, facts with their spans, and what people said of them.
 * @param entries the corrections of the collection
 * @throws QpgError DOCUMENT_NOT_FOUND.
 */
export async function viewDocument(
  store: GraphStore,
  id: string,
  today: string,
  entries: readonly CorrectionEntry[],
): Promise<DocumentView> {
  const ofThis = { documentIds: [id] };
  const [heads, texts, issuers, clauses, awards, mentions, corrections] = await Promise.all([
    store.read(documentHeads, { id }),
    store.read(documentText, { id }),
    store.read(documentIssuers, { id }),
    store.read(documentOutline, { id }),
    store.read(awardFacts, ofThis),
    store.read(awardMentions, ofThis),
    notedCorrections(store, entries, id),
  ]);
  const [head] = heads;
  const [text] = texts;
  if (head === undefined || text === undefined) {
    throw unknownDocument(id);
  }
  return {
    document: {
      ...headOf(head, today),
      script: text.script,
      issuers: issuers.map((issuer) => issuer.name),
      sourceText: text.sourceText,
      inferred: z.array(z.string()).parse(JSON.parse(head.inferred)),
      damage: damageOf(head),
    },
    clauses,
    facts: {
      awards: awards.map(({ evidence, ...award }) => ({ ...award, evidence: JSON.parse(evidence) })),
      awardMentions: mentions,
    },
    corrections,
  };
}

function headOf(row: DocumentHeadRow, today: string) {
  return {
    id: row.documentId,
    file: row.file ?? '',
    title: row.document,
    attachedTitle: row.attachedTitle,
    documentNumber: row.documentNumber,
    documentNumberDamaged: row.documentNumberDamaged,
    jurisdiction:
      row.jurisdiction === null || row.level === null || row.adcode === null
        ? null
        : { name: row.jurisdiction, level: row.level, adcode: row.adcode },
    kind: row.kind,
    issuedOn: row.issuedOn,
    publishedOn: row.publishedOn,
    effectiveFrom: row.effectiveFrom,
    effectiveTo: row.effectiveTo,
    validity: validityOn(today, row),
  };
}

function damageOf(row: DocumentHeadRow): readonly DamagedPlace[] {
  return z.array(damageSchema).parse(JSON.parse(row.damage));
}

export function unknownDocument(id: string): QpgError {
  return new QpgError({
    code: 'DOCUMENT_NOT_FOUND',
    message: `No document of the collection has the id ${JSON.stringify(id)}.`,
    remedy: 'GET /api/documents lists the documents; a changed document has another id than before.',
  });
}
