import { documentIdOf } from '../graph/identity.ts';
import { type StoredDocument, storedDocuments } from '../graph/queries/documents.ts';
import type { GraphStore, RetryCounts } from '../graph/store.ts';
import type { Embedder } from '../text/embed/embedder.ts';
import { QpgError } from '../text/errors.ts';
import type { Knowledge } from '../text/vocabulary/knowledge.ts';
import { applyCorrections, type Unfit } from './correct/apply.ts';
import type { CorrectionEntry } from './correct/correction.ts';
import { correctionsOf, documentRevision, namesOfStored } from './correct/of-document.ts';
import type { Found } from './discover.ts';
import type { Facts } from './extract/facts.ts';
import { readFacts } from './fact-reading.ts';
import { buildSubgraph } from './load/subgraph.ts';
import { readSources, type SourceDocument } from './read/read.ts';
import { type StageSeconds, Stopwatch } from './stopwatch.ts';

export interface IngestContext {
  readonly store: GraphStore;
  readonly embedder: Embedder;
  readonly knowledge: Knowledge;
  /** What facts are made with, see {@link factsRevision}. */
  readonly revision: string;
  /** What people said of facts; asked for once a run. */
  readonly corrections: () => Promise<readonly CorrectionEntry[]>;
}

/** What the pipeline tells while it runs, so that a terminal can show a bar and a log plain lines. */
export type IngestEvent =
  | { readonly kind: 'begun'; readonly files: number }
  | { readonly kind: 'embedding'; readonly file: string; readonly done: number; readonly total: number }
  | { readonly kind: 'written' | 'unchanged'; readonly file: string; readonly title: string }
  | { readonly kind: 'refused'; readonly file: string; readonly error: QpgError };

/** Facts by kind, as the closing summary counts them. */
export type FactCounts = { readonly [K in keyof Facts]: number };

export interface IngestSummary {
  readonly files: number;
  readonly written: number;
  readonly unchanged: number;
  readonly refused: readonly { readonly file: string; readonly error: QpgError }[];
  /** Of the documents written in this run. */
  readonly clauses: number;
  readonly facts: FactCounts;
  readonly damage: number;
  readonly corrections: {
    readonly applied: number;
    /** Those that name a document and have no effect on it. */
    readonly unfit: readonly (Unfit & { readonly file: string })[];
  };
  /** Transactions that the store ran again; none surfaced. */
  readonly retries: RetryCounts;
  readonly seconds: StageSeconds;
}

/** A file on disk, or a document already in hand (standard input). */
export type IngestInput = Found | SourceDocument;

/**
 * Reads, understands and stores each input; each document is one transaction, so an interrupted run goes on
 * where it stopped. A document that cannot be read is reported and the others go in.
 * @throws QpgError of the store or the model, which stop the run; what was written stays.
 */
export async function ingest(
  inputs: readonly IngestInput[],
  context: IngestContext,
  tell: (event: IngestEvent) => void,
): Promise<IngestSummary> {
  const watch = new Stopwatch();
  const totals = new Totals();
  const before = context.store.retries();
  const corrections = await context.corrections();
  tell({ kind: 'begun', files: inputs.length });
  const guarded = async (file: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof QpgError) || !isAboutTheDocument(error)) throw error;
      totals.refused.push({ file, error });
      tell({ kind: 'refused', file, error });
    }
  };
  for (const input of inputs) {
    await guarded(nameOf(input), async () => {
      for (const source of await watch.timed('read', () => sourcesOf(input))) {
        await guarded(source.file, () => ingestOne(source, context, corrections, watch, totals, tell));
      }
    });
  }
  const retries = retriesSince(before, context.store.retries());
  return { files: inputs.length, ...totals.closing(), retries, seconds: watch.seconds() };
}

function retriesSince(before: RetryCounts, now: RetryCounts): RetryCounts {
  return {
    deadlocks: now.deadlocks - before.deadlocks,
    collisions: now.collisions - before.collisions,
    interruptions: now.interruptions - before.interruptions,
  };
}

function nameOf(input: IngestInput): string {
  return 'sourceText' in input ? input.file : input.shownName;
}

/** One document, or as many as an archive holds. */
async function sourcesOf(input: IngestInput): Promise<readonly SourceDocument[]> {
  return 'sourceText' in input ? [input] : readSources(input.path, input.shownName);
}

async function ingestOne(
  source: SourceDocument,
  { store, embedder, knowledge, revision: base }: IngestContext,
  corrections: readonly CorrectionEntry[],
  watch: Stopwatch,
  totals: Totals,
  tell: (event: IngestEvent) => void,
): Promise<void> {
  const name = { file: source.file, path: source.sourcePath };
  const id = documentIdOf(source.sourceText);
  const [stored] = await watch.timed('load', () => store.read(storedDocuments, { id }));
  const files = [...(stored === undefined ? [] : namesOfStored(stored).files), source.file];
  const isCurrent = async ({ title, attachedTitle }: StoredDocument): Promise<boolean> => {
    const own = correctionsOf({ files, title, attachedTitle }, corrections);
    return store.isCurrent(id, documentRevision(base, own), name);
  };
  if (stored !== undefined && (await watch.timed('load', () => isCurrent(stored)))) {
    totals.unchanged++;
    tell({ kind: 'unchanged', file: source.file, title: source.file });
    return;
  }
  const onProgress = (done: number, total: number): void =>
    tell({ kind: 'embedding', file: source.file, done, total });
  const read = await readFacts(source, { embedder, knowledge, watch, onProgress });
  const { parsed, pieces } = read;
  const own = correctionsOf({ ...parsed.metadata, files }, corrections);
  const { facts, applied, unfit } = applyCorrections(parsed, read.facts, own, knowledge);
  const subgraph = watch.timedSync('link', () =>
    buildSubgraph({ source, parsed, facts, pieces, knowledge, revision: documentRevision(base, own) }),
  );
  await watch.timed('load', () => store.replaceDocument(subgraph));
  totals.add(parsed.clauses.length, facts, parsed.damage.length);
  totals.corrected(source.file, applied.length, unfit);
  tell({ kind: 'written', file: source.file, title: parsed.metadata.title });
}

const DOCUMENT_CODES = new Set([
  'FILE_NOT_FOUND',
  'FILE_EMPTY',
  'FILE_BINARY',
  'FILE_TOO_LARGE',
  'FORMAT_UNSUPPORTED',
  'FORMAT_DAMAGED',
  'ENCODING_UNKNOWN',
  'NO_CLAUSES',
  'NO_DOCUMENTS',
  'INVARIANT',
]);

/** Whether the error belongs to one document, so that the run can go on without it. */
function isAboutTheDocument(error: QpgError): boolean {
  return DOCUMENT_CODES.has(error.code);
}

class Totals {
  written = 0;
  unchanged = 0;
  clauses = 0;
  damage = 0;
  applied = 0;
  readonly unfit: (Unfit & { file: string })[] = [];
  readonly refused: { file: string; error: QpgError }[] = [];
  private readonly counts: Record<keyof Facts, number> = {
    awards: 0,
    awardMentions: 0,
    targets: 0,
    agencies: 0,
    responsibilities: 0,
    citations: 0,
    repeals: 0,
    industries: 0,
    measures: 0,
  };

  add(clauses: number, facts: Facts, damage: number): void {
    this.written++;
    this.clauses += clauses;
    this.damage += damage;
    for (const kind of Object.keys(this.counts) as (keyof Facts)[]) this.counts[kind] += facts[kind].length;
  }

  corrected(file: string, applied: number, unfit: readonly Unfit[]): void {
    this.applied += applied;
    this.unfit.push(...unfit.map((one) => ({ ...one, file })));
  }

  closing(): Omit<IngestSummary, 'files' | 'retries' | 'seconds'> {
    const { written, unchanged, refused, clauses, damage, applied, unfit } = this;
    const corrections = { applied, unfit };
    return { written, unchanged, refused, clauses, damage, corrections, facts: { ...this.counts } };
  }
}
