import { Command } from 'commander';
import {
  hintIfEmpty,
  printJson,
  type StoreFlags,
  settingsOf,
  withService,
  withStoreFlags,
} from '../options.ts';
import { answerText } from '../render-answer.ts';

export function askCommand(): Command {
  return withStoreFlags(new Command('ask'))
    .description('answer a question in Chinese or English, every row with its verbatim sentence')
    .argument('<question>', 'the question')
    .option('--json', 'print the answer as JSON')
    .option('--explain', 'show what was understood and the Cypher that was run')
    .addHelpText(
      'after',
      `
Examples:
  $ qpg ask "哪些省奖励中国质量奖,奖励多少"
  $ qpg ask "how much does Jiangxi pay for a China Quality Award nominee" --json`,
    )
    .action(async (question: string, flags: StoreFlags & { json?: boolean; explain?: boolean }) => {
      const answer = await withService(settingsOf(flags), async (service) => {
        await hintIfEmpty(service);
        return service.ask(question);
      });
      if (flags.json) printJson(answer);
      else process.stdout.write(`${answerText(answer, { explain: flags.explain === true })}\n`);
    });
}
