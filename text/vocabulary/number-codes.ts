import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { QpgError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';

const codeSchema = z.object({
  /** The character that stands for the place: 甬 of 甬政发. */
  sign: z.string().min(1).max(2),
  adcode: z.string().regex(/^\d{6}$/),
  /** How the place writes its government (赣府发, 浙政发); any way where it is not given. */
  government: z.enum(['政', '府']).optional(),
});
const fileSchema = z.object({ provinces: z.array(codeSchema), cities: z.array(codeSchema) });

export type NumberCode = Readonly<z.infer<typeof codeSchema>>;

/** The signs by which document numbers name provinces, and cities whose sign their name does not tell. */
export interface NumberCodes {
  readonly provinces: readonly NumberCode[];
  readonly cities: readonly NumberCode[];
}

let loaded: NumberCodes | undefined;

/** Read once from `data/vocabulary/places`. @throws QpgError VOCABULARY_INVALID when missing or of another shape. */
export function loadNumberCodes(): NumberCodes {
  if (loaded !== undefined) return loaded;
  const path = join(packageRoot(), 'data', 'vocabulary', 'places', 'number-codes.json');
  try {
    loaded = fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return loaded;
  } catch (cause) {
    throw new QpgError({
      code: 'VOCABULARY_INVALID',
      message: `The signs of places in document numbers at ${path} cannot be read.`,
      remedy: 'Restore data/vocabulary/places from the package.',
      cause,
    });
  }
}
