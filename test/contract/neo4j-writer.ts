import { z } from 'zod';
import { openStore } from '../../graph/open-store.ts';
import { QpgError } from '../../text/errors.ts';
import { corpus } from './corpus.ts';
import { DOCUMENTS } from './documents.ts';
import { linker, model, subgraphOf } from './fixtures.ts';

/**
 * A process of its own that writes documents into the Neo4j given, as `qpg ingest` does, and tells its parent of each:
 * all hand-made ones, beginning with the `turn`-th, and of the five real ones those that fall to it.
 */
const taskSchema = z.object({
  neo4j: z.object({
    uri: z.string(),
    user: z.string(),
    password: z.string(),
    database: z.string(),
    retrySeconds: z.number().optional(),
  }),
  turn: z.int(),
  writers: z.int(),
  /** Write the real documents too. */
  real: z.boolean(),
});

export type WriterTask = z.infer<typeof taskSchema>;

async function main(): Promise<void> {
  const { neo4j, turn, writers, real: withReal } = taskSchema.parse(JSON.parse(process.argv[2] ?? ''));
  const { retrySeconds, ...place } = neo4j;
  const settings = {
    store: 'neo4j' as const,
    data: '',
    neo4j: retrySeconds === undefined ? place : { ...place, retrySeconds },
  };
  const all = withReal ? await corpus() : [];
  const real = all.filter((_, i) => i % writers === turn);
  const store = await openStore(settings, { model, linker });
  process.send?.({ told: 'open' });
  const from = Math.floor((turn * DOCUMENTS.length) / writers);
  const handMade = [...DOCUMENTS.slice(from), ...DOCUMENTS.slice(0, from)].map(subgraphOf);
  for (const subgraph of [...handMade.slice(0, 4), ...real, ...handMade.slice(4)]) {
    await store.replaceDocument(subgraph);
    process.send?.({ told: 'written' });
  }
  process.send?.({ told: 'done', retries: store.retries() });
  await store.close();
}

main().then(
  () => process.disconnect?.(),
  (error: unknown) => {
    const { code, message, remedy } =
      error instanceof QpgError ? error : { code: 'none', message: String(error), remedy: '' };
    process.send?.({ told: 'failed', code, message, remedy }, () => process.exit(1));
  },
);
