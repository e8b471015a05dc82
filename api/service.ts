import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer, SearchResult } from '../answer/answer.ts';
import { type AskOptions, ask, search, warmUp } from '../answer/ask.ts';
import type { SearchNarrowing } from '../answer/search-filter.ts';
import { type OpenOptions, openStore } from '../graph/open-store.ts';
import type { GraphStore } from '../graph/store.ts';
import type { CorrectionEntry } from '../ingest/correct/correction.ts';
import { createLinker } from '../ingest/link/linker.ts';
import { factsRevision } from '../ingest/revision.ts';
import { type Embedder, openEmbedder } from '../text/embed/embedder.ts';
import { openFileVectorCache } from '../text/embed/vector-cache.ts';
import { QpgError } from '../text/errors.ts';
import { type Knowledge, loadKnowledge } from '../text/vocabulary/knowledge.ts';
import { correctionsFile, readCorrections } from './corrections-file.ts';
import { type DocumentSummary, type DocumentView, listDocuments, viewDocument } from './documents.ts';
import type { Settings } from './settings.ts';
import { today } from './today.ts';

/** The opened parts that every way in shares: store, model, vocabulary. */
export interface Service {
  readonly settings: Settings;
  readonly store: GraphStore;
  readonly embedder: Embedder;
  readonly knowledge: Knowledge;
  readonly revision: string;
  /** What people said of facts, read from its file when asked. @throws QpgError SETTING_INVALID for a bad line */
  corrections(): Promise<readonly CorrectionEntry[]>;
  /** Makes ready what the first answer would otherwise wait for. */
  warmUp(): Promise<void>;
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** @throws QpgError REQUEST_INVALID where it is narrowed to a name that nothing goes by */
  search(query: string, top: number, narrowing?: SearchNarrowing): Promise<SearchResult>;
  documents(): Promise<readonly DocumentSummary[]>;
  document(id: string): Promise<DocumentView>;
  close(): Promise<void>;
}

/** What to change about a store that would be refused. */
export type StoreChanges = Pick<OpenOptions, 'reembed' | 'migrate'>;

/**
 * Opens model and store. Whoever opens must close.
 * @param changes take over a store that was made with another model or of an older schema version
 * @throws QpgError MODEL_MISSING, STORE_LOCKED, STORE_UNREACHABLE, STORE_AUTH, STORE_MISMATCH, each with its remedy.
 */
export async function openService(settings: Settings, changes: StoreChanges = {}): Promise<Service> {
  const knowledge = loadKnowledge();
  await usableFolder(settings.data);
  const cache = await openFileVectorCache(join(settings.data, 'vectors'));
  const embedder = await openEmbedder({ model: settings.model, cache });
  let store: GraphStore;
  try {
    const model = {
      id: embedder.id,
      dimensions: embedder.dimensions,
      embed: (texts: readonly string[]) => embedder.embedPassages(texts),
    };
    store = await openStore(settings, { model, linker: createLinker(knowledge.places), ...changes });
  } catch (error) {
    await embedder.close();
    await cache.close();
    throw error;
  }
  const context = () => ({
    store,
    embedder,
    places: knowledge.places,
    awards: knowledge.awards,
    measures: knowledge.measures,
    industries: knowledge.industries,
    today: today(),
  });
  return {
    settings,
    store,
    embedder,
    knowledge,
    revision: factsRevision(embedder.id),
    corrections: () => readCorrections(correctionsFile(settings)),
    warmUp: () => warmUp(context()),
    ask: (question, options) => ask(context(), question, options),
    search: (query, top, narrowing) => search(context(), query, top, narrowing),
    documents: () => listDocuments(store, today()),
    document: async (id) =>
      viewDocument(store, id, today(), await readCorrections(correctionsFile(settings))),
    async close() {
      await store.close();
      await embedder.close();
      await cache.close();
    },
  };
}

/** Makes the data folder if need be. @throws QpgError SETTING_INVALID where nothing can be written. */
async function usableFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw new QpgError({
      code: 'SETTING_INVALID',
      message: `The data folder ${folder} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}.`,
      remedy: 'Set QPG_DATA (or --data) to a folder you may write.',
      cause,
    });
  }
}
