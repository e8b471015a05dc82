import { Command } from 'commander';
import { readDocument } from '../../../ingest/document-reading.ts';
import { extractJson } from '../../../ingest/extract/extract-json.ts';
import { onlySource, readSource, sourcesFromBytes } from '../../../ingest/read/read.ts';
import { loadKnowledge } from '../../../text/vocabulary/knowledge.ts';
import { printJson } from '../options.ts';
import { extractText } from '../render-extract.ts';
import { standardInput } from './ingest.ts';

export function extractCommand(): Command {
  return new Command('extract')
    .description('show what is read from one document; needs no store and changes nothing')
    .argument('<file>', 'the document; - reads standard input')
    .option('--json', 'print the whole extraction as one JSON object')
    .addHelpText(
      'after',
      '\nExamples:\n  $ qpg extract 办法.txt\n  $ qpg extract 办法.txt --json > 办法.json',
    )
    .action(async (file: string, flags: { json?: boolean }) => {
      const source =
        file === '-'
          ? onlySource(await sourcesFromBytes(await standardInput(), 'stdin.txt', null), 'stdin.txt')
          : await readSource(file);
      const { parsed, facts } = readDocument(source, loadKnowledge());
      const extraction = extractJson(source.file, parsed, facts);
      if (flags.json) printJson(extraction);
      else process.stdout.write(`${extractText(extraction)}\n`);
    });
}
