import { z } from 'zod';

/** The stable shape of `qpg ask --json` and `POST /api/ask`. */
export const intentSchema = z.enum([
  'awards',
  'lineage',
  'precedents',
  'responsibility',
  'targets',
  'citations',
  'industries',
  'compare',
  'facts',
  'search',
  'unanswerable',
]);

export const levelSchema = z.enum(['national', 'province', 'prefecture', 'county']);
export const validitySchema = z.enum(['current', 'pastTerm', 'repealed', 'unknown']);

/** Who said what a fact says now, where that was no program; `on` is an ISO date. */
export const correctionSchema = z.object({
  action: z.enum(['add', 'change']),
  by: z.string(),
  why: z.string(),
  on: z.string(),
});

/** What every row carries: whose it is, which document says so, and the verbatim sentence with its place. */
export const rowBaseSchema = z.object({
  /** Null where the document tells no place; it speaks for none then. */
  jurisdiction: z.string().nullable(),
  level: levelSchema.nullable(),
  document: z.string(),
  /** Id of the document, for `GET /api/documents/:id`. */
  documentId: z.string(),
  file: z.string(),
  issuedOn: z.string().nullable(),
  publishedOn: z.string().nullable(),
  validity: validitySchema,
  clause: z.string(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  /** Marks a reader must see: damaged, inferred, corrected. */
  flags: z.array(z.string()).readonly(),
  /** Present where `flags` holds corrected and the row is one fact. */
  correction: correctionSchema.optional(),
});

export const awardRowSchema = rowBaseSchema.extend({
  program: z.string(),
  programEn: z.string().nullable(),
  tier: z.string().nullable(),
  recipient: z.enum(['organization', 'individual']).nullable(),
  amountYuan: z.number().nullable(),
  amountMaxYuan: z.number().nullable(),
  amountKind: z.enum(['exact', 'ceiling', 'floor', 'range', 'perUnit', 'matching', 'future']),
  amountAsPrinted: z.string(),
  oneOff: z.boolean().nullable(),
  qualifier: z.string().nullable(),
  evidence: z
    .array(z.object({ role: z.string(), quote: z.string(), start: z.int(), end: z.int() }))
    .readonly(),
});

export const mentionRowSchema = rowBaseSchema.extend({
  program: z.string(),
  programEn: z.string().nullable(),
  tier: z.string().nullable(),
});

export const searchRowSchema = rowBaseSchema.extend({
  text: z.string(),
  score: z.number(),
});

/** Rows of the other kinds show their clause as search rows do, and carry the keys of their kind. */
export const targetRowSchema = searchRowSchema.extend({
  indicator: z.string(),
  comparator: z.enum(['>=', '>', '<=', '<', '=', '~', '+=']),
  value: z.number(),
  valueMax: z.number().nullable(),
  unit: z.string().nullable(),
  year: z.int().nullable(),
});

export const responsibilityRowSchema = searchRowSchema.extend({
  /** With its place: 霍山县市场监督管理局. */
  agency: z.string(),
  role: z.enum(['lead', 'participant']),
  /** The clause that charges the agency. */
  task: z.string(),
});

/** What differs between a clause and the one it descends from; null on the side that has nothing in its place. */
export const lineageChangeSchema = z.object({
  /** `agencyLevel`: the same office of another level; `role`: it leads on one side only. */
  kind: z.enum(['sum', 'number', 'date', 'agency', 'agencyLevel', 'role', 'measure']),
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Quantities: the words before; agencies: lead or participant; a role: the agency; measures: the English label. */
  about: z.string(),
});

export const lineageRowSchema = searchRowSchema.extend({
  measure: z.string(),
  measureEn: z.string().nullable(),
  /** How descent is known; `origin`: others descend from it; `parallel`: carries the measure, and no descent is proved. */
  basis: z.enum(['citation', 'nearVerbatim', 'origin', 'parallel']),
  /** The clause it descends from; null for an origin and a parallel. */
  upper: z.object({ documentId: z.string(), document: z.string(), clause: z.string() }).nullable(),
  /** Numbers and dates that stand in one of the two clauses only: `+20家`, `-2020年`. */
  changes: z.array(z.string()).readonly(),
  /** All that changed from the upper clause to this one, typed. */
  changed: z.array(lineageChangeSchema).readonly().optional(),
});

/** A clause of another document that says the like of a given one; never shown as descent. */
export const parallelRowSchema = searchRowSchema.extend({
  basis: z.literal('parallel'),
  scores: z.object({
    /** Mean over the phrases of the given clause of the best cosine with a phrase of this one. */
    meaning: z.number(),
    /** Cosine in pairs of characters, rare pairs weighing more. */
    words: z.number(),
  }),
});

/** A clause whose parallels are asked for: the whole of it as printed, and its text to compare with theirs. */
export const givenClauseSchema = rowBaseSchema.omit({ correction: true }).extend({
  /** Cleaned and in simplified characters, as that of the parallels. */
  text: z.string(),
});

export const precedentRowSchema = searchRowSchema.extend({
  /** Clauses of nearly the same words that are folded into this one: whose they are. */
  alike: z
    .array(
      z.object({
        jurisdiction: z.string().nullable(),
        document: z.string(),
        documentId: z.string(),
        clause: z.string(),
      }),
    )
    .readonly(),
});

export const citationRowSchema = searchRowSchema.extend({
  title: z.string(),
  documentNumber: z.string().nullable(),
  relation: z.enum(['implements', 'according_to', 'mentions', 'repeals']),
  /** Whether the cited document is in the collection. */
  cited: z.enum(['ingested', 'cited']),
  citedId: z.string(),
});

export const industryRowSchema = searchRowSchema.extend({
  industry: z.string(),
  gbt4754: z.string(),
  /** As the text names it. */
  named: z.string(),
});

export const factsRowSchema = searchRowSchema.extend({
  title: z.string(),
  documentNumber: z.string().nullable(),
  documentNumberDamaged: z.boolean(),
  issuer: z.array(z.string()).readonly(),
  effectiveFrom: z.string().nullable(),
  effectiveTo: z.string().nullable(),
});

export const compareRowSchema = searchRowSchema.extend({
  /** The measure that both sides are compared on; null where they are compared by the words of the question. */
  topic: z.string().nullable(),
  /** How the places stand to the topic: several carry it, or this one alone. */
  side: z.enum(['shared', 'only']),
  /** Numbers and dates that stand on this side only. */
  numbers: z.array(z.string()).readonly(),
});

/** The more a kind of row carries, the earlier it is tried. */
export const answerRowSchema = z.union([
  awardRowSchema,
  lineageRowSchema,
  precedentRowSchema,
  citationRowSchema,
  industryRowSchema,
  factsRowSchema,
  compareRowSchema,
  targetRowSchema,
  responsibilityRowSchema,
  searchRowSchema,
]);

export const coverageSchema = z.object({
  documents: z.int(),
  /** Places with at least one document in the collection. */
  jurisdictions: z.array(z.object({ name: z.string(), level: levelSchema, adcode: z.string() })).readonly(),
  /** Places the question asks about that have no document in the collection. */
  notLoaded: z.array(z.object({ name: z.string(), level: levelSchema, adcode: z.string() })).readonly(),
  /** Places in the collection, asked about, whose documents say nothing of it. */
  silent: z.array(z.object({ name: z.string(), level: levelSchema, adcode: z.string() })).readonly(),
  /** Levels the question asks about ("which provinces"): how many of all places of the level have documents. */
  levels: z.array(z.object({ level: levelSchema, loaded: z.int(), total: z.int() })).readonly(),
});

/** Milliseconds: reading the question, waiting for the model, for the store alone, and all the rest. */
export const stagesSchema = z.object({
  understand: z.number(),
  embed: z.number(),
  read: z.number(),
  render: z.number(),
});

export const answerSchema = z.object({
  question: z.string(),
  language: z.enum(['zh', 'en']),
  intent: intentSchema,
  /** The typed question: what was linked to what, and which words were not used. */
  understood: z.record(z.string(), z.unknown()),
  /** One or a few sentences in the question's language. */
  answer: z.string(),
  rows: z.array(answerRowSchema).readonly(),
  otherLevels: z.array(answerRowSchema).readonly(),
  mentionsWithoutAmount: z.array(mentionRowSchema).readonly(),
  coverage: coverageSchema,
  notFound: z.boolean(),
  nearest: z.array(searchRowSchema).readonly(),
  /** False where the rows are the clauses that state what was asked, not those that merely come near. */
  ranked: z.boolean().optional(),
  cypher: z.string().nullable(),
  stages: stagesSchema.optional(),
  tookMs: z.number(),
});

const spanSchema = z.object({ start: z.int(), end: z.int() });

export const searchHitSchema = rowBaseSchema.omit({ correction: true }).extend({
  /** 意见, 办法, 条例 …; null where the document does not tell. */
  kind: z.string().nullable(),
  marker: z.string(),
  /** The clause cleaned and in simplified characters; `quote` is the same as printed. */
  text: z.string(),
  /** The words that came nearest, as printed. */
  passage: z.object({ quote: z.string(), start: z.int(), end: z.int() }),
  /** Words of the query in the clause: offsets into the source text, in order. */
  highlights: z.array(spanSchema).readonly(),
  /** Clauses of nearly the same words that are folded into this one: whose they are. */
  alike: z
    .array(
      z.object({
        jurisdiction: z.string().nullable(),
        document: z.string(),
        documentId: z.string(),
        clause: z.string(),
        start: z.int(),
        end: z.int(),
      }),
    )
    .readonly(),
  /** Orders the hits, and says nothing by itself. */
  score: z.number(),
  scores: z.object({
    /** Mean of the next two, −1 to 1. */
    dense: z.number().nullable(),
    /** BM25 of the words of the query. */
    lexical: z.number().nullable(),
    /** Cosine of the nearest sentence, and of the nearest phrase. */
    sentence: z.number().nullable(),
    phrase: z.number().nullable(),
    /** BM25 of the Chinese words for what an English query names. */
    labels: z.number().nullable(),
    /** Share of the phrases of the query that stand in the clause verbatim. */
    phrases: z.number(),
    /** Share of the measures and industries the query names that the clause carries. */
    concepts: z.number(),
  }),
});

export const searchResultSchema = z.object({ query: z.string(), hits: z.array(searchHitSchema).readonly() });

export type Intent = z.infer<typeof intentSchema>;
export type Level = z.infer<typeof levelSchema>;
export type Validity = z.infer<typeof validitySchema>;
export type AwardRow = Readonly<z.infer<typeof awardRowSchema>>;
export type MentionRow = Readonly<z.infer<typeof mentionRowSchema>>;
export type SearchRow = Readonly<z.infer<typeof searchRowSchema>>;
export type TargetRow = Readonly<z.infer<typeof targetRowSchema>>;
export type ResponsibilityRow = Readonly<z.infer<typeof responsibilityRowSchema>>;
export type LineageChange = Readonly<z.infer<typeof lineageChangeSchema>>;
export type LineageRow = Readonly<z.infer<typeof lineageRowSchema>>;
export type ParallelRow = Readonly<z.infer<typeof parallelRowSchema>>;
export type GivenClause = Readonly<z.infer<typeof givenClauseSchema>>;
export type PrecedentRow = Readonly<z.infer<typeof precedentRowSchema>>;
export type CitationRow = Readonly<z.infer<typeof citationRowSchema>>;
export type IndustryRow = Readonly<z.infer<typeof industryRowSchema>>;
export type FactsRow = Readonly<z.infer<typeof factsRowSchema>>;
export type CompareRow = Readonly<z.infer<typeof compareRowSchema>>;
export type Stages = Readonly<z.infer<typeof stagesSchema>>;
export type AnswerRow = Readonly<z.infer<typeof answerRowSchema>>;
export type Coverage = Readonly<z.infer<typeof coverageSchema>>;
export type Answer = Readonly<z.infer<typeof answerSchema>>;
export type SearchHit = Readonly<z.infer<typeof searchHitSchema>>;
export type SearchResult = Readonly<z.infer<typeof searchResultSchema>>;
