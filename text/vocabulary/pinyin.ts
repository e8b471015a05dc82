import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { QpgError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';

/** Differences that typing by ear passes over: zhi and zi, jin and jing. */
const blurred = (syllable: string): string => syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n');

type Readings = ReadonlyMap<string, ReadonlySet<string>>;
/** How characters are spelled, and what of it the ear tells apart. */
let loaded: { readonly spelled: Readings; readonly heard: Readings } | undefined;

/**
 * Whether two characters may be typed for one another by ear: they share a syllable, tones and the usual mergers
 * (zh and z, -ng and -n) aside. @throws QpgError VOCABULARY_INVALID when the list is missing.
 */
export function soundAlike(a: string, b: string): boolean {
  loaded ??= read();
  const [ofA, ofB] = [loaded.heard.get(a), loaded.heard.get(b)];
  return ofA !== undefined && ofB !== undefined && [...ofA].some((syllable) => ofB.has(syllable));
}

/** Words with more ways to be read than this are not spelled out. */
const MOST_READINGS = 8;

/**
 * A Chinese word in pinyin without tones, as one word: 长江 → changjiang, zhangjiang. Empty where a character is not known
 * or they may be read in too many ways. @throws QpgError VOCABULARY_INVALID when the list is missing.
 */
export function romanised(word: string): readonly string[] {
  loaded ??= read();
  const { spelled } = loaded;
  const readings = Array.from(word, (character) => [...(spelled.get(character) ?? [])]);
  const ways = readings.reduce((product, { length }) => product * length, 1);
  if (ways === 0 || ways > MOST_READINGS) return [];
  return readings.reduce<readonly string[]>(
    (begun, next) => begun.flatMap((before) => next.map((syllable) => before + syllable)),
    [''],
  );
}

function read(): NonNullable<typeof loaded> {
  const path = join(packageRoot(), 'data', 'vocabulary', 'pinyin', 'pinyin.json');
  try {
    const bySyllable = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(path, 'utf8')));
    const byCharacter = new Map<string, Set<string>>();
    for (const [syllable, characters] of Object.entries(bySyllable))
      for (const character of characters) {
        const known = byCharacter.get(character) ?? new Set<string>();
        byCharacter.set(character, known.add(syllable));
      }
    const heard = Array.from(
      byCharacter,
      ([character, all]) => [character, new Set([...all].map(blurred))] as const,
    );
    return { spelled: byCharacter, heard: new Map(heard) };
  } catch (cause) {
    throw new QpgError({
      code: 'VOCABULARY_INVALID',
      message: `The list of readings at ${path} cannot be read.`,
      remedy: 'Restore data/vocabulary/pinyin from the package, or make it anew with build-pinyin.ts there.',
      cause,
    });
  }
}
