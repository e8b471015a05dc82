import { type Cell, TableRows } from './table-rows.ts';

const WIDEST_SPAN = 50;

/** A table of a Word document while it is read. */
export class OpenTable {
  /** Paragraphs of the open cell. */
  lines: string[] = [];
  readonly #rows = new TableRows();
  #cells: Cell[] = [];
  #columns = 1;
  /** restart, continue, or null for a cell that is not merged downwards. */
  #merge: string | null = null;
  #column = 0;
  /** Text of the merged cell above, by column. */
  readonly #merged = new Map<number, readonly string[]>();
  #rowIsDeleted = false;

  open(tag: string, value: string): void {
    if (tag === 'w:tr') {
      this.#cells = [];
      this.#column = 0;
      this.#rowIsDeleted = false;
    } else if (tag === 'w:tc') {
      this.lines = [];
      this.#columns = 1;
      this.#merge = null;
    } else if (tag === 'w:gridSpan') this.#columns = spanOf(value);
    else if (tag === 'w:vMerge') this.#merge = value === '' ? 'continue' : value;
    else if (tag === 'w:gridBefore') this.#skip(spanOf(value));
  }

  /** The row was deleted by a tracked change. */
  deleteRow(): void {
    this.#rowIsDeleted = true;
  }

  endCell(): void {
    const lines = this.#merge === 'continue' ? (this.#merged.get(this.#column) ?? []) : this.lines;
    if (this.#merge === 'restart') this.#merged.set(this.#column, lines);
    this.#cells.push({ lines, columns: this.#columns, rowsBelow: 0 });
    this.#column += this.#columns;
    this.lines = [];
  }

  /** The lines of the row that ends: one, or those of its cells where it is a row of layout. */
  endRow(): readonly string[] {
    const cells = this.#cells;
    this.#cells = [];
    if (this.#rowIsDeleted) return [];
    const line = this.#rows.row(cells);
    if (line === null) return cells.flatMap(({ lines }) => lines);
    return line === '' ? [] : [line];
  }

  #skip(columns: number): void {
    for (let i = 0; i < columns; i += 1) this.#cells.push({ lines: [], columns: 1, rowsBelow: 0 });
    this.#column += columns;
  }
}

function spanOf(value: string): number {
  return Math.min(WIDEST_SPAN, Math.max(1, Number(value) || 1));
}
