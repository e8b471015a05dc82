import { spawn } from 'node:child_process';
import { QpgError } from '../../../text/errors.ts';
import { fetchServer, isListening, startServer, testServer } from './server.ts';

/**
 * Runs a command beside a Neo4j for tests and ends with its exit code:
 * `with-server.ts vitest run test/contract/neo4j.test.ts`. One that runs already is used and left running.
 */
async function main(): Promise<number> {
  const settings = testServer();
  await fetchServer(settings);
  const server = (await isListening(settings.boltPort)) ? undefined : await startServer(settings);
  const [command = '', ...args] = process.argv.slice(2);
  const environment = {
    ...process.env,
    QPG_TEST_NEO4J_URI: `bolt://127.0.0.1:${settings.boltPort}`,
    QPG_TEST_NEO4J_PASSWORD: settings.password,
  };
  try {
    return await new Promise<number>((resolve, reject) => {
      const child = spawn(command, args, { stdio: 'inherit', env: environment });
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    await ended(server);
  }
}

function ended(server: Awaited<ReturnType<typeof startServer>> | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (server === undefined || server.exitCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof QpgError ? `${error.message}\n${error.remedy}` : error);
    process.exit(1);
  },
);
