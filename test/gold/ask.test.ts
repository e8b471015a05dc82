import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SmallCollection } from '../unit/answer/small-collection.ts';
import { askAll, openCorpus } from './ask/corpus.ts';
import { type Half, loadQuestions } from './ask/questions.ts';
import { type Scored, tally, tallyTable } from './ask/tally.ts';
import { keptParallels, scoreParallels } from './parallels.ts';

let corpus: SmallCollection;
beforeAll(async () => {
  corpus = await openCorpus();
}, 600_000);
afterAll(() => corpus?.close());

/** A little under what was measured; see docs/evaluation.md. `false` is a ceiling of false answers. */
const FLOORS: Readonly<Record<Half, { intent: number; exact: number; refused: number; false: number }>> = {
  tuning: { intent: 0.98, exact: 0.935, refused: 0.015, false: 0 },
  test: { intent: 0.92, exact: 0.815, refused: 0.035, false: 0 },
};

const falsePremises = (scored: readonly Scored[]): readonly Scored[] =>
  scored.filter(({ question }) => question.kind === 'falsePremise');

describe.each(Object.entries(FLOORS))('the questions of the %s half', (half, floor) => {
  it('are answered as well as measured', async () => {
    const scored = await askAll(corpus, loadQuestions(half === 'test' ? 'test' : 'tuning'));
    console.info(`${half}\n${tallyTable(scored)}`);
    const { intent, exact, refused, falseAnswers } = tally(scored);
    expect(intent).toBeGreaterThan(floor.intent);
    expect(exact).toBeGreaterThan(floor.exact);
    expect(refused).toBeLessThan(floor.refused);
    expect(falseAnswers).toBeLessThanOrEqual(floor.false);
    expect(tally(falsePremises(scored)).falseAnswers).toBeLessThanOrEqual(floor.false);
  }, 600_000);
});

describe('parallels of a clause, over the same documents', () => {
  it('find no fewer of the gold pairs than the kept result', async () => {
    const now = await scoreParallels(corpus.context.store);
    for (const [key, least] of Object.entries(keptParallels()))
      expect(Reflect.get(now, key), key).toBeGreaterThanOrEqual(Number(least));
    expect(now.eitherThreeInAll / now.pairs).toBeGreaterThanOrEqual(0.85);
  }, 600_000);
});
