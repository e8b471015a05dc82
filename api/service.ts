import { join } from 'node:path';
import type { Answer, SearchResult } from '../answer/answer.ts';
import { ask, search, warmUp } from '../answer/ask.ts';
import { openStore } from '../graph/open-store.ts';
import type { GraphStore } from '../graph/store.ts';
import { createLinker } from '../ingest/link/linker.ts';
import { factsRevision } from '../ingest/revision.ts';
import { type Embedder, openEmbedder } from '../text/embed/embedder.ts';
import { openFileVectorCache } from '../text/embed/vector-cache.ts';
import { type Knowledge, loadKnowledge } from '../text/vocabulary/knowledge.ts';
import { type DocumentSummary, type DocumentView, listDocuments, viewDocument } from './documents.ts';
import type { Settings } from './settings.ts';

/** The opened parts that every way in shares: store, model, vocabulary. */
export interface Service {
  readonly settings: Settings;
  readonly store: GraphStore;
  readonly embedder: Embedder;
  readonly knowledge: Knowledge;
  readonly revision: string;
  /** Makes ready what the first answer would otherwise wait for. */
  warmUp(): Promise<void>;
  ask(question: string): Promise<Answer>;
  search(query: string, top: number): Promise<SearchResult>;
  documents(): Promise<readonly DocumentSummary[]>;
  document(id: string): Promise<DocumentView>;
  close(): Promise<void>;
}

/** Today's date in the local calendar, ISO: the edge's clock, handed to the answers. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Opens model and store. Whoever opens must close.
 * @param reembed take over a store that was made with another model, and make all vectors anew
 * @throws QpgError MODEL_MISSING, STORE_LOCKED, STORE_UNREACHABLE, STORE_AUTH, STORE_MISMATCH, each with its remedy.
 */
export async function openService(settings: Settings, reembed = false): Promise<Service> {
  const knowledge = loadKnowledge();
  const cache = await openFileVectorCache(join(settings.data, 'vectors'));
  const embedder = await openEmbedder({ model: settings.model, cache });
  let store: GraphStore;
  try {
    const model = {
      id: embedder.id,
      dimensions: embedder.dimensions,
      embed: (texts: readonly string[]) => embedder.embedPassages(texts),
    };
    store = await openStore(settings, { model, linker: createLinker(knowledge.places), reembed });
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
    today: today(),
  });
  return {
    settings,
    store,
    embedder,
    knowledge,
    revision: factsRevision(embedder.id),
    warmUp: () => warmUp(context()),
    ask: (question) => ask(context(), question),
    search: (query, top) => search(context(), query, top),
    documents: () => listDocuments(store, today()),
    document: (id) => viewDocument(store, id, today()),
    async close() {
      await store.close();
      await embedder.close();
      await cache.close();
    },
  };
}
