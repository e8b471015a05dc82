import { Command, Option } from 'commander';
import { EXPORT_FORMATS, type ExportFormat, exportCollection } from '../../export/export.ts';
import { TABLE_NAMES, type TableName } from '../../export/tables.ts';
import { today } from '../../today.ts';
import { hintIfEmpty, type StoreFlags, settingsOf, withService, withStoreFlags } from '../options.ts';

export function exportCommand(): Command {
  return withStoreFlags(new Command('export'))
    .description('write the facts of the collection for other programs')
    .addOption(
      new Option('--format <format>', 'what to write').choices([...EXPORT_FORMATS]).makeOptionMandatory(),
    )
    .addOption(
      new Option('--table <names...>', 'which tables; all where none is named').choices([...TABLE_NAMES]),
    )
    .option('--out <path>', 'file, or folder for several tables as CSV; standard output where none is named')
    .addHelpText(
      'after',
      `
Examples:
  $ qpg export --format csv --table awards > awards.csv
  $ qpg export --format csv --out facts/
  $ qpg export --format xlsx --out facts.xlsx
  $ qpg export --format jsonl --table targets citations | jq .
  $ qpg export --format skos --out measures.ttl`,
    )
    .action(async (flags: StoreFlags & { format: ExportFormat; table?: TableName[]; out?: string }) => {
      const { format, table: tables = [], out = null } = flags;
      const written = await withService(settingsOf(flags), async (service) => {
        await hintIfEmpty(service);
        const { store, knowledge } = service;
        return exportCollection(
          { store, measures: knowledge.measures.all(), today: today() },
          { format, tables, out },
        );
      });
      for (const path of written) process.stderr.write(`${path}\n`);
    });
}
