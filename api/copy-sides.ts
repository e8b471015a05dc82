import { resolve } from 'node:path';
import type { Linker } from '../graph/linker.ts';
import { openStore } from '../graph/open-store.ts';
import type { GraphStore, StoreModel } from '../graph/store.ts';
import { QpgError } from '../text/errors.ts';
import { readSettings, type Settings } from './settings.ts';

/** The two ends of a copy. */
export interface CopySides {
  readonly from: Settings;
  readonly to: Settings;
}

export interface CopyFlags {
  readonly from: string;
  readonly to: string;
  readonly fromData?: string | undefined;
  readonly toData?: string | undefined;
  readonly data?: string | undefined;
  readonly model?: string | undefined;
}

/**
 * The settings of each end: those of the environment and the flags, over which the ones named for that end win
 * (FROM_NEO4J_URI, TO_QPG_DATA, --to-data …).
 * @throws QpgError SETTING_INVALID, also where both ends are one store
 */
export function copySides(environment: NodeJS.ProcessEnv, flags: CopyFlags): CopySides {
  const { model } = flags;
  const from = readSettings(environmentOf(environment, 'FROM_'), {
    store: flags.from,
    data: flags.fromData ?? environment.FROM_QPG_DATA ?? flags.data,
    model,
  });
  const to = readSettings(environmentOf(environment, 'TO_'), {
    store: flags.to,
    data: flags.toData ?? environment.TO_QPG_DATA ?? flags.data,
    model,
  });
  if (nameOf(from) === nameOf(to))
    throw new QpgError({
      code: 'SETTING_INVALID',
      message: `Both ends of the copy are the same store: ${nameOf(from)}.`,
      remedy:
        'Name another folder with --from-data or --to-data, or another Neo4j by the environment (TO_NEO4J_URI, TO_NEO4J_DATABASE; FROM_… for the other end).',
    });
  return { from, to };
}

function environmentOf(environment: NodeJS.ProcessEnv, prefix: string): NodeJS.ProcessEnv {
  const own = Object.entries(environment).filter(([name]) => name.startsWith(prefix));
  return {
    ...environment,
    ...Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value])),
  };
}

/** The store as messages name it. */
export function nameOf({ store, data, neo4j }: Settings): string {
  return store === 'neo4j' ? `Neo4j ${neo4j.uri}, database ${neo4j.database}` : `embedded ${resolve(data)}`;
}

/**
 * Opens one end.
 * @throws QpgError as opening a store does; the message says which end it is about
 */
export async function openSide(
  end: 'from' | 'to',
  settings: Settings,
  parts: { readonly model: StoreModel; readonly linker: Linker },
): Promise<GraphStore> {
  try {
    return await openStore(settings, parts);
  } catch (error) {
    if (!(error instanceof QpgError)) throw error;
    const { code, message, remedy } = error;
    throw new QpgError({
      code,
      message: `--${end} (${nameOf(settings)}): ${message}`,
      remedy,
      cause: error,
    });
  }
}
