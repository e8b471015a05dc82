import { Command } from 'commander';
import { waitingSources } from '../../corrections.ts';
import { examine, type Findings } from '../../examine.ts';
import type { Service } from '../../service.ts';
import { printJson, type StoreFlags, settingsOf, withService, withStoreFlags } from '../options.ts';
import { doctorText } from '../render-doctor.ts';
import { ingestWithProgress } from './ingest.ts';

interface DoctorFlags extends StoreFlags {
  readonly reindex?: boolean;
  readonly reembed?: boolean;
  readonly migrate?: boolean;
  readonly json?: boolean;
}

export function doctorCommand(): Command {
  return withStoreFlags(new Command('doctor'))
    .description('check model and store, list the documents and what is damaged in them')
    .option('--reindex', 'rebuild the search index from the graph')
    .option('--reembed', 'take over a store made with another model and make all vectors anew')
    .option('--migrate', 'bring a store of an older release up to date; its documents stay')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', '\nExamples:\n  $ qpg doctor\n  $ qpg doctor --reindex')
    .action(async (flags: DoctorFlags) => {
      const { reembed = false, migrate = false } = flags;
      const work = async (service: Service): Promise<Findings> => {
        if (migrate) await readWaiting(service);
        if (flags.reindex) await service.store.reindex();
        return examine(service);
      };
      const findings = await withService(settingsOf(flags), work, { reembed, migrate });
      if (flags.json) printJson(findings);
      else process.stdout.write(`${doctorText(findings)}\n`);
    });
}

/** Reads again what a migration asks for, from the texts that the store holds; goes on where it was interrupted. */
async function readWaiting(service: Service): Promise<void> {
  const waiting = await waitingSources(service);
  if (waiting.length === 0) return;
  const { refused } = await ingestWithProgress(service, waiting);
  const [first] = refused;
  if (first !== undefined) throw first.error;
}
