/**
 * Damaged and hostile files in a child process that is watched: none may crash, and none may take over 5 s of processor
 * time or 512 MB for read → clean → parse → citations. What the extraction of all facts takes behind it is told apart. An
 * input is made by its seed alone, so every finding can be made again.
 * Run: npm run bench -- mutated [count [first seed]]; one input: npm run bench -- mutated 1 SEED
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Outcome } from './mutated/worker.ts';

const MOST_SECONDS = 5;
const MOST_MEGABYTES = 512;
/** An input that gives no answer for so long hangs. */
const GIVEN_UP_AFTER_SECONDS = 240;
/** A child that grew to this is let go, so that an input answers for its own memory and not for those before it. */
const FRESH_ABOVE_MEGABYTES = 380;

class Child {
  #process: ChildProcess | null = null;
  #tell: (outcome: Outcome) => void = () => undefined;

  /** The outcome of one seed; a crash or a hang is a fault. */
  async run(seed: number): Promise<Outcome> {
    const child = await this.#started();
    const outcome = await new Promise<Outcome>((resolve) => {
      const giveUp = setTimeout(() => {
        resolve(fault(seed, `no answer in ${GIVEN_UP_AFTER_SECONDS} s`));
      }, GIVEN_UP_AFTER_SECONDS * 1000);
      this.#tell = (told) => {
        clearTimeout(giveUp);
        resolve(told);
      };
      child.once('exit', (code, signal) => this.#tell(fault(seed, `the process ended (${signal ?? code})`)));
      child.send(seed);
    });
    child.removeAllListeners('exit');
    if (outcome.isFault || outcome.extraction.peakMegabytes > FRESH_ABOVE_MEGABYTES) this.end();
    return outcome;
  }

  end(): void {
    this.#process?.removeAllListeners('exit');
    this.#process?.kill('SIGKILL');
    this.#process = null;
  }

  async #started(): Promise<ChildProcess> {
    if (this.#process !== null) return this.#process;
    const child = fork(new URL('./mutated/worker.ts', import.meta.url), { execArgv: process.execArgv });
    this.#process = child;
    await once(child, 'message');
    child.on('message', (outcome: Outcome) => this.#tell(outcome));
    return child;
  }
}

function fault(seed: number, result: string): Outcome {
  return {
    seed,
    name: '',
    bytes: 0,
    result,
    isFault: true,
    seconds: 0,
    peakMegabytes: 0,
    extraction: { seconds: 0, peakMegabytes: 0 },
  };
}

function line({ seed, name, bytes, result, seconds, peakMegabytes, extraction }: Outcome): string {
  const facts = `facts ${extraction.seconds.toFixed(2)} s, ${Math.round(extraction.peakMegabytes)} MB`;
  const size = bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
  return `seed ${seed}  ${name} ${size}  ${seconds.toFixed(2)} s  ${Math.round(peakMegabytes)} MB  (${facts})  ${result}`;
}

const count = Number(process.argv[3] ?? 10_000);
const first = Number(process.argv[4] ?? 1);
const child = new Child();
const results = new Map<string, number>();
const broken: Outcome[] = [];
let slowest: Outcome | null = null;
let largest: Outcome | null = null;
let slowestFacts: Outcome | null = null;
const begun = performance.now();

for (let seed = first; seed < first + count; seed += 1) {
  let outcome = await child.run(seed);
  // What looks too large may stand on the shoulders of those before it: it is measured again, alone.
  if (!outcome.isFault && outcome.peakMegabytes > FRESH_ABOVE_MEGABYTES && count > 1) {
    outcome = await child.run(seed);
    child.end();
  }
  const key = outcome.isFault ? 'FAULT' : outcome.result;
  results.set(key, (results.get(key) ?? 0) + 1);
  if (slowest === null || outcome.seconds > slowest.seconds) slowest = outcome;
  if (slowestFacts === null || outcome.extraction.seconds > slowestFacts.extraction.seconds)
    slowestFacts = outcome;
  if (largest === null || outcome.peakMegabytes > largest.peakMegabytes) largest = outcome;
  if (outcome.isFault || outcome.seconds > MOST_SECONDS || outcome.peakMegabytes > MOST_MEGABYTES) {
    broken.push(outcome);
    console.log(`BROKEN  ${line(outcome)}`);
  } else if (count === 1) console.log(line(outcome));
  const done = seed - first + 1;
  if (done % 500 === 0) console.log(`${done} of ${count} …`);
}
child.end();

console.log(`${count} inputs in ${Math.round((performance.now() - begun) / 1000)} s, seeds from ${first}`);
console.log(
  [...results]
    .sort(([, a], [, b]) => b - a)
    .map(([key, n]) => `${key} ${n}`)
    .join(', '),
);
if (slowest !== null) console.log(`slowest  ${line(slowest)} (at most ${MOST_SECONDS} s)`);
if (largest !== null)
  console.log(
    `largest  ${line(largest)} (at most ${MOST_MEGABYTES} MB; a child that has read nothing holds its vocabulary)`,
  );
if (slowestFacts !== null) console.log(`slowest facts  ${line(slowestFacts)} (no limit)`);
console.log(`${broken.length} over the limits`);
if (broken.length > 0) process.exitCode = 1;
