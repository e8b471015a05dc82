import type { GraphStore } from '../graph/store.ts';
import type { Embedder } from '../text/embed/embedder.ts';
import { dot } from './parallel-ranking.ts';

/** Vectors of names that a store was asked for; a name keeps its vector, whatever documents come and go. */
const kept = new WeakMap<GraphStore, Map<string, Promise<Float32Array>>>();

/** With more names in question than this, words alone tell: nobody waits for minutes of embedding. */
const MOST = 5000;

/**
 * The vectors of names that documents print (indicators, headings, titles), so that a question can ask for them in other
 * words or in English. Each is embedded once, as the Chinese question it answers; empty where they are too many.
 * @throws what the model throws
 */
export async function nameVectors(
  store: GraphStore,
  embedder: Embedder,
  names: readonly string[],
): Promise<ReadonlyMap<string, Float32Array>> {
  if (names.length > MOST) return new Map();
  const known = kept.get(store) ?? new Map<string, Promise<Float32Array>>();
  kept.set(store, known);
  const missing = [...new Set(names)].filter((name) => !known.has(name));
  if (missing.length > 0) {
    const vectors = embedder.embedQuestions(missing, 'zh');
    for (const [i, name] of missing.entries())
      known.set(
        name,
        vectors.then((made) => made[i] ?? new Float32Array(0)),
      );
    // A failure is told to whoever waits, and is not kept for the next one.
    vectors.catch(() => {
      for (const name of missing) known.delete(name);
    });
  }
  const found = await Promise.all(names.map(async (name) => [name, await known.get(name)] as const));
  return new Map(found.flatMap(([name, vector]) => (vector === undefined ? [] : [[name, vector]])));
}

/** Cosine of unit vectors; 0 where there is none. */
export function likeness(a: Float32Array, b: Float32Array | undefined): number {
  return b === undefined ? 0 : dot(a, b);
}
