import { type Cell, TableRows } from './table-rows.ts';

/** One line of a page. */
export interface Block {
  readonly text: string;
  /** Characters that stand in links. */
  readonly linked: number;
  /** True inside h1, h2, h3 or an element that is marked as the title. */
  readonly heading: boolean;
  /** The element it stands in: an index into `parents`. */
  readonly element: number;
}

export interface PageBlocks {
  readonly blocks: readonly Block[];
  /** Parent of each element; -1 for the root, which is element 0. */
  readonly parents: readonly number[];
  /** <meta name content>, names in small letters. */
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const UNSEEN = words(
  'script style noscript template svg iframe object select option button textarea nav footer aside canvas video audio map',
);
const INLINE = words(
  'a abbr b bdi bdo big cite code dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr o:p st1:chsdate ruby rb script style',
);
const HEADINGS = words('h1 h2 h3');
/** What a class or id says of an element that is no text of the document. */
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:share|bdshare[a-z0-9]*|qrcode|ewm|crumbs?|breadcrumbs?|pagination|footer|foot|copyright|toolbar|sidebar|xgxx|xgwj|related|recommend|prenext|dede_pages)(?:$|[\s_-])/i;
const TITLE_NAME = /(?:^|[\s_-])(?:title|arti?cle?-?title|content-?title|bt|biaoti)(?:$|[\s_-])/i;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Tables inside tables lay a page out; deeper than this they are read as if their rows were lines. */
const DEEPEST_TABLE = 12;

interface OpenElement {
  readonly tag: string;
  readonly index: number;
  readonly unseen: boolean;
  readonly heading: boolean;
}

interface OpenCell {
  readonly blocks: Block[];
  readonly columns: number;
  readonly rowsBelow: number;
}

interface OpenTable {
  readonly rows: TableRows;
  cells: OpenCell[];
  cell: OpenCell | null;
}

/** The parser takes time by depth for each tag; below this, which no page reaches on purpose, all is closed. */
const DEEPEST_ELEMENT = 2000;
/** What is read as one piece up to its end. */
const RAW = words('script style title textarea xmp plaintext iframe noembed noframes');

/** Reads a page into lines. Any markup, however broken, gives lines; time is linear in its length. */
export async function readBlocks(html: string): Promise<PageBlocks> {
  const { Parser } = await import('htmlparser2');
  const builder = new BlockBuilder();
  let rest = html;
  for (let cut: number | null = 0; cut !== null; rest = rest.slice(cut ?? rest.length)) {
    cut = null;
    const parser = new Parser(
      {
        onopentag: (tag, attributes) => {
          builder.open(tag, attributes);
          if (builder.depth < DEEPEST_ELEMENT || RAW.has(tag)) return;
          cut = parser.endIndex + 1;
          parser.pause();
        },
        ontext: (text) => builder.text(text),
        onclosetag: (tag) => builder.close(tag),
      },
      { decodeEntities: true },
    );
    parser.write(rest);
    if (cut === null) parser.end();
    else builder.closeAll();
  }
  return builder.result();
}

class BlockBuilder {
  readonly #blocks: Block[] = [];
  readonly #parents: number[] = [-1];
  readonly #meta = new Map<string, string>();
  readonly #open: OpenElement[] = [{ tag: '', index: 0, unseen: false, heading: false }];
  readonly #tables: OpenTable[] = [];
  /** Open tables below the deepest one that is read as a table. */
  #buried = 0;
  #title = '';
  #line = '';
  #linked = 0;
  #links = 0;

  get depth(): number {
    return this.#open.length;
  }

  /** Ends every element, as at the end of the page. */
  closeAll(): void {
    this.#flush();
    this.#buried = 0;
    while (this.#tables.length > 0) this.#closeTablePart('table');
    this.#open.length = 1;
    this.#links = 0;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'meta') this.#readMeta(attributes);
    if (tag === 'br' || !INLINE.has(tag)) this.#flush();
    if (tag === 'a') this.#links += 1;
    const above = this.#top();
    this.#parents.push(above.index);
    const name = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
    this.#open.push({
      tag,
      index: this.#parents.length - 1,
      unseen:
        above.unseen || UNSEEN.has(tag) || HIDDEN.test(attributes.style ?? '') || FURNITURE_NAME.test(name),
      heading: above.heading || HEADINGS.has(tag) || (!INLINE.has(tag) && TITLE_NAME.test(name)),
    });
    this.#openTablePart(tag, attributes);
  }

  text(text: string): void {
    const { tag, unseen } = this.#top();
    if (tag === 'title') this.#title += text;
    if (unseen || tag === 'title') return;
    const piece = text.replace(/[\s\u00a0]+/g, ' ');
    this.#line += piece;
    if (this.#links > 0) this.#linked += piece.trim().length;
  }

  close(tag: string): void {
    if (!INLINE.has(tag)) this.#flush();
    this.#closeTablePart(tag);
    if (tag === 'a' && this.#links > 0) this.#links -= 1;
    if (this.#open.length > 1 && this.#top().tag === tag) this.#open.pop();
  }

  result(): PageBlocks {
    this.closeAll();
    return { blocks: this.#blocks, parents: this.#parents, meta: this.#meta, title: this.#title.trim() };
  }

  #top(): OpenElement {
    return this.#open.at(-1) ?? { tag: '', index: 0, unseen: false, heading: false };
  }

  #flush(): void {
    const text = this.#line.trim();
    const { index, heading } = this.#top();
    if (text !== '') this.#emit({ text, linked: this.#linked, heading, element: index });
    this.#line = '';
    this.#linked = 0;
  }

  #emit(block: Block): void {
    const cell = this.#tables.at(-1)?.cell ?? null;
    (cell?.blocks ?? this.#blocks).push(block);
  }

  #readMeta(attributes: Readonly<Record<string, string>>): void {
    const name = (attributes.name ?? attributes.property ?? '').toLowerCase();
    const content = attributes.content?.trim() ?? '';
    if (name !== '' && content !== '' && !this.#meta.has(name)) this.#meta.set(name, content);
  }

  #openTablePart(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'table') {
      if (this.#tables.length < DEEPEST_TABLE)
        this.#tables.push({ rows: new TableRows(), cells: [], cell: null });
      else this.#buried += 1;
    }
    const table = this.#tables.at(-1);
    if (table === undefined || this.#buried > 0) return;
    if (tag === 'tr') {
      this.#endRow(table);
    } else if (tag === 'td' || tag === 'th') {
      this.#endCell(table);
      table.cell = { blocks: [], columns: span(attributes.colspan), rowsBelow: span(attributes.rowspan) - 1 };
    }
  }

  #closeTablePart(tag: string): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    if (this.#buried > 0) {
      if (tag === 'table') this.#buried -= 1;
      return;
    }
    if (tag === 'td' || tag === 'th') this.#endCell(table);
    if (tag === 'tr') this.#endRow(table);
    if (tag !== 'table') return;
    this.#tables.pop();
    this.#endRow(table);
  }

  #endCell(table: OpenTable): void {
    if (table.cell !== null) table.cells.push(table.cell);
    table.cell = null;
  }

  /** Gives the row to the page, or to the cell of the table around this one. */
  #endRow(table: OpenTable): void {
    this.#endCell(table);
    const cells = table.cells;
    if (cells.length === 0) return;
    table.cells = [];
    const blocks = cells.flatMap((cell) => cell.blocks);
    const line = table.rows.row(
      cells.map((cell): Cell => ({ ...cell, lines: cell.blocks.map(({ text }) => text) })),
    );
    const outer = this.#tables.findLast((open) => open !== table)?.cell?.blocks ?? this.#blocks;
    if (line === null) for (const block of blocks) outer.push(block);
    else if (line !== '') outer.push(rowBlock(line, blocks));
  }
}

function rowBlock(text: string, cells: readonly Block[]): Block {
  return {
    text,
    linked: cells.reduce((sum, { linked }) => sum + linked, 0),
    heading: false,
    element: cells[0]?.element ?? 0,
  };
}

function span(value: string | undefined): number {
  const count = Number.parseInt(value ?? '1', 10);
  return Number.isFinite(count) && count > 0 ? Math.min(count, 1000) : 1;
}
