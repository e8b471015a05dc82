import { QpgError } from '../../text/errors.ts';
import { DocumentBody } from './docx-body.ts';
import { NumberingCounter } from './docx-numbering.ts';
import { readNumbering, readStyleNumbers } from './docx-parts.ts';
import { readXml } from './xml.ts';
import { unzip } from './zip.ts';

/** Some programs number the main part: word/document2.xml. */
const MAIN = /^word\/document\d{0,2}\.xml$/;
const PARTS = new Set(['word/numbering.xml', 'word/styles.xml']);

/**
 * The linear text of a Word document: a paragraph a line, with the numbers that Word generates; tables as
 * `cell | cell`; text boxes behind the paragraph they are drawn at. Left out: deleted and hidden text, tables of
 * contents, page heads and feet, comments, footnotes and endnotes.
 * @throws QpgError FORMAT_DAMAGED for a file that is no readable Word document
 */
export async function docxToText(bytes: Uint8Array, shownName: string): Promise<string> {
  const parts = new Map<string, string>();
  let main: string | undefined;
  for await (const entry of unzip(bytes, shownName, (name) => PARTS.has(name) || MAIN.test(name))) {
    const xml = new TextDecoder().decode(entry.bytes);
    if (MAIN.test(entry.name)) main ??= xml;
    else parts.set(entry.name, xml);
  }
  if (main === undefined) throw damaged(shownName, 'is a Word file without a main text');
  const styles = await readStyleNumbers(parts.get('word/styles.xml') ?? '');
  const numbering = await readNumbering(parts.get('word/numbering.xml') ?? '', styles);
  const body = new DocumentBody(new NumberingCounter(numbering), styles);
  if (await readXml(main, body)) return body.lines.join('\n');
  throw damaged(
    shownName,
    'is a Word file whose parts nest thousands of times, which no word processor writes',
  );
}

function damaged(shownName: string, what: string): QpgError {
  return new QpgError({
    code: 'FORMAT_DAMAGED',
    message: `${shownName} ${what}.`,
    remedy: 'Open it in Word, WPS or LibreOffice and save it again as .docx.',
  });
}
