import { expect, it } from 'vitest';
import { scoreExtraction } from './eval.ts';
import { recall } from './score/match.ts';

const scores = await scoreExtraction();

it('states a measure where the five documents name one: recall of at least 0.90 of the clauses', () => {
  const score = scores.measures;
  if (score === undefined) throw new Error('measures are not scored');
  expect(recall(score), [...score.missed, ...score.extra].join('\n')).toBeGreaterThanOrEqual(0.9);
});
