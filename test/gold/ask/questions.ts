import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { intentSchema, levelSchema, validitySchema } from '../../../answer/answer.ts';
import { packageRoot } from '../../../text/package-root.ts';

/**
 * What of a row is expected; a key left out is not looked at. `clause` is the first three characters of the file's
 * name and the clause, as in `003 (一)完善质量激励政策`; of `program` and `title` any wording given will do.
 */
const rowPatternSchema = z
  .strictObject({
    jurisdiction: z.string(),
    level: levelSchema,
    file: z.string(),
    clause: z.string(),
    validity: validitySchema,
    issuedOn: z.string(),
    publishedOn: z.string(),
    program: z.array(z.string()),
    tier: z.string().nullable(),
    recipient: z.enum(['organization', 'individual']).nullable(),
    amountYuan: z.number(),
    indicator: z.string(),
    value: z.number(),
    unit: z.string().nullable(),
    year: z.int(),
    agency: z.string(),
    role: z.enum(['lead', 'participant']),
    title: z.string(),
    relation: z.enum(['implements', 'according_to', 'mentions', 'repeals']),
    documentNumber: z.string(),
    documentNumberDamaged: z.boolean(),
    issuer: z.string(),
  })
  .partial();

const patterns = z.array(rowPatternSchema);
const rowSetSchema = z.strictObject({
  required: patterns,
  /** Rows that may stand beside the required ones, as often as they like. */
  optional: patterns.default([]),
});

const expectSchema = z.strictObject({
  /** The very set of rows. */
  rows: rowSetSchema.optional(),
  otherLevels: rowSetSchema.optional(),
  /** Places (and programmes) that must be shown as naming an award without a sum. */
  mentions: patterns.default([]),
  /** Of `all`, at least `atLeast` (else every one) stand in the first `within` clauses. */
  firstRows: z.strictObject({ within: z.int(), all: patterns, atLeast: z.int().optional() }).optional(),
  /** Each row matches one of these: the filter the question sets. */
  every: patterns.default([]),
  /** No row matches one of these. */
  never: patterns.default([]),
  notFound: z.literal(true).optional(),
  /** Places that must be named as not in the collection. */
  notLoaded: z.array(z.string()).default([]),
  /** The answer's words hold one of these. */
  says: z.array(z.string()).default([]),
  /** What the question asserts wrongly: no sentence of the answer holds one of these, unless it denies it. */
  denies: z.array(z.string()).default([]),
});

const questionSchema = z.strictObject({
  id: z.string(),
  half: z.enum(['tuning', 'test']),
  kind: z.enum(['answerable', 'unanswerable', 'falsePremise']),
  language: z.enum(['zh', 'en']),
  /** Any of these is a right reading. */
  intents: z.array(intentSchema),
  tags: z.array(z.string()),
  question: z.string(),
  expect: expectSchema,
});

export type RowPattern = Readonly<z.infer<typeof rowPatternSchema>>;
export type RowSet = Readonly<z.infer<typeof rowSetSchema>>;
export type AskedQuestion = Readonly<z.infer<typeof questionSchema>>;
export type Half = AskedQuestion['half'];

export const HALVES: readonly Half[] = ['tuning', 'test'];

/** Questions of our own with what the documents answer to them, read from the documents, not from the program. */
export function loadQuestions(half: Half): readonly AskedQuestion[] {
  const path = join(packageRoot(), 'test', 'gold', `ask-${half}.json`);
  return z.array(questionSchema).parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** A question as the files hold it, for tests that make one up. */
export const readQuestion = (entry: unknown): AskedQuestion => questionSchema.parse(entry);
