// What the README promises a stranger: clone, install, start, ask. Exits 0 only if the answer is right.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const folder = mkdtempSync(join(tmpdir(), 'qpg-smoke-'));
const clone = join(folder, 'clone');
let server;

try {
  execFileSync('git', ['clone', '--quiet', '.', clone], { stdio: 'inherit' });
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: clone, stdio: 'inherit' });
  server = spawn('npm', ['start'], { cwd: clone, env: { ...process.env, PORT: '0' }, detached: true });
  const url = await address(server);
  for (const [question, place] of [
    ['哪些省奖励中国质量奖,奖励多少', '江西省'],
    ['which provinces reward China Quality Award and how much', '江西省'],
  ]) {
    const response = await fetch(`${url}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question }),
    });
    const answer = await response.json();
    const sums = answer.rows.map((row) => `${row.jurisdiction} ${row.tier} ${row.amountYuan}`).sort();
    const expected = [`${place} 正奖 3000000`, `${place} 提名奖 1000000`].sort();
    if (JSON.stringify(sums) !== JSON.stringify(expected)) {
      throw new Error(`${question}: expected ${expected.join('; ')}, got ${sums.join('; ')}`);
    }
    console.log(`${question}: ${sums.join('; ')}`);
  }
  const page = await (await fetch(url)).text();
  if (!page.includes('<div id="root"')) throw new Error('The page was not served.');
} finally {
  if (server?.pid) await end(server.pid);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Ends `npm start` and all it started, and waits for it: what still runs still writes into the folder to be removed. */
async function end(group) {
  signal(group, 'SIGTERM');
  for (let quarters = 0; signal(group, 0); quarters += 1) {
    if (quarters === 120) signal(group, 'SIGKILL');
    await sleep(250);
  }
}

/** Sends a signal (0: none, to ask only); false where the group has no process left. */
function signal(group, name) {
  try {
    return process.kill(-group, name);
  } catch (error) {
    if (error.code === 'ESRCH') return false;
    throw error;
  }
}

function address(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`No address after 5 minutes:\n${said}`)), 300_000);
    const listen = (chunk) => {
      said += chunk;
      process.stdout.write(chunk);
      const match = /http:\/\/[\d.]+:\d+/.exec(said);
      if (match) {
        clearTimeout(timer);
        resolve(match[0]);
      }
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
  });
}
