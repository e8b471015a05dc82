import type { Span } from '../../text/span.ts';

const BLANK = /\s/u;

/**
 * Every place where `quote` stands in `sourceText`, blanks and line breaks left out of account on both sides, in
 * reading order; places may overlap. The spans are those of the source text.
 */
export function placesOf(sourceText: string, quote: string): readonly Span[] {
  const { letters, offsets } = withoutBlanks(sourceText);
  const wanted = withoutBlanks(quote).letters;
  if (wanted === '') return [];
  const places: Span[] = [];
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    const start = offsets[at] ?? 0;
    const end = (offsets[at + wanted.length - 1] ?? start) + 1;
    places.push({ start, end });
  }
  return places;
}

/** The one place meant: the only one, else the one that begins at `start`; null if that leaves none or several. */
export function placeMeant(places: readonly Span[], start: number | undefined): Span | null {
  const [only, ...others] = places;
  if (only !== undefined && others.length === 0) return only;
  return places.find((place) => place.start === start) ?? null;
}

function withoutBlanks(text: string): { readonly letters: string; readonly offsets: readonly number[] } {
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (BLANK.test(character)) continue;
    kept.push(character);
    offsets.push(i);
  }
  return { letters: kept.join(''), offsets };
}
