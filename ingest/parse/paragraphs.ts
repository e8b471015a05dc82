import type { Span } from '../../text/span.ts';
import type { WorkingText } from '../../text/working-text.ts';
import { joinedParagraphs } from './joined-paragraphs.ts';
import { type Marker, readMarker } from './markers.ts';

/** One line of the working text, which is one paragraph of the document. */
export interface Paragraph extends Span {
  readonly text: string;
  readonly marker: Marker | null;
}

/**
 * The paragraphs of a working text; a span runs up to the next paragraph, line end included. Where a copy lost its line
 * ends, paragraphs begin at the numbers inside the line that follow one another.
 */
export function readParagraphs(working: WorkingText): readonly Paragraph[] {
  const { text } = working;
  const paragraphs: Paragraph[] = [];
  const push = (start: number, contentEnd: number, end: number): void => {
    const line = text.slice(start, contentEnd);
    paragraphs.push({ start, end, text: line, marker: readMarker(line) });
  };
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const contentEnd = found < 0 ? text.length : found;
    const end = found < 0 ? text.length : found + 1;
    let from = start;
    for (const border of joinedParagraphs(working, start, contentEnd)) {
      push(from, border, border);
      from = border;
    }
    push(from, contentEnd, end);
    start = end;
  }
  return paragraphs;
}

/** A line that reads as prose: it ends like a sentence, or is too long for a title. */
export function isProse(text: string): boolean {
  return /[。；！？：，]$/.test(text) || text.length > 90 || /。./.test(text);
}
