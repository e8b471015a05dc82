/**
 * npm run eval -- extract [--keep]: measures the extraction on the five documents against the gold reading, prints
 * what was gained and lost against the kept result, and keeps this one with --keep.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readDocument } from '../../ingest/document-reading.ts';
import { type ExtractJson, extractJson } from '../../ingest/extract/extract-json.ts';
import { readSource } from '../../ingest/read/read.ts';
import { packageRoot } from '../../text/package-root.ts';
import { loadKnowledge } from '../../text/vocabulary/knowledge.ts';
import { loadGold } from './gold.ts';
import { RECALL_ONLY, SCORERS } from './score/facts.ts';
import { f1, precision, recall, type Score, sum } from './score/match.ts';

const keptSchema = z.record(
  z.string(),
  z.object({
    hits: z.int(),
    missed: z.array(z.string()),
    extra: z.array(z.string()),
  }),
);
type Kept = z.infer<typeof keptSchema>;

const kept = join(packageRoot(), 'test', 'gold', 'results', 'extract.json');

export async function readCorpus(): Promise<ReadonlyMap<string, ExtractJson>> {
  const knowledge = loadKnowledge();
  const read = new Map<string, ExtractJson>();
  for (const { file } of loadGold().documents) {
    const source = await readSource(join(packageRoot(), 'data', 'corpus', file));
    const { parsed, facts } = readDocument(source, knowledge);
    read.set(file, extractJson(file, parsed, facts));
  }
  return read;
}

/** Scores by kind over all documents; entries are marked with the first characters of their file's name. */
export async function scoreExtraction(): Promise<Readonly<Record<string, Score>>> {
  const read = await readCorpus();
  const gold = loadGold();
  return Object.fromEntries(
    Object.entries(SCORERS).map(([kind, scorer]) => [
      kind,
      sum(
        gold.documents.map((document) => {
          const extraction = read.get(document.file);
          if (extraction === undefined) throw new Error(`${document.file} was not read`);
          const one = scorer(document, extraction);
          const mark = (text: string): string => `${document.file.slice(0, 3)} ${text}`;
          return { hits: one.hits, missed: one.missed.map(mark), extra: one.extra.map(mark) };
        }),
      ),
    ]),
  );
}

function table(scores: Readonly<Record<string, Score>>): string {
  const figure = (n: number): string => n.toFixed(3);
  return Object.entries(scores)
    .map(([kind, one]) => {
      const all = RECALL_ONLY.has(kind) ? '' : `  precision ${figure(precision(one))}  F1 ${figure(f1(one))}`;
      return `${kind.padEnd(18)} hits ${String(one.hits).padStart(3)}  recall ${figure(recall(one))}${all}`;
    })
    .join('\n');
}

function changes(before: Kept, now: Readonly<Record<string, Score>>): string {
  const lines: string[] = [];
  const compare = (kind: string, what: string, old: readonly string[], current: readonly string[]): void => {
    for (const entry of current) if (!old.includes(entry)) lines.push(`  lost    ${kind} ${what}: ${entry}`);
    for (const entry of old) if (!current.includes(entry)) lines.push(`  gained  ${kind} ${what}: ${entry}`);
  };
  for (const [kind, one] of Object.entries(now)) {
    compare(kind, 'missed', before[kind]?.missed ?? [], one.missed);
    compare(kind, 'extra', before[kind]?.extra ?? [], one.extra);
  }
  return lines.length === 0 ? '  nothing' : lines.join('\n');
}

async function main(args: readonly string[]): Promise<void> {
  if (args[0] === 'ask') {
    const { runAsk } = await import('./ask/run.ts');
    return runAsk(args.slice(1));
  }
  if (args[0] === 'search') {
    const { runSearch } = await import('./search-eval.ts');
    return runSearch(args.slice(1));
  }
  if (args[0] === 'parallels') {
    const { runParallels } = await import('./parallels.ts');
    return runParallels(args.slice(1));
  }
  if (args[0] !== 'extract') {
    console.error(
      'npm run eval -- extract [--keep] | search [--keep] | parallels [--keep] [--sample] | ask [--half tuning|test] [--keep] [--show]',
    );
    process.exitCode = 2;
    return;
  }
  const scores = await scoreExtraction();
  console.log(table(scores));
  const before = existsSync(kept) ? keptSchema.parse(JSON.parse(readFileSync(kept, 'utf8'))) : {};
  console.log(`\nAgainst the kept result:\n${changes(before, scores)}`);
  if (args.includes('--keep')) {
    mkdirSync(join(kept, '..'), { recursive: true });
    writeFileSync(kept, `${JSON.stringify(scores, null, 1)}\n`);
    console.log('\nKept.');
  }
}

if (process.argv[1]?.endsWith('eval.ts')) await main(process.argv.slice(2));
