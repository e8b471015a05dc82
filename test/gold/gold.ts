import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../text/package-root.ts';

const optional = { optional: z.boolean().default(false) };

const documentSchema = z.object({
  file: z.string(),
  title: z.string(),
  attachedTitle: z.string().nullish(),
  documentNumber: z.string().nullable(),
  issuers: z.array(z.string()),
  jurisdiction: z.object({ name: z.string(), level: z.string(), adcode: z.string() }),
  published: z.string().nullable(),
  issued: z.string().nullable(),
  script: z.string(),
  headings: z.array(z.object({ marker: z.string(), title: z.string(), clause: z.string() })),
  awards: z.array(
    z.object({
      program: z.string(),
      printedName: z.string(),
      tier: z.string().nullable(),
      recipient: z.string().nullable(),
      amountYuan: z.number(),
      oneOff: z.boolean().nullable(),
      clause: z.string(),
      aliases: z.array(z.string()).default([]),
    }),
  ),
  targets: z.array(
    z.object({
      indicator: z.string(),
      comparator: z.string(),
      value: z.number(),
      unit: z.string().nullable(),
      year: z.int().nullable(),
      yearOptional: z.boolean().default(false),
      clause: z.string(),
      ...optional,
    }),
  ),
  agencies: z.array(
    z.object({
      name: z.string(),
      role: z.string(),
      canonical: z.string().optional(),
      aliases: z.array(z.object({ as_printed: z.string() })).default([]),
    }),
  ),
  responsibilities: z.array(
    z.object({
      clause: z.string(),
      lead: z.array(z.string()),
      participants: z.array(z.string()),
      mode: z.string().optional(),
      ...optional,
    }),
  ),
  citations: z.array(
    z.object({ title: z.string(), fullName: z.string().optional(), relation: z.string(), ...optional }),
  ),
  industries: z.array(z.object({ name: z.string(), gbt4754: z.string(), alt: z.string().optional() })),
  measures: z.array(z.object({ phrase: z.string(), clause: z.string(), theme: z.string() })),
  damage: z.array(z.object({ as_printed: z.string(), kind: z.string(), line: z.int() })),
});

const goldSchema = z.object({
  documents: z.array(documentSchema),
  queries: z.array(
    z.object({
      id: z.string(),
      lang: z.enum(['zh', 'en']),
      kind: z.string(),
      query: z.string(),
      relevant: z.array(z.object({ file: z.string(), clause: z.string() })),
      borderline: z.array(z.object({ file: z.string(), clause: z.string() })),
    }),
  ),
});

export type GoldDocument = z.infer<typeof documentSchema>;
export type GoldQuery = z.infer<typeof goldSchema>['queries'][number];

/** The careful reading of the five documents, see its own `conventions`. */
export function loadGold(): z.infer<typeof goldSchema> {
  const text = readFileSync(join(packageRoot(), 'test', 'gold', 'seeds.json'), 'utf8');
  return goldSchema.parse(JSON.parse(text));
}
