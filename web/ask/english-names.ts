/** What the measures of a question are called in English, by their Chinese names. */
export function englishNames(understood: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const { measures } = understood;
  if (!Array.isArray(measures)) return new Map();
  return new Map(
    measures.flatMap((measure: unknown): [string, string][] => {
      if (typeof measure !== 'object' || measure === null) return [];
      const { name, nameEn } = measure as Partial<Record<string, unknown>>;
      return typeof name === 'string' && typeof nameEn === 'string' ? [[name, nameEn]] : [];
    }),
  );
}
