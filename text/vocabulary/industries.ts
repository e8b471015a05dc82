import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { buildDictionary, type Dictionary } from '../automaton.ts';
import { QpgError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';

const industrySchema = z.object({
  code: z.string().regex(/^[A-T](?:\d{2})?$/),
  name: z.string(),
  nameEn: z.string(),
  labels: z.array(z.string()),
  weakLabels: z.array(z.string()),
});

/** A section (C) or division (C14) of GB/T 4754-2017. */
export type Industry = Readonly<z.infer<typeof industrySchema>>;

export interface IndustryLabel {
  readonly code: string;
  /** A word of daily use, which needs words around it that speak of an industry. */
  readonly weak: boolean;
}

export interface IndustryVocabulary {
  readonly labels: Dictionary<IndustryLabel>;
  byCode(code: string): Industry | undefined;
  all(): readonly Industry[];
}

let loaded: IndustryVocabulary | undefined;

/** Sections and divisions with their labels, read once. @throws QpgError VOCABULARY_INVALID */
export function loadIndustryVocabulary(): IndustryVocabulary {
  loaded ??= build(read());
  return loaded;
}

function build(industries: readonly Industry[]): IndustryVocabulary {
  const byCode = new Map(industries.map((industry) => [industry.code, industry]));
  const labels = industries.flatMap(({ code, labels: strong, weakLabels }): [string, IndustryLabel][] => [
    ...strong.map((label): [string, IndustryLabel] => [label, { code, weak: false }]),
    ...weakLabels.map((label): [string, IndustryLabel] => [label, { code, weak: true }]),
  ]);
  return {
    labels: buildDictionary(labels),
    byCode: (code) => byCode.get(code),
    all: () => industries,
  };
}

function read(): readonly Industry[] {
  const path = join(packageRoot(), 'data', 'vocabulary', 'industries', 'industries.json');
  try {
    return z.array(industrySchema).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new QpgError({
      code: 'VOCABULARY_INVALID',
      message: `The list of industries at ${path} cannot be read.`,
      remedy: 'Restore data/vocabulary/industries from the package, or correct the entry the cause names.',
      cause,
    });
  }
}
