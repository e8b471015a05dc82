import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { QpgError } from '../../../text/errors.ts';
import { packageRoot } from '../../../text/package-root.ts';

export interface ServerSettings {
  /** Folder of the fetched libraries. */
  readonly libraries: string;
  /** Folder for configuration, data and logs. */
  readonly home: string;
  readonly password: string;
  readonly boltPort: number;
  readonly httpPort: number;
}

export const DEFAULT_PASSWORD = 'quality-policy-graph';
const START_MS = 120_000;
const POLL_MS = 250;

/** The server of `npm run neo4j`: its data stay in `.neo4j/server`. */
export function ownServer(environment: NodeJS.ProcessEnv): ServerSettings {
  const folder = join(packageRoot(), '.neo4j');
  return {
    libraries: join(folder, 'lib'),
    home: join(folder, 'server'),
    password: environment.NEO4J_PASSWORD || DEFAULT_PASSWORD,
    boltPort: 7687,
    httpPort: 7474,
  };
}

/** The server of the tests, apart from any other: they empty it. */
export function testServer(): ServerSettings {
  const own = ownServer({});
  return { ...own, home: join(own.libraries, '..', 'test'), boltPort: 17_687, httpPort: 17_474 };
}

/** Fetches Neo4j from Maven Central if it is not there yet. Needs `java` 17 or newer and `mvn`. */
export async function fetchServer({ libraries }: ServerSettings): Promise<void> {
  const pom = join(packageRoot(), 'graph', 'neo4j', 'server', 'pom.xml');
  const mark = join(libraries, 'fetched');
  const wanted = createHash('sha256')
    .update(await readFile(pom))
    .digest('hex');
  if (existsSync(mark) && (await readFile(mark, 'utf8')) === wanted) return;
  await mkdir(libraries, { recursive: true });
  await runToEnd('mvn', [
    '-q',
    '-B',
    '-f',
    pom,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${libraries}`,
    '-DincludeScope=runtime',
  ]);
  await writeFile(mark, wanted);
}

/**
 * Starts the server and waits until Bolt answers. The caller ends it (`SIGTERM`).
 * @throws QpgError STORE_UNREACHABLE if Java is missing or the server gives up.
 */
export async function startServer(settings: ServerSettings): Promise<ChildProcess> {
  const { home, boltPort } = settings;
  await writeConfiguration(settings);
  await setInitialPassword(settings);
  const java = spawn('java', serverArguments(settings), { stdio: ['ignore', 'inherit', 'inherit'] });
  const failed = new Promise<never>((_, reject) => {
    java.once('error', (cause) => reject(missing('java', cause)));
    java.once('exit', (code) => reject(gaveUp(home, code)));
  });
  await Promise.race([failed, untilListening(boltPort)]);
  return java;
}

function serverArguments({ libraries, home }: ServerSettings): readonly string[] {
  return [
    '-Xms256m',
    '-Xmx1g',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-cp',
    join(libraries, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
}

async function writeConfiguration({ home, boltPort, httpPort }: ServerSettings): Promise<void> {
  const lines = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.http.listen_address=127.0.0.1:${httpPort}`,
    'server.memory.pagecache.size=256m',
    'dbms.usage_report.enabled=false',
  ];
  await mkdir(join(home, 'conf'), { recursive: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`);
}

/** Sets the password of a server that has never run; a later one keeps its own. */
async function setInitialPassword({ libraries, home, password }: ServerSettings): Promise<void> {
  if (existsSync(join(home, 'data', 'databases', 'system'))) return;
  await runToEnd(
    'java',
    ['-cp', join(libraries, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password],
    { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
  );
}

function runToEnd(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    child.once('error', (cause) => reject(missing(command, cause)));
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(missing(command, new Error(`exit code ${code}`))),
    );
  });
}

async function untilListening(port: number): Promise<void> {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline) {
    if (await isListening(port)) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new QpgError({
    code: 'STORE_UNREACHABLE',
    message: `Neo4j did not answer on port ${port} within ${START_MS / 1000} seconds.`,
    remedy: 'Look into the logs folder of the server.',
  });
}

/** Whether something answers on the port of this machine. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function missing(command: string, cause: unknown): QpgError {
  return new QpgError({
    code: 'STORE_UNREACHABLE',
    message: `"${command}" could not be run: ${cause instanceof Error ? cause.message : String(cause)}`,
    remedy: 'Install Java 17 or newer and Maven, or use "docker compose up -d neo4j".',
    cause,
  });
}

function gaveUp(home: string, code: number | null): QpgError {
  return new QpgError({
    code: 'STORE_UNREACHABLE',
    message: `Neo4j ended while starting (exit code ${code}).`,
    remedy: `Look into ${join(home, 'logs')}. Another server may hold the port or the folder.`,
  });
}
