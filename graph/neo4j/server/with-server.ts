import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { QpgError } from '../../../text/errors.ts';
import { fetchServer, startServer, stopServer, temporaryServer } from './server.ts';

/**
 * Runs a command beside an empty Neo4j of its own and ends with its exit code:
 * `with-server.ts vitest run test/contract/neo4j`. The server has its own ports and folder, so that several runs do
 * not meet, and is gone afterwards. Where QPG_TEST_NEO4J_URI is set, that server is used: the command may empty it.
 */
async function main(): Promise<number> {
  const [command = '', ...args] = process.argv.slice(2);
  if (process.env.QPG_TEST_NEO4J_URI) return run(command, args, process.env);
  const settings = await temporaryServer();
  await fetchServer(settings);
  const server = await startServer(settings);
  try {
    return await run(command, args, {
      ...process.env,
      QPG_TEST_NEO4J_URI: `bolt://127.0.0.1:${settings.boltPort}`,
      QPG_TEST_NEO4J_PASSWORD: settings.password,
    });
  } finally {
    await stopServer(server);
    await rm(settings.home, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise<number>((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof QpgError ? `${error.message}\n${error.remedy}` : error);
    process.exit(1);
  },
);
