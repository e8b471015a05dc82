/** What a search can be narrowed by; the names are those of `GET /api/search` and of the address alike. */
export const NARROWING_FIELDS = [
  'level',
  'place',
  'within',
  'from',
  'to',
  'kind',
  'measure',
  'agency',
  'award',
  'industry',
  'validity',
] as const;

export type NarrowingField = (typeof NARROWING_FIELDS)[number];

/** What a search is narrowed to, as typed; a field that does not narrow is not there. */
export type Narrowing = Readonly<Partial<Record<NarrowingField, string>>>;

export function narrowingOf(parameters: URLSearchParams): Narrowing {
  return Object.fromEntries(
    NARROWING_FIELDS.flatMap((field) => {
      const value = parameters.get(field)?.trim() ?? '';
      return value === '' ? [] : [[field, value]];
    }),
  );
}

/** In the order of the fields, so that one narrowing has one address. */
export function narrowingParameters(narrowing: Narrowing): readonly (readonly [NarrowingField, string])[] {
  return NARROWING_FIELDS.flatMap((field) => {
    const value = narrowing[field];
    return value === undefined ? [] : [[field, value] as const];
  });
}
