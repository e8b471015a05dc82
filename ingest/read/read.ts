import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { QpgError } from '../../text/errors.ts';
import { decodeText } from './encoding.ts';
import { READABLE_EXTENSIONS } from './extensions.ts';
import { detectFormat } from './format.ts';
import { markdownToText } from './markdown.ts';
import type { PageRange } from './pdf-lines.ts';

/** A document as the reader made it: `sourceText` is what all offsets point into, and is never altered. */
export interface SourceDocument {
  readonly file: string;
  readonly sourcePath: string | null;
  /** Decoded text; of HTML, DOCX and PDF the linear text, table rows as `cell | cell`. */
  readonly sourceText: string;
  /** Of the bytes read. */
  readonly sha256: string;
  /** Where each page of a PDF stands in the text. */
  readonly pages?: readonly PageRange[];
}

/** Larger files are refused: 50 MB, some hundred times the longest official document. */
export const LARGEST_FILE_BYTES = 50 * 1024 * 1024;

/**
 * Reads one file that holds one document.
 * @param shownName the name results carry, by default the file's own
 * @throws QpgError as {@link readSources}, and FORMAT_UNSUPPORTED for an archive of several documents
 */
export async function readSource(path: string, shownName: string = basename(path)): Promise<SourceDocument> {
  return onlySource(await readSources(path, shownName), shownName);
}

/** The one document among `sources`. @throws QpgError FORMAT_UNSUPPORTED where an archive gave several. */
export function onlySource(sources: readonly SourceDocument[], shownName: string): SourceDocument {
  const [source, ...others] = sources;
  if (source !== undefined && others.length === 0) return source;
  throw new QpgError({
    code: 'FORMAT_UNSUPPORTED',
    message: `${shownName} is an archive of ${sources.length} documents where one is wanted.`,
    remedy: 'Unpack it and give one of the files inside, or ingest the archive as a whole.',
  });
}

/**
 * Reads the documents of one file: one, or as many as a ZIP archive holds (named `archive.zip/path inside`).
 * @throws QpgError FILE_NOT_FOUND, FILE_TOO_LARGE and those of {@link sourcesFromBytes}
 */
export async function readSources(
  path: string,
  shownName: string = basename(path),
): Promise<readonly SourceDocument[]> {
  const { size } = await stat(path).catch((cause: unknown) => {
    throw notFound(path, cause);
  });
  if (size > LARGEST_FILE_BYTES) throw tooLarge(shownName, size);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw notFound(path, cause);
  });
  return sourcesFromBytes(bytes, shownName, resolve(path));
}

/**
 * The documents in `bytes`, whatever their format: text, Markdown, HTML, DOCX, PDF, ZIP.
 * @throws QpgError FILE_EMPTY, FILE_BINARY, FILE_TOO_LARGE, FORMAT_UNSUPPORTED, FORMAT_DAMAGED, ENCODING_UNKNOWN,
 *   NO_DOCUMENTS for an archive without documents
 */
export async function sourcesFromBytes(
  bytes: Uint8Array,
  shownName: string,
  sourcePath: string | null,
): Promise<readonly SourceDocument[]> {
  if (bytes.length > LARGEST_FILE_BYTES) throw tooLarge(shownName, bytes.length);
  const format = detectFormat(bytes, shownName);
  if (format === 'zip') return readArchive(bytes, shownName, sourcePath);
  if (format === 'html') {
    const { htmlToText } = await import('./html.ts');
    return [makeSource(await htmlToText(decodeText(bytes, shownName)), bytes, shownName, sourcePath)];
  }
  if (format === 'docx') {
    const { docxToText } = await import('./docx.ts');
    return [makeSource(await docxToText(bytes, shownName), bytes, shownName, sourcePath)];
  }
  if (format === 'pdf') {
    const { pdfToText } = await import('./pdf.ts');
    const { text, pages } = await pdfToText(bytes, shownName);
    return [{ ...makeSource(text, bytes, shownName, sourcePath), pages }];
  }
  return [sourceFromBytes(bytes, shownName, sourcePath)];
}

/**
 * The document in `bytes` of plain text or Markdown, at once. Other formats are read by {@link sourcesFromBytes}.
 * @throws QpgError FILE_EMPTY, FILE_BINARY, FILE_TOO_LARGE, FORMAT_UNSUPPORTED, ENCODING_UNKNOWN
 */
export function sourceFromBytes(
  bytes: Uint8Array,
  shownName: string,
  sourcePath: string | null,
): SourceDocument {
  if (bytes.length > LARGEST_FILE_BYTES) throw tooLarge(shownName, bytes.length);
  const format = detectFormat(bytes, shownName);
  if (format === 'docx' || format === 'pdf' || format === 'zip') {
    throw new QpgError({
      code: 'FORMAT_UNSUPPORTED',
      message: `${shownName} is a ${format.toUpperCase()} file where text is wanted.`,
      remedy: 'Give the file by its path.',
    });
  }
  const text = decodeText(bytes, shownName);
  return makeSource(format === 'markdown' ? markdownToText(text) : text, bytes, shownName, sourcePath);
}

async function readArchive(
  bytes: Uint8Array,
  shownName: string,
  sourcePath: string | null,
): Promise<readonly SourceDocument[]> {
  const { unzip } = await import('./zip.ts');
  const wanted = (name: string): boolean =>
    READABLE_EXTENSIONS.has(extname(name).toLowerCase()) && !/(?:^|\/)(?:\.|__MACOSX)/.test(name);
  const entries = unzip(bytes, shownName, (name) => wanted(name) && !/\.zip$/i.test(name));
  const sources: SourceDocument[] = [];
  for await (const entry of entries) {
    // A path of its own, so that the documents of one archive do not pass for versions of one file.
    const path = sourcePath === null ? null : `${sourcePath}/${entry.name}`;
    sources.push(...(await sourcesFromBytes(entry.bytes, `${shownName}/${entry.name}`, path)));
  }
  if (sources.length > 0) return sources;
  throw new QpgError({
    code: 'NO_DOCUMENTS',
    message: `${shownName} is an archive without documents.`,
    remedy: `Pack text, Markdown, HTML, DOCX or PDF files into it.`,
  });
}

function makeSource(
  sourceText: string,
  bytes: Uint8Array,
  file: string,
  sourcePath: string | null,
): SourceDocument {
  if (sourceText.trim() === '') {
    throw new QpgError({
      code: 'FILE_EMPTY',
      message: `${file} holds no text.`,
      remedy: 'Give a file with the text of a document.',
    });
  }
  return { file, sourcePath, sourceText, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function notFound(path: string, cause: unknown): QpgError {
  return new QpgError({
    code: 'FILE_NOT_FOUND',
    message: `There is no readable file ${path}.`,
    remedy: 'Check the path and that you may read the file.',
    cause,
  });
}

function tooLarge(shownName: string, size: number): QpgError {
  return new QpgError({
    code: 'FILE_TOO_LARGE',
    message: `${shownName} has ${Math.ceil(size / 1024 / 1024)} MB; files up to ${LARGEST_FILE_BYTES / 1024 / 1024} MB are read.`,
    remedy: 'Split the file into its documents.',
  });
}
