import { z } from '@hono/zod-openapi';
import {
  agencySchema,
  awardMentionSchema,
  awardSchema,
  citationSchema,
  industryLinkSchema,
  measureLinkSchema,
  repealSchema,
  responsibilitySchema,
  targetSchema,
} from '../../../ingest/extract/facts.ts';

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const span = { start: z.int(), end: z.int() };

/** The object of `qpg extract --json` and `POST /api/extract`. */
export const extractionSchema = z
  .object({
    file: z.string(),
    title: z.string(),
    attachedTitle: z.string().nullable(),
    documentNumber: z.string().nullable(),
    documentNumberDamaged: z.boolean(),
    issuers: list(z.string()),
    jurisdiction: z
      .object({
        name: z.string(),
        level: z.enum(['national', 'province', 'prefecture', 'county']),
        adcode: z.string(),
        parentAdcode: z.string().nullable(),
      })
      .nullable(),
    kind: z.string(),
    published: z.string().nullable(),
    issued: z.string().nullable(),
    effectiveFrom: z.string().nullable(),
    effectiveTo: z.string().nullable(),
    inferred: list(z.string()),
    script: z.enum(['simplified', 'traditional']),
    headings: list(
      z.object({ marker: z.string(), title: z.string(), level: z.int(), clause: z.string(), ...span }),
    ),
    awards: list(awardSchema),
    awardMentions: list(awardMentionSchema),
    targets: list(targetSchema),
    agencies: list(agencySchema),
    responsibilities: list(responsibilitySchema),
    citations: list(citationSchema),
    repeals: list(repealSchema),
    industries: list(industryLinkSchema),
    measures: list(measureLinkSchema),
    damage: list(z.object({ asPrinted: z.string(), kind: z.string(), ...span })),
  })
  .openapi('Extraction');
