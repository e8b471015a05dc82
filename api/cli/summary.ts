import type { IngestSummary } from '../../ingest/ingest.ts';

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
  return [
    `Documents: ${summary.written} written, ${summary.unchanged} unchanged, ${summary.refused.length} refused (of ${summary.files})`,
    `Clauses:   ${summary.clauses}`,
    `Facts:     ${facts}`,
    `Damage:    ${summary.damage} places flagged`,
    `Seconds:   ${seconds}`,
  ].join('\n');
}
