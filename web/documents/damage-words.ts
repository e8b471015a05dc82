import type { Messages } from '../language/messages.ts';

/** What is wrong at a damaged place; a kind that the page has no words for is named as the server names it. */
export function damageWords(kind: string, t: Messages): string {
  const known: Readonly<Record<string, string>> = t.document.damageKinds;
  return known[kind] ?? kind;
}

/** What the saved web page brought with it, or where it broke a line: left out in reading, and no loss. */
const STRAY: ReadonlySet<string> = new Set(['noise', 'broken_line']);

/** Damaged places apart from those that only the web page around the document brought. */
export function damageApart<T extends { readonly kind: string }>(
  damage: readonly T[],
): { readonly lost: readonly T[]; readonly stray: readonly T[] } {
  return {
    lost: damage.filter((item) => !STRAY.has(item.kind)),
    stray: damage.filter((item) => STRAY.has(item.kind)),
  };
}
