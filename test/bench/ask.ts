/**
 * What a question waits for, in process, over the five documents: p50 and p95 by intent, and by stage (reading the
 * question, the model, the store, all the rest); questions asked for the first time also apart, since vectors of
 * questions and rows are kept.
 * Run: npm run bench -- ask
 */
import { performance } from 'node:perf_hooks';
import type { Answer } from '../../answer/answer.ts';
import { ask, warmUp } from '../../answer/ask.ts';
import { openCorpus } from '../gold/ask/corpus.ts';
import { loadQuestions } from '../gold/ask/questions.ts';

const ROUNDS = 3;
const STAGES = ['understand', 'embed', 'read', 'render'] as const;

function percentile(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}

function line(name: string, values: readonly number[]): string {
  const p = (share: number): string => percentile(values, share).padStart(8);
  return `${name.padEnd(16)} ${String(values.length).padStart(6)} ${p(0.5)} ${p(0.95)}`;
}

const corpus = await openCorpus();
try {
  await warmUp(corpus.context);
  const questions = loadQuestions('tuning').map(({ question }) => question);
  const asked: { readonly answer: Answer; readonly ms: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const question of questions) {
      const begun = performance.now();
      const answer = await ask(corpus.context, question);
      asked.push({ answer, ms: performance.now() - begun });
    }
  console.log(`${'milliseconds'.padEnd(16)}      n      p50      p95`);
  console.log(line('all', asked.map(({ ms }) => ms))); // biome-ignore format: one line a row of the table
  const first = asked.slice(0, questions.length);
  console.log(
    line(
      '  asked first',
      first.map(({ ms }) => ms),
    ),
  );
  for (const intent of [...new Set(asked.map(({ answer }) => answer.intent))].sort())
    console.log(
      line(
        intent,
        asked.filter(({ answer }) => answer.intent === intent).map(({ ms }) => ms),
      ),
    );
  for (const stage of STAGES)
    console.log(
      line(
        `  ${stage}`,
        asked.map(({ answer }) => answer.stages?.[stage] ?? 0),
      ),
    );
} finally {
  await corpus.close();
}
