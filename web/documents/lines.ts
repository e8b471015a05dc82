/** One printed line of a source text: offsets without its line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of `text` that print something; blank lines become the space between paragraphs. */
export function printedLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() !== '') lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
