import { SCHEMA_VERSION } from '../schema.ts';
import type { GraphTransaction } from '../transaction.ts';

/** One step from a schema version to the next. */
export interface Migration {
  /** The version it ends in; it begins in the one before. */
  readonly to: number;
  readonly about: string;
  /**
   * Cypher of the common subset. New properties need none: the embedded store adds their columns by itself, and in
   * both a property that was never written is null.
   */
  readonly statements: readonly string[];
}

/** Documents whose facts have to be read again, from the text they hold, carry this revision. */
const READ_AGAIN = "MATCH (d:Document) WHERE d.presence = 'ingested' SET d.revision = ''";

/** Of those, the ones whose facts people corrected: their revision ends in a mark of their corrections. */
const CORRECTED_READ_AGAIN =
  "MATCH (d:Document) WHERE d.presence = 'ingested' AND d.revision CONTAINS '+' SET d.revision = ''";

/** In order, without gaps; a change of `SCHEMA_VERSION` adds one. */
export const MIGRATIONS: readonly Migration[] = [
  { to: 2, about: 'Sums and targets tell the correction behind them.', statements: [] },
  { to: 3, about: 'Clauses are cut into pieces in two ways instead of one.', statements: [READ_AGAIN] },
  {
    to: 4,
    about: 'Mentions, charges, citations, industries and measures tell the correction behind them.',
    statements: [CORRECTED_READ_AGAIN],
  },
];

/** The steps from one version to another; null where the list does not lead there. */
export function stepsBetween(
  from: number,
  to: number = SCHEMA_VERSION,
  migrations: readonly Migration[] = MIGRATIONS,
): readonly Migration[] | null {
  const steps = migrations.filter((step) => step.to > from && step.to <= to);
  return from <= to && steps.length === to - from ? steps : null;
}

/** Runs the steps and notes the version, all in the caller's transaction: after a crash, either all or nothing holds. */
export async function migrate(tx: GraphTransaction, steps: readonly Migration[]): Promise<void> {
  await tx.exclusive();
  for (const step of steps) for (const statement of step.statements) await tx.run(statement);
  const last = steps.at(-1);
  if (last !== undefined)
    await tx.run("MATCH (m:Meta {id: 'store'}) SET m.schemaVersion = $version", { version: last.to });
}
