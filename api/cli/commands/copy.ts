import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import { type CopySummary, copyCollection } from '../../../graph/copy/copy.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { createLinker } from '../../../ingest/link/linker.ts';
import { openEmbedder } from '../../../text/embed/embedder.ts';
import { QpgError } from '../../../text/errors.ts';
import { loadKnowledge } from '../../../text/vocabulary/knowledge.ts';
import { type CopyFlags, type CopySides, copySides, nameOf, openSide } from '../../copy-sides.ts';
import { appendCorrection, correctionsFile, readCorrections } from '../../corrections-file.ts';
import { EXIT } from '../exit-codes.ts';
import { printJson } from '../options.ts';
import { openProgress } from '../progress.ts';
import { retryLines } from '../summary.ts';

const KINDS = ['embedded', 'neo4j'];

export function copyCommand(): Command {
  return new Command('copy')
    .description('bring the collection of one store into another, vectors included; nothing is embedded anew')
    .addOption(new Option('--from <kind>', 'store to read').choices(KINDS).makeOptionMandatory())
    .addOption(new Option('--to <kind>', 'store to write').choices(KINDS).makeOptionMandatory())
    .option('--data <folder>', 'folder of the embedded store (QPG_DATA, default .qpg)')
    .option('--from-data <folder>', 'folder of the store to read, where both are embedded (FROM_QPG_DATA)')
    .option('--to-data <folder>', 'folder of the store to write, where both are embedded (TO_QPG_DATA)')
    .option('--model <name>', 'hub name or folder of the model both were made with (QPG_MODEL)')
    .option('--check', 'compare the digests of both stores afterwards')
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      `
Documents that are there already are left alone, so the command may be run again after an interruption. Of two Neo4j,
one is told by the environment: FROM_NEO4J_URI, FROM_NEO4J_PASSWORD …, or TO_NEO4J_URI, TO_NEO4J_DATABASE …

Examples:
  $ qpg copy --from embedded --to neo4j
  $ qpg copy --from neo4j --to embedded --to-data backup
  $ qpg copy --from embedded --from-data .qpg --to embedded --to-data backup --check`,
    )
    .action(async (flags: CopyFlags & { check?: boolean; json?: boolean }) => {
      const sides = copySides(process.env, flags);
      const begun = performance.now();
      const { summary, equal } = await withSides(sides, async (from, to) => {
        const summary = await copyWithProgress(from, to);
        return { summary, equal: flags.check ? (await from.digest()) === (await to.digest()) : null };
      });
      const seconds = (performance.now() - begun) / 1000;
      if (flags.json)
        printJson({ ...summary, refused: summary.refused.map(refusal), sameGraph: equal, seconds });
      else process.stdout.write(`${copyText(summary, equal, seconds)}\n`);
      process.exitCode = exitCode(summary, equal);
    });
}

async function withSides<T>(
  sides: CopySides,
  work: (from: GraphStore, to: GraphStore) => Promise<T>,
): Promise<T> {
  const { from, to } = sides;
  if (from.store === 'embedded' && !existsSync(from.data)) throw noStore(nameOf(from));
  const embedder = await openEmbedder({ model: from.model });
  const model = {
    id: embedder.id,
    dimensions: embedder.dimensions,
    embed: (texts: readonly string[]) => embedder.embedPassages(texts),
  };
  const parts = { model, linker: createLinker(loadKnowledge().places) };
  const opened: GraphStore[] = [];
  try {
    const source = await openSide('from', from, parts);
    opened.push(source);
    if ((await source.stats()).documents === 0) throw noStore(nameOf(from));
    const target = await openSide('to', to, parts);
    opened.push(target);
    await copyCorrections(sides);
    return await work(source, target);
  } finally {
    for (const store of opened) await store.close();
    await embedder.close();
  }
}

async function copyWithProgress(from: GraphStore, to: GraphStore): Promise<CopySummary> {
  const progress = openProgress();
  try {
    return await copyCollection(from, to, progress.tell);
  } finally {
    progress.stop();
  }
}

/** What people said of facts goes along, so that the next ingest there keeps it. */
async function copyCorrections({ from, to }: CopySides): Promise<void> {
  const [source, target] = [correctionsFile(from), correctionsFile(to)];
  const known = new Set((await readCorrections(target)).map(({ correction }) => JSON.stringify(correction)));
  for (const { correction } of await readCorrections(source))
    if (!known.has(JSON.stringify(correction))) await appendCorrection(target, correction);
}

function noStore(place: string): QpgError {
  return new QpgError({
    code: 'SETTING_INVALID',
    message: `There is no document to copy in ${place}.`,
    remedy: 'Name the store that holds the collection: --from, --from-data or --data, FROM_NEO4J_URI.',
  });
}

function copyText(summary: CopySummary, equal: boolean | null, seconds: number): string {
  const { documents, written, unchanged, refused, gone, clauses, pieces, retries } = summary;
  const told = [`${written} written`, `${unchanged} unchanged`, `${refused.length} refused`];
  if (gone > 0) told.push(`${gone} removed meanwhile`);
  const checked = { true: ['Digest:    equal'], false: ['Digest:    not equal'], null: [] }[`${equal}`];
  return [
    `Documents: ${told.join(', ')} (of ${documents})`,
    `Clauses:   ${clauses}, with ${pieces} vectors as they were`,
    ...checked,
    ...(equal === false
      ? ['  The other store holds further documents, or was linked by another release.']
      : []),
    ...retryLines(retries),
    `Seconds:   ${seconds.toFixed(2)}`,
  ].join('\n');
}

function refusal({ file, error }: CopySummary['refused'][number]) {
  return { file, code: error.code, message: error.message, remedy: error.remedy };
}

function exitCode({ refused, documents }: CopySummary, equal: boolean | null): number {
  if (refused.length === documents) return EXIT.refused;
  return refused.length > 0 || equal === false ? EXIT.someRefused : EXIT.done;
}
