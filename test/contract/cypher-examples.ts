import { join } from 'node:path';
import { z } from 'zod';
import { openStore } from '../../graph/open-store.ts';
import type { GraphStore, StoreSettings } from '../../graph/store.ts';
import { discover } from '../../ingest/discover.ts';
import { ingest } from '../../ingest/ingest.ts';
import { openEmbedder } from '../../text/embed/embedder.ts';
import type { VectorCache } from '../../text/embed/vector-cache.ts';
import { packageRoot } from '../../text/package-root.ts';
import { knowledge, linker } from './fixtures.ts';
import { look } from './harness.ts';

const row = z.record(z.string(), z.unknown());

/** What the statement gives, columns in the order of RETURN. */
export function run(store: GraphStore, cypher: string): Promise<readonly Record<string, unknown>[]> {
  return store.read(look(cypher, row), {});
}

/** A store with the five real documents as people have them: the bundled model, all links. Whoever opens must close. */
export async function openWithCorpus(settings: StoreSettings, cache?: VectorCache): Promise<GraphStore> {
  const embedder = await openEmbedder({ model: undefined, ...(cache && { cache }) });
  try {
    const { id, dimensions } = embedder;
    const embed = (texts: readonly string[]) => embedder.embedPassages(texts);
    const store = await openStore(settings, { model: { id, dimensions, embed }, linker });
    const context = { store, embedder, knowledge, revision: 'page', corrections: async () => [] };
    const summary = await ingest(
      await discover([join(packageRoot(), 'data', 'corpus')]),
      context,
      () => undefined,
    );
    if (summary.refused.length > 0) throw summary.refused[0]?.error;
    return store;
  } finally {
    await embedder.close();
  }
}
