import { openEmbeddedStore } from './embedded/embedded-store.ts';
import type { Linker } from './linker.ts';
import { openNeo4jStore } from './neo4j/neo4j-store.ts';
import type { GraphStore, StoreModel, StoreSettings } from './store.ts';

export interface OpenOptions {
  readonly model: StoreModel;
  /** The rules that join documents: `ingest/link/linker.ts`. */
  readonly linker: Linker;
  /** Take over a store that was made with another model, and make all vectors anew. */
  readonly reembed?: boolean;
  /** Bring a store of an older schema version up to date. */
  readonly migrate?: boolean;
}

/**
 * Opens the store the settings name; makes an empty one where there is none. Whoever opens must close.
 * @throws QpgError STORE_LOCKED, STORE_UNREACHABLE, STORE_AUTH, STORE_MISMATCH, STORE_DAMAGED with its remedy.
 */
export async function openStore(settings: StoreSettings, options: OpenOptions): Promise<GraphStore> {
  const { model, linker, reembed = false, migrate = false } = options;
  const changes = { reembed, migrate };
  if (settings.store === 'neo4j') return openNeo4jStore({ neo4j: settings.neo4j, model, linker, changes });
  return openEmbeddedStore({ data: settings.data, model, linker, changes });
}
