import { type Command, Option } from 'commander';
import { openService, type Service, type StoreChanges } from '../service.ts';
import { readSettings, type Settings } from '../settings.ts';

/** Flags every command with a store takes. */
export interface StoreFlags {
  readonly data?: string;
  readonly store?: string;
  readonly model?: string;
}

export function withStoreFlags(command: Command): Command {
  return command
    .addOption(new Option('--data <folder>', 'folder of the embedded store (QPG_DATA, default .qpg)'))
    .addOption(new Option('--store <kind>', 'embedded or neo4j (QPG_STORE)'))
    .addOption(new Option('--model <name>', 'hub name or folder of another model (QPG_MODEL)'));
}

export function settingsOf(flags: StoreFlags & { readonly host?: string; readonly port?: string }): Settings {
  return readSettings(process.env, flags);
}

/** Opens the service, hands it to `work`, and closes it whatever happens. */
export async function withService<T>(
  settings: Settings,
  work: (service: Service) => Promise<T>,
  changes: StoreChanges = {},
): Promise<T> {
  const service = await openService(settings, changes);
  try {
    return await work(service);
  } finally {
    await service.close();
  }
}

/** Tells on standard error that there is nothing to answer from, and how to change that. */
export async function hintIfEmpty({ store, settings }: Service): Promise<void> {
  const { documents } = await store.stats();
  if (documents > 0) return;
  const place = settings.store === 'neo4j' ? settings.neo4j.uri : settings.data;
  process.stderr.write(`The collection at ${place} is empty. Remedy: qpg ingest <files or folders>\n`);
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
