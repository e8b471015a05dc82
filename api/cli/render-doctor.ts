import type { Findings } from '../examine.ts';

/** What the doctor found, for reading. */
export function doctorText(findings: Findings): string {
  const { stats } = findings;
  const lines = [
    `Node.js   ${findings.node}`,
    `Model     ${findings.model.id} (${findings.model.dimensions} dimensions)`,
    `Store     ${findings.store.backend} at ${findings.store.place}`,
    `Holds     ${stats.documents} documents, ${stats.clauses} clauses, ${stats.pieces} pieces`,
    `Digest    ${findings.digest}`,
  ];
  for (const document of findings.documents) {
    lines.push('', `${document.file}  ${document.title}`);
    lines.push(`  ${document.id}, ${document.clauses} clauses, ${document.awards} award sums`);
    for (const damage of document.damage) {
      lines.push(`  ${damage.kind} at ${damage.start}: ${JSON.stringify(damage.asPrinted)}`);
    }
  }
  return lines.join('\n');
}
