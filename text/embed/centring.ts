import { createHash } from 'node:crypto';
import { z } from 'zod';

export type QuestionLanguage = 'zh' | 'en';

/**
 * The mean vectors that are taken from every vector of a model. What all vectors have in common carries no
 * meaning, nor does the language of a question; what is left over does (docs/decisions/sentence-vectors.md).
 */
export interface Centring {
  readonly passages: Float32Array;
  readonly questions: Readonly<Record<QuestionLanguage, Float32Array>>;
}

const mean = z.array(z.number()).min(1);

/** The file `centring.json` of a model folder. */
export const centringSchema = z
  .object({
    version: z.literal(1),
    dimensions: z.number().int().positive(),
    passages: mean,
    questions: z.object({ zh: mean, en: mean }),
  })
  .refine(
    ({ dimensions, passages, questions }) =>
      [passages, questions.zh, questions.en].every((vector) => vector.length === dimensions),
    { message: 'the means have not as many numbers as dimensions says' },
  );

export function toCentring({ passages, questions }: z.infer<typeof centringSchema>): Centring {
  return {
    passages: Float32Array.from(passages),
    questions: { zh: Float32Array.from(questions.zh), en: Float32Array.from(questions.en) },
  };
}

/** Eight hexadecimal digits that change when a mean changes. */
export function centringHash({ passages, questions }: Centring): string {
  const hash = createHash('sha256');
  for (const vector of [passages, questions.zh, questions.en]) {
    hash.update(new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength));
  }
  return hash.digest('hex').slice(0, 8);
}

/** The vector at length 1; a vector of zeros stays as it is. */
export function unit(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const x of vector) squares += x * x;
  const length = Math.sqrt(squares);
  return length === 0 ? vector : vector.map((x) => x / length);
}

/** The unit vector of `vector` less `mean`; without a mean, the unit vector itself. */
export function centred(vector: Float32Array, mean: Float32Array | undefined): Float32Array {
  const direction = unit(vector);
  return mean === undefined ? direction : unit(direction.map((x, i) => x - (mean[i] ?? 0)));
}
