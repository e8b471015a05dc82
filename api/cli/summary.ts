import type { Unfit } from '../../ingest/correct/apply.ts';
import type { IngestSummary } from '../../ingest/ingest.ts';
import { REMEDIES } from '../corrections.ts';

/** A correction that has no effect, and why. */
export function unfitLine({ line, problem, detail, file }: Unfit & { readonly file: string }): string {
  return `  line ${line}, ${file}: ${detail} (${problem})\n    Remedy: ${REMEDIES[problem]}`;
}

const FACT_NAMES = {
  awards: 'award sums',
  awardMentions: 'award mentions',
  targets: 'targets',
  agencies: 'agencies',
  responsibilities: 'responsibilities',
  citations: 'citations',
  repeals: 'repeals',
  industries: 'industry links',
  measures: 'measure links',
} as const;

/** The closing words of an ingest: documents, clauses, facts by kind, damage, seconds by stage. */
export function summaryText(summary: IngestSummary): string {
  const facts = Object.entries(FACT_NAMES)
    .map(([kind, name]) => `${summary.facts[kind as keyof typeof FACT_NAMES]} ${name}`)
    .join(', ');
  const seconds = Object.entries(summary.seconds)
    .map(([stage, spent]) => `${stage} ${spent.toFixed(2)}`)
    .join(', ');
  const { applied, unfit } = summary.corrections;
  const corrections =
    applied + unfit.length === 0
      ? []
      : [`Corrected: ${applied} corrections applied, ${unfit.length} do not fit`, ...unfit.map(unfitLine)];
  return [
    `Documents: ${summary.written} written, ${summary.unchanged} unchanged, ${summary.refused.length} refused (of ${summary.files})`,
    `Clauses:   ${summary.clauses}`,
    `Facts:     ${facts}`,
    `Damage:    ${summary.damage} places flagged`,
    ...corrections,
    ...retryLines(summary.retries),
    `Seconds:   ${seconds}`,
  ].join('\n');
}

/** What was run again because others wrote at the same time or the store was away; nothing where nothing was. */
export function retryLines({
  deadlocks,
  collisions,
  interruptions,
}: IngestSummary['retries']): readonly string[] {
  const reasons = [
    `${deadlocks} after deadlocks`,
    `${collisions} after collisions with another writer`,
    `${interruptions} after interruptions`,
  ].filter((reason) => !reason.startsWith('0 '));
  return reasons.length === 0 ? [] : [`Run again: ${reasons.join(', ')}`];
}
