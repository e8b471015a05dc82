import { openStore } from '../../graph/open-store.ts';
import { DOCUMENTS } from './documents.ts';
import { linker, model, subgraphOf } from './fixtures.ts';

/** Writes and removes documents without end in the store of the folder given; its parent kills it. */
const [data = ''] = process.argv.slice(2);

async function main(): Promise<void> {
  const settings = {
    store: 'embedded' as const,
    data,
    neo4j: { uri: '', user: '', password: '', database: '' },
  };
  const store = await openStore(settings, { model, linker });
  process.send?.('open');
  for (;;) {
    for (const document of DOCUMENTS) await store.replaceDocument(subgraphOf(document));
    for (const document of DOCUMENTS) await store.removeDocument(subgraphOf(document).document.id);
  }
}

main().catch((error: unknown) => {
  process.send?.(String(error));
  process.exit(1);
});
