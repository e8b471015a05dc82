import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Embedder } from '../../text/embed/embedder.ts';
import { packedVectorSchema, unpack } from '../../text/embed/packed-vector.ts';
import { QpgError } from '../../text/errors.ts';
import { packageRoot } from '../../text/package-root.ts';
import { intentSchema } from '../answer.ts';
import { dot } from '../parallel-ranking.ts';

/**
 * Questions of our own, by what they ask (`data/vocabulary/questions`). Where the words of a question leave open what is
 * asked, its likeness to them decides.
 */
const wordingsSchema = z.object({
  zh: z.array(z.string()).min(5).readonly(),
  en: z.array(z.string()).min(5).readonly(),
});
const exemplarsSchema = z.object({
  /** Wordings of each intent; a place stands as 某地 or "the place", an award as 某奖 or "the award". */
  intents: z.partialRecord(intentSchema, wordingsSchema),
  /** Questions of the field, and of others. */
  field: wordingsSchema,
  otherField: wordingsSchema,
});
const vectorsSchema = z.object({
  /** Id of the embedder that made the vectors; with another one the wordings are embedded anew. */
  model: z.string(),
  vectors: z.record(z.string(), packedVectorSchema),
});

export type Language = keyof z.infer<typeof wordingsSchema>;
/** An intent, or a side of the border of the field. */
export type ExemplarClass = z.infer<typeof intentSchema> | 'field' | 'otherField';
type Vectors = ReadonlyMap<ExemplarClass, readonly Float32Array[]>;

/** Key under which the vector of a wording is kept. */
export const wordingKey = (language: Language, wording: string): string => `${language} ${wording}`;

let loaded: ReadonlyMap<ExemplarClass, z.infer<typeof wordingsSchema>> | undefined;

/** All wordings by class. @throws QpgError VOCABULARY_INVALID */
export function loadExemplars(): ReadonlyMap<ExemplarClass, z.infer<typeof wordingsSchema>> {
  if (loaded === undefined) {
    const { intents, field, otherField } = read('exemplars.json', exemplarsSchema);
    const byIntent = intentSchema.options.flatMap((intent) => {
      const wordings = intents[intent];
      return wordings === undefined ? [] : ([[intent, wordings]] as const);
    });
    loaded = new Map<ExemplarClass, z.infer<typeof wordingsSchema>>([
      ...byIntent,
      ['field', field],
      ['otherField', otherField],
    ]);
  }
  return loaded;
}

const made = new WeakMap<Embedder, Map<Language, Promise<Vectors>>>();

/**
 * Mean cosine of a question with the `neighbours` nearest wordings of a class; 0 where the class has none.
 * @param vector of the question, as the embedder makes it
 */
export async function likenessTo(
  embedder: Embedder,
  language: Language,
  neighbours: number,
): Promise<(vector: Float32Array, of: ExemplarClass) => number> {
  const vectors = await vectorsOf(embedder, language);
  return (vector, of) => {
    const cosines = (vectors.get(of) ?? []).map((other) => dot(vector, other));
    const nearest = cosines.toSorted((a, b) => b - a).slice(0, neighbours);
    return nearest.reduce((sum, x) => sum + x, 0) / Math.max(nearest.length, 1);
  };
}

function vectorsOf(embedder: Embedder, language: Language): Promise<Vectors> {
  const known = made.get(embedder) ?? new Map<Language, Promise<Vectors>>();
  made.set(embedder, known);
  const vectors = known.get(language) ?? embedded(embedder, language);
  known.set(language, vectors);
  // A failure is told to whoever waits, and is not kept for the next one.
  vectors.catch(() => known.delete(language));
  return vectors;
}

/** The kept vectors where they are of this embedder; else the wordings embedded now. */
async function embedded(embedder: Embedder, language: Language): Promise<Vectors> {
  const { model, vectors } = read('exemplar-vectors.json', vectorsSchema);
  const out = new Map<ExemplarClass, readonly Float32Array[]>();
  for (const [of, wordings] of loadExemplars()) {
    const kept = wordings[language].map((wording) => vectors[wordingKey(language, wording)]);
    const isKept = model === embedder.id && kept.every((vector) => vector !== undefined);
    out.set(
      of,
      isKept
        ? kept.flatMap((vector) => (vector === undefined ? [] : [unpack(vector)]))
        : await embedder.embedQuestions(wordings[language], language),
    );
  }
  return out;
}

function read<T>(file: string, schema: z.ZodType<T>): T {
  try {
    const path = join(packageRoot(), 'data', 'vocabulary', 'questions', file);
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new QpgError({
      code: 'VOCABULARY_INVALID',
      message: `data/vocabulary/questions/${file}: the file cannot be read.`,
      remedy: 'Restore the file from the package.',
      cause,
    });
  }
}
