import type { Knowledge } from '../../text/vocabulary/knowledge.ts';
import type { Place } from '../../text/vocabulary/places.ts';
import type { Award } from '../extract/facts.ts';
import type { ParsedDocument } from '../parse/document.ts';

/** Where names in a correction are read: programmes, payers and agencies are ones only with their place. */
export interface Reading {
  readonly document: ParsedDocument;
  readonly knowledge: Knowledge;
}

/** Where an added fact stands: the clause of its quote, and the quote. */
export type InClause = Pick<Award, 'clause' | 'clauseOrdinal' | 'quote' | 'start' | 'end'>;

export function placeOfDocument({ document, knowledge }: Reading): Place | null {
  const adcode = document.metadata.jurisdiction?.adcode;
  return adcode === undefined ? null : (knowledge.places.byAdcode(adcode) ?? null);
}

/** The fields that are given; exact optional types want absent ones absent. */
export function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [K in keyof T]: Exclude<T[K], undefined> };
}
