import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../../../answer/ask.ts';
import { packageRoot } from '../../../text/package-root.ts';
import { openSmallCollection, type SmallCollection } from '../../unit/answer/small-collection.ts';
import type { AskedQuestion } from './questions.ts';
import { failuresOf } from './score.ts';
import type { Scored } from './tally.ts';

/** The five documents in an embedded store of their own. Whoever opens must close. */
export function openCorpus(): Promise<SmallCollection> {
  const folder = join(packageRoot(), 'data', 'corpus');
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return openSmallCollection(
    Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
  );
}

/** Asks one after another, in process. */
export async function askAll(
  { context }: SmallCollection,
  questions: readonly AskedQuestion[],
): Promise<readonly Scored[]> {
  const scored: Scored[] = [];
  for (const question of questions) {
    const answer = await ask(context, question.question);
    scored.push({ question, failures: failuresOf(question, answer) });
  }
  return scored;
}
