import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { buildDictionary, type Dictionary } from '../automaton.ts';
import { QpgError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';

const measureSchema = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  prefLabelZh: z.string().min(2),
  prefLabelEn: z.string().min(2),
  theme: z.string(),
  /** Id of the broader concept, or null. */
  broader: z.string().nullable(),
  /** `首席质量*官`: parts in order, with at most a few characters between. */
  altLabelsZh: z.array(z.string().min(2)),
  altLabelsEn: z.array(z.string()),
  definitionZh: z.string(),
});

/** A measure of quality policy, in the spirit of a SKOS concept. */
export type MeasureConcept = Readonly<z.infer<typeof measureSchema>>;

export interface MeasureLabel {
  readonly id: string;
  /** What must follow the word found, in order, close by; empty for a plain label. */
  readonly then: readonly string[];
}

export interface MeasureVocabulary {
  /** First parts of all labels, with blanks and quotation marks left out. */
  readonly labels: Dictionary<MeasureLabel>;
  byId(id: string): MeasureConcept | undefined;
  all(): readonly MeasureConcept[];
}

/** Characters between which a label is broken in print: 质量基础设施“一站式”服务. */
export const LABEL_NOISE = /[“”"‘’'「」『』\s]/u;
const NOISE = new RegExp(LABEL_NOISE, 'gu');

let loaded: MeasureVocabulary | undefined;

/** The measures of `data/vocabulary/measures`, read once. @throws QpgError VOCABULARY_INVALID */
export function loadMeasureVocabulary(): MeasureVocabulary {
  loaded ??= buildMeasureVocabulary(read());
  return loaded;
}

/** @throws QpgError VOCABULARY_INVALID for an id declared twice or a broader concept that is not there. */
export function buildMeasureVocabulary(concepts: readonly MeasureConcept[]): MeasureVocabulary {
  const byId = new Map<string, MeasureConcept>();
  for (const concept of concepts) {
    if (byId.has(concept.id)) throw invalid(`measure ${concept.id} is declared twice`);
    byId.set(concept.id, concept);
  }
  for (const { id, broader } of concepts) {
    if (broader !== null && !byId.has(broader))
      throw invalid(`measure ${id} names the unknown broader concept ${broader}`);
  }
  const labels = concepts.flatMap((concept) =>
    [concept.prefLabelZh, ...concept.altLabelsZh].map((label): [string, MeasureLabel] => {
      const [first = '', ...then] = label.replace(NOISE, '').split('*');
      return [first, { id: concept.id, then }];
    }),
  );
  return { labels: buildDictionary(labels), byId: (id) => byId.get(id), all: () => concepts };
}

function invalid(what: string, cause?: unknown): QpgError {
  return new QpgError({
    code: 'VOCABULARY_INVALID',
    message: `data/vocabulary/measures/measures.json: ${what}.`,
    remedy: 'Correct the entry, or restore the file from the package.',
    cause,
  });
}

function read(): readonly MeasureConcept[] {
  const path = join(packageRoot(), 'data', 'vocabulary', 'measures', 'measures.json');
  try {
    return z.array(measureSchema).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw invalid('the file cannot be read', cause);
  }
}
