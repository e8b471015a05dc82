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

const ROUNDS = 6;
const SENTENCES = { aim: 60, most: 100, headed: true };

interface Reference {
  readonly passages: readonly { readonly text: string; readonly vector: string }[];
}

const reference: Reference = JSON.parse(
  readFileSync(new URL('../unit/embed/reference-vectors.json', import.meta.url), 'utf8'),
);
const all = clauses.flatMap((clause) => cut(clause, SENTENCES));
/** Enough for some seconds; every third, so that all documents and lengths are there. */
const texts = all.filter((_, i) => i % 3 === 0);

async function milliseconds(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
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
// In turn, and the best round counts: what else the machine does can only slow a round down.
for (let round = 0; round < ROUNDS; round += 1) {
  for (const { trial, passages, question } of trials) {
    passages.push((texts.length / (await milliseconds(() => trial.plain.embedPassages(texts)))) * 1000);
    const times: number[] = [];
    for (const { text, language } of questions) {
      times.push(await milliseconds(() => trial.plain.embedQuestion(text, language)));
    }
    question.push(median(times));
  }
}

console.log('| folder | MB | open, ms | passages a second | question, ms | least cosine | nDCG@10 |');
console.log('|---|---|---|---|---|---|---|');
for (const { folder, trial, open, passages, question } of trials) {
  const { size } = statSync(join(folder, 'onnx', 'model_quantized.onnx'));
  const embedded = await trial.embed((clause) => cut(clause, SENTENCES));
  const cells = [
    (size / 1e6).toFixed(1),
    open.toFixed(0),
    Math.max(...passages).toFixed(0),
    Math.min(...question).toFixed(1),
    (await leastLikeness(trial)).toFixed(4),
    summary(quality(trial.score(embedded, true, ([first = 0]) => first))),
  ];
  console.log(`| ${folder} | ${cells.join(' | ')} |`);
  await trial.plain.close();
}
