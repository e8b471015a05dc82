/**
 * How fast documents are read and understood without embedding, on one core: megabytes of UTF-8 a second by stage,
 * how time grows with length, and what is held after each of many documents. The text is the corpus repeated, as one document and as one line.
 * Run: npm run bench -- parse
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { clean } from '../../ingest/clean/clean.ts';
import { extractFacts } from '../../ingest/extract/extract.ts';
import { parse } from '../../ingest/parse/parse.ts';
import { sourceFromBytes } from '../../ingest/read/read.ts';
import { packageRoot } from '../../text/package-root.ts';
import { loadKnowledge } from '../../text/vocabulary/knowledge.ts';
import { Dice } from './mutated/dice.ts';
import { policyLines } from './mutated/policy-text.ts';

interface Timed {
  readonly megabytes: number;
  readonly seconds: Readonly<Record<'read' | 'clean' | 'parse' | 'extract', number>>;
}

const knowledge = loadKnowledge();
const corpus = join(packageRoot(), 'data', 'corpus');
const text = readdirSync(corpus)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(corpus, file), 'utf8'))
  .join('\n');

function timed<T>(work: () => T): { readonly result: T; readonly seconds: number } {
  const begun = performance.now();
  const result = work();
  return { result, seconds: (performance.now() - begun) / 1000 };
}

function run(document: string): Timed {
  const bytes = new TextEncoder().encode(document);
  const read = timed(() => sourceFromBytes(bytes, 'bench.txt', null));
  const cleaned = timed(() => clean(read.result.sourceText, knowledge.places));
  const parsed = timed(() => parse(cleaned.result, knowledge.places));
  const extracted = timed(() => extractFacts(parsed.result, knowledge));
  return {
    megabytes: bytes.length / 1e6,
    seconds: {
      read: read.seconds,
      clean: cleaned.seconds,
      parse: parsed.seconds,
      extract: extracted.seconds,
    },
  };
}

/** Slope of log time over log size between the smallest and the largest run. */
function growth(runs: readonly Timed[], seconds: (one: Timed) => number): number {
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return Number.NaN;
  return Math.log(seconds(last) / seconds(first)) / Math.log(last.megabytes / first.megabytes);
}

const parseSeconds = ({ seconds }: Timed): number => seconds.read + seconds.clean + seconds.parse;
const extractSeconds = ({ seconds }: Timed): number => seconds.extract;

function report(name: string, shape: (repeated: string) => string, repeats: readonly number[]): void {
  const runs = repeats.map((n) => run(shape(`${text}\n`.repeat(n))));
  console.log(name);
  for (const one of runs) {
    const { read, clean: cleaning, parse: parsing, extract } = one.seconds;
    console.log(
      `  ${one.megabytes.toFixed(1).padStart(5)} MB  read ${read.toFixed(2)} s, clean ${cleaning.toFixed(2)} s, parse ${parsing.toFixed(2)} s` +
        ` → ${(one.megabytes / parseSeconds(one)).toFixed(1)} MB/s;  extract ${extract.toFixed(2)} s → ${(one.megabytes / extract).toFixed(1)} MB/s`,
    );
  }
  console.log(
    `  growth exponent: read to parse ${growth(runs, parseSeconds).toFixed(2)}, extract ${growth(runs, extractSeconds).toFixed(2)} (aim 1.1 at most)`,
  );
}

run(text);
reportMemory(60);
report('One document of many clauses', (repeated) => repeated, [10, 30, 100, 300]);
report('One line', (repeated) => repeated.replaceAll('\n', ''), [3, 9, 26]);
/** What is held after each tenth document of equal size: flat, unless something keeps documents. */
function reportMemory(documents: number): void {
  console.log(`${documents} documents of equal size, one after the other`);
  for (let i = 1; i <= documents; i += 1) {
    const lines = policyLines(new Dice(i), 100_000);
    run(lines.join('\n'));
    if (i % 10 === 0) {
      const { rss, heapUsed } = process.memoryUsage();
      console.log(`  after ${i}: ${megabytes(rss)} MB held, ${megabytes(heapUsed)} MB of it objects`);
    }
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

console.log(`Largest memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
