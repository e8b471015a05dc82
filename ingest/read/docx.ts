import { QpgError } from '../../text/errors.ts';
import { NumberingCounter } from './docx-numbering.ts';
import { readNumbering, readStyleNumbers, type StyleNumber } from './docx-parts.ts';
import { type Cell, TableRows } from './table-rows.ts';
import { readXml } from './xml.ts';
import { unzip } from './zip.ts';

const PARTS = new Set(['word/document.xml', 'word/numbering.xml', 'word/styles.xml']);
/** Deleted text, field codes and the second form of what is drawn twice. */
const UNREAD = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:rubyPr',
  'w:rt',
]);

/**
 * The linear text of a Word document: a paragraph a line, with the numbers that Word generates; tables as
 * `cell | cell`; deleted text left out.
 * @throws QpgError FORMAT_DAMAGED for a file that is no readable Word document
 */
export async function docxToText(bytes: Uint8Array, shownName: string): Promise<string> {
  const parts = new Map<string, string>();
  for await (const entry of unzip(bytes, shownName, (name) => PARTS.has(name)))
    parts.set(entry.name, new TextDecoder().decode(entry.bytes));
  const document = parts.get('word/document.xml');
  if (document === undefined) {
    throw new QpgError({
      code: 'FORMAT_DAMAGED',
      message: `${shownName} is a Word file without a main text.`,
      remedy: 'Open it in Word, WPS or LibreOffice and save it again as .docx.',
    });
  }
  const numbering = await readNumbering(parts.get('word/numbering.xml') ?? '');
  const styles = await readStyleNumbers(parts.get('word/styles.xml') ?? '');
  const builder = new DocumentBuilder(new NumberingCounter(numbering), styles);
  if (!(await readXml(document, builder))) throw damagedMarkup(shownName);
  return builder.lines.join('\n');
}

function damagedMarkup(shownName: string): QpgError {
  return new QpgError({
    code: 'FORMAT_DAMAGED',
    message: `${shownName} is a Word file whose parts nest thousands of times, which no word processor writes.`,
    remedy: 'Open it in Word, WPS or LibreOffice and save it again as .docx.',
  });
}

interface OpenTable {
  readonly rows: TableRows;
  cells: Cell[];
  lines: string[];
  columns: number;
  /** restart, continue, or null for a cell that is not merged downwards. */
  merge: string | null;
  column: number;
  /** Text of the merged cell above, by column. */
  readonly merged: Map<number, readonly string[]>;
}

class DocumentBuilder {
  readonly lines: string[] = [];
  readonly #counter: NumberingCounter;
  readonly #styles: ReadonlyMap<string, StyleNumber>;
  readonly #tables: OpenTable[] = [];
  #unread = 0;
  #inText = false;
  #inProperties = false;
  #text = '';
  #style = '';
  #list: string | null = null;
  #level: number | null = null;

  constructor(counter: NumberingCounter, styles: ReadonlyMap<string, StyleNumber>) {
    this.#counter = counter;
    this.#styles = styles;
  }

  readonly open = (tag: string, attribute: (name: string) => string): void => {
    if (UNREAD.has(tag)) this.#unread += 1;
    if (this.#unread > 0) return;
    const value = attribute('w:val');
    if (tag === 'w:p') this.#startParagraph();
    else if (tag === 'w:pPr') this.#inProperties = true;
    else if (tag === 'w:t') this.#inText = true;
    else if (tag === 'w:tab' && !this.#inProperties) this.#text += ' ';
    else if (tag === 'w:br' || tag === 'w:cr') this.#text += '\n';
    else if (tag === 'w:noBreakHyphen') this.#text += '-';
    else if (this.#inProperties) this.#property(tag, value);
    else this.#openTable(tag, value);
  };

  readonly text = (text: string): void => {
    if (this.#inText && this.#unread === 0) this.#text += text;
  };

  readonly close = (tag: string): void => {
    if (UNREAD.has(tag)) this.#unread = Math.max(0, this.#unread - 1);
    else if (this.#unread > 0) return;
    else if (tag === 'w:t') this.#inText = false;
    else if (tag === 'w:pPr') this.#inProperties = false;
    else if (tag === 'w:p') this.#endParagraph();
    else this.#closeTable(tag);
  };

  #startParagraph(): void {
    // A paragraph inside a drawing's text box stands for itself.
    if (this.#text.trim() !== '') this.#emit(this.#text);
    this.#text = '';
    this.#style = '';
    this.#list = null;
    this.#level = null;
  }

  #property(tag: string, value: string): void {
    if (tag === 'w:pStyle') this.#style = value;
    else if (tag === 'w:numId') this.#list = value;
    else if (tag === 'w:ilvl') this.#level = Number(value) || 0;
  }

  #endParagraph(): void {
    const byStyle = this.#styles.get(this.#style);
    const list = this.#list ?? byStyle?.list ?? null;
    const hasText = this.#text.trim() !== '';
    const number =
      list === null || list === '0' || !hasText
        ? ''
        : this.#counter.next(list, this.#level ?? byStyle?.level ?? 0);
    if (hasText) this.#emit(number + this.#text);
    this.#text = '';
    this.#inProperties = false;
  }

  #emit(text: string): void {
    const target = this.#tables.at(-1)?.lines ?? this.lines;
    for (const line of text.split('\n')) if (line.trim() !== '') target.push(line.trim());
  }

  #openTable(tag: string, value: string): void {
    if (tag === 'w:tbl') {
      this.#tables.push({
        rows: new TableRows(),
        cells: [],
        lines: [],
        columns: 1,
        merge: null,
        column: 0,
        merged: new Map(),
      });
    }
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    if (tag === 'w:tr') {
      table.cells = [];
      table.column = 0;
    } else if (tag === 'w:tc') {
      table.lines = [];
      table.columns = 1;
      table.merge = null;
    } else if (tag === 'w:gridSpan') table.columns = Math.min(50, Number(value) || 1);
    else if (tag === 'w:vMerge') table.merge = value === '' ? 'continue' : value;
  }

  #closeTable(tag: string): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    if (tag === 'w:tc') {
      const lines = table.merge === 'continue' ? (table.merged.get(table.column) ?? []) : table.lines;
      if (table.merge === 'restart') table.merged.set(table.column, lines);
      table.cells.push({ lines, columns: table.columns, rowsBelow: 0 });
      table.column += table.columns;
      table.lines = [];
    } else if (tag === 'w:tr') this.#endRow(table);
    else if (tag === 'w:tbl') this.#tables.pop();
  }

  #endRow(table: OpenTable): void {
    const outer = this.#tables.at(-2)?.lines ?? this.lines;
    const line = table.rows.row(table.cells);
    if (line === null) for (const cell of table.cells) outer.push(...cell.lines);
    else if (line !== '') outer.push(line);
    table.cells = [];
  }
}
