import { isDateLine } from './closing.ts';
import type { Marker } from './markers.ts';
import { isProse, type Paragraph } from './paragraphs.ts';
import { isSalutation } from './salutation.ts';
import type { TextRange } from './skeleton.ts';
import { isOrganisationLine } from './titles.ts';

/** What stands in the place of a number before 指导思想 on a line of its own. */
export const NO_NUMBER: Marker = { style: 'unnumbered', form: '', number: null, length: 0 };

/** Chinese words and no sentence. */
const WORDS = /^[\u4e00-\u9fff、“”（）]{2,20}$/;
const FINISHED = /[。；：！？”）]$/;
/** A text with chapters, articles or 一、 has its headings numbered. */
const OUTERMOST = /^(?:part|chapter|article|comma)$/;
/** A single short line is a caption or a byline. */
const FEWEST = 2;
const SHORTEST_PROSE = 15;

/**
 * The headings of a text whose outermost clauses have no numbers: short lines, each with prose or a numbered clause
 * below and a finished sentence above. None in a text that numbers its headings, or with only one such line.
 */
export function unnumberedHeadings(
  paragraphs: readonly Paragraph[],
  { title, closing }: TextRange,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = title.to; at < closing; at += 1) {
    const style = paragraphs[at]?.marker?.style;
    if (style !== undefined && OUTERMOST.test(style)) return new Set();
    if (headsItsText(paragraphs, at, title.to, closing)) found.add(at);
  }
  return found.size >= FEWEST ? found : new Set();
}

function headsItsText(paragraphs: readonly Paragraph[], at: number, from: number, to: number): boolean {
  const paragraph = paragraphs[at];
  const next = paragraphs[at + 1];
  if (paragraph === undefined || next === undefined || at + 1 >= to) return false;
  const { text, marker, torn, isContents } = paragraph;
  if (marker !== null || torn || isContents || !WORDS.test(text)) return false;
  if (isOrganisationLine(text) || isDateLine(text) || isSalutation(text)) return false;
  const isBegun = at === from || FINISHED.test(paragraphs[at - 1]?.text ?? '');
  const numberedBelow = next.marker !== null && next.marker.style !== 'attachment';
  return isBegun && (numberedBelow || (isProse(next.text) && next.text.length >= SHORTEST_PROSE));
}
