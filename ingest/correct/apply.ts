import type { Knowledge } from '../../text/vocabulary/knowledge.ts';
import type { Facts } from '../extract/facts.ts';
import type { ParsedDocument } from '../parse/document.ts';
import { type Correction, type CorrectionEntry, LIST_OF } from './correction.ts';
import { factMeant, quoteMeant } from './meant.ts';
import type { Reading } from './reading.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { withAddition, withChange } from './write-facts.ts';

export interface Unfit extends CorrectionEntry, Refusal {}

export interface Corrected {
  readonly facts: Facts;
  readonly applied: readonly CorrectionEntry[];
  /** Corrections that name the document and have no effect on it, each with the reason. */
  readonly unfit: readonly Unfit[];
}

/**
 * The facts after what people said of them, one correction after the other in the order of the file. Pure. A
 * correction touches one fact of one list or adds one; what does not fit is handed back, with the reason.
 * @param corrections those that name this document
 */
export function applyCorrections(
  document: ParsedDocument,
  facts: Facts,
  corrections: readonly CorrectionEntry[],
  knowledge: Knowledge,
): Corrected {
  const applied: CorrectionEntry[] = [];
  const unfit: Unfit[] = [];
  let now = facts;
  for (const entry of corrections) {
    const outcome = applyOne(entry.correction, now, { document, knowledge });
    if (isRefusal(outcome)) {
      unfit.push({ ...entry, ...outcome });
    } else {
      now = outcome;
      applied.push(entry);
    }
  }
  return { facts: now, applied, unfit };
}

function applyOne(correction: Correction, facts: Facts, reading: Reading): Facts | Refusal {
  const quote = quoteMeant(correction, reading.document.working.source);
  if (isRefusal(quote)) return quote;
  if (correction.action === 'add') return withAddition(correction, facts, quote, reading);
  const fact = factMeant(correction, facts, quote);
  if (isRefusal(fact)) return fact;
  if (correction.action === 'change') return withChange(correction, facts, fact, reading);
  const list = LIST_OF[correction.fact];
  return { ...facts, [list]: facts[list].filter((other) => other !== fact) };
}
