import type { Validity } from './answer.ts';

/** What a document tells of its own time. ISO dates. */
export interface InForce {
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly repealed: boolean;
}

/**
 * Whether a document still speaks today. Without an end and without a date of entry into force nobody can tell:
 * `unknown`, never `current`.
 */
export function validityOn(today: string, { effectiveFrom, effectiveTo, repealed }: InForce): Validity {
  if (repealed) return 'repealed';
  if (effectiveTo !== null) return effectiveTo < today ? 'pastTerm' : 'current';
  return effectiveFrom !== null && effectiveFrom <= today ? 'current' : 'unknown';
}
