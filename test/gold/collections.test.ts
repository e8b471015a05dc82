import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../text/package-root.ts';
import { openSmallCollection } from '../unit/answer/small-collection.ts';
import { askAll } from './ask/corpus.ts';
import { readQuestion } from './ask/questions.ts';
import { tally, tallyTable } from './ask/tally.ts';

/** A little under what was measured; see docs/evaluation.md. */
const FLOORS = {
  short: { exact: 0.93, refused: 0.02 },
  long: { exact: 0.82, refused: 0.03 },
  mixed: { exact: 0.93, refused: 0.02 },
  various: { exact: 0.7, refused: 0.08 },
} as const;

it.each(Object.entries(FLOORS))(
  'the questions of the %s documents are answered as well as measured',
  async (name, floor) => {
    const folder = join(packageRoot(), 'test', 'gold', 'collections', name);
    const documents = Object.fromEntries(
      readdirSync(join(folder, 'documents')).map((file) => [
        file,
        readFileSync(join(folder, 'documents', file), 'utf8'),
      ]),
    );
    const asked: unknown = JSON.parse(readFileSync(join(folder, 'questions.json'), 'utf8'));
    const questions = (Array.isArray(asked) ? asked : []).map(readQuestion);
    const collection = await openSmallCollection(documents);
    try {
      const scored = await askAll(collection, questions);
      console.info(`${name}\n${tallyTable(scored)}`);
      const { exact, refused, falseAnswers } = tally(scored);
      expect(questions.length).toBeGreaterThan(40);
      expect(exact).toBeGreaterThan(floor.exact);
      expect(refused).toBeLessThan(floor.refused);
      expect(falseAnswers).toBe(0);
    } finally {
      await collection.close();
    }
  },
  600_000,
);
