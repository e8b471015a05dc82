/** Elements whose text nobody sees in print: deleted text, field codes, old properties, the second form of drawings. */
const UNSEEN_ELEMENTS = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'mc:Fallback',
  'w:rubyPr',
  'w:rt',
]);
/** Fields whose result is no text of the document: tables of contents, page numbers, references to pages. */
const UNSEEN_FIELD = /^\s*(?:TOC|PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|SECTION|RD|TC|XE)\b/;

interface Field {
  code: string;
  isShown: boolean;
}

/** Follows where in a Word document the text is that its printed pages do not show. */
export class Unseen {
  #elements = 0;
  readonly #fields: Field[] = [];
  readonly #simpleFields: boolean[] = [];
  readonly #controls: { isHidden: boolean }[] = [];
  #inCode = false;

  /** Whether text here is shown. */
  get isShown(): boolean {
    return (
      this.#elements === 0 &&
      !this.#inCode &&
      !this.#simpleFields.includes(true) &&
      !this.#controls.some(({ isHidden }) => isHidden) &&
      !this.#fields.some(({ code, isShown }) => isShown && UNSEEN_FIELD.test(code))
    );
  }

  open(tag: string, attribute: (name: string) => string): void {
    if (UNSEEN_ELEMENTS.has(tag)) this.#elements += 1;
    if (this.#elements > 0) return;
    if (tag === 'w:instrText') this.#inCode = true;
    else if (tag === 'w:fldChar') this.#fieldMark(attribute('w:fldCharType'));
    else if (tag === 'w:fldSimple') this.#simpleFields.push(UNSEEN_FIELD.test(attribute('w:instr')));
    else if (tag === 'w:sdt') this.#controls.push({ isHidden: false });
    else if (isHiddenControl(tag, attribute('w:val'))) {
      const control = this.#controls.at(-1);
      if (control !== undefined) control.isHidden = true;
    }
  }

  /** Text inside a field's code. */
  text(text: string): void {
    const field = this.#fields.at(-1);
    if (this.#inCode && field !== undefined && field.code.length < 20) field.code += text;
  }

  close(tag: string): void {
    if (UNSEEN_ELEMENTS.has(tag)) this.#elements = Math.max(0, this.#elements - 1);
    else if (this.#elements > 0) return;
    else if (tag === 'w:instrText') this.#inCode = false;
    else if (tag === 'w:fldSimple') this.#simpleFields.pop();
    else if (tag === 'w:sdt') this.#controls.pop();
  }

  #fieldMark(type: string): void {
    const field = this.#fields.at(-1);
    if (type === 'begin' && this.#fields.length < 100) this.#fields.push({ code: '', isShown: false });
    else if (type === 'separate' && field !== undefined) field.isShown = true;
    else if (type === 'end') this.#fields.pop();
  }
}

/** A table of contents in its own part, or a form field that still shows what to fill in. */
function isHiddenControl(tag: string, value: string): boolean {
  if (tag === 'w:showingPlcHdr') return value !== '0' && value !== 'false';
  return tag === 'w:docPartGallery' && value === 'Table of Contents';
}
