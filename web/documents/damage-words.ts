import type { Messages } from '../language/messages.ts';

/** What is wrong at a damaged place; a kind that the page has no words for is named as the server names it. */
export function damageWords(kind: string, t: Messages): string {
  const known: Readonly<Record<string, string>> = t.document.damageKinds;
  return known[kind] ?? kind;
}
