import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QpgError } from '../../../text/errors.ts';
import { packageRoot } from '../../../text/package-root.ts';
import { freePort, isListening } from './ports.ts';

export interface ServerSettings {
  /** Folder of the fetched libraries. */
  readonly libraries: string;
  /** Folder for configuration, data and logs. */
  readonly home: string;
  readonly password: string;
  readonly boltPort: number;
  readonly httpPort: number;
  /** Further lines of neo4j.conf. */
  readonly configuration?: Readonly<Record<string, string>>;
  /** Write what the server says into its logs folder instead of to the terminal. */
  readonly quiet?: boolean;
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

/** A server for tests, empty, in a folder and on ports of its own, so that several test runs do not meet. */
export async function temporaryServer(
  configuration: Readonly<Record<string, string>> = {},
): Promise<ServerSettings> {
  return {
    ...ownServer({}),
    home: await mkdtemp(join(tmpdir(), 'qpg-neo4j-')),
    boltPort: await freePort(),
    httpPort: await freePort(),
    configuration,
    quiet: true,
  };
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
  const java = await launchServer(settings);
  const failed = new Promise<never>((_, reject) => {
    java.once('error', (cause) => reject(missing('java', cause)));
    java.once('exit', (code) => reject(gaveUp(settings.home, code)));
  });
  await Promise.race([failed, untilListening(settings.boltPort)]);
  return java;
}

/** Starts the server and does not wait for it. */
export async function launchServer(settings: ServerSettings): Promise<ChildProcess> {
  await writeConfiguration(settings);
  await setInitialPassword(settings);
  const out = settings.quiet ? await open(join(settings.home, 'logs', 'console.log'), 'a') : undefined;
  const output = out?.fd ?? 'inherit';
  const java = spawn('java', serverArguments(settings), { stdio: ['ignore', output, output] });
  await out?.close();
  return java;
}

/** Asks the server to end and waits until it has. */
export function stopServer(server: ChildProcess, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill(signal);
  });
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

async function writeConfiguration(settings: ServerSettings): Promise<void> {
  const { home, boltPort, httpPort, configuration = {} } = settings;
  const lines = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.http.listen_address=127.0.0.1:${httpPort}`,
    'server.memory.pagecache.size=256m',
    'dbms.usage_report.enabled=false',
    ...Object.entries(configuration).map(([name, value]) => `${name}=${value}`),
  ];
  await mkdir(join(home, 'conf'), { recursive: true });
  await mkdir(join(home, 'logs'), { recursive: true });
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
