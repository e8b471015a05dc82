import type { UnzipFileFilter } from 'fflate';
import { QpgError } from '../../text/errors.ts';

/** What an archive may unpack to, all files together. */
const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;
const LARGEST_ENTRY_BYTES = 50 * 1024 * 1024;
const MOST_ENTRIES = 5000;
/** Text shrinks to a fifth, the markup of a long table to a fiftieth; what shrinks more is made to blow up. */
const MOST_SHRUNK = 100;
/** Files below this size are harmless however much they shrink. */
const SMALL_BYTES = 1024 * 1024;
/** Files are unpacked in portions of this size, so that an archive never lies unpacked as a whole. */
const PORTION_BYTES = 16 * 1024 * 1024;

export interface ZipEntry {
  /** Path inside the archive, with '/'. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Listed {
  /** Place in the archive's own list. */
  readonly index: number;
  readonly name: string;
  readonly size: number;
}

/**
 * The files of a ZIP archive that `wanted` takes, in name order, unpacked as they are asked for.
 * @throws QpgError FORMAT_DAMAGED for an archive that cannot be unpacked, FILE_TOO_LARGE for one that unpacks to more
 *   than 200 MB, holds a file over 50 MB or over 5000 files, or a large file that shrank to less than a hundredth
 */
export async function* unzip(
  bytes: Uint8Array,
  shownName: string,
  wanted: (name: string) => boolean,
): AsyncGenerator<ZipEntry> {
  const { unzipSync } = await import('fflate');
  const guarded = (filter: UnzipFileFilter): Readonly<Record<string, Uint8Array>> => {
    try {
      return unzipSync(bytes, { filter });
    } catch (cause) {
      throw cause instanceof QpgError ? cause : damaged(shownName, cause);
    }
  };
  const listed = listFiles(guarded, shownName, wanted);
  for (const portion of portionsOf(listed)) {
    const unpacked = guarded(onlyThese(new Set(portion.map(({ index }) => index))));
    const byName = new Map(Object.entries(unpacked).map(([name, content]) => [readableName(name), content]));
    for (const { name } of portion) {
      const content = byName.get(name);
      byName.delete(name);
      if (content !== undefined) yield { name, bytes: content };
    }
  }
}

function listFiles(
  unpack: (filter: UnzipFileFilter) => unknown,
  shownName: string,
  wanted: (name: string) => boolean,
): readonly Listed[] {
  const listed: Listed[] = [];
  let together = 0;
  let index = 0;
  unpack(({ name: printed, size: packed, originalSize }) => {
    const name = readableName(printed);
    if (wanted(name)) {
      together += originalSize;
      listed.push({ index, name, size: originalSize });
      const isBomb = originalSize > SMALL_BYTES && originalSize > packed * MOST_SHRUNK;
      const isLarge = originalSize > LARGEST_ENTRY_BYTES || together > MOST_UNPACKED_BYTES;
      if (isBomb || isLarge || listed.length > MOST_ENTRIES) throw tooMuch(shownName);
    }
    index += 1;
    return false;
  });
  return listed.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function portionsOf(listed: readonly Listed[]): readonly (readonly Listed[])[] {
  const portions: Listed[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const file of listed) {
    if (size + file.size > PORTION_BYTES) {
      portions.push([]);
      size = 0;
    }
    portions.at(-1)?.push(file);
    size += file.size;
  }
  return portions;
}

/** fflate asks for each file in the order of the archive's list. */
function onlyThese(indexes: ReadonlySet<number>): UnzipFileFilter {
  let index = -1;
  return () => {
    index += 1;
    return indexes.has(index);
  };
}

/** Names that Chinese Windows wrote in GBK come out as Latin letters; they are read again as what they are. */
function readableName(name: string): string {
  if (!/[\u0080-\u00ff]/.test(name) || /[\u0100-\uffff]/.test(name)) return name;
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(Buffer.from(name, 'latin1'));
  } catch {
    return name;
  }
}

function damaged(shownName: string, cause: unknown): QpgError {
  return new QpgError({
    code: 'FORMAT_DAMAGED',
    message: `${shownName} is a damaged or encrypted archive.`,
    remedy: 'Unpack it with another program and give the files inside.',
    cause,
  });
}

function tooMuch(shownName: string): QpgError {
  return new QpgError({
    code: 'FILE_TOO_LARGE',
    message: `${shownName} unpacks to more than this program reads (50 MB a file, 200 MB and 5000 files together, a hundred times its packed size).`,
    remedy: 'Unpack it and give the documents that matter.',
  });
}
