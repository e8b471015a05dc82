import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readSource } from '../../ingest/read/read.ts';
import { packageRoot } from '../../text/package-root.ts';
import { draw } from './judge-sample.ts';

const judgementsSchema = z.object({
  kind: z.enum(['industries', 'measures', 'parallels']),
  /** What the vocabulary and rules were when the sample was drawn. */
  state: z.string(),
  judged: z.int(),
  right: z.int(),
  precision: z.number(),
  judgements: z.array(
    z.object({
      document: z.string(),
      quote: z.string(),
      start: z.int(),
      right: z.boolean(),
      reason: z.string().min(10).optional(),
    }),
  ),
});

const folder = join(packageRoot(), 'test', 'gold', 'judged');
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    file,
    ...judgementsSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
  }));

describe.each(files)('$file', ({ judged, right, precision, judgements }) => {
  it('counts what it lists, with a reason for each error', () => {
    expect(judgements).toHaveLength(judged);
    expect(judgements.filter((one) => one.right)).toHaveLength(right);
    expect(precision).toBeCloseTo(right / judged, 3);
    for (const one of judgements) expect(one.reason === undefined, one.quote).toBe(one.right);
  });

  it('judges words that stand in the documents', async () => {
    for (const { document, quote, start } of judgements) {
      const { sourceText } = await readSource(join(packageRoot(), 'data', 'corpus', document));
      expect(sourceText.slice(start, start + quote.length)).toBe(quote);
    }
  });
});

it.each([
  ['industries-second.json', 0.85],
  ['measures-fifth.json', 0.9],
])('%s, drawn after the corrections, has a precision of at least %d on 60 links', (file, least) => {
  const one = files.find((other) => other.file === file);
  expect(one?.judged).toBe(60);
  expect(one?.precision).toBeGreaterThanOrEqual(least);
});

it('draws the same sample from the same seed, in reading order and without repetition', () => {
  const items = Array.from({ length: 300 }, (_, i) => i);
  const sample = draw(items, 60, 7);
  expect(draw(items, 60, 7)).toEqual(sample);
  expect(new Set(sample).size).toBe(60);
  expect([...sample].sort((a, b) => a - b)).toEqual(sample);
  expect(draw(items, 60, 8)).not.toEqual(sample);
});
