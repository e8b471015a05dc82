import { QpgError } from '../../../text/errors.ts';
import { DEFAULT_PASSWORD, fetchServer, ownServer, startServer } from './server.ts';

/** `npm run neo4j`: a Neo4j of one's own from Maven Central, for those without Docker. Ends with Ctrl+C. */
async function main(): Promise<void> {
  const settings = ownServer(process.env);
  await fetchServer(settings);
  const server = await startServer(settings);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill('SIGTERM'));
  server.once('exit', (code) => process.exit(code ?? 0));
  const shown = settings.password === DEFAULT_PASSWORD ? DEFAULT_PASSWORD : '(as in NEO4J_PASSWORD)';
  console.log(
    `Neo4j runs at bolt://127.0.0.1:${settings.boltPort}, user neo4j, password ${shown}. Ctrl+C ends it.`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof QpgError ? `${error.message}\n${error.remedy}` : error);
  process.exit(1);
});
