/** Reads mutated inputs by seed, one message each; told of by test/bench/mutated.ts. */
import { clean } from '../../../ingest/clean/clean.ts';
import { extractCitations, extractRepeals } from '../../../ingest/extract/citations/citations.ts';
import { extractFacts } from '../../../ingest/extract/extract.ts';
import type { ParsedDocument } from '../../../ingest/parse/document.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import { sourcesFromBytes } from '../../../ingest/read/read.ts';
import { QpgError } from '../../../text/errors.ts';
import { loadKnowledge } from '../../../text/vocabulary/knowledge.ts';
import { mutatedInput } from './inputs.ts';

export interface Outcome {
  readonly seed: number;
  readonly name: string;
  readonly bytes: number;
  /** Error code, 'read', or the text of an error that no reader should see. */
  readonly result: string;
  readonly isFault: boolean;
  /** From the bytes to the citations; of one processor, so that what else the machine does is not counted. */
  readonly seconds: number;
  /** The most this process ever held, up to then. */
  readonly peakMegabytes: number;
  /** The same for the extraction of all facts behind it. */
  readonly extraction: { readonly seconds: number; readonly peakMegabytes: number };
}

const knowledge = loadKnowledge();

async function outcomeOf(seed: number): Promise<Outcome> {
  const { name, bytes } = mutatedInput(seed);
  const begun = process.cpuUsage();
  let extracting = 0;
  let peakMegabytes = 0;
  let result = 'read';
  let isFault = false;
  try {
    for (const { sourceText } of await sourcesFromBytes(bytes, name, null)) {
      const document = readThrough(sourceText);
      const extractionBegun = process.cpuUsage();
      peakMegabytes = heldAtMost();
      extractFacts(document, knowledge);
      extracting += secondsSince(extractionBegun);
    }
  } catch (error) {
    isFault = !(error instanceof QpgError) || error.code === 'INVARIANT';
    result = error instanceof QpgError && !isFault ? error.code : String((error as Error).stack ?? error);
  }
  return {
    seed,
    name,
    bytes: bytes.length,
    result,
    isFault,
    seconds: secondsSince(begun) - extracting,
    peakMegabytes: peakMegabytes || heldAtMost(),
    extraction: { seconds: extracting, peakMegabytes: heldAtMost() },
  };
}

function readThrough(sourceText: string): ParsedDocument {
  const document = parse(clean(sourceText, knowledge.places), knowledge.places);
  extractCitations(document, knowledge.places);
  extractRepeals(document);
  return document;
}

function secondsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

function heldAtMost(): number {
  return process.resourceUsage().maxRSS / 1024;
}

process.on('message', (seed: number) => {
  void outcomeOf(seed).then((outcome) => process.send?.(outcome));
});
process.send?.('ready');
