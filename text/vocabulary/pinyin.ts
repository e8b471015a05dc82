import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { QpgError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';

/** Differences that typing by ear passes over: zhi and zi, jin and jing. */
const blurred = (syllable: string): string => syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n');

let loaded: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * Whether two characters may be typed for one another by ear: they share a syllable, tones and the usual mergers
 * (zh and z, -ng and -n) aside. @throws QpgError VOCABULARY_INVALID when the list is missing.
 */
export function soundAlike(a: string, b: string): boolean {
  loaded ??= read();
  const [ofA, ofB] = [loaded.get(a), loaded.get(b)];
  return ofA !== undefined && ofB !== undefined && [...ofA].some((syllable) => ofB.has(syllable));
}

function read(): ReadonlyMap<string, ReadonlySet<string>> {
  const path = join(packageRoot(), 'data', 'vocabulary', 'pinyin', 'pinyin.json');
  try {
    const bySyllable = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(path, 'utf8')));
    const byCharacter = new Map<string, Set<string>>();
    for (const [syllable, characters] of Object.entries(bySyllable))
      for (const character of characters) {
        const known = byCharacter.get(character) ?? new Set<string>();
        byCharacter.set(character, known.add(blurred(syllable)));
      }
    return byCharacter;
  } catch (cause) {
    throw new QpgError({
      code: 'VOCABULARY_INVALID',
      message: `The list of readings at ${path} cannot be read.`,
      remedy: 'Restore data/vocabulary/pinyin from the package, or make it anew with build-pinyin.ts there.',
      cause,
    });
  }
}
