import { Command, CommanderError } from 'commander';
import { QpgError } from '../../text/errors.ts';
import { askCommand } from './commands/ask.ts';
import { copyCommand } from './commands/copy.ts';
import { correctCommand } from './commands/correct.ts';
import { doctorCommand } from './commands/doctor.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { ingestCommand } from './commands/ingest.ts';
import { mcpCommand } from './commands/mcp.ts';
import { removeCommand } from './commands/remove.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand, startCommand } from './commands/serve.ts';
import { EXIT, EXIT_HELP, exitCodeOf } from './exit-codes.ts';
import { errorLines } from './progress.ts';

/** Builds the `qpg` program; every command is added by its own file. */
export function program(): Command {
  const qpg = new Command('qpg')
    .description('质量政策图谱 — knowledge graph and semantic search over Chinese quality policies')
    .showHelpAfterError('(qpg --help shows the commands)')
    .addHelpText(
      'after',
      `
Examples:
  $ qpg ingest data/corpus
  $ qpg ask "哪些省奖励中国质量奖,奖励多少"
  $ qpg ask "which provinces reward China Quality Award and how much" --json
  $ qpg search "检验检测公共服务平台" --top 5
  $ qpg serve --port 8080

${EXIT_HELP}

Settings by environment: QPG_DATA, QPG_STORE, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE,
QPG_MODEL, HOST, PORT, QPG_API_KEY.`,
    );
  for (const command of [
    startCommand(),
    ingestCommand(),
    removeCommand(),
    copyCommand(),
    correctCommand(),
    askCommand(),
    searchCommand(),
    extractCommand(),
    serveCommand(),
    doctorCommand(),
    exportCommand(),
    mcpCommand(),
  ]) {
    qpg.addCommand(command.exitOverride());
  }
  return qpg.exitOverride();
}

/** Runs the command line; sets the exit code and never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.off('error', endWithReader).on('error', endWithReader);
  try {
    await program().parseAsync([...argv]);
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** `qpg export … | head`: whoever reads has seen enough, and that is no error. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
  if (error instanceof QpgError) {
    process.stderr.write(`${errorLines(error)}\n`);
    return exitCodeOf(error.code);
  }
  process.stderr.write(
    `qpg failed unexpectedly; please report this:\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return EXIT.bug;
}
