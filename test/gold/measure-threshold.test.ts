import { afterAll, beforeAll, expect, it } from 'vitest';
import { extractMeasures } from '../../ingest/extract/measures/measures.ts';
import { type Embedder, openEmbedder } from '../../text/embed/embedder.ts';
import { loadMeaningRule } from '../../text/vocabulary/measure-meaning.ts';
import { loadMeasureVocabulary } from '../../text/vocabulary/measures.ts';
import { documentOf } from '../unit/parsed-document.ts';
import { embedMeasures, embedSentences, type Judged, outcomeOf, readSentences } from './measure-threshold.ts';

const sentences = readSentences();
const vocabulary = loadMeasureVocabulary();
const rule = loadMeaningRule();
let embedder: Embedder;
let judged: Judged;

beforeAll(async () => {
  embedder = await openEmbedder({ model: undefined });
  judged = await embedSentences(embedder);
}, 120_000);
afterAll(() => embedder.close());

it('has at least 120 sentences of each kind, of known measures, none said twice', () => {
  const carrying = sentences.filter(({ measures }) => measures.length > 0);
  expect(carrying.length).toBeGreaterThanOrEqual(120);
  expect(sentences.length - carrying.length).toBeGreaterThanOrEqual(120);
  for (const { measures, text } of sentences) {
    for (const id of measures) expect(vocabulary.byId(id), `${id}: ${text}`).toBeDefined();
  }
  expect(new Set(sentences.map(({ heading, text }) => heading + text)).size).toBe(sentences.length);
});

it('names no measure by its label in the sentences that carry it', () => {
  const named = sentences.flatMap(({ measures, text }) =>
    extractMeasures(documentOf(text), vocabulary)
      .filter(({ id }) => measures.includes(id))
      .map(({ id, quote }) => `${id} “${quote}”: ${text}`),
  );
  expect(named).toEqual([]);
});

it('keeps numbers of the bundled model', () => {
  expect(rule.model).toBe(embedder.id);
});

it('keeps the vector of every measure as its words are now; else run measure-threshold.ts --vectors', async () => {
  const fresh = await embedMeasures(embedder);
  expect([...rule.vectors.keys()].sort()).toEqual([...fresh.keys()].sort());
  for (const [id, vector] of fresh) expect(likeness(vector, rule.vectors.get(id)), id).toBeGreaterThan(0.999);
}, 120_000);

function likeness(a: Float32Array, b: Float32Array = new Float32Array(0)): number {
  const dot = (x: Float32Array, y: Float32Array): number =>
    x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

it('links with a precision of at least 0.9 on either half, and finds a fifth of the measures or more', () => {
  for (const half of [0, 1]) {
    const { links, right } = outcomeOf(judged, rule, (i) => i % 2 === half);
    expect(right / links).toBeGreaterThanOrEqual(0.9);
  }
  const { right, wanted } = outcomeOf(judged, rule);
  expect(right / wanted).toBeGreaterThanOrEqual(0.2);
});
