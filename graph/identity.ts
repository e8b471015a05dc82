import { createHash } from 'node:crypto';

/** SHA-256 of the text in UTF-8, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The id of a document: of its text alone, so that the same text under any name is the same document. */
export function documentIdOf(sourceText: string): string {
  return `doc:${sha256(sourceText).slice(0, 24)}`;
}

export function clauseIdOf(documentId: string, ordinal: number): string {
  return `${documentId}#${ordinal}`;
}

/** The id of a fact: its document, its kind, its place, and what it says. */
export function factIdOf(
  documentId: string,
  kind: string,
  span: { readonly start: number; readonly end: number },
  content: readonly unknown[],
): string {
  return `${documentId}/${kind}/${span.start}-${span.end}/${sha256(JSON.stringify(content)).slice(0, 12)}`;
}

/** The id of a document known by citation only; `whose` is the place it must be of, where that is known. */
export function citedIdOf(titleKey: string, whose: string | null, numberKey: string | null): string {
  return `cited:${sha256(JSON.stringify([titleKey, whose, numberKey])).slice(0, 24)}`;
}
