import { expect, it } from 'vitest';
import { scoreExtraction } from './eval.ts';
import { f1 } from './score/match.ts';

const scores = await scoreExtraction();

it('reads the targets of the five documents: F1 of at least 0.95', () => {
  const score = scores.targets;
  if (score === undefined) throw new Error('targets are not scored');
  expect(f1(score), [...score.missed, ...score.extra].join('\n')).toBeGreaterThanOrEqual(0.95);
});
