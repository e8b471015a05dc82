import { QpgError } from '../../text/errors.ts';

/** What an archive may unpack to, all files together: no text collection of this size compresses better. */
const MOST_UNPACKED_BYTES = 400 * 1024 * 1024;
const LARGEST_ENTRY_BYTES = 50 * 1024 * 1024;
const MOST_ENTRIES = 5000;

export interface ZipEntry {
  /** Path inside the archive, with '/'. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of a ZIP archive that `wanted` takes, in name order.
 * @throws QpgError FORMAT_DAMAGED for an archive that cannot be unpacked, FILE_TOO_LARGE for one that unpacks to more
 *   than 400 MB, holds a file over 50 MB or over 5000 files
 */
export async function unzip(
  bytes: Uint8Array,
  shownName: string,
  wanted: (name: string) => boolean,
): Promise<readonly ZipEntry[]> {
  const { unzipSync } = await import('fflate');
  let unpacked = 0;
  let entries = 0;
  const unpack = (): Record<string, Uint8Array> =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(readableName(name))) return false;
        unpacked += originalSize;
        entries += 1;
        if (originalSize > LARGEST_ENTRY_BYTES || unpacked > MOST_UNPACKED_BYTES || entries > MOST_ENTRIES) {
          throw tooMuch(shownName);
        }
        return true;
      },
    });
  try {
    return Object.entries(unpack())
      .map(([name, content]) => ({ name: readableName(name), bytes: content }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    if (cause instanceof QpgError) throw cause;
    throw new QpgError({
      code: 'FORMAT_DAMAGED',
      message: `${shownName} is a damaged or encrypted archive.`,
      remedy: 'Unpack it with another program and give the files inside.',
      cause,
    });
  }
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

function tooMuch(shownName: string): QpgError {
  return new QpgError({
    code: 'FILE_TOO_LARGE',
    message: `${shownName} unpacks to more than this program reads (50 MB a file, 400 MB and 5000 files together).`,
    remedy: 'Unpack it and give the documents that matter.',
  });
}
