import type { Span } from '../../text/span.ts';
import type { WorkingText } from '../../text/working-text.ts';
import { contentsLines } from './contents-lines.ts';
import { splitJoinedLines } from './joined-paragraphs.ts';
import type { Marker } from './markers.ts';
import { proveMarkers } from './prove-markers.ts';
import { quotedLines } from './quoted-lines.ts';

/** One line of the working text, which is one paragraph of the document. */
export interface Paragraph extends Span {
  readonly text: string;
  readonly marker: Marker | null;
  /** True where it goes on with the sentence or quotation of the paragraph above. */
  readonly torn: boolean;
  /** True where the number is not printed as it must read; the sequence proves what it must be. */
  readonly damaged: boolean;
  /** True for an entry of a table of contents inside the text. */
  readonly isContents: boolean;
}

/**
 * The paragraphs of a working text; a span runs up to the next paragraph, line end included. Where a copy lost its line
 * ends, paragraphs begin at the numbers inside the line that follow one another.
 */
export function readParagraphs(working: WorkingText): readonly Paragraph[] {
  const lines = splitJoinedLines(working);
  const texts = lines.map(({ text }) => text);
  const contents = contentsLines(texts);
  const proven = proveMarkers(working, lines, quotedLines(texts));
  return lines.map(({ start, end, text }, i) => {
    const { marker = null, torn = false, damaged = false } = proven[i] ?? {};
    return { start, end, text, marker, torn, damaged, isContents: contents.has(i) };
  });
}

/** A line that reads as prose: it ends like a sentence, or is too long for a title. */
export function isProse(text: string): boolean {
  return /[。；！？：，]$/.test(text) || text.length > 90 || /。./.test(text);
}
