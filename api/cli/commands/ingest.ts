import { Command } from 'commander';
import { discover } from '../../../ingest/discover.ts';
import { type IngestInput, type IngestSummary, ingest } from '../../../ingest/ingest.ts';
import { sourcesFromBytes } from '../../../ingest/read/read.ts';
import type { Service } from '../../service.ts';
import { EXIT } from '../exit-codes.ts';
import { printJson, type StoreFlags, settingsOf, withService, withStoreFlags } from '../options.ts';
import { openProgress } from '../progress.ts';
import { summaryText } from '../summary.ts';

export function ingestCommand(): Command {
  return withStoreFlags(new Command('ingest'))
    .description('read documents into the graph; unchanged ones are left alone')
    .argument('<paths...>', 'files or folders; - reads one document from standard input')
    .option('--name <name>', 'name of the document read from standard input', 'stdin.txt')
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ qpg ingest data/corpus
  $ qpg ingest 办法.txt 意见.txt
  $ cat 通知.txt | qpg ingest - --name 通知.txt`,
    )
    .action(async (paths: string[], flags: StoreFlags & { name: string; json?: boolean }) => {
      const settings = settingsOf(flags);
      const inputs = await inputsOf(paths, flags.name);
      const summary = await withService(settings, (service) => ingestWithProgress(service, inputs));
      if (flags.json) printJson({ ...summary, refused: summary.refused.map(refusal) });
      else process.stdout.write(`${summaryText(summary)}\n`);
      process.exitCode = exitCode(summary);
    });
}

/** Runs the pipeline with a bar or plain lines. */
export async function ingestWithProgress(
  service: Service,
  inputs: readonly IngestInput[],
): Promise<IngestSummary> {
  const progress = openProgress();
  try {
    const summary = await ingest(inputs, service, progress.tell);
    // The vectors that questions are read with are kept beside those of the documents: no later question waits.
    await service.warmUp();
    return summary;
  } finally {
    progress.stop();
  }
}

async function inputsOf(paths: readonly string[], stdinName: string): Promise<readonly IngestInput[]> {
  const named = paths.filter((path) => path !== '-');
  const files = named.length > 0 ? await discover(named) : [];
  if (named.length === paths.length) return files;
  return [...files, ...(await sourcesFromBytes(await standardInput(), stdinName, null))];
}

export async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function refusal({ file, error }: IngestSummary['refused'][number]) {
  return { file, code: error.code, message: error.message, remedy: error.remedy };
}

function exitCode(summary: IngestSummary): number {
  if (summary.refused.length === 0) return EXIT.done;
  return summary.refused.length === summary.files ? EXIT.refused : EXIT.someRefused;
}
