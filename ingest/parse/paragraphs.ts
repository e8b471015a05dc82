import type { Span } from '../../text/span.ts';
import { type Marker, readMarker } from './markers.ts';

/** One line of the working text, which is one paragraph of the document. */
export interface Paragraph extends Span {
  readonly text: string;
  readonly marker: Marker | null;
}

/** The paragraphs of a working text; a span runs up to the next line, its line end included. */
export function readParagraphs(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const contentEnd = found < 0 ? text.length : found;
    const end = found < 0 ? text.length : found + 1;
    const line = text.slice(start, contentEnd);
    paragraphs.push({ start, end, text: line, marker: readMarker(line) });
    start = end;
  }
  return paragraphs;
}

/** A line that reads as prose: it ends like a sentence, or is too long for a title. */
export function isProse(text: string): boolean {
  return /[。；！？：，]$/.test(text) || text.length > 90 || /。./.test(text);
}
