import { z } from 'zod';
import type { Neo4jSettings } from '../graph/store.ts';
import { QpgError } from '../text/errors.ts';

/** All that can be set from outside, by environment or by a flag of the same name; flags win. */
export interface Settings {
  /** Folder of the embedded store and of the vector cache. */
  readonly data: string;
  readonly store: 'embedded' | 'neo4j';
  readonly neo4j: Required<Neo4jSettings>;
  /** Hub name or folder of another embedding model; undefined means the bundled one. */
  readonly model: string | undefined;
  readonly host: string;
  readonly port: number;
  /** When set, every /api call must carry it. */
  readonly apiKey: string | undefined;
}

/** Flags of the command line that stand for settings; undefined where the flag was not given. */
export interface SettingFlags {
  readonly data?: string | undefined;
  readonly store?: string | undefined;
  readonly model?: string | undefined;
  readonly host?: string | undefined;
  readonly port?: string | undefined;
}

const blankAsMissing = (value: unknown): unknown => (value === '' ? undefined : value);
const optionalText = z.preprocess(blankAsMissing, z.string().optional());
const textOr = (fallback: string) => z.preprocess(blankAsMissing, z.string().default(fallback));

const numberOr = (fallback: number, least: number, most: number) =>
  z.preprocess(blankAsMissing, z.coerce.number().int().min(least).max(most).default(fallback));
const ONE_DAY = 86_400;

const environmentSchema = z.object({
  QPG_DATA: textOr('.qpg'),
  QPG_STORE: z.preprocess(blankAsMissing, z.enum(['embedded', 'neo4j']).default('embedded')),
  NEO4J_URI: z.preprocess(
    blankAsMissing,
    z
      .string()
      .regex(
        /^(bolt|neo4j)(\+s|\+ssc)?:\/\//,
        'must begin with bolt:// or neo4j:// (with +s or +ssc for TLS)',
      )
      .default('bolt://127.0.0.1:7687'),
  ),
  NEO4J_USER: textOr('neo4j'),
  NEO4J_PASSWORD: textOr(''),
  NEO4J_DATABASE: textOr('neo4j'),
  NEO4J_CONNECTIONS: numberOr(50, 1, 1000),
  NEO4J_CONNECT_SECONDS: numberOr(15, 1, 600),
  NEO4J_RETRY_SECONDS: numberOr(60, 0, ONE_DAY),
  NEO4J_QUERY_SECONDS: numberOr(300, 0, ONE_DAY),
  QPG_MODEL: optionalText,
  HOST: textOr('127.0.0.1'),
  PORT: z.preprocess(blankAsMissing, z.coerce.number().int().min(0).max(65535).default(3000)),
  QPG_API_KEY: optionalText,
});

/**
 * Reads the settings from environment and flags.
 * @throws QpgError SETTING_INVALID naming the setting, its value and what it takes.
 */
export function readSettings(environment: NodeJS.ProcessEnv, flags: SettingFlags = {}): Settings {
  const given = {
    ...environment,
    ...(flags.data !== undefined && { QPG_DATA: flags.data }),
    ...(flags.store !== undefined && { QPG_STORE: flags.store }),
    ...(flags.model !== undefined && { QPG_MODEL: flags.model }),
    ...(flags.host !== undefined && { HOST: flags.host }),
    ...(flags.port !== undefined && { PORT: flags.port }),
  };
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? 'setting');
    const value = given[name as keyof typeof given];
    throw new QpgError({
      code: 'SETTING_INVALID',
      message: `The setting ${name} is ${JSON.stringify(value)}: ${issue?.message ?? 'not allowed'}.`,
      remedy:
        'Correct the environment variable or the flag; the README lists the settings and what each takes.',
    });
  }
  const e = parsed.data;
  return {
    data: e.QPG_DATA,
    store: e.QPG_STORE,
    neo4j: {
      uri: e.NEO4J_URI,
      user: e.NEO4J_USER,
      password: e.NEO4J_PASSWORD,
      database: e.NEO4J_DATABASE,
      connections: e.NEO4J_CONNECTIONS,
      connectSeconds: e.NEO4J_CONNECT_SECONDS,
      retrySeconds: e.NEO4J_RETRY_SECONDS,
      querySeconds: e.NEO4J_QUERY_SECONDS,
    },
    model: e.QPG_MODEL,
    host: e.HOST,
    port: e.PORT,
    apiKey: e.QPG_API_KEY,
  };
}
