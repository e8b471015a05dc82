import { Command, InvalidArgumentError } from 'commander';
import {
  hintIfEmpty,
  printJson,
  type StoreFlags,
  settingsOf,
  withService,
  withStoreFlags,
} from '../options.ts';
import { searchText } from '../render-answer.ts';

export function searchCommand(): Command {
  return withStoreFlags(new Command('search'))
    .description('find clauses by meaning and by wording')
    .argument('<query>', 'words, a phrase or a sentence, in Chinese or English')
    .option('--top <n>', 'how many clauses', parseTop, 10)
    .option('--json', 'print the hits as JSON')
    .addHelpText('after', '\nExample:\n  $ qpg search "检验检测公共服务平台" --top 5 --json')
    .action(async (query: string, flags: StoreFlags & { top: number; json?: boolean }) => {
      const result = await withService(settingsOf(flags), async (service) => {
        await hintIfEmpty(service);
        return service.search(query, flags.top);
      });
      if (flags.json) printJson(result);
      else process.stdout.write(`${searchText(result)}\n`);
    });
}

function parseTop(text: string): number {
  const top = Number(text);
  if (!Number.isInteger(top) || top < 1 || top > 100)
    throw new InvalidArgumentError('a whole number from 1 to 100');
  return top;
}
