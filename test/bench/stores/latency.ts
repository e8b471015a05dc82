import { performance } from 'node:perf_hooks';
import { type AnswerContext, ask, search } from '../../../answer/ask.ts';
import { searchClauses } from '../../../graph/search/hybrid.ts';
import type { Backend, Times } from './table.ts';

export interface AskedQuestion {
  readonly text: string;
  /** What the question is answered as; the row it counts in. */
  readonly kind: string;
}

export interface SearchedQuestion {
  readonly text: string;
  readonly language: 'zh' | 'en';
  readonly vector: Float32Array;
}

export const BARE_SEARCH = 'search in the store, vector given';
export const WHOLE_SEARCH = 'search, whole';

/**
 * Milliseconds of every question on both stores, in turn: one store never has the machine while the other waits for a
 * quieter moment, and which goes first changes by the round. A first round, which warms up, does not count.
 */
export async function latencies(
  contexts: ReadonlyMap<Backend, AnswerContext>,
  asked: readonly AskedQuestion[],
  searched: readonly SearchedQuestion[],
  rounds: number,
): Promise<Times> {
  const times = new Map<string, Map<Backend, number[]>>();
  const stores = [...contexts];
  for (let round = 0; round <= rounds; round += 1) {
    const timed = async (kind: string, work: (context: AnswerContext) => Promise<unknown>): Promise<void> => {
      for (const [backend, context] of round % 2 === 0 ? stores : stores.toReversed()) {
        const begun = performance.now();
        await work(context);
        const took = performance.now() - begun;
        if (round === 0) continue;
        const ofKind = times.get(kind) ?? new Map<Backend, number[]>();
        ofKind.set(backend, [...(ofKind.get(backend) ?? []), took]);
        times.set(kind, ofKind);
      }
    };
    for (const { text, language, vector } of searched) {
      const embedder = { embedQuestion: async () => vector };
      await timed(BARE_SEARCH, ({ store }) => searchClauses(store, embedder, { text, language, top: 10 }));
      await timed(WHOLE_SEARCH, (context) => search(context, text, 10));
    }
    for (const { text, kind } of asked) await timed(kind, (context) => ask(context, text));
  }
  return times;
}
