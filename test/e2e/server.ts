import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packageRoot } from '../../text/package-root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server under test listens. */
    address: string;
  }
}

/** A first start reads five documents with the bundled model; a slow machine may take its time. */
const PATIENCE_MS = 300_000;

/** What `npm start` does, on an empty store of its own; the store is gone when the tests are. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const data = await mkdtemp(join(tmpdir(), 'qpg-e2e-'));
  const { QPG_API_KEY: _, ...environment } = process.env;
  const server = spawn(process.execPath, [join(packageRoot(), 'bin', 'qpg.js'), 'start'], {
    env: { ...environment, QPG_DATA: data, QPG_STORE: 'embedded', HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    if (server.exitCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    project.provide('address', await addressOf(server));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

function addressOf(server: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(
      () => reject(new Error(`The server gave no address within its time:\n${said}`)),
      PATIENCE_MS,
    );
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The server ended with ${code}:\n${said}`));
    });
  });
}
