import { Command } from 'commander';
import { findDocument } from '../../documents.ts';
import { printJson, type StoreFlags, settingsOf, withService, withStoreFlags } from '../options.ts';

export function removeCommand(): Command {
  return withStoreFlags(new Command('remove'))
    .description('take a document out of the graph with all that rests on it alone')
    .argument('<document>', 'its file name, title or id')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  $ qpg remove 通知.txt')
    .action(async (name: string, flags: StoreFlags & { json?: boolean }) => {
      const removed = await withService(settingsOf(flags), async ({ store }) => {
        const found = await findDocument(store, name);
        await store.removeDocument(found.id);
        return found;
      });
      if (flags.json) printJson({ removed });
      else process.stdout.write(`Removed ${removed.file}  ${removed.title}\n`);
    });
}
