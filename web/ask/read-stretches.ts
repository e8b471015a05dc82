/** A stretch of the question as read, and what it was taken for; null where nothing was made of it. */
export interface ReadStretch {
  readonly start: number;
  readonly text: string;
  readonly kind: string | null;
}

interface Link {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** The question cut at the words that were taken for something; words taken twice show what they were taken for first. */
export function readStretches(understood: Readonly<Record<string, unknown>>): readonly ReadStretch[] {
  const { text, links } = understood;
  if (typeof text !== 'string' || !Array.isArray(links)) return [];
  const stretches: ReadStretch[] = [];
  let at = 0;
  for (const { kind, start, end } of links.filter(isLink).toSorted((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    if (start > at) stretches.push({ start: at, text: text.slice(at, start), kind: null });
    stretches.push({ start, text: text.slice(start, end), kind });
    at = end;
  }
  if (stretches.length === 0) return [];
  if (at < text.length) stretches.push({ start: at, text: text.slice(at), kind: null });
  return stretches;
}

function isLink(value: unknown): value is Link {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, start, end } = value as Partial<Record<string, unknown>>;
  return typeof kind === 'string' && typeof start === 'number' && typeof end === 'number' && start < end;
}
