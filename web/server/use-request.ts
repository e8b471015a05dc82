import { useEffect, useState } from 'react';
import { type Call, send } from './call.ts';
import { type Problem, ProblemError } from './problem.ts';

export type Request<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'done'; readonly value: T }
  | { readonly status: 'failed'; readonly problem: Problem };

/** Answers seen in this tab, newest last, so that coming back shows them at once. */
const seen = new Map<string, unknown>();
const SEEN_LIMIT = 30;

/** Keeps an answer as that of another call, which would give the same. */
export function rememberAs(call: Call, value: unknown): void {
  remember(JSON.stringify(call), value);
}

function remember(key: string, value: unknown): void {
  seen.delete(key);
  seen.set(key, value);
  const oldest = seen.keys().next();
  if (seen.size > SEEN_LIMIT && oldest.done !== true) seen.delete(oldest.value);
}

/**
 * Sends `call` (none if null) and follows it; a new call aborts the one before. `again` sends it once more.
 * `T` is the server's promise about that path (web/server/shapes.ts, answer/answer.ts).
 */
export function useRequest<T>(call: Call | null, { keep }: { readonly keep: boolean }) {
  const key = call === null ? null : JSON.stringify(call);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ readonly key: string | null; readonly request: Request<T> }>({
    key: null,
    request: { status: 'idle' },
  });

  useEffect(() => {
    if (key === null || (attempt === 0 && seen.has(key))) return;
    const controller = new AbortController();
    const settle = (request: Request<T>) => {
      if (!controller.signal.aborted) setState({ key, request });
    };
    settle({ status: 'loading' });
    send(JSON.parse(key) as Call, controller.signal).then(
      (value) => {
        if (keep) remember(key, value);
        settle({ status: 'done', value: value as T });
      },
      (error: unknown) =>
        settle({
          status: 'failed',
          problem: error instanceof ProblemError ? error.problem : { kind: 'unreachable' },
        }),
    );
    return () => controller.abort();
  }, [key, attempt, keep]);

  return { request: current(key, state), again: () => setAttempt((n) => n + 1) };
}

function current<T>(
  key: string | null,
  state: { readonly key: string | null; readonly request: Request<T> },
): Request<T> {
  if (key === null) return { status: 'idle' };
  if (state.key === key) return state.request;
  return seen.has(key) ? { status: 'done', value: seen.get(key) as T } : { status: 'loading' };
}
