import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { buildDictionary, type Dictionary } from '../../text/automaton.ts';
import { QpgError } from '../../text/errors.ts';
import { packageRoot } from '../../text/package-root.ts';
import type { Span } from '../../text/span.ts';

type Entries = Readonly<Record<string, readonly string[]>>;

let entries: Entries | undefined;
let terms: Dictionary<readonly string[]> | undefined;

/**
 * An English text with the Chinese words for its terms behind it, the longest terms first: for looking up indicators,
 * titles and agencies, which are stored as documents print them. @throws QpgError VOCABULARY_INVALID
 */
export function glossed(text: string): string {
  const found = glosses(text);
  return found.length === 0 ? text : `${text} ${found.join(' ')}`;
}

/** The Chinese words for the terms of an English text. */
export function glosses(text: string): readonly string[] {
  return glossGroups(text).flat();
}

/** For each term of an English text, the Chinese words that may stand for it. */
export function glossGroups(text: string): readonly (readonly string[])[] {
  return glossSpans(text).map(({ words }) => words);
}

/** A term of an English text with the Chinese words that may stand for it. */
export interface GlossedTerm extends Span {
  readonly words: readonly string[];
}

/** The terms of an English text in the order they stand, the longest first where several begin. */
export function glossSpans(text: string): readonly GlossedTerm[] {
  entries ??= read();
  terms ??= buildDictionary(Object.entries(entries));
  const lower = text.toLowerCase();
  // air-quality targets: two words that a hyphen joins before a third.
  const apart = lower.replace(/(?<=[a-z])-(?=[a-z])/g, ' ');
  const found: GlossedTerm[] = [];
  for (let at = 0; at < lower.length; at += 1) {
    if (/[a-z0-9]/.test(lower[at - 1] ?? '')) continue;
    const longest = (words: string) =>
      terms?.allAt(words, at).findLast((m) => !/^(?!s\b)[a-z0-9]/.test(words.slice(m.end)));
    const match = longerOf(longest(lower), longest(apart));
    if (match === undefined) continue;
    found.push({ start: at, end: match.end, words: match.payloads.flat() });
    at = match.end - 1;
  }
  return found;
}

function longerOf<M extends { readonly end: number }>(
  one: M | undefined,
  other: M | undefined,
): M | undefined {
  return other !== undefined && other.end > (one?.end ?? 0) ? other : one;
}

/** All Chinese words of the glossary, each once. @throws QpgError VOCABULARY_INVALID */
export function glossaryWords(): ReadonlySet<string> {
  entries ??= read();
  return new Set(Object.values(entries).flat());
}

function read(): Entries {
  const path = join(packageRoot(), 'data', 'vocabulary', 'glossary', 'glossary.json');
  try {
    return z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new QpgError({
      code: 'VOCABULARY_INVALID',
      message: `The glossary at ${path} cannot be read.`,
      remedy: 'Restore data/vocabulary/glossary from the package.',
      cause,
    });
  }
}
