import type { CorrectionFindings } from '../corrections.ts';
import type { Findings } from '../examine.ts';
import { damageLines } from './render-damage.ts';
import { unfitLine } from './summary.ts';

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
  lines.push(...correctionLines(findings.corrections));
  for (const document of findings.documents) {
    lines.push('', `${document.file}  ${document.title}`);
    lines.push(`  ${document.id}, ${document.clauses} clauses, ${document.awards} award sums`);
    lines.push(...damageLines(document.damage).map((line) => `  ${line}`));
  }
  return lines.join('\n');
}

function correctionLines({ file, entries, unfit, waiting, behind }: CorrectionFindings): readonly string[] {
  if (entries.length === 0 && behind.length === 0) return [];
  return [
    `Corrected ${entries.length} corrections in ${file}, ${unfit.length} do not fit, ${waiting.length} wait for their document`,
    ...unfit.map(unfitLine),
    ...waiting.map(
      ({ line, correction }) => `  line ${line}: ${correction.document} is not in the collection`,
    ),
    ...behind.map(
      (name) => `  ${name} was read before its corrections changed: "qpg correct apply" reads it again`,
    ),
  ];
}
