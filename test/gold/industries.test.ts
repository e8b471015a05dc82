import { expect, it } from 'vitest';
import { scoreExtraction } from './eval.ts';
import { recall } from './score/match.ts';

const scores = await scoreExtraction();

it('finds the industries the five documents aim at: recall of at least 0.85', () => {
  const score = scores.industries;
  if (score === undefined) throw new Error('industries are not scored');
  expect(recall(score), [...score.missed, ...score.extra].join('\n')).toBeGreaterThanOrEqual(0.85);
});
