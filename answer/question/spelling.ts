/** Names one slip away from a word: a letter lost, added, changed for another, or two neighbours exchanged. */
export interface Spelling {
  /** The one name that is a slip away; null where none is, or more than one, or the word is a name itself. */
  correct(word: string): string | null;
}

export interface SpellingOptions {
  /** Whether a slip at this place may be taken for one; `at` is the first character in which the two differ. */
  readonly allows?: (printed: string, name: string, at: number) => boolean;
}

/**
 * Index by deletions (as SymSpell does): a name and a printed word that are one slip apart share a form with at most
 * one character left out, so a look-up costs as many steps as the word has characters, however many names there are.
 */
export function buildSpelling(
  names: Iterable<string>,
  { allows = () => true }: SpellingOptions = {},
): Spelling {
  const byForm = new Map<string, Set<string>>();
  const known = new Set(names);
  for (const name of known)
    for (const form of forms(name)) {
      const those = byForm.get(form);
      if (those === undefined) byForm.set(form, new Set([name]));
      else those.add(name);
    }
  return {
    correct(word) {
      if (known.has(word)) return null;
      const candidates = new Set<string>();
      for (const form of forms(word))
        for (const name of byForm.get(form) ?? []) {
          const at = slipAt(word, name);
          if (at !== null && allows(word, name, at)) candidates.add(name);
        }
      const [only] = candidates;
      return candidates.size === 1 ? (only ?? null) : null;
    },
  };
}

function forms(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** Where two words that are one slip apart begin to differ; null where they are not one slip apart. */
export function slipAt(a: string, b: string): number | null {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA === '' && restB === '') return null;
  const isSlip =
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2));
  return isSlip ? start : null;
}
