/** A cell of a table: its paragraphs, and how many columns and rows it covers. */
export interface Cell {
  readonly lines: readonly string[];
  readonly columns: number;
  /** Rows still to cover below this one; 0 for an ordinary cell. */
  readonly rowsBelow: number;
}

/** A cell longer than this, or of more paragraphs, is a part of the page's layout and no datum. */
const LONGEST_CELL = 400;
const MOST_PARAGRAPHS = 8;
const WIDEST_SPAN = 50;
const WIDEST_ROW = 100;
/** Repeated text may be this many times the text of the table's own cells, so that no span makes a page explode. */
const MOST_REPEATED = 4;
const FREE_REPEATED = 4000;

/**
 * Turns rows into lines: `cell | cell | cell`, a row a line. Cells that span columns or rows are repeated, so that every
 * datum keeps its row head and column head.
 */
export class TableRows {
  /** Text carried down by cells that span rows, by column. */
  #carried: { text: string; rows: number }[] = [];
  #own = 0;
  #repeated = 0;

  /** The line of the next row; null for a row of layout, whose paragraphs stand for themselves. */
  row(cells: readonly Cell[]): string | null {
    if (cells.length <= 1 || cells.some(isLayout)) {
      this.#carried = [];
      return null;
    }
    const texts: string[] = [];
    for (const cell of cells) {
      this.#takeCarried(texts);
      const text = cell.lines.join(' ').replaceAll('|', '／').trim();
      this.#own += text.length;
      for (let i = 0; i < Math.min(cell.columns, WIDEST_SPAN) && texts.length < WIDEST_ROW; i += 1) {
        if (cell.rowsBelow > 0) this.#carried[texts.length] = { text, rows: cell.rowsBelow };
        texts.push(i === 0 ? text : this.#again(text));
      }
    }
    this.#takeCarried(texts);
    return texts.every((text) => text === '') ? '' : texts.join(' | ');
  }

  #takeCarried(texts: string[]): void {
    for (;;) {
      const carried = this.#carried[texts.length];
      if (carried === undefined || carried.rows === 0 || texts.length >= WIDEST_ROW) return;
      carried.rows -= 1;
      texts.push(this.#again(carried.text));
    }
  }

  #again(text: string): string {
    this.#repeated += text.length + 1;
    return this.#repeated > this.#own * MOST_REPEATED + FREE_REPEATED ? '' : text;
  }
}

function isLayout({ lines }: Cell): boolean {
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  return (
    length > LONGEST_CELL || lines.length > MOST_PARAGRAPHS || lines.some((line) => line.includes(' | '))
  );
}
