import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { QpgError } from '../../text/errors.ts';
import { decodeText } from './encoding.ts';

/** A document as the reader made it: `sourceText` is what all offsets point into, and is never altered. */
export interface SourceDocument {
  readonly file: string;
  readonly sourcePath: string | null;
  readonly sourceText: string;
  /** Of the bytes read. */
  readonly sha256: string;
}

/** Larger files are refused: 50 MB, some hundred times the longest official document. */
export const LARGEST_FILE_BYTES = 50 * 1024 * 1024;

/**
 * Reads one file.
 * @param shownName the name results carry, by default the file's own
 * @throws QpgError FILE_NOT_FOUND, FILE_TOO_LARGE and those of {@link sourceFromBytes}
 */
export async function readSource(path: string, shownName: string = basename(path)): Promise<SourceDocument> {
  const { size } = await stat(path).catch((cause: unknown) => {
    throw new QpgError({
      code: 'FILE_NOT_FOUND',
      message: `There is no readable file ${path}.`,
      remedy: 'Check the path and that you may read the file.',
      cause,
    });
  });
  if (size > LARGEST_FILE_BYTES) throw tooLarge(shownName, size);
  return sourceFromBytes(await readFile(path), shownName, resolve(path));
}

/**
 * The document in `bytes`.
 * @throws QpgError FILE_EMPTY, FILE_BINARY, FILE_TOO_LARGE, FORMAT_UNSUPPORTED, ENCODING_UNKNOWN
 */
export function sourceFromBytes(
  bytes: Uint8Array,
  shownName: string,
  sourcePath: string | null,
): SourceDocument {
  if (bytes.length > LARGEST_FILE_BYTES) throw tooLarge(shownName, bytes.length);
  const sourceText = decodeText(bytes, shownName);
  if (sourceText.trim() === '') {
    throw new QpgError({
      code: 'FILE_EMPTY',
      message: `${shownName} holds no text.`,
      remedy: 'Give a file with the text of a document.',
    });
  }
  return {
    file: shownName,
    sourcePath,
    sourceText,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

function tooLarge(shownName: string, size: number): QpgError {
  return new QpgError({
    code: 'FILE_TOO_LARGE',
    message: `${shownName} has ${Math.round(size / 1024 / 1024)} MB; files up to ${LARGEST_FILE_BYTES / 1024 / 1024} MB are read.`,
    remedy: 'Split the file into its documents.',
  });
}
