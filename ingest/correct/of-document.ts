import { sha256 } from '../../graph/identity.ts';
import type { StoredDocument } from '../../graph/queries/documents.ts';
import type { CorrectionEntry } from './correction.ts';

/** What a correction may call a document by. */
export interface DocumentNames {
  /** Names of all files that hold its text. */
  readonly files: readonly string[];
  readonly title: string;
  readonly attachedTitle: string | null;
}

/** What a stored document may be called by. */
export function namesOfStored({ sources, title, attachedTitle }: StoredDocument): DocumentNames {
  return { files: sources.map(({ file }) => file), title, attachedTitle };
}

/** The corrections that name the document, in the order of the file. */
export function correctionsOf(
  names: DocumentNames,
  entries: readonly CorrectionEntry[],
): readonly CorrectionEntry[] {
  return entries.filter(({ correction }) => isCalled(names, correction.document));
}

function isCalled({ files, title, attachedTitle }: DocumentNames, name: string): boolean {
  const titles = [title, attachedTitle ?? ''].map(withoutBlanks);
  return (
    files.some((file) => file === name || file.endsWith(`/${name}`)) || titles.includes(withoutBlanks(name))
  );
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

/**
 * What a document's facts are made with: the program's revision and the document's own corrections, so that a new
 * correction rewrites its document and no other.
 */
export function documentRevision(base: string, corrections: readonly CorrectionEntry[]): string {
  const key = correctionsKey(corrections);
  return key === '' ? base : `${base}${MARK}${key}`;
}

const MARK = '+';

function correctionsKey(corrections: readonly CorrectionEntry[]): string {
  if (corrections.length === 0) return '';
  return sha256(JSON.stringify(corrections.map(({ correction }) => correction))).slice(0, 12);
}

/** Whether facts of this stored revision were made with these corrections, whatever the program was then. */
export function isMadeWith(revision: string | null, corrections: readonly CorrectionEntry[]): boolean {
  const [, key = ''] = (revision ?? '').split(MARK);
  return key === correctionsKey(corrections);
}
