import type { DocumentPart } from './document.ts';
import type { Marker, MarkerStyle } from './markers.ts';
import { countAbove, type OpenNumber } from './nesting.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Skeleton, TextRange } from './skeleton.ts';
import { NO_NUMBER, unnumberedHeadings } from './unnumbered-headings.ts';

/** A clause before its heading is read: paragraphs `from`–`to`, end exclusive. */
export interface Node {
  readonly ordinal: number;
  readonly parent: number | null;
  readonly depth: number;
  readonly part: DocumentPart;
  readonly marker: Marker | null;
  /** True for the title lines of a handed-on text or annex. */
  readonly isTextTitle: boolean;
  /** Place among the paragraphs of its article, from 2; null for anything else. */
  readonly paragraphOfArticle: number | null;
  readonly from: number;
  to: number;
}

interface Open extends OpenNumber {
  readonly node: Node;
  paragraphs: number;
}

/** Nests the paragraphs of all texts by their numbering. Each paragraph of the body lies in exactly one node. */
export function buildTree(paragraphs: readonly Paragraph[], skeleton: Skeleton): readonly Node[] {
  const nodes: Node[] = [];
  for (const text of skeleton.texts) new TextBuilder(nodes, paragraphs, text).build();
  return nodes;
}

class TextBuilder {
  readonly #nodes: Node[];
  readonly #paragraphs: readonly Paragraph[];
  readonly #text: TextRange;
  /** Lines that are headings without a number. */
  readonly #headings: ReadonlySet<number>;
  /** Numbered clauses that are open, outermost first. */
  #open: Open[] = [];
  #last: Node | null = null;
  /** In which style each style stood the last time. */
  readonly #homes = new Map<MarkerStyle, MarkerStyle | null>();
  /** The title of an annex stands above its clauses; the document's own clauses stand under nothing. */
  #root: Node | null = null;

  constructor(nodes: Node[], paragraphs: readonly Paragraph[], text: TextRange) {
    this.#nodes = nodes;
    this.#paragraphs = paragraphs;
    this.#text = text;
    this.#headings = unnumberedHeadings(paragraphs, text);
  }

  build(): void {
    const { title, from, to, closing, kind } = this.#text;
    if (title.to > title.from) {
      const marker = kind === 'annex' ? this.#paragraphs[title.from]?.marker : null;
      const part = kind === 'annex' ? 'attachment' : 'body';
      const node = this.#add({
        part,
        at: title.from,
        to: title.to,
        marker: marker ?? null,
        isTextTitle: true,
      });
      if (kind === 'annex') this.#root = node;
    }
    for (let i = Math.max(from, title.to); i < to; i += 1) {
      if (i >= closing) this.#closingLine(i);
      else this.#line(i);
    }
  }

  #line(at: number): void {
    const paragraph = this.#paragraphs[at];
    const marker = paragraph?.marker ?? null;
    if (paragraph?.isContents === true) this.#contentsLine(at);
    else if (paragraph?.torn === true || this.#goesOnWithTable(at)) this.#continue(at);
    else if (this.#headings.has(at)) this.#numbered(at, NO_NUMBER);
    else if (marker !== null && marker.style !== 'attachment') this.#numbered(at, marker);
    else if (this.#open.length === 0) this.#add({ part: this.#partOf('preamble'), at });
    else this.#unnumbered(at);
  }

  /** A table of contents inside the text is one clause that counts nothing. */
  #contentsLine(at: number): void {
    this.#open = [];
    if (this.#paragraphs[at - 1]?.isContents === true) this.#continue(at);
    else this.#add({ part: this.#partOf('preamble'), at });
  }

  /** The rows of a table stay with each other, and with the numbered clause they stand in. */
  #goesOnWithTable(at: number): boolean {
    if (!isTableRow(this.#paragraphs[at])) return false;
    return (
      this.#open.length > 0 || (this.#last?.isTextTitle === false && isTableRow(this.#paragraphs[at - 1]))
    );
  }

  #numbered(at: number, marker: Marker): void {
    const behindLead = this.#paragraphs[at - 1]?.text.endsWith('：') === true;
    this.#open = this.#open.slice(0, countAbove(this.#open, marker, this.#homes, behindLead));
    const above = this.#open.at(-1);
    this.#homes.set(marker.style, above?.marker.style ?? null);
    const node = this.#add({ part: this.#partOf('body'), at, marker, parent: above?.node ?? this.#root });
    if (marker.style === 'bullet') return;
    const isHeadingLine = !/[。；，]/.test(this.#paragraphs[at]?.text ?? '');
    this.#open.push({ node, marker, isHeadingLine, paragraphs: 1 });
  }

  /** Text without number goes on with the clause it follows; within an article it is the next paragraph (款). */
  #unnumbered(at: number): void {
    const article = this.#open.findIndex(({ marker }) => marker.style === 'article');
    const open = this.#open[article];
    if (open === undefined || this.#last === null) {
      this.#continue(at);
      return;
    }
    this.#open = this.#open.slice(0, article + 1);
    open.paragraphs += 1;
    const node = this.#add({
      part: this.#partOf('body'),
      at,
      parent: open.node,
      paragraphOfArticle: open.paragraphs,
    });
    this.#last = node;
  }

  #continue(at: number): void {
    if (this.#last === null) this.#add({ part: this.#partOf('preamble'), at });
    else this.#last.to = at + 1;
  }

  #closingLine(at: number): void {
    this.#open = [];
    if (this.#last?.part === 'closing') this.#last.to = at + 1;
    else this.#add({ part: 'closing', at });
  }

  #partOf(part: DocumentPart): DocumentPart {
    return this.#text.kind === 'annex' ? 'attachment' : part;
  }

  #add(fields: {
    readonly part: DocumentPart;
    readonly at: number;
    readonly to?: number;
    readonly marker?: Marker | null;
    readonly parent?: Node | null;
    readonly isTextTitle?: boolean;
    readonly paragraphOfArticle?: number;
  }): Node {
    const parent = fields.parent ?? null;
    const node: Node = {
      ordinal: this.#nodes.length,
      parent: parent?.ordinal ?? null,
      depth: isUnnumbered(fields) ? 0 : (parent?.depth ?? 0) + 1,
      part: fields.part,
      marker: fields.marker ?? null,
      isTextTitle: fields.isTextTitle ?? false,
      paragraphOfArticle: fields.paragraphOfArticle ?? null,
      from: fields.at,
      to: fields.to ?? fields.at + 1,
    };
    this.#nodes.push(node);
    this.#last = node;
    return node;
  }
}

/** Titles, preambles and closings stand outside the numbering. */
function isUnnumbered(fields: {
  readonly marker?: Marker | null;
  readonly parent?: Node | null;
  readonly isTextTitle?: boolean;
}): boolean {
  return (
    fields.isTextTitle === true || ((fields.marker ?? null) === null && (fields.parent ?? null) === null)
  );
}

function isTableRow(paragraph: Paragraph | undefined): boolean {
  return paragraph?.text.includes(' | ') ?? false;
}
