import { openStore } from '../../graph/open-store.ts';
import { corpus } from './corpus.ts';
import { DOCUMENTS } from './documents.ts';
import { linker, model, subgraphOf } from './fixtures.ts';

/**
 * Writes in the store of the folder given until its parent kills it: `small` writes and removes small documents
 * without end, `corpus` writes the five real ones, tells each, and waits.
 */
const [data = '', what = 'small'] = process.argv.slice(2);

async function main(): Promise<void> {
  const settings = {
    store: 'embedded' as const,
    data,
    neo4j: { uri: '', user: '', password: '', database: '' },
  };
  const store = await openStore(settings, { model, linker });
  process.send?.('open');
  if (what === 'corpus') {
    for (const subgraph of await corpus()) {
      await store.replaceDocument(subgraph);
      process.send?.('written');
    }
    await new Promise(() => setInterval(() => {}, 1000));
  }
  for (;;) {
    for (const document of DOCUMENTS) await store.replaceDocument(subgraphOf(document));
    for (const document of DOCUMENTS) await store.removeDocument(subgraphOf(document).document.id);
  }
}

main().catch((error: unknown) => {
  process.send?.(String(error));
  process.exit(1);
});
