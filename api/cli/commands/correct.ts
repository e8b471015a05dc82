import { Command, Option } from 'commander';
import { type Correction, correctionSchema } from '../../../ingest/correct/correction.ts';
import type { IngestInput, IngestSummary } from '../../../ingest/ingest.ts';
import { QpgError } from '../../../text/errors.ts';
import { recordCorrection, sourcesBehind } from '../../corrections.ts';
import { correctionsFile, readCorrections } from '../../corrections-file.ts';
import type { Service } from '../../service.ts';
import { today } from '../../today.ts';
import { correctionText } from '../correction-text.ts';
import { printJson, type StoreFlags, settingsOf, withService, withStoreFlags } from '../options.ts';
import { summaryText } from '../summary.ts';
import { ingestWithProgress } from './ingest.ts';

const EXAMPLES = `
Examples:
  $ qpg correct reject award --document 通知.txt --quote "罚款20万元" --by 王芳 --why "罚款不是奖励"
  $ qpg correct change award --document 办法.txt --quote "奖励20万元" --where tier=提名奖 \\
      --set amountYuan=200000 --by 王芳 --why "核对原件"
  $ qpg correct add award --document 办法.txt --quote "另奖50万元" --set program=中国质量奖 \\
      --set amountYuan=500000 --by 王芳 --why "抽取遗漏"
  $ qpg correct change responsibility --document 办法.txt --quote "由市财政局负责" \\
      --set lead=市市场监管局、市财政局 --set participants= --by 王芳 --why "核对原件"
  $ qpg correct list

docs/corrections.md lists what can be corrected and the fields of each fact.`;

const FACTS = 'award, awardMention, target, responsibility, citation, industry or measure';

export function correctCommand(): Command {
  const correct = new Command('correct')
    .description('set right what was read: reject, change or add a fact; outranks every later reading')
    .addHelpText('after', EXAMPLES);
  for (const command of [rejectCommand(), changeCommand(), addCommand(), listCommand(), applyCommand()])
    correct.addCommand(command.exitOverride());
  return correct;
}

type CorrectionFlags = StoreFlags & {
  readonly document: string;
  readonly quote: string;
  readonly start?: string;
  readonly by: string;
  readonly why: string;
  readonly where?: Fields;
  readonly set?: Fields;
  readonly json?: boolean;
};

type Fields = Readonly<Record<string, unknown>>;

function rejectCommand(): Command {
  return correctionCommand('reject')
    .description('take out a fact that the document does not state')
    .argument('<fact>', `${FACTS}; the one in the quote`)
    .addOption(whereOption());
}

function changeCommand(): Command {
  return correctionCommand('change')
    .description('give fields of a fact their right values')
    .argument('<fact>', `${FACTS}; the one in the quote`)
    .addOption(whereOption())
    .addOption(setOption().makeOptionMandatory());
}

function addCommand(): Command {
  return correctionCommand('add')
    .description('add a fact that the quote states and the program did not read')
    .argument(
      '<fact>',
      'award (program, amountYuan …), awardMention (program), target (indicator, value …), ' +
        'responsibility (lead, participants), citation (title …), industry (gbt4754) or measure (id)',
    )
    .addOption(setOption().makeOptionMandatory());
}

function correctionCommand(action: Correction['action']): Command {
  return withStoreFlags(new Command(action))
    .requiredOption('--document <name>', 'file name, title or id of the document')
    .requiredOption('--quote <words>', 'words of the document that stand at one place; blanks do not count')
    .option('--start <offset>', 'where the quote begins, if the words stand at several places')
    .requiredOption('--by <name>', 'who says so')
    .requiredOption('--why <reason>', 'why')
    .option('--json', 'print the correction and the summary as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (fact: string, flags: CorrectionFlags) => {
      const correction = readCorrection(action, fact, flags);
      const { summary, written } = await withService(settingsOf(flags), async (service) => {
        const { source, written } = await recordCorrection(service, correction);
        return { written, summary: await readAgain(service, [source]) };
      });
      if (flags.json) printJson({ correction: written, summary });
      else process.stdout.write(`${correctionText(written)}\n${summaryText(summary)}\n`);
    });
}

function listCommand(): Command {
  return withStoreFlags(new Command('list'))
    .description('show all corrections; needs no store')
    .option('--json', 'print them as JSON')
    .action(async (flags: StoreFlags & { json?: boolean }) => {
      const file = correctionsFile(settingsOf(flags));
      const entries = await readCorrections(file);
      if (flags.json) printJson({ file, corrections: entries });
      else if (entries.length === 0) process.stdout.write(`No corrections in ${file}\n`);
      else
        process.stdout.write(
          `${entries.map((entry) => `line ${entry.line}: ${correctionText(entry.correction)}`).join('\n')}\n`,
        );
    });
}

function applyCommand(): Command {
  return withStoreFlags(new Command('apply'))
    .description('read again the documents whose corrections changed, after the file was edited by hand')
    .option('--json', 'print the summary as JSON')
    .action(async (flags: StoreFlags & { json?: boolean }) => {
      const summary = await withService(settingsOf(flags), async (service) =>
        readAgain(service, await sourcesBehind(service)),
      );
      if (flags.json) printJson(summary);
      else process.stdout.write(`${summaryText(summary)}\n`);
    });
}

/** Stored documents read again; an error of one is the command's, since they were read before. */
async function readAgain(service: Service, inputs: readonly IngestInput[]): Promise<IngestSummary> {
  const summary = await ingestWithProgress(service, inputs);
  const [refused] = summary.refused;
  if (refused !== undefined) throw refused.error;
  return summary;
}

function whereOption(): Option {
  return new Option(
    '--where <field=value>',
    'which fact is meant where several stand in the quote; repeatable',
  ).argParser(collect);
}

function setOption(): Option {
  return new Option('--set <field=value>', 'a field and its right value; repeatable').argParser(collect);
}

function collect(text: string, before: Fields | undefined): Fields {
  const [, field, value] = /^(\w+)=(.*)$/su.exec(text) ?? [];
  if (field === undefined || value === undefined) throw wrong(`${JSON.stringify(text)} is not field=value`);
  return { ...before, [field]: fieldValue(field, value) };
}

const NUMBERS: ReadonlySet<string> = new Set([
  'amountYuan',
  'amountMaxYuan',
  'value',
  'valueMax',
  'year',
  'baseYear',
]);

const LISTS: ReadonlySet<string> = new Set(['lead', 'participants']);

/** Numbers and lists of the fields that hold such; null, true and false; all else is text. */
function fieldValue(field: string, text: string): unknown {
  if (LISTS.has(field)) return text.split(/[、，,；;]/u).filter((name) => name.trim() !== '');
  if (/^(?:null|true|false)$/u.test(text)) return JSON.parse(text);
  return NUMBERS.has(field) && text.trim() !== '' ? Number(text) : text;
}

function readCorrection(action: Correction['action'], fact: string, flags: CorrectionFlags): Correction {
  const { document, quote, start, by, why, where, set } = flags;
  const given = { action, fact, document, quote, by, why, on: today(), where, set };
  const parsed = correctionSchema.safeParse({
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    ...(start !== undefined && { start: Number(start) }),
  });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw wrong(`${issue?.path.join('.') || 'the correction'}: ${issue?.message ?? 'not allowed'}`);
}

function wrong(what: string): QpgError {
  return new QpgError({
    code: 'REQUEST_INVALID',
    message: `The correction cannot be read: ${what}.`,
    remedy: 'docs/corrections.md lists the facts and their fields; "qpg correct --help" has examples.',
  });
}
