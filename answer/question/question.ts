import { z } from 'zod';
import { intentSchema, levelSchema } from '../answer.ts';

/**
 * A question as the program understood it. It is shown to the asker (`understood`, `--explain`), so every field
 * speaks of what was linked, and `ignored` of the words nothing was made of.
 */
const placeSchema = z.object({ adcode: z.string(), name: z.string(), level: levelSchema });

/** A sum the question sets as a bound: 超过100万, at least one million. */
export const boundSchema = z.object({
  comparator: z.enum(['>', '>=', '<', '<=', '=', 'between']),
  yuan: z.number().positive(),
  /** Upper end of `between`; null otherwise. */
  yuanMax: z.number().positive().nullable(),
  /** Ends of `between` that are themselves out of it: 超过20万但不到60万. */
  open: z.enum(['low', 'high', 'both']).optional(),
});

export const questionSchema = z.object({
  /** As it was asked. */
  asked: z.string(),
  /** Simplified, half-width, without blanks between Chinese characters: what was read. */
  text: z.string(),
  language: z.enum(['zh', 'en']),
  intent: intentSchema,
  /** Levels asked for: 哪些省, which counties; empty where the question names none. */
  levels: z.array(levelSchema).readonly(),
  /** Places asked for by name. */
  places: z.array(placeSchema).readonly(),
  /** Places the question leaves out: 除江西外, except Jiangxi. */
  excluded: z.array(placeSchema).readonly(),
  /** Places asked about that no list of ours knows, as printed: 火星省, Paris. */
  unknownPlaces: z.array(z.string()).readonly(),
  awards: z
    .array(
      z.object({
        name: z.string(),
        nameEn: z.string().nullable(),
        /** Programmes of the collection that go by this name; empty where no document names it. */
        programIds: z.array(z.string()).readonly(),
        /** How the question words it. */
        printed: z.string(),
        /** Tier named with it: 中国质量奖提名奖. */
        tier: z.string().nullable(),
        /** True where the question goes on to something about the award: its jury, its rules. */
        about: z.boolean(),
      }),
    )
    .readonly(),
  /** Programmes of the awards the question leaves out: besides the China Quality Award. */
  excludedPrograms: z.array(z.string()).readonly(),
  /** Measures and industries the question names; a search uses their words too. */
  measures: z.array(z.object({ id: z.string(), name: z.string(), nameEn: z.string() })).readonly(),
  industries: z.array(z.object({ code: z.string(), name: z.string(), nameEn: z.string() })).readonly(),
  tier: z.string().nullable(),
  /** Teams have prizes of their own, and what goes to organisations or persons is not theirs. */
  recipient: z.enum(['organization', 'individual', 'team']).nullable(),
  bound: boundSchema.nullable(),
  rank: z.enum(['highest', 'lowest']).nullable(),
  /** How many of the highest or lowest sums are asked for; 1 where the question does not say. */
  ranked: z.int().positive(),
  /** Asks for what is paid once. */
  oneOff: z.boolean(),
  /** Asks for sums that are to be raised step by step. */
  rising: z.boolean(),
  compare: z.boolean(),
  /** `without`: asks who names an award without a sum; `none`: asks who pays nothing. */
  sums: z.enum(['any', 'without', 'none']),
  /** Asks which places do not mention a thing: 哪些省没有提到…. */
  omits: z.boolean(),
  /** Answered with yes or no: 江西奖励中国质量奖吗, is there any clause on recalls. */
  polar: z.boolean(),
  /** Asks for a number of things: 多少个省, how many documents. */
  counts: z.boolean(),
  /** Asks whether something is there at all: 有没有…的条款, does any document mention …. */
  exists: z.boolean(),
  /** A sum in 元 that the question takes for what a place pays: 江西奖500万吗, why does Jiangxi pay 5 million. */
  asserted: z.number().positive().nullable(),
  /** True where the question takes it that a place pays nothing: 江西没有奖励吗. */
  denies: z.boolean(),
  /** Years of the documents asked for. */
  years: z.object({ from: z.int().nullable(), to: z.int().nullable() }).nullable(),
  /** `text` with the blanks between Chinese terms, which stay apart for the search. */
  topic: z.string(),
  /** Names that were taken for others that they are one slip away from. */
  corrected: z.array(z.object({ printed: z.string(), understood: z.string() })).readonly(),
  /** Whether the question goes on from the last one, whose words it takes over. */
  followsUp: z.boolean(),
  /** Which words of `text` were taken for what. */
  links: z
    .array(z.object({ kind: z.string(), printed: z.string(), start: z.int(), end: z.int() }))
    .readonly(),
  /** Words nothing was made of. */
  ignored: z.array(z.string()).readonly(),
});

export type Question = Readonly<z.infer<typeof questionSchema>>;

export type AmountBound = Readonly<z.infer<typeof boundSchema>>;
export type AskedPlace = Readonly<z.infer<typeof placeSchema>>;
export type AskedAward = Question['awards'][number];
