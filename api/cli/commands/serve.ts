import { join } from 'node:path';
import { Command } from 'commander';
import { discover } from '../../../ingest/discover.ts';
import { packageRoot } from '../../../text/package-root.ts';
import { createApp } from '../../http/app.ts';
import { listen } from '../../http/server.ts';
import { openService, type Service } from '../../service.ts';
import type { Settings } from '../../settings.ts';
import { type StoreFlags, settingsOf, withStoreFlags } from '../options.ts';
import { summaryText } from '../summary.ts';
import { ingestWithProgress } from './ingest.ts';

type ServeFlags = StoreFlags & { readonly host?: string; readonly port?: string };

function withAddressFlags(command: Command): Command {
  return withStoreFlags(command)
    .option('--host <address>', 'address to listen on (HOST, default 127.0.0.1)')
    .option('--port <number>', 'port to listen on (PORT, default 3000; 0 takes a free one)');
}

export function serveCommand(): Command {
  return withAddressFlags(new Command('serve'))
    .description('serve the page and the API over the collection as it is')
    .addHelpText('after', '\nExample:\n  $ qpg serve --port 8080')
    .action(async (flags: ServeFlags) => {
      const settings = settingsOf(flags);
      await serve(await openService(settings), settings);
    });
}

export function startCommand(): Command {
  return withAddressFlags(new Command('start'))
    .description('fill an empty store from the bundled documents, then serve (what "npm start" does)')
    .option(
      '--corpus <folder>',
      'documents to fill an empty store with',
      join(packageRoot(), 'data', 'corpus'),
    )
    .action(async (flags: ServeFlags & { corpus: string }) => {
      const settings = settingsOf(flags);
      await portIsFree(settings);
      const service = await openService(settings);
      await fillIfEmpty(service, flags.corpus);
      await serve(service, settings);
    });
}

/** Fails before the ingest, not after it, when another program holds the port. */
async function portIsFree(settings: Settings): Promise<void> {
  const probe = await listen(
    { fetch: () => new Response(null, { status: 503 }) },
    settings.host,
    settings.port,
  );
  await probe.close();
}

async function fillIfEmpty(service: Service, corpus: string): Promise<void> {
  try {
    const { documents } = await service.store.stats();
    if (documents > 0) return;
    process.stdout.write(`The store is empty: reading ${corpus}\n`);
    const summary = await ingestWithProgress(service, await discover([corpus]));
    process.stdout.write(`${summaryText(summary)}\n`);
  } catch (error) {
    await service.close();
    throw error;
  }
}

async function serve(service: Service, settings: Settings): Promise<void> {
  try {
    await service.warmUp();
    const server = await listen(createApp(service), settings.host, settings.port);
    process.stdout.write(`质量政策图谱 quality-policy-graph: ${server.url}\nPress Ctrl+C to stop.\n`);
    await interrupted();
    await server.close();
  } finally {
    await service.close();
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
