import { Command, InvalidArgumentError, Option } from 'commander';
import { levelSchema, validitySchema } from '../../../answer/answer.ts';
import type { SearchNarrowing } from '../../../answer/search-filter.ts';
import {
  hintIfEmpty,
  printJson,
  type StoreFlags,
  settingsOf,
  withService,
  withStoreFlags,
} from '../options.ts';
import { searchText } from '../render-answer.ts';

type SearchFlags = StoreFlags & SearchNarrowing & { readonly top: number; readonly json?: boolean };

export function searchCommand(): Command {
  return withStoreFlags(new Command('search'))
    .description('find clauses by meaning and by wording')
    .argument('<query>', 'words, a phrase or a sentence, in Chinese or English')
    .option('--top <n>', 'how many clauses', parseTop, 10)
    .addOption(new Option('--level <level...>', 'level of the place').choices([...levelSchema.options]))
    .option('--place <place...>', 'documents of the place: 江西, 江西省 or 360000')
    .option('--within <place...>', 'documents of the place and of all places below it')
    .option('--from <year>', 'issued in this year or later', parseYear)
    .option('--to <year>', 'issued in this year or earlier', parseYear)
    .option('--kind <kind...>', 'kind of document: 意见, 办法, 条例')
    .option('--measure <measure...>', 'clauses that carry the measure: 首席质量官, chief-quality-officer')
    .option(
      '--agency <agency...>',
      'clauses that charge the agency: 霍山县市场监督管理局, or 市场监督管理局 of any place',
    )
    .option('--award <award...>', 'clauses that pay or name the award')
    .option('--industry <industry...>', 'clauses about the industry of GB/T 4754: C15')
    .addOption(
      new Option('--validity <validity...>', 'standing of the document today').choices([
        ...validitySchema.options,
      ]),
    )
    .option('--json', 'print the hits as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ qpg search "检验检测公共服务平台" --top 5 --json\n  $ qpg search "质量奖励" --within 安徽 --from 2020',
    )
    .action(async (query: string, { top, json, ...flags }: SearchFlags) => {
      const { level, place, within, from, to, kind, measure, agency, award, industry, validity } = flags;
      const narrowing = { level, place, within, from, to, kind, measure, agency, award, industry, validity };
      const result = await withService(settingsOf(flags), async (service) => {
        await hintIfEmpty(service);
        return service.search(query, top, narrowing);
      });
      if (json) printJson(result);
      else process.stdout.write(`${searchText(result)}\n`);
    });
}

function parseYear(text: string): number {
  const year = Number(text);
  if (!/^\d{4}$/u.test(text)) throw new InvalidArgumentError('a year of four digits');
  return year;
}

function parseTop(text: string): number {
  const top = Number(text);
  if (!Number.isInteger(top) || top < 1 || top > 100)
    throw new InvalidArgumentError('a whole number from 1 to 100');
  return top;
}
