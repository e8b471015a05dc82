/**
 * Model folders side by side: size, milliseconds to open, passages a second, milliseconds a question, likeness to the
 * engine the weights are from, nDCG@10 of the gold questions over sentences with heading.
 * Run: npm run bench -- models FOLDER…
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { cut } from './views/cut.ts';
import { clauses, openTrial, quality, questions, summary, type Trial } from './views/evaluate.ts';
import { dot } from './views/scores.ts';

const ROUNDS = 3;
const SENTENCES = { aim: 60, most: 100, headed: true };

interface Reference {
  readonly passages: readonly { readonly text: string; readonly vector: string }[];
}

const reference: Reference = JSON.parse(
  readFileSync(new URL('../unit/embed/reference-vectors.json', import.meta.url), 'utf8'),
);
const texts = clauses.flatMap((clause) => cut(clause, SENTENCES));

async function milliseconds(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

async function leastLikeness({ plain }: Trial): Promise<number> {
  const ours = await plain.embedPassages(reference.passages.map(({ text }) => text));
  const likenesses = reference.passages.map(({ vector }, i) => {
    const theirs = new Float32Array(Uint8Array.from(Buffer.from(vector, 'base64')).buffer);
    return dot(ours[i] ?? theirs, theirs);
  });
  return Math.min(...likenesses);
}

const folders = process.argv.slice(3);
const trials: { folder: string; trial: Trial; open: number; passages: number[]; question: number[] }[] = [];
for (const folder of folders) {
  const begun = performance.now();
  const trial = await openTrial(folder);
  trials.push({ folder, trial, open: performance.now() - begun, passages: [], question: [] });
}
// In turn, so that what else the machine does hits all alike.
for (let round = 0; round < ROUNDS; round += 1) {
  for (const { trial, passages, question } of trials) {
    const all = await milliseconds(() => trial.plain.embedPassages(texts));
    passages.push((texts.length / all) * 1000);
    for (const { text, language } of questions) {
      question.push(await milliseconds(() => trial.plain.embedQuestion(text, language)));
    }
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
console.log('| folder | MB | open, ms | passages a second | question, ms | least cosine | nDCG@10 |');
console.log('|---|---|---|---|---|---|---|');
for (const { folder, trial, open, passages, question } of trials) {
  const { size } = statSync(join(folder, 'onnx', 'model_quantized.onnx'));
  const embedded = await trial.embed((clause) => cut(clause, SENTENCES));
  const cells = [
    (size / 1e6).toFixed(1),
    open.toFixed(0),
    median(passages).toFixed(0),
    median(question).toFixed(1),
    (await leastLikeness(trial)).toFixed(4),
    summary(quality(trial.score(embedded, true, ([first = 0]) => first))),
  ];
  console.log(`| ${folder} | ${cells.join(' | ')} |`);
  await trial.plain.close();
}
