import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { QpgError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';

const level = z.enum(['national', 'province', 'prefecture', 'county']);

const programSchema = z.strictObject({
  id: z.string().regex(/^award:(?:\d{6}|\?):.+$/u),
  nameZh: z.string().min(2),
  nameEn: z.string().nullable(),
  sponsorLevel: level.nullable(),
  sponsorAdcode: z
    .string()
    .regex(/^\d{6}$/u)
    .nullable(),
  aliasesZh: z.array(z.string().min(2)).readonly(),
  aliasesEn: z.array(z.string().min(2)).readonly(),
  kind: z.string(),
});

const familySchema = z.strictObject({
  /** The name without its place: 著名商标. */
  core: z.string(),
  aliasesZh: z.array(z.string()).readonly(),
  /** How the programme of one place is called: `{place}` 湖北省, `{short}` 湖北, `{level}` 省. */
  display: z.string(),
  /** English pattern with `{place}`. */
  displayEn: z.string().nullable(),
});

/** One award programme that is known by name. Names that places share (市长质量奖) are families, not entries. */
export type AwardProgramEntry = Readonly<z.infer<typeof programSchema>>;
export type AwardFamily = Readonly<z.infer<typeof familySchema>>;

export interface ListedName {
  readonly name: string;
  readonly entry: AwardProgramEntry;
}

export interface AwardVocabulary {
  readonly programs: readonly AwardProgramEntry[];
  readonly families: readonly AwardFamily[];
  /** Names and aliases by their first two characters, the longest first. */
  readonly byStart: ReadonlyMap<string, readonly ListedName[]>;
  /** UTF-16 codes of the characters that names begin with: most of a text is skipped by them. */
  readonly firstCharacters: ReadonlySet<number>;
  /** Families by core and alias. */
  readonly familyOf: ReadonlyMap<string, AwardFamily>;
}

/**
 * The award programmes of `data/vocabulary/awards`.
 * @throws QpgError VOCABULARY_INVALID naming the file and the entry
 */
export function loadAwardVocabulary(): AwardVocabulary {
  const programs = ['national', 'provincial', 'prefecture'].flatMap((name) =>
    read(`${name}.json`, z.array(programSchema)),
  );
  return makeAwardVocabulary(programs, read('families.json', z.array(familySchema)));
}

/** Indexes programmes and families; the way in for tests that withhold entries. */
export function makeAwardVocabulary(
  programs: readonly AwardProgramEntry[],
  families: readonly AwardFamily[],
): AwardVocabulary {
  const byStart = new Map<string, ListedName[]>();
  for (const entry of programs) {
    for (const name of new Set([entry.nameZh, ...entry.aliasesZh])) {
      const key = name.slice(0, 2);
      byStart.set(key, [...(byStart.get(key) ?? []), { name, entry }]);
    }
  }
  for (const names of byStart.values()) names.sort((a, b) => b.name.length - a.name.length);
  const familyOf = new Map(
    families.flatMap((f) => [f.core, ...f.aliasesZh].map((name) => [name, f] as const)),
  );
  const firstCharacters = new Set([...byStart.keys()].map((key) => key.charCodeAt(0)));
  return { programs, families, byStart, firstCharacters, familyOf };
}

function read<T>(file: string, schema: z.ZodType<T>): T {
  const path = join(packageRoot(), 'data/vocabulary/awards', file);
  const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new QpgError({
    code: 'VOCABULARY_INVALID',
    message: `${file}: entry ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`,
    remedy: 'Mend the entry; data/vocabulary/awards/README.md describes the fields.',
  });
}
