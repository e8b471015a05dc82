import { overlaps, type Quote, quoteOf, type Span } from '../../text/span.ts';
import type { Facts } from '../extract/facts.ts';
import { type Correction, correctionSchema, LIST_OF } from './correction.ts';
import { placeMeant, placesOf } from './locate.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { type CorrectedList, isAlike, TOLD_BY } from './same-fact.ts';

/** The words of the text that the correction quotes. */
export function quoteMeant({ quote, start }: Correction, sourceText: string): Quote | Refusal {
  const places = placesOf(sourceText, quote);
  const place = placeMeant(places, start);
  if (place !== null) return quoteOf(sourceText, place.start, place.end);
  if (places.length === 0) return { problem: 'quoteGone', detail: 'the quote does not stand in the text' };
  const starts = places.map((one) => one.start).join(', ');
  return {
    problem: 'quoteAmbiguous',
    detail: `the quote stands at ${places.length} places, which begin at ${starts}; start tells which is meant`,
  };
}

type OfFact = Exclude<Correction, { readonly action: 'add' }>;

/** The one fact that touches the quote and is as `where` says. */
export function factMeant(correction: OfFact, facts: Facts, quote: Span): object | Refusal {
  const list = LIST_OF[correction.fact];
  const candidates = facts[list].filter((fact) => overlaps(fact, quote));
  const meant = candidates.filter((fact) => holds(fact, correction.where ?? {}));
  const [only, ...others] = meant;
  if (only === undefined) return { problem: 'factGone', detail: told(list, candidates) };
  return others.length === 0 ? only : { problem: 'factAmbiguous', detail: told(list, meant) };
}

/**
 * The correction with all that tells its fact from others written down, so that it can never hit another fact that a
 * later version of the program reads in the same words. What does not fit is left as it is.
 */
export function pinned(correction: Correction, facts: Facts, sourceText: string): Correction {
  if (correction.action === 'add') return correction;
  const quote = quoteMeant(correction, sourceText);
  if (isRefusal(quote)) return correction;
  const fact = factMeant(correction, facts, quote);
  if (isRefusal(fact)) return correction;
  const told = TOLD_BY[LIST_OF[correction.fact]].map((key) => [key, Reflect.get(fact, key)]);
  return correctionSchema.parse({
    ...correction,
    where: { ...Object.fromEntries(told), ...correction.where },
  });
}

/** Whether the fact is as `where` says; `agency` is one of those charged. */
function holds(fact: object, where: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(where).every(([key, value]) =>
    key === 'agency'
      ? ['lead', 'participants'].some((role) => [Reflect.get(fact, role)].flat().includes(value))
      : isAlike(Reflect.get(fact, key), value),
  );
}

function told(list: CorrectedList, facts: readonly object[]): string {
  if (facts.length === 0) return `none of the document's ${list} stands in the quote`;
  const lines = facts.map((fact) =>
    TOLD_BY[list].map((key) => `${key}=${String(Reflect.get(fact, key))}`).join(' '),
  );
  return `in the quote stand these ${list}: ${lines.join('; ')}`;
}
