import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../../text/package-root.ts';
import { askAll, openCorpus } from './corpus.ts';
import { HALVES, type Half, loadQuestions } from './questions.ts';
import { FAILURES } from './score.ts';
import { failureCounts, type Scored, tally, tallyTable } from './tally.ts';

const KEPT = join(packageRoot(), 'test', 'gold', 'results', 'ask.json');

const failingSchema = z.record(z.string(), z.array(z.enum(FAILURES)));
const keptSchema = z.partialRecord(
  z.enum(HALVES),
  z.object({ tally: z.record(z.string(), z.number()), failing: failingSchema }),
);
type Failing = z.infer<typeof failingSchema>;

/**
 * npm run eval -- ask [--half tuning|test] [--keep] [--show]: asks the questions of our own of the five documents,
 * prints shares and what fails, and what was gained and lost against the kept run. Of the test half only numbers by kind
 * and intent are printed, so that nobody tunes on it by reading; --show prints all.
 */
export async function runAsk(args: readonly string[]): Promise<void> {
  const halves = halvesOf(args);
  const before = existsSync(KEPT) ? keptSchema.parse(JSON.parse(readFileSync(KEPT, 'utf8'))) : {};
  const corpus = await openCorpus();
  try {
    const kept = { ...before };
    for (const half of halves) {
      const scored = await askAll(corpus, loadQuestions(half));
      const failing = failingOf(scored);
      console.log(`\n${half}\n${tallyTable(scored)}\n`);
      if (half === 'tuning' || args.includes('--show')) {
        console.log(failureLines(scored));
        console.log(`\nAgainst the kept run:\n${changes(before[half]?.failing ?? {}, failing)}`);
      } else console.log(failureCounts(scored));
      kept[half] = { tally: { ...tally(scored) }, failing };
    }
    if (args.includes('--keep')) {
      mkdirSync(dirname(KEPT), { recursive: true });
      writeFileSync(KEPT, `${JSON.stringify(kept, null, 1)}\n`);
      console.log('\nKept.');
    }
  } finally {
    await corpus.close();
  }
}

function halvesOf(args: readonly string[]): readonly Half[] {
  const at = args.indexOf('--half');
  if (at < 0) return HALVES;
  return [z.enum(HALVES).parse(args[at + 1])];
}

function failingOf(scored: readonly Scored[]): Failing {
  const failing = scored.filter(({ failures }) => failures.length > 0);
  return Object.fromEntries(
    failing.map(({ question, failures }) => [question.id, [...new Set(failures.map(({ kind }) => kind))]]),
  );
}

function failureLines(scored: readonly Scored[]): string {
  return scored
    .filter(({ failures }) => failures.length > 0)
    .map(({ question, failures }) => {
      const kinds = `${question.id}: ${failures.map(({ kind }) => kind).join(', ')}`;
      const details = failures.map(({ kind, detail }) => `    ${kind}: ${detail}`);
      return [kinds, `    ${question.question}`, ...details].join('\n');
    })
    .join('\n');
}

/** What fails now and did not, what failed otherwise, and what fails no more. */
function changes(before: Failing, now: Failing): string {
  const kinds = (failing: Failing, id: string): string => failing[id]?.join(', ') ?? '';
  const ids = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const lines = ids
    .filter((id) => kinds(before, id) !== kinds(now, id))
    .map((id) => {
      const sign = now[id] === undefined ? 'gained' : before[id] === undefined ? 'lost' : 'other';
      return `  ${sign.padEnd(7)} ${id}: ${kinds(before, id) || 'right'} → ${kinds(now, id) || 'right'}`;
    });
  return lines.length === 0 ? '  nothing' : lines.join('\n');
}
