/** Reads mutated inputs by seed, one message each; told of by test/bench/mutated.ts. */
import { readDocument } from '../../../ingest/document-reading.ts';
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
  /** Of one processor, so that what else the machine does is not counted. */
  readonly seconds: number;
  /** The most this process ever held. */
  readonly peakMegabytes: number;
}

const knowledge = loadKnowledge();

async function outcomeOf(seed: number): Promise<Outcome> {
  const { name, bytes } = mutatedInput(seed);
  const begun = process.cpuUsage();
  let result = 'read';
  let isFault = false;
  try {
    for (const source of await sourcesFromBytes(bytes, name, null)) readDocument(source, knowledge);
  } catch (error) {
    isFault = !(error instanceof QpgError) || error.code === 'INVARIANT';
    result = error instanceof QpgError && !isFault ? error.code : String((error as Error).stack ?? error);
  }
  const { user, system } = process.cpuUsage(begun);
  return {
    seed,
    name,
    bytes: bytes.length,
    result,
    isFault,
    seconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

process.on('message', (seed: number) => {
  void outcomeOf(seed).then((outcome) => process.send?.(outcome));
});
process.send?.('ready');
