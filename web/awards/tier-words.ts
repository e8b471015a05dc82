import type { Messages } from '../language/messages.ts';
import type { Names } from '../language/names.ts';

/** What a tier is called in the language of the page; null where it has no name but the printed one. */
export function tierName(tier: string, t: Messages): string | null {
  const known: Readonly<Record<string, string>> = t.tiers;
  return known[tier] || null;
}

/** A tier as plain text: `nominee (提名奖)`. */
export function tierWords(tier: string, t: Messages, names: Names): string {
  return names.thing(tier, tierName(tier, t));
}
