import { expect, it } from 'vitest';
import { scoreExtraction } from './eval.ts';
import { f1 } from './score/match.ts';

const scores = await scoreExtraction();

it('names the agencies of the five documents: F1 of at least 0.92', () => {
  const score = scores.agencies;
  if (score === undefined) throw new Error('agencies are not scored');
  expect(f1(score), [...score.missed, ...score.extra].join('\n')).toBeGreaterThanOrEqual(0.92);
});

it('reads their responsibilities: F1 of at least 0.95', () => {
  const score = scores.responsibilities;
  if (score === undefined) throw new Error('responsibilities are not scored');
  expect(f1(score), [...score.missed, ...score.extra].join('\n')).toBeGreaterThanOrEqual(0.95);
});
