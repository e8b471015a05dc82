import { z } from 'zod';
import { levelSchema } from '../answer/answer.ts';
import type { Place } from '../text/vocabulary/places.ts';

/** English names by level and Chinese name: `names.county.霍山县` is Huoshan. */
export const placeNamesSchema = z.object({
  names: z.record(levelSchema, z.record(z.string(), z.string()).readonly()).readonly(),
});

export type PlaceNames = Readonly<z.infer<typeof placeNamesSchema>>;

/** What places are called in English. A name that several places of a level bear under several English ones is left out. */
export function placeNames(places: readonly Place[]): PlaceNames {
  const names: Record<Place['level'], Record<string, string>> = {
    national: {},
    province: {},
    prefecture: {},
    county: {},
  };
  const isOpen = new Set<string>();
  for (const { name, nameEn, level } of places) {
    const known = names[level][name];
    if (known !== undefined && known !== nameEn) isOpen.add(`${level} ${name}`);
    if (nameEn !== name) names[level][name] = nameEn;
  }
  for (const key of isOpen) {
    const [level, name = ''] = key.split(' ');
    delete names[levelSchema.parse(level)][name];
  }
  return { names };
}
