import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { QpgError } from '../../text/errors.ts';
import { packageRoot } from '../../text/package-root.ts';
import { type PageItem, type PdfText, pagesToText } from './pdf-lines.ts';
import { checkStreams } from './pdf-streams.ts';

const MOST_PAGES = 3000;
/** Fewer Chinese characters a page than this mean pictures of pages. */
const FEWEST_CHARACTERS = 8;

/** Gives pdf.js the character maps that lie beside the program. */
class LocalCMaps {
  async fetch({ name }: { readonly name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
    const path = join(packageRoot(), 'data', 'cmaps', `${name.replace(/[^\w-]/g, '')}.bcmap`);
    return { cMapData: new Uint8Array(await readFile(path)), isCompressed: true };
  }
}

/**
 * The linear text of a PDF with a text layer, lines rejoined to paragraphs, page heads, feet and numbers left out, with
 * the range of each page.
 * @throws QpgError FORMAT_DAMAGED for a broken file, FORMAT_UNSUPPORTED for scans and files under a password,
 *   FILE_TOO_LARGE for one that unpacks to far more than its text
 */
export async function pdfToText(bytes: Uint8Array, shownName: string): Promise<PdfText> {
  checkStreams(bytes, shownName);
  const { getDocumentProxy } = await import('unpdf');
  // pdf.js takes the bytes for itself, and no Buffer, which files are read as.
  const options = { CMapReaderFactory: LocalCMaps, verbosity: 0, isEvalSupported: false };
  const document = await getDocumentProxy(new Uint8Array(bytes), options).catch((cause: unknown) => {
    throw unreadable(shownName, cause);
  });
  try {
    const pages: PageItem[][] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      pages.push(await readPage(document, number));
    }
    const text = pagesToText(pages);
    const characters = text.text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
    if (characters < FEWEST_CHARACTERS * pages.length) throw noTextLayer(shownName, pages.length);
    return text;
  } catch (cause) {
    throw cause instanceof QpgError ? cause : unreadable(shownName, cause);
  } finally {
    await document.destroy();
  }
}

type PdfDocument = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;

async function readPage(document: PdfDocument, number: number): Promise<PageItem[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const result: PageItem[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [, , skew = 0, scale = 0, x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(skew, scale) || item.height || 10;
    result.push({
      text: item.str,
      x: x - left,
      y: top - y,
      width: item.width,
      size,
      pageWidth: right - left,
      pageHeight: top - bottom,
    });
  }
  page.cleanup();
  return result;
}

function unreadable(shownName: string, cause: unknown): QpgError {
  const locked = cause instanceof Error && cause.name === 'PasswordException';
  return new QpgError({
    code: locked ? 'FORMAT_UNSUPPORTED' : 'FORMAT_DAMAGED',
    message: locked ? `${shownName} is a PDF under a password.` : `${shownName} is a damaged PDF.`,
    remedy: locked
      ? 'Remove the password and try again.'
      : 'Open it in a PDF reader and print it to a new PDF.',
    cause,
  });
}

function noTextLayer(shownName: string, pages: number): QpgError {
  return new QpgError({
    code: 'FORMAT_UNSUPPORTED',
    message: `${shownName} has no text layer: its ${pages} page(s) are pictures, or hold no Chinese text.`,
    remedy: 'Run text recognition (OCR) over it and give the PDF or text that it makes.',
  });
}
