import type { NumberingCounter } from './docx-numbering.ts';
import type { StyleNumber } from './docx-parts.ts';
import { OpenTable } from './docx-tables.ts';
import { Unseen } from './docx-unseen.ts';

interface OpenParagraph {
  text: string;
  style: string;
  list: string | null;
  level: number | null;
  /** Its end was deleted: its words go on in the next one. */
  endIsDeleted: boolean;
  /** Paragraphs of the boxes that are drawn at it. */
  readonly boxed: string[];
}

/** The signs that runs hold beside text. Tabs inside a paragraph part nothing. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:ptab': ' ',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** Builds the lines of a Word document from its markup: what `readXml` tells it, in order. */
export class DocumentBody {
  readonly lines: string[] = [];
  readonly #counter: NumberingCounter;
  readonly #styles: ReadonlyMap<string, StyleNumber>;
  readonly #tables: OpenTable[] = [];
  readonly #unseen = new Unseen();
  /** The paragraph that is read, behind those that hold the box it stands in. */
  readonly #paragraphs: OpenParagraph[] = [];
  #open = newParagraph('');
  #inText = false;
  #inProperties = false;
  #inRowProperties = false;
  #isHidden = false;

  constructor(counter: NumberingCounter, styles: ReadonlyMap<string, StyleNumber>) {
    this.#counter = counter;
    this.#styles = styles;
  }

  readonly open = (tag: string, attribute: (name: string) => string): void => {
    if (tag === 'w:del' || tag === 'w:moveFrom') this.#markDeleted();
    this.#unseen.open(tag, attribute);
    if (!this.#unseen.isShown) return;
    const value = attribute('w:val');
    if (tag === 'w:p') this.#startParagraph();
    else if (tag === 'w:pPr') this.#inProperties = true;
    else if (tag === 'w:r') this.#isHidden = false;
    else if (tag === 'w:vanish') this.#isHidden = value !== '0' && value !== 'false';
    else if (tag === 'w:t' || tag === 'm:t') this.#inText = true;
    else if (this.#inProperties) this.#property(tag, value);
    else if (tag === 'w:sym') this.#open.text += symbol(attribute('w:char'));
    else if (tag === 'w:txbxContent') this.#startBox();
    else if (tag in SIGNS) this.#open.text += SIGNS[tag] ?? '';
    else this.#openTable(tag, value);
  };

  readonly text = (text: string): void => {
    this.#unseen.text(text);
    if (this.#inText && !this.#isHidden && this.#unseen.isShown) this.#open.text += text;
  };

  readonly close = (tag: string): void => {
    const wasShown = this.#unseen.isShown;
    this.#unseen.close(tag);
    if (tag === 'w:t' || tag === 'm:t') this.#inText = false;
    else if (tag === 'w:pPr') this.#inProperties = !wasShown && this.#inProperties;
    else if (!wasShown) return;
    else if (tag === 'w:p') this.#endParagraph();
    else if (tag === 'w:txbxContent') this.#endBox();
    else this.#closeTable(tag);
  };

  /** A deletion among the properties of a paragraph or a row deletes its end, or the row. */
  #markDeleted(): void {
    if (this.#inProperties) this.#open.endIsDeleted = true;
    else if (this.#inRowProperties) this.#tables.at(-1)?.deleteRow();
  }

  #startParagraph(): void {
    const before = this.#open;
    if (before.endIsDeleted) {
      this.#open = newParagraph(before.text, before.boxed);
      return;
    }
    if (before.text.trim() !== '') this.#emit(before.text);
    this.#open = newParagraph('');
  }

  #property(tag: string, value: string): void {
    if (tag === 'w:pStyle') this.#open.style = value;
    else if (tag === 'w:numId') this.#open.list = value;
    else if (tag === 'w:ilvl') this.#open.level = Math.min(8, Math.max(0, Number(value) || 0));
  }

  #endParagraph(): void {
    this.#inProperties = false;
    if (this.#open.endIsDeleted) return;
    const { text, boxed } = this.#open;
    const number = this.#numberOf(this.#open);
    // A number and a figure behind it are two: 1. 2025年.
    const joint = /[\d.]$/.test(number) && /^\d/.test(text) ? ' ' : '';
    if (text.trim() !== '') this.#emit(number + joint + text);
    for (const line of boxed) this.#emit(line);
    this.#open = newParagraph('');
  }

  #numberOf({ style, list, level }: OpenParagraph): string {
    const byStyle = this.#styles.get(style);
    const own = list ?? byStyle?.list ?? null;
    if (own === null || own === '0') return '';
    return this.#counter.next(own, level ?? byStyle?.level ?? this.#counter.levelOfStyle(own, style));
  }

  /** A box stands apart from the paragraph it is drawn at, and comes behind it. */
  #startBox(): void {
    this.#paragraphs.push(this.#open);
    this.#open = newParagraph('');
  }

  #endBox(): void {
    if (this.#open.text.trim() !== '') this.#emit(this.#open.text);
    this.#open = this.#paragraphs.pop() ?? newParagraph('');
    this.#inProperties = false;
  }

  #emit(text: string): void {
    const box = this.#paragraphs.at(-1)?.boxed;
    const target = box ?? this.#tables.at(-1)?.lines ?? this.lines;
    for (const line of text.split('\n')) if (line.trim() !== '') target.push(line.trim());
  }

  #openTable(tag: string, value: string): void {
    if (tag === 'w:tbl') this.#tables.push(new OpenTable());
    else if (tag === 'w:trPr') this.#inRowProperties = true;
    this.#tables.at(-1)?.open(tag, value);
  }

  #closeTable(tag: string): void {
    if (tag === 'w:trPr') this.#inRowProperties = false;
    const table = this.#tables.at(-1);
    if (tag === 'w:tc') table?.endCell();
    else if (tag === 'w:tbl') this.#tables.pop();
    else if (tag === 'w:tr' && table !== undefined) {
      const outer = this.#tables.at(-2)?.lines ?? this.lines;
      for (const line of table.endRow()) outer.push(line);
    }
  }
}

function newParagraph(text: string, boxed: string[] = []): OpenParagraph {
  return { text, style: '', list: null, level: null, endIsDeleted: false, boxed };
}

/** A sign given by its code; those of private fonts (Wingdings) are ornaments and ticks. */
function symbol(code: string): string {
  const value = Number.parseInt(code, 16);
  return value >= 0x20 && value < 0xd800 ? String.fromCharCode(value) : '';
}
