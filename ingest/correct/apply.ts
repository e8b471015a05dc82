import { overlaps, quoteOf } from '../../text/span.ts';
import type { Knowledge } from '../../text/vocabulary/knowledge.ts';
import type { Facts } from '../extract/facts.ts';
import type { ParsedDocument } from '../parse/document.ts';
import { type Correction, type CorrectionEntry, LIST_OF } from './correction.ts';
import type { Reading } from './fields.ts';
import { placeMeant, placesOf } from './locate.ts';
import { type Refusal, withAddition, withChange } from './write-facts.ts';

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
    if ('problem' in outcome) {
      unfit.push({ ...entry, ...outcome });
    } else {
      now = outcome;
      applied.push(entry);
    }
  }
  return { facts: now, applied, unfit };
}

function applyOne(correction: Correction, facts: Facts, reading: Reading): Facts | Refusal {
  const { source } = reading.document.working;
  const places = placesOf(source, correction.quote);
  const place = placeMeant(places, correction.start);
  if (place === null) {
    if (places.length === 0) return { problem: 'quoteGone', detail: 'the quote does not stand in the text' };
    const starts = places.map(({ start }) => start).join(', ');
    return {
      problem: 'quoteAmbiguous',
      detail: `the quote stands at ${places.length} places, which begin at ${starts}; start tells which is meant`,
    };
  }
  const quote = quoteOf(source, place.start, place.end);
  if (correction.action === 'add') return withAddition(correction, facts, quote, reading);
  const list = LIST_OF[correction.fact];
  const candidates = facts[list].filter((fact) => overlaps(fact, quote));
  const meant = candidates.filter((fact) => holds(fact, correction.where ?? {}));
  const [only, ...others] = meant;
  if (only === undefined) return { problem: 'factGone', detail: told(list, candidates) };
  if (others.length > 0) return { problem: 'factAmbiguous', detail: told(list, meant) };
  if (correction.action === 'change') return withChange(correction, facts, only, reading);
  return { ...facts, [list]: facts[list].filter((fact) => fact !== only) };
}

/** Whether the fact is as `where` says; `agency` is one of those charged. */
function holds(fact: object, where: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(where).every(([key, value]) =>
    key === 'agency'
      ? ['lead', 'participants'].some((role) => [Reflect.get(fact, role)].flat().includes(value))
      : Reflect.get(fact, key) === value,
  );
}

/** The keys by which a reader tells the facts of one kind apart. */
const TOLD_BY: Readonly<Record<(typeof LIST_OF)[keyof typeof LIST_OF], readonly string[]>> = {
  awards: ['program', 'tier', 'recipient', 'amountYuan', 'qualifier'],
  awardMentions: ['program', 'tier'],
  targets: ['indicator', 'value', 'unit', 'year'],
  responsibilities: ['lead', 'participants'],
  citations: ['title', 'documentNumber'],
  industries: ['gbt4754'],
  measures: ['id'],
};

function told(list: keyof typeof TOLD_BY, facts: readonly object[]): string {
  if (facts.length === 0) return `none of the document's ${list} stands in the quote`;
  const lines = facts.map((fact) =>
    TOLD_BY[list].map((key) => `${key}=${String(Reflect.get(fact, key))}`).join(' '),
  );
  return `in the quote stand these ${list}: ${lines.join('; ')}`;
}
