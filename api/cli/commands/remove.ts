import { Command } from 'commander';
import { QpgError } from '../../../text/errors.ts';
import { findDocuments } from '../../documents.ts';
import { printJson, type StoreFlags, settingsOf, withService, withStoreFlags } from '../options.ts';

export function removeCommand(): Command {
  return withStoreFlags(new Command('remove'))
    .description('take a document out of the graph with all that rests on it alone')
    .argument('<document>', 'its file name, title or id')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  $ qpg remove 通知.txt')
    .action(async (name: string, flags: StoreFlags & { json?: boolean }) => {
      const removed = await withService(settingsOf(flags), async ({ store }) => {
        const matches = await findDocuments(store, name);
        const [only] = matches;
        if (only === undefined) throw notThere(name);
        if (matches.length > 1) throw ambiguous(name, matches);
        await store.removeDocument(only.id);
        return only;
      });
      if (flags.json) printJson({ removed });
      else process.stdout.write(`Removed ${removed.file}  ${removed.title}\n`);
    });
}

function notThere(name: string): QpgError {
  return new QpgError({
    code: 'DOCUMENT_NOT_FOUND',
    message: `No document in the collection has the file name, title or id ${JSON.stringify(name)}.`,
    remedy: '"qpg doctor" lists the documents of the collection.',
  });
}

function ambiguous(
  name: string,
  matches: readonly { readonly id: string; readonly file: string }[],
): QpgError {
  return new QpgError({
    code: 'REQUEST_INVALID',
    message: `${JSON.stringify(name)} names ${matches.length} documents: ${matches.map((m) => `${m.file} (${m.id})`).join(', ')}.`,
    remedy: 'Name the one by its id.',
  });
}
