import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { Command } from 'commander';
import { packageVersion } from '../../../text/package-root.ts';
import { createMcpServer } from '../../mcp/server.ts';
import { hintIfEmpty, type StoreFlags, settingsOf, withService, withStoreFlags } from '../options.ts';

export function mcpCommand(): Command {
  return withStoreFlags(new Command('mcp'))
    .description(
      'serve the collection to an assistant over the Model Context Protocol (standard input and output)',
    )
    .addHelpText(
      'after',
      `
What to write into the assistant's configuration:
  { "mcpServers": { "quality-policy-graph": {
      "command": "node", "args": ["<folder of the project>/bin/qpg.js", "mcp", "--data", "<folder of the store>"] } } }`,
    )
    .action(async (flags: StoreFlags) => {
      await withService(settingsOf(flags), async (service) => {
        await hintIfEmpty(service);
        await service.warmUp();
        const server = createMcpServer(service, packageVersion());
        const closed = new Promise<void>((resolve) => {
          server.server.onclose = resolve;
          process.stdin.once('end', resolve);
          for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
            process.once(signal, () => resolve());
        });
        await server.connect(new StdioServerTransport());
        await closed;
        await server.close();
      });
    });
}
