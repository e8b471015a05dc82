import { z } from 'zod';
import type { Facts } from '../extract/facts.ts';
import { amountKindSchema, comparatorSchema, relationSchema } from '../extract/facts.ts';

/**
 * What a person holds against the reading of a document: one line of `corrections.jsonl`. It names its document and
 * the words it is about, never an offset alone or an id, so that it survives a re-ingest of a changed text.
 */
const words = z.string().trim().min(1);

const about = {
  /** File name (its last parts suffice), title, or title of the text that a notice hands on. */
  document: words,
  /** Words of the source text that stand at exactly one place; blanks do not count. */
  quote: words,
  /** Where the quote begins in the source text: tells apart places that print the same words. */
  start: z.int().nonnegative().optional(),
  by: words,
  why: words,
  /** ISO date. */
  on: z.iso.date(),
};

const name = words.nullable();
const count = z.number().nullable();
const recipient = z.enum(['organization', 'individual']).nullable();

/** Agencies as the text names them, or with their place. */
const agencies = z.array(words).readonly();

/** What must hold of the fact meant where several stand in the quote. */
const where = {
  award: z
    .strictObject({ program: words, tier: name, recipient, amountYuan: count, qualifier: name })
    .partial(),
  awardMention: z.strictObject({ program: words, tier: name }).partial(),
  target: z.strictObject({ indicator: words, value: z.number(), unit: name, year: count }).partial(),
  responsibility: z.strictObject({ agency: words, lead: agencies, participants: agencies }).partial(),
  citation: z.strictObject({ title: words, documentNumber: name, relation: relationSchema }).partial(),
  industry: z.strictObject({ gbt4754: words }).partial(),
  measure: z.strictObject({ id: words }).partial(),
};

/** What can be said of each kind of fact. */
const fields = {
  award: z
    .strictObject({
      program: words,
      tier: name,
      recipient,
      amountYuan: z.number().nonnegative().nullable(),
      amountMaxYuan: z.number().positive().nullable(),
      amountKind: amountKindSchema,
      amountAsPrinted: words,
      oneOff: z.boolean().nullable(),
      qualifier: name,
      /** Name or adcode of the place that pays. */
      payer: words,
    })
    .partial(),
  awardMention: z.strictObject({ program: words, tier: name }).partial(),
  target: z
    .strictObject({
      indicator: words,
      comparator: comparatorSchema,
      value: z.number(),
      valueMax: count,
      unit: name,
      year: z.int().nullable(),
      baseYear: z.int().nullable(),
      strict: z.boolean(),
      increment: z.boolean(),
    })
    .partial(),
  responsibility: z.strictObject({ lead: agencies, participants: agencies }).partial(),
  citation: z.strictObject({ title: words, documentNumber: name, relation: relationSchema }).partial(),
  /** Code of `data/vocabulary/industries`. */
  industry: z.strictObject({ gbt4754: words }).partial(),
  /** Id of `data/vocabulary/measures`. */
  measure: z.strictObject({ id: words }).partial(),
};

const isNotEmpty = (set: object): boolean => Object.keys(set).length > 0;
const NOTHING_SET = 'names no field to change';

const reject = <F extends keyof typeof where>(fact: F) =>
  z.strictObject({
    action: z.literal('reject'),
    fact: z.literal(fact),
    ...about,
    where: where[fact].optional(),
  });

const change = <F extends keyof typeof where, S extends z.ZodObject>(fact: F, set: S) =>
  z.strictObject({
    action: z.literal('change'),
    fact: z.literal(fact),
    ...about,
    where: where[fact].optional(),
    set: set.refine(isNotEmpty, NOTHING_SET),
  });

const add = <F extends keyof typeof where, S extends z.ZodObject>(fact: F, set: S) =>
  z.strictObject({ action: z.literal('add'), fact: z.literal(fact), ...about, set });

export const correctionSchema = z.discriminatedUnion('action', [
  z.discriminatedUnion('fact', [
    reject('award'),
    reject('awardMention'),
    reject('target'),
    reject('responsibility'),
    reject('citation'),
    reject('industry'),
    reject('measure'),
  ]),
  z.discriminatedUnion('fact', [
    change('award', fields.award),
    change('awardMention', fields.awardMention),
    change('target', fields.target),
    change('responsibility', fields.responsibility),
    change('citation', fields.citation),
    change('industry', fields.industry),
    change('measure', fields.measure),
  ]),
  z.discriminatedUnion('fact', [
    add('award', fields.award.required({ program: true, amountYuan: true })),
    add('awardMention', fields.awardMention.required({ program: true })),
    add('target', fields.target.required({ indicator: true, value: true })),
    add('responsibility', fields.responsibility),
    add('citation', fields.citation.required({ title: true })),
    add('industry', fields.industry.required()),
    add('measure', fields.measure.required()),
  ]),
]);

export type Correction = Readonly<z.infer<typeof correctionSchema>>;
export type CorrectedFact = Correction['fact'];

/** The fields that a change of this kind of fact may set; an addition sets some of them at least. */
export type FieldsOf<F extends CorrectedFact> = Readonly<z.infer<(typeof fields)[F]>>;

/** A correction and its line in the file, from 1. */
export interface CorrectionEntry {
  readonly line: number;
  readonly correction: Correction;
}

/** The list of facts that each kind of correction is about. */
export const LIST_OF = {
  award: 'awards',
  awardMention: 'awardMentions',
  target: 'targets',
  responsibility: 'responsibilities',
  citation: 'citations',
  industry: 'industries',
  measure: 'measures',
} as const satisfies Readonly<Record<CorrectedFact, keyof Facts>>;
