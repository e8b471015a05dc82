import { setTimeout as wait } from 'node:timers/promises';
import { codeOf, reasonOf } from './errors.ts';

/** Something accepts connections and says nothing; the driver itself would wait without end. */
export class Silence extends Error {
  constructor(milliseconds: number) {
    super(`connected, and no answer within ${milliseconds / 1000} seconds`);
    this.name = 'Silence';
  }
}

const POLL_MS = 500;

/**
 * Asks until the server answers. A port that nobody listens on fails at once; a server that is just starting (it
 * takes the connection and closes it, is silent, or says that its database is not available) is asked again.
 * @param milliseconds how long one answer may take, and how long to go on asking
 */
export async function awaitServer(ask: () => Promise<unknown>, milliseconds: number): Promise<void> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    try {
      await within(ask(), milliseconds);
      return;
    } catch (error) {
      if (!isStarting(error) || Date.now() + POLL_MS >= deadline) throw error;
      await wait(POLL_MS);
    }
  }
}

/** Whether the error is one of a server on its way up. */
export function isStarting(error: unknown): boolean {
  if (error instanceof Silence) return true;
  if (codeOf(error).endsWith('.DatabaseUnavailable')) return true;
  return /closed by server|ECONNRESET|socket hang up/i.test(reasonOf(error));
}

async function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  const stop = new AbortController();
  const late = wait(milliseconds, undefined, { signal: stop.signal }).then(() => {
    throw new Silence(milliseconds);
  });
  // Where the answer comes in time, the aborted wait is nobody's error.
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
  }
}
