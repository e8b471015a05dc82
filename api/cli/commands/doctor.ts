import { Command } from 'commander';
import { examine, type Findings } from '../../examine.ts';
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
