import type { RetryCounts } from '../store.ts';
import { codeOf, isCollision } from './errors.ts';

/** Counts the transactions that were run again, by what ended the run before. */
export class Retries {
  #deadlocks = 0;
  #collisions = 0;
  #interruptions = 0;

  /** @param error what ended the run before; undefined where the connection broke outside of any statement */
  note(error: unknown): void {
    if (isCollision(error)) this.#collisions += 1;
    else if (codeOf(error) === 'Neo.TransientError.Transaction.DeadlockDetected') this.#deadlocks += 1;
    else this.#interruptions += 1;
  }

  counts(): RetryCounts {
    return {
      deadlocks: this.#deadlocks,
      collisions: this.#collisions,
      interruptions: this.#interruptions,
    };
  }
}
