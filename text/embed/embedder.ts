import { invariant } from '../errors.ts';
import { Recent } from '../recent.ts';
import { batchByLength } from './batching.ts';
import { centred, type QuestionLanguage } from './centring.ts';
import { type Encoder, loadEncoder } from './encoder.ts';
import { findModel, type ModelSource } from './model-folder.ts';
import { type Recipe, recipeOf } from './recipe.ts';
import { type VectorCache, vectorKey } from './vector-cache.ts';

export type { QuestionLanguage } from './centring.ts';

/** Texts to vectors whose dot product is their likeness. */
export interface Embedder {
  /** Name of model + variant + centring; a store made with another id is another store. */
  readonly id: string;
  readonly dimensions: number;
  /** Unit vectors, centred; one per text, same order. */
  embedPassages(
    texts: readonly string[],
    onProgress?: (done: number, total: number) => void,
  ): Promise<Float32Array[]>;
  /** Vectors of the last questions are kept: the same one is asked again with other filters, and within one answer. */
  embedQuestion(text: string, language: QuestionLanguage): Promise<Float32Array>;
  /** Questions that come again in every session, kept like passages; one vector per text, same order. */
  embedQuestions(texts: readonly string[], language: QuestionLanguage): Promise<Float32Array[]>;
  /** Whether the model's vocabulary holds it whole: an everyday word, and no slip for another. */
  isWord(word: string): boolean;
  close(): Promise<void>;
}

export interface EmbedderOptions {
  /** Folder or hub name of another model; undefined means the bundled one. */
  readonly model: string | undefined;
  /** Where vectors are kept, so that an unchanged text is never embedded twice. */
  readonly cache?: VectorCache;
}

/** Padded tokens a batch: large enough to keep two threads busy, small enough for the processor's cache. */
const MOST_PADDED_TOKENS = 1024;
/** Texts between two writes of the cache: what a crash can cost. */
const TEXTS_A_ROUND = 512;
/** Vectors of questions that are kept, of about 2 KB each. */
const MOST_QUESTIONS = 500;

/**
 * Opens the embedding model. Whoever opens must close; the cache stays the caller's.
 * @throws QpgError MODEL_MISSING or MODEL_DAMAGED
 */
export async function openEmbedder({ model, cache }: EmbedderOptions): Promise<Embedder> {
  const source = findModel(model);
  const recipe = recipeOf(source.family);
  const encoder = await loadEncoder(source, recipe);
  return makeEmbedder(source, recipe, encoder, cache);
}

/** How texts of one kind are embedded: their prefix, what sets them apart in the cache, the mean taken from them. */
interface Role {
  readonly prefix: string;
  readonly key: string;
  readonly mean: Float32Array | undefined;
}

/** The embedder over a loaded encoder. */
export function makeEmbedder(
  { id, centring }: Pick<ModelSource, 'id' | 'centring'>,
  recipe: Recipe,
  encoder: Encoder,
  cache?: VectorCache,
): Embedder {
  async function compute(
    texts: ReadonlyMap<string, string>,
    { prefix, mean }: Role,
    onBatch: (texts: number) => void,
  ): Promise<ReadonlyMap<string, Float32Array>> {
    const items = Array.from(texts, ([key, text]) => ({ key, tokens: encoder.tokens(prefix + text) }));
    const vectors = new Map<string, Float32Array>();
    for (const batch of batchByLength(items, ({ tokens }) => tokens.length, MOST_PADDED_TOKENS)) {
      const raw = await encoder.vectors(batch.map(({ tokens }) => tokens));
      raw.forEach((vector, i) => {
        vectors.set(batch[i]?.key ?? '', centred(vector, mean));
      });
      onBatch(batch.length);
    }
    return vectors;
  }

  /** Vectors from the cache, and what is missing there in batches. */
  async function embedAll(
    texts: readonly string[],
    role: Role,
    onProgress: (done: number, total: number) => void,
  ): Promise<Float32Array[]> {
    const entries = texts.map((text) => ({ text, key: vectorKey(id, role.key + text) }));
    const known = new Map<string, Float32Array>();
    const wanted = new Map<string, string>();
    for (const { key, text } of entries) {
      const vector = known.get(key) ?? cache?.get(key);
      if (vector === undefined) wanted.set(key, text);
      else known.set(key, vector);
    }
    const waiting = [...wanted];
    let done = texts.length - waiting.length;
    onProgress(done, texts.length);
    for (let start = 0; start < waiting.length; start += TEXTS_A_ROUND) {
      const fresh = await compute(new Map(waiting.slice(start, start + TEXTS_A_ROUND)), role, (count) => {
        done += count;
        onProgress(done, texts.length);
      });
      for (const [key, vector] of fresh) known.set(key, vector);
      await cache?.put(fresh);
    }
    return entries.map(({ key, text }) => {
      const vector = known.get(key);
      invariant(vector !== undefined, `the text "${text}" got a vector`);
      return vector;
    });
  }

  const questions = new Recent<Promise<Float32Array>>(MOST_QUESTIONS);
  async function embedOne(text: string, language: QuestionLanguage): Promise<Float32Array> {
    const [vector] = await encoder.vectors([encoder.tokens(recipe.question + text)]);
    invariant(vector !== undefined, 'a question gets a vector');
    return centred(vector, centring?.questions[language]);
  }

  const passage: Role = { prefix: recipe.passage, key: recipe.passage, mean: centring?.passages };
  return {
    id,
    dimensions: encoder.dimensions,
    embedPassages: (texts, onProgress = () => {}) => embedAll(texts, passage, onProgress),
    embedQuestions(texts, language) {
      const role: Role = {
        prefix: recipe.question,
        key: `${language} ${recipe.question}`,
        mean: centring?.questions[language],
      };
      return embedAll(texts, role, () => {});
    },
    embedQuestion(text, language) {
      const key = `${language} ${text}`;
      const known = questions.get(key);
      if (known !== undefined) return known;
      const vector = embedOne(text, language);
      questions.set(key, vector, 1);
      vector.catch(() => questions.delete(key));
      return vector;
    },
    isWord: (word) => encoder.tokens(word).length === encoder.tokens('').length + 1,
    close: () => encoder.close(),
  };
}
