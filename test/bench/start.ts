/**
 * What a stranger waits for, measured from a clean clone with a warm package cache:
 * install, first start (empty store to first answered question), warm start, and the latency of a question.
 * Run: npm run bench -- start
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const QUESTION = 'which provinces reward China Quality Award and how much';
const ASKED = 100;

interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'qpg-bench-'));
  const clone = join(folder, 'clone');
  try {
    execFileSync('git', ['clone', '--quiet', '.', clone]);
    const install = seconds(() =>
      execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: clone, stdio: 'ignore' }),
    );
    const first = await startToAnswer(clone);
    await first.server.stop();
    const warm = await startToAnswer(clone);
    const latencies = await askMany(warm.server.url);
    await warm.server.stop();
    const [model] = cpus();
    console.log(`machine: ${cpus().length} × ${model?.model ?? '?'}, Node ${process.versions.node}`);
    console.log(`npm install, warm cache:                       ${install.toFixed(1)} s   (aim 90 s)`);
    console.log(`npm start, empty store to the first answer:    ${first.seconds.toFixed(1)} s   (aim 30 s)`);
    console.log(`npm start, warm, to the first answer:          ${warm.seconds.toFixed(1)} s   (aim 5 s)`);
    console.log(
      `ask over HTTP, ${ASKED} questions: p50 ${percentile(latencies, 0.5)} ms (aim 60 ms), p95 ${percentile(latencies, 0.95)} ms`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function startToAnswer(clone: string): Promise<{ seconds: number; server: Running }> {
  const begun = performance.now();
  const server = await start(clone);
  await ask(server.url, QUESTION);
  return { seconds: (performance.now() - begun) / 1000, server };
}

function start(cwd: string): Promise<Running> {
  const child = spawn('npm', ['start'], { cwd, env: { ...process.env, PORT: '0' }, detached: true });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const url = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
      if (url === undefined) return;
      resolve({
        url,
        stop: () =>
          new Promise((done) => {
            child.once('exit', () => done());
            if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
          }),
      });
    });
    child.once('exit', (code) =>
      reject(new Error(`npm start ended with ${code} before it served:\n${said}`)),
    );
  });
}

async function ask(url: string, question: string): Promise<void> {
  const response = await fetch(`${url}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  });
  if (!response.ok) throw new Error(`${question}: ${response.status} ${await response.text()}`);
  await response.json();
}

/** Questions that differ, so that no cache of questions answers them. */
async function askMany(url: string): Promise<readonly number[]> {
  const shapes = [
    (n: number) => `哪些省奖励中国质量奖,奖励超过${n}万元`,
    (n: number) => `which provinces pay more than ${n},000 yuan for the China Quality Award`,
  ];
  const latencies: number[] = [];
  for (let i = 0; i < ASKED; i++) {
    const shape = shapes[i % shapes.length];
    const begun = performance.now();
    await ask(url, shape?.(i + 1) ?? QUESTION);
    latencies.push(performance.now() - begun);
  }
  return latencies.sort((a, b) => a - b);
}

function seconds(work: () => void): number {
  const begun = performance.now();
  work();
  return (performance.now() - begun) / 1000;
}

function percentile(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}

await main();
