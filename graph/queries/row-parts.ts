import { z } from 'zod';

/** Columns that every row of an answer needs, with the shapes they come in. */
const level = z.enum(['national', 'province', 'prefecture', 'county']);

export const documentRow = {
  documentId: z.string(),
  document: z.string(),
  file: z.string().nullable(),
  issuedOn: z.string().nullable(),
  publishedOn: z.string().nullable(),
  effectiveFrom: z.string().nullable(),
  effectiveTo: z.string().nullable(),
  repealed: z.boolean(),
  /** JSON: names of fields read from a damaged place. */
  inferred: z.string(),
};

/** The columns of {@link documentRow}, of the document bound to `d`. */
export const documentColumns =
  'd.id AS documentId, d.title AS document, d.file AS file, d.issuedOn AS issuedOn, ' +
  'd.publishedOn AS publishedOn, d.effectiveFrom AS effectiveFrom, d.effectiveTo AS effectiveTo, ' +
  'd.repealed AS repealed, d.inferred AS inferred';

/** A WHERE clause of the conditions that apply; empty where none does. */
export function where(...conditions: readonly (string | undefined)[]): string {
  const held = conditions.filter((condition) => condition !== undefined);
  return held.length === 0 ? '' : `WHERE ${held.join(' AND ')} `;
}

/** Null where the document tells no place. */
export const placeRow = {
  adcode: z.string().nullable(),
  jurisdiction: z.string().nullable(),
  level: level.nullable(),
};

/** The columns of {@link placeRow}: of the place bound to the first name, else of the one bound to the second. */
export function placeColumns(first: string, second: string): string {
  const either = (property: string): string =>
    first === second ? `${first}.${property}` : `coalesce(${first}.${property}, ${second}.${property})`;
  return `${either('adcode')} AS adcode, ${either('name')} AS jurisdiction, ${either('level')} AS level`;
}
