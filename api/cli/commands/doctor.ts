import { Command } from 'commander';
import type { Service } from '../../service.ts';
import { printJson, type StoreFlags, settingsOf, withService, withStoreFlags } from '../options.ts';
import { doctorText } from '../render-doctor.ts';

export function doctorCommand(): Command {
  return withStoreFlags(new Command('doctor'))
    .description('check model and store, list the documents and what is damaged in them')
    .option('--reindex', 'rebuild the search index from the graph')
    .option('--reembed', 'take over a store made with another model and make all vectors anew')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', '\nExamples:\n  $ qpg doctor\n  $ qpg doctor --reindex')
    .action(async (flags: StoreFlags & { reindex?: boolean; reembed?: boolean; json?: boolean }) => {
      const work = async (service: Service): Promise<Findings> => {
        if (flags.reindex) await service.store.reindex();
        return examine(service);
      };
      const findings = await withService(settingsOf(flags), work, flags.reembed);
      if (flags.json) printJson(findings);
      else process.stdout.write(`${doctorText(findings)}\n`);
    });
}

/** What the doctor found: versions, counts, the graph's digest, every document with its damage. */
export async function examine({ store, embedder, settings, documents, document }: Service) {
  return {
    node: process.versions.node,
    model: { id: embedder.id, dimensions: embedder.dimensions },
    store: { backend: store.backend, place: settings.store === 'neo4j' ? settings.neo4j.uri : settings.data },
    stats: await store.stats(),
    digest: await store.digest(),
    documents: await Promise.all(
      (await documents()).map(async (summary) => ({
        ...summary,
        damage: (await document(summary.id)).document.damage,
      })),
    ),
  };
}

export type Findings = Awaited<ReturnType<typeof examine>>;
