export type Backend = 'embedded' | 'neo4j';

/** Milliseconds by kind of question and store. */
export type Times = ReadonlyMap<string, ReadonlyMap<Backend, readonly number[]>>;

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Latencies as a table in Markdown: p50 and p95 of both stores, and their ratio. */
export function latencyTable(times: Times): string {
  const rows = [...times].map(([kind, byStore]) => {
    const embedded = byStore.get('embedded') ?? [];
    const neo4j = byStore.get('neo4j') ?? [];
    const ratio = percentile(neo4j, 0.5) / percentile(embedded, 0.5);
    return `| ${[kind, embedded.length, pair(embedded), pair(neo4j), `${ratio.toFixed(1)} ×`].join(' | ')} |`;
  });
  return [
    '| milliseconds, p50 / p95 | n | embedded | Neo4j | Neo4j to embedded, p50 |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

export function pair(values: readonly number[]): string {
  return `${percentile(values, 0.5).toFixed(1)} / ${percentile(values, 0.95).toFixed(1)}`;
}
