import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packedVectorSchema, unpack } from '../embed/packed-vector.ts';
import { QpgError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';

const ruleSchema = z.object({
  /** Id of the embedder the numbers belong to; with another one no measure is linked by meaning. */
  model: z.string().min(1),
  /** Least likeness of a piece and a measure. */
  threshold: z.number().positive().max(1),
  /** How much nearer the measure must be than the next one that is not akin. */
  lead: z.number().nonnegative().max(1),
  /** Why these numbers: what they were measured on and what they gave. */
  reason: z.string().min(40),
});
const vectorsSchema = z.record(z.string(), packedVectorSchema);

/** When a clause is linked to a measure that none of its words names. */
export interface MeaningRule extends Readonly<z.infer<typeof ruleSchema>> {
  /** The vectors of the measures by their ids, made by `model`. */
  readonly vectors: ReadonlyMap<string, Float32Array>;
}

let loaded: MeaningRule | undefined;

/**
 * The rule of `data/vocabulary/measures/meaning.json` with the vectors of `meaning-vectors.json`, read once.
 * @throws QpgError VOCABULARY_INVALID
 */
export function loadMeaningRule(): MeaningRule {
  loaded ??= {
    ...read('meaning.json', ruleSchema),
    vectors: new Map(
      Object.entries(read('meaning-vectors.json', vectorsSchema)).map(([id, packed]) => [id, unpack(packed)]),
    ),
  };
  return loaded;
}

function read<T>(file: string, schema: z.ZodType<T>): T {
  try {
    const path = join(packageRoot(), 'data', 'vocabulary', 'measures', file);
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new QpgError({
      code: 'VOCABULARY_INVALID',
      message: `data/vocabulary/measures/${file}: the file cannot be read.`,
      remedy: 'Restore the file from the package.',
      cause,
    });
  }
}
