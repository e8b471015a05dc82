import { z } from 'zod';

/**
 * The facts read from one document: the shapes of `qpg extract --json`, which people script against.
 * Offsets are UTF-16 and point into the source text; names are simplified, quotes are as printed.
 */
const offset = z.int().nonnegative();
const quoted = { quote: z.string().min(1), start: offset, end: offset };
/** `clause` is marker + title of the nearest numbered heading, as printed, without blanks. */
const inClause = { clause: z.string(), clauseOrdinal: offset };

export const evidenceSchema = z.object({
  role: z.enum(['amount', 'award', 'recipient', 'unit', 'condition']),
  ...quoted,
});

export const amountKindSchema = z.enum([
  'exact',
  'ceiling',
  'floor',
  'range',
  'perUnit',
  'matching',
  'future',
]);

/** How a text words what it owes to another: 贯彻落实, 依据, 提到. */
export const relationSchema = z.enum(['implements', 'according_to', 'mentions']);

/** Who said of a fact what it says now, where that was no program (docs/corrections.md). `on` is an ISO date. */
export const correctionMarkSchema = z.object({
  action: z.enum(['add', 'change']),
  by: z.string(),
  why: z.string(),
  on: z.string(),
});

const corrected = { correction: correctionMarkSchema.optional() };

export const awardSchema = z.object({
  /** Canonical programme name, without its tier: 中国质量奖. */
  program: z.string().min(1),
  /** Identity of the programme, with its place: `award:100000:中国质量奖`. */
  programId: z.string().min(1),
  programEn: z.string().nullable(),
  /** Adcode of the place that holds the award; null where the text does not tell. */
  sponsorAdcode: z.string().nullable(),
  printedName: z.string().min(1),
  tier: z.string().nullable(),
  recipient: z.enum(['organization', 'individual']).nullable(),
  /** 元; null only for amountKind 'matching' (a ratio or share, see amountAsPrinted). */
  amountYuan: z.number().nonnegative().nullable(),
  amountMaxYuan: z.number().positive().nullable(),
  amountKind: amountKindSchema,
  amountAsPrinted: z.string().min(1),
  oneOff: z.boolean().nullable(),
  qualifier: z.string().nullable(),
  payer: z.object({ name: z.string(), adcode: z.string().nullable() }),
  ...inClause,
  ...quoted,
  evidence: z.array(evidenceSchema).readonly(),
  ...corrected,
});

export const awardMentionSchema = z.object({
  program: z.string().min(1),
  programId: z.string().min(1),
  programEn: z.string().nullable(),
  sponsorAdcode: z.string().nullable(),
  tier: z.string().nullable(),
  ...inClause,
  ...quoted,
  ...corrected,
});

export const comparatorSchema = z.enum(['>=', '>', '<=', '<', '=', '~', '+=']);

export const targetSchema = z.object({
  indicator: z.string().min(1),
  comparator: comparatorSchema,
  value: z.number(),
  valueMax: z.number().nullable(),
  unit: z.string().nullable(),
  year: z.int().nullable(),
  baseYear: z.int().nullable(),
  strict: z.boolean(),
  increment: z.boolean(),
  ...inClause,
  ...quoted,
  ...corrected,
});

export const agencySchema = z.object({
  /** As the text names it, in simplified characters. */
  name: z.string().min(1),
  /** With its place: 霍山县市场监督管理局. */
  canonical: z.string().min(1),
  asPrinted: z.string().min(1),
  mentions: z.int().positive(),
});

export const responsibilitySchema = z.object({
  lead: z.array(z.string()).readonly(),
  participants: z.array(z.string()).readonly(),
  ...inClause,
  ...quoted,
  ...corrected,
});

export const citationSchema = z.object({
  title: z.string().min(1),
  documentNumber: z.string().nullable(),
  relation: relationSchema,
  issuerLevel: z.enum(['national', 'province', 'prefecture', 'county']).nullable(),
  clauseOrdinal: offset.nullable(),
  ...quoted,
  ...corrected,
});

export const repealSchema = z.object({
  title: z.string().nullable(),
  documentNumber: z.string().nullable(),
  ...quoted,
});

export const industryLinkSchema = z.object({
  name: z.string().min(1),
  /** GB/T 4754-2017 code with its section letter: C14, C3011. */
  gbt4754: z.string().min(1),
  ...inClause,
  ...quoted,
  ...corrected,
});

export const measureLinkSchema = z.object({
  id: z.string().min(1),
  labelZh: z.string().min(1),
  score: z.number(),
  method: z.enum(['label', 'meaning', 'correction']),
  ...inClause,
  ...quoted,
  ...corrected,
});

export type CorrectionMark = Readonly<z.infer<typeof correctionMarkSchema>>;
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;
export type Award = Readonly<z.infer<typeof awardSchema>>;
export type AwardMention = Readonly<z.infer<typeof awardMentionSchema>>;
export type Target = Readonly<z.infer<typeof targetSchema>>;
export type AgencyMention = Readonly<z.infer<typeof agencySchema>>;
export type Responsibility = Readonly<z.infer<typeof responsibilitySchema>>;
export type Citation = Readonly<z.infer<typeof citationSchema>>;
export type Repeal = Readonly<z.infer<typeof repealSchema>>;
export type IndustryLink = Readonly<z.infer<typeof industryLinkSchema>>;
export type MeasureLink = Readonly<z.infer<typeof measureLinkSchema>>;

/** All that is read from one document, by kind, each list in reading order. */
export interface Facts {
  readonly awards: readonly Award[];
  readonly awardMentions: readonly AwardMention[];
  readonly targets: readonly Target[];
  readonly agencies: readonly AgencyMention[];
  readonly responsibilities: readonly Responsibility[];
  readonly citations: readonly Citation[];
  readonly repeals: readonly Repeal[];
  readonly industries: readonly IndustryLink[];
  readonly measures: readonly MeasureLink[];
}
