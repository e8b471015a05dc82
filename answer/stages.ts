import { AsyncLocalStorage } from 'node:async_hooks';
import { performance } from 'node:perf_hooks';
import type { GraphStore } from '../graph/store.ts';
import type { Embedder } from '../text/embed/embedder.ts';
import type { Stages } from './answer.ts';

type Waiting = 'embed' | 'read';

/** Time that one question spends waiting; what runs side by side counts once, for the model where it is waited for too. */
class StageClock {
  readonly #spent = { embed: 0, read: 0 };
  readonly #running = { embed: 0, read: 0 };
  #since = 0;
  #understand = 0;

  async wait<T>(stage: Waiting, work: () => Promise<T>): Promise<T> {
    this.#count();
    this.#running[stage] += 1;
    try {
      return await work();
    } finally {
      this.#count();
      this.#running[stage] -= 1;
    }
  }

  /** Puts the time since the last change down to what was waited for. */
  #count(): void {
    const now = performance.now();
    const { embed, read } = this.#running;
    if (embed > 0) this.#spent.embed += now - this.#since;
    else if (read > 0) this.#spent.read += now - this.#since;
    this.#since = now;
  }

  understand<T>(work: () => T): T {
    const begun = performance.now();
    try {
      return work();
    } finally {
      this.#understand += performance.now() - begun;
    }
  }

  /** Milliseconds by stage; `render` is what is left of the whole. */
  stages(total: number): Stages {
    const { embed, read } = this.#spent;
    const render = Math.max(0, total - this.#understand - embed - read);
    return {
      understand: rounded(this.#understand),
      embed: rounded(embed),
      read: rounded(read),
      render: rounded(render),
    };
  }
}

/** Tenths of a millisecond. */
export function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}

const clocks = new AsyncLocalStorage<StageClock>();
const timedStores = new WeakMap<GraphStore, GraphStore>();
const timedEmbedders = new WeakMap<Embedder, Embedder>();

/** Runs `work` with its waits timed; calls of {@link timedStore} and {@link timedEmbedder} inside it are counted. */
export function withStages<T>(work: (clock: StageClock) => Promise<T>): Promise<T> {
  const clock = new StageClock();
  return clocks.run(clock, () => work(clock));
}

function timed<T>(stage: Waiting, work: () => Promise<T>): Promise<T> {
  return clocks.getStore()?.wait(stage, work) ?? work();
}

/** The same store, its reading timed; one wrapper a store, so that what is kept by store stays kept. */
export function timedStore(store: GraphStore): GraphStore {
  const known = timedStores.get(store);
  if (known !== undefined) return known;
  const made: GraphStore = new Proxy(store, {
    get(target, key) {
      switch (key) {
        case 'read':
          return (...args: Parameters<GraphStore['read']>) => timed('read', () => target.read(...args));
        case 'nearestPieces':
          return (...args: Parameters<GraphStore['nearestPieces']>) =>
            timed('read', () => target.nearestPieces(...args));
        case 'matchText':
          return (...args: Parameters<GraphStore['matchText']>) =>
            timed('read', () => target.matchText(...args));
        case 'matchPhrase':
          return (...args: Parameters<GraphStore['matchPhrase']>) =>
            timed('read', () => target.matchPhrase(...args));
        default: {
          const value: unknown = Reflect.get(target, key, target);
          return typeof value === 'function' ? value.bind(target) : value;
        }
      }
    },
  });
  timedStores.set(store, made);
  return made;
}

/** The same embedder, timed. */
export function timedEmbedder(embedder: Embedder): Embedder {
  const known = timedEmbedders.get(embedder);
  if (known !== undefined) return known;
  const made: Embedder = {
    id: embedder.id,
    dimensions: embedder.dimensions,
    embedPassages: (...args) => embedder.embedPassages(...args),
    embedQuestions: (...args) => embedder.embedQuestions(...args),
    isWord: (word) => embedder.isWord(word),
    close: () => embedder.close(),
    embedQuestion: (...args) => timed('embed', () => embedder.embedQuestion(...args)),
  };
  timedEmbedders.set(embedder, made);
  return made;
}
