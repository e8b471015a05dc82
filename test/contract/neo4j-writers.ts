import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../text/package-root.ts';
import type { WriterTask } from './neo4j-writer.ts';

const retriesSchema = z.object({ deadlocks: z.int(), collisions: z.int(), interruptions: z.int() });
const wordSchema = z.discriminatedUnion('told', [
  z.object({ told: z.literal('open') }),
  z.object({ told: z.literal('written') }),
  z.object({ told: z.literal('done'), retries: retriesSchema }),
  z.object({ told: z.literal('failed'), code: z.string(), message: z.string(), remedy: z.string() }),
]);

export type WriterWord = z.infer<typeof wordSchema>;

export interface Writer {
  readonly process: ChildProcess;
  /** Its last word: done, or failed with what it would have said. */
  readonly ended: Promise<WriterWord>;
  /** Resolves when it has told of so many documents. */
  written(count: number): Promise<void>;
}

/** Starts a writer as a process of its own. */
export function startWriter(task: WriterTask, environment: Readonly<Record<string, string>> = {}): Writer {
  const child = fork(join(packageRoot(), 'test/contract/neo4j-writer.ts'), [JSON.stringify(task)], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...environment },
  });
  let count = 0;
  const waiting = new Set<() => void>();
  const ended = new Promise<WriterWord>((resolve) => {
    child.on('message', (message) => {
      const word = wordSchema.parse(message);
      if (word.told === 'written') count += 1;
      for (const look of waiting) look();
      if (word.told === 'done' || word.told === 'failed') resolve(word);
    });
    child.once('exit', (code) =>
      resolve({ told: 'failed', code: 'exit', message: `ended with ${code}`, remedy: '' }),
    );
  });
  return {
    process: child,
    ended,
    written: (wanted) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (count < wanted) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}
