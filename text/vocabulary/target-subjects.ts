import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { QpgError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';

const subjectsSchema = z.object({
  subjects: z.array(
    z.object({ names: z.array(z.string().min(1)).min(1), indicators: z.array(z.string().min(1)).min(1) }),
  ),
});

let byName: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * Whether an indicator is one of a subject that is asked about as a whole: PM2.5 of 空气质量. False for words that are no
 * subject. @throws QpgError VOCABULARY_INVALID
 */
export function isOfSubject(subject: string, indicator: string): boolean {
  byName ??= read();
  return byName.get(subject)?.some((word) => indicator.includes(word)) ?? false;
}

function read(): ReadonlyMap<string, readonly string[]> {
  const path = join(packageRoot(), 'data', 'vocabulary', 'targets', 'subjects.json');
  const parsed = subjectsSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success)
    return new Map(
      parsed.data.subjects.flatMap(({ names, indicators }) => names.map((n) => [n, indicators])),
    );
  const issue = parsed.error.issues[0];
  throw new QpgError({
    code: 'VOCABULARY_INVALID',
    message: `targets/subjects.json: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`,
    remedy: 'Mend the entry; data/vocabulary/targets/README.md says what it holds.',
  });
}
