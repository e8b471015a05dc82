import { findMoney } from '../../text/money.ts';
import { identifyByForm } from '../../text/vocabulary/award-identity.ts';
import { findAwardNames } from '../../text/vocabulary/award-names.ts';
import type { Knowledge } from '../../text/vocabulary/knowledge.ts';
import type { Place } from '../../text/vocabulary/places.ts';
import type { Award } from '../extract/facts.ts';
import type { ParsedDocument } from '../parse/document.ts';
import type { AwardFields } from './correction.ts';

/** Where names in a correction are read: programmes and payers are ones only with their place. */
export interface Reading {
  readonly document: ParsedDocument;
  readonly knowledge: Knowledge;
}

type Identity = Pick<Award, 'program' | 'programId' | 'programEn' | 'sponsorAdcode' | 'tier'>;

/** The fields of an award that the correction sets, in the terms of the fact; a string says what cannot be read. */
export function awardChanges(
  set: AwardFields,
  quote: string,
  reading: Reading,
): Partial<Omit<Award, 'clause' | 'clauseOrdinal' | 'quote' | 'start' | 'end'>> | string {
  const { program, payer, ...plain } = set;
  const paidBy = payer === undefined ? undefined : payerNamed(payer, reading);
  if (paidBy === null)
    return `no single place is called ${JSON.stringify(payer)}; give its full name or code`;
  const printed = set.amountAsPrinted ?? sumAsPrinted(set.amountYuan, quote);
  return {
    ...(program !== undefined && namedProgram(program, reading)),
    ...defined(plain),
    ...(printed !== undefined && { amountAsPrinted: printed }),
    ...(paidBy !== undefined && { payer: paidBy }),
  };
}

/** The fields that are given; exact optional types want absent ones absent. */
export function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** Whose programme the name means in this document. A tier in the name (中国质量奖提名奖) is read from it. */
function namedProgram(name: string, reading: Reading): Partial<Identity> & { readonly printedName: string } {
  const { places, awards } = reading.knowledge;
  const context = { places, place: placeOfDocument(reading) };
  const [found, ...others] = findAwardNames(name, context, awards);
  if (found === undefined || others.length > 0 || found.end - found.start < name.length)
    return { ...identifyByForm(name, context, awards), printedName: name };
  const { program, programId, programEn, sponsorAdcode, tier } = found;
  return {
    program,
    programId,
    programEn,
    sponsorAdcode,
    printedName: name,
    ...(tier !== null && { tier }),
  };
}

function payerNamed(name: string, reading: Reading): Award['payer'] | null {
  const { places } = reading.knowledge;
  const coded = places.byAdcode(name);
  const candidates = coded === undefined ? places.byName(name) : [coded];
  const own = placeOfDocument(reading);
  const line = own === null ? [] : [own, ...places.ancestors(own)].map(({ adcode }) => adcode);
  const near = candidates.length > 1 ? candidates.filter(({ adcode }) => line.includes(adcode)) : candidates;
  const [place, ...others] = near;
  if (place === undefined || others.length > 0) return null;
  return { name: place.name, adcode: place.adcode };
}

export function placeOfDocument({ document, knowledge }: Reading): Place | null {
  const adcode = document.metadata.jurisdiction?.adcode;
  return adcode === undefined ? null : (knowledge.places.byAdcode(adcode) ?? null);
}

/** How the quote prints the sum; undefined where it does not print exactly one such sum. */
function sumAsPrinted(yuan: number | null | undefined, quote: string): string | undefined {
  const [only, ...others] = new Set(
    findMoney(quote)
      .filter((money) => money.yuan === yuan)
      .map(({ sum }) => quote.slice(sum.start, sum.end)),
  );
  return others.length === 0 ? only : undefined;
}
