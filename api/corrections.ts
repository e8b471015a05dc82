import { sha256 } from '../graph/identity.ts';
import { documentText, type StoredDocument, storedDocuments } from '../graph/queries/documents.ts';
import { applyCorrections, type Unfit } from '../ingest/correct/apply.ts';
import type { Correction, CorrectionEntry } from '../ingest/correct/correction.ts';
import { pinned } from '../ingest/correct/meant.ts';
import { correctionsOf, isMadeWith, namesOfStored } from '../ingest/correct/of-document.ts';
import { readFacts } from '../ingest/fact-reading.ts';
import type { SourceDocument } from '../ingest/read/read.ts';
import { invariant, QpgError } from '../text/errors.ts';
import { appendCorrection, correctionsFile } from './corrections-file.ts';
import { findDocument } from './documents.ts';
import type { Service } from './service.ts';

/** How the corrections of the file stand to the documents of the collection. */
export interface CorrectionFindings {
  readonly file: string;
  readonly entries: readonly CorrectionEntry[];
  /** Corrections that name a document and have no effect on it. */
  readonly unfit: readonly (Unfit & { readonly file: string })[];
  /** Corrections whose document is not in the collection. */
  readonly waiting: readonly CorrectionEntry[];
  /** Files of documents whose facts were made before the last change of their corrections. */
  readonly behind: readonly string[];
}

/** Compares the corrections with every stored document; reads again those that have any. */
export async function examineCorrections(service: Service): Promise<CorrectionFindings> {
  const { store, settings, knowledge } = service;
  const entries = await service.corrections();
  const documents = await store.read(storedDocuments, {});
  const unfit: CorrectionFindings['unfit'][number][] = [];
  const named = new Set<CorrectionEntry>();
  for (const stored of documents) {
    const own = correctionsOf(namesOfStored(stored), entries);
    if (own.length === 0) continue;
    for (const entry of own) named.add(entry);
    const { parsed, facts } = await readFacts(await sourceOf(service, stored), service);
    const corrected = applyCorrections(parsed, facts, own, knowledge);
    unfit.push(...corrected.unfit.map((one) => ({ ...one, file: fileOf(stored) })));
  }
  return {
    file: correctionsFile(settings),
    entries,
    unfit,
    waiting: entries.filter((entry) => !named.has(entry)),
    behind: documents.filter((stored) => isBehind(stored, entries)).map(fileOf),
  };
}

/** The documents whose facts were made before the last change of their corrections, as sources to ingest again. */
export async function sourcesBehind(service: Service): Promise<readonly SourceDocument[]> {
  const entries = await service.corrections();
  const documents = await service.store.read(storedDocuments, {});
  const behind = documents.filter((stored) => isBehind(stored, entries));
  return Promise.all(behind.map((stored) => sourceOf(service, stored)));
}

/** The documents that a migration of the store left to be read again. */
export async function waitingSources(service: Service): Promise<readonly SourceDocument[]> {
  const documents = await service.store.read(storedDocuments, {});
  return Promise.all(
    documents.filter(({ revision }) => revision === '').map((stored) => sourceOf(service, stored)),
  );
}

/**
 * Adds the correction to the file if it fits the stored document as that is read and corrected now.
 * @param correction `document` may be an id; the file name is written in its place
 * @returns the correction as written, and the document as a source to ingest again
 * @throws QpgError DOCUMENT_NOT_FOUND, REQUEST_INVALID with what was found instead; nothing is written then
 */
export async function recordCorrection(
  service: Service,
  correction: Correction,
): Promise<{ readonly written: Correction; readonly source: SourceDocument }> {
  const { store, settings, knowledge } = service;
  const { id, file } = await findDocument(store, correction.document);
  const [stored] = await store.read(storedDocuments, { id });
  invariant(stored !== undefined, `the document ${id} stays in the store while it is corrected`);
  const named = correction.document === id ? { ...correction, document: file } : correction;
  const entries = await service.corrections();
  const line = (entries.at(-1)?.line ?? 0) + 1;
  const source = await sourceOf(service, stored);
  const { parsed, facts } = await readFacts(source, service);
  const earlier = correctionsOf(namesOfStored(stored), entries);
  const before = applyCorrections(parsed, facts, earlier, knowledge).facts;
  const written = pinned(named, before, source.sourceText);
  const [refused] = applyCorrections(parsed, before, [{ line, correction: written }], knowledge).unfit;
  if (refused !== undefined) throw unfitting(refused, file);
  await appendCorrection(correctionsFile(settings), written);
  return { written, source };
}

function isBehind(stored: StoredDocument, entries: readonly CorrectionEntry[]): boolean {
  return !isMadeWith(stored.revision, correctionsOf(namesOfStored(stored), entries));
}

function fileOf({ sources }: StoredDocument): string {
  return sources[0]?.file ?? '';
}

/** A stored document as the reader once made it, so that it can be read again without its file. */
async function sourceOf(
  { store }: Service,
  { documentId, sources }: StoredDocument,
): Promise<SourceDocument> {
  const [text] = await store.read(documentText, { id: documentId });
  const [source] = sources;
  invariant(text !== undefined && source !== undefined, `${documentId} has its text and a name in the store`);
  const { sourceText } = text;
  return { file: source.file, sourcePath: source.path, sourceText, sha256: sha256(sourceText) };
}

function unfitting({ problem, detail }: Unfit, file: string): QpgError {
  return new QpgError({
    code: 'REQUEST_INVALID',
    message: `The correction does not fit ${file}: ${detail} (${problem}).`,
    remedy: REMEDIES[problem],
  });
}

/** What to do about a correction that does not fit. */
export const REMEDIES: Readonly<Record<Unfit['problem'], string>> = {
  quoteGone:
    'Copy the words from the document as the collection holds it ("qpg ask --json" and the page show them).',
  quoteAmbiguous: 'Quote more words, or give --start with the offset of the place meant.',
  factGone: 'Nothing like it is read there: quote the words of the fact, or leave the correction out.',
  factAmbiguous: 'Say with --where which one is meant, for example --where tier=提名奖.',
  outsideClauses: 'Quote words of the body of the document.',
  valueUnreadable: 'Give the field as docs/corrections.md describes it.',
};
