import { type Dirent, promises as fs } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { QpgError } from '../text/errors.ts';
import { READABLE_EXTENSIONS } from './read/extensions.ts';

/** A file to ingest and the name it is shown by. */
export interface Found {
  readonly path: string;
  /** Path below the folder that was named, with '/', or the file's own name. */
  readonly shownName: string;
}

/**
 * The files behind the given files and folders, folders walked in name order. Hidden files, files of other
 * kinds and installed packages inside a folder are passed over; a file that is named itself is always taken, so that its error is told.
 * @throws QpgError REQUEST_INVALID for an empty path, FILE_NOT_FOUND for a path that does not exist, NO_DOCUMENTS if nothing is left.
 */
export async function discover(paths: readonly string[]): Promise<readonly Found[]> {
  const found: Found[] = [];
  const seen = new Set<string>();
  const add = (file: Found): void => {
    if (seen.has(file.path)) return;
    seen.add(file.path);
    found.push(file);
  };
  for (const given of paths) {
    if (given.trim() === '') throw blankPath();
    const path = resolve(given);
    const stat = await fs.stat(path).catch((cause: unknown) => {
      throw new QpgError({
        code: 'FILE_NOT_FOUND',
        message: `There is no file or folder ${given}.`,
        remedy: 'Check the path; relative paths start at the current folder.',
        cause,
      });
    });
    if (stat.isDirectory()) {
      for (const file of await walk(path)) {
        add({ path: file, shownName: relative(path, file).split(sep).join('/') });
      }
    } else {
      add({ path, shownName: basename(path) });
    }
  }
  if (found.length === 0) {
    throw new QpgError({
      code: 'NO_DOCUMENTS',
      message: `No documents in ${paths.join(', ')}.`,
      remedy: `Name a folder with policy documents (${[...READABLE_EXTENSIONS].join(', ')}) or the files themselves.`,
    });
  }
  return found;
}

function blankPath(): QpgError {
  return new QpgError({
    code: 'REQUEST_INVALID',
    message: 'A path is empty.',
    remedy: 'Name a file or a folder; . is the current one.',
  });
}

async function walk(folder: string): Promise<readonly string[]> {
  const entries = await fs.readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort(byName)) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await walk(path)));
    else if (entry.isFile() && READABLE_EXTENSIONS.has(extname(entry.name).toLowerCase())) files.push(path);
  }
  return files;
}

function byName(a: Dirent, b: Dirent): number {
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}
