import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { buildDictionary } from '../automaton.ts';
import { QpgError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';
import { mayDropSuffix, placeStem, suffixedForms } from './place-forms.ts';
import { isPlaceReading } from './place-readings.ts';
import type { Place, PlaceIndex } from './places.ts';

const RANK = { national: 0, province: 1, prefecture: 2, county: 3 } as const;
const STATE_NAMES = ['中国', '国家', '我国', '中华人民共和国'];

const placeSchema = z.object({
  adcode: z.string().regex(/^\d{6}$/),
  name: z.string().min(2),
  nameEn: z.string().min(2),
  level: z.enum(['national', 'province', 'prefecture', 'county']),
  parentAdcode: z.string().nullable(),
});

let loaded: PlaceIndex | undefined;

/**
 * The places of GB/T 2260 from `data/vocabulary/places`, read once. Former names (襄樊市, 沙县) are known as well:
 * a renamed place is the place of today, an abolished one keeps its own old code.
 * @throws QpgError VOCABULARY_INVALID when the files are missing or of another shape.
 */
export function loadPlaces(): PlaceIndex {
  loaded ??= buildPlaceIndex(readRows('places.json'), readRows('former-places.json'), readOrdinaryStems());
  return loaded;
}

/**
 * Which name belongs to which place.
 * A bare stem (江西, 霍山) belongs to the highest level that has it (吉林 is the province, 恩施 the prefecture);
 * several places of that level make it ambiguous. A stem is found in running text only if it has two
 * characters or more, belongs to one place, is no district's and no ordinary word or landscape name
 * (`ordinaryStems`: 和平, 资源, 西湖, 朝阳 …): those need their suffix.
 */
export function buildPlaceIndex(
  today: readonly Place[],
  former: readonly Place[],
  ordinaryStems: ReadonlySet<string>,
): PlaceIndex {
  const byCode = new Map(today.map((p) => [p.adcode, p]));
  for (const place of former) if (!byCode.has(place.adcode)) byCode.set(place.adcode, place);

  const fullNames = group(today.flatMap((p) => [p.name, ...suffixedForms(p)].map((n) => [n, p] as const)));
  for (const name of STATE_NAMES)
    fullNames.set(
      name,
      today.filter((p) => p.level === 'national'),
    );
  const oldNames = group(former.map((p) => [p.name, byCode.get(p.adcode) ?? p] as const));
  for (const [name, places] of oldNames) if (!fullNames.has(name)) fullNames.set(name, [...new Set(places)]);

  const stems = new Map<string, readonly Place[]>();
  for (const [stem, places] of group(
    today.filter((p) => p.level !== 'national').map((p) => [placeStem(p.name), p] as const),
  )) {
    const highest = Math.min(...places.map((p) => RANK[p.level]));
    if (stem.length > 1)
      stems.set(
        stem,
        places.filter((p) => RANK[p.level] === highest),
      );
  }
  const inText = (stem: string, places: readonly Place[]): boolean =>
    places.length === 1 &&
    places.every((p) => mayDropSuffix(p) && (p.level === 'province' || !ordinaryStems.has(stem)));

  const dictionary = buildDictionary<readonly Place[]>([
    ...[...fullNames].filter(([name]) => !STATE_NAMES.includes(name)),
    ...[...stems].filter(([stem, places]) => !fullNames.has(stem) && inText(stem, places)),
  ]);

  const beginsName = (text: string, at: number): boolean => dictionary.matchAt(text, at) !== undefined;
  const inOrder = [...today].sort((a, b) => a.adcode.localeCompare(b.adcode));
  return {
    all: () => inOrder,
    byAdcode: (adcode) => byCode.get(adcode),
    byName: (name) => fullNames.get(name) ?? stems.get(name) ?? [],
    matchAt(text, at) {
      const names = dictionary.allAt(text, at);
      const match =
        names.length === 0
          ? undefined
          : names.findLast((m) =>
              isPlaceReading(
                text,
                {
                  start: m.start,
                  end: m.end,
                  isProvince: m.payloads[0]?.every((p) => p.level === 'province') === true,
                },
                beginsName,
              ),
            );
      const candidates = match?.payloads[0];
      return match === undefined || candidates === undefined
        ? undefined
        : { candidates, length: match.end - match.start };
    },
    ancestors(place) {
      const above: Place[] = [];
      for (let code = place.parentAdcode; code !== null; ) {
        const parent = byCode.get(code);
        if (parent === undefined) break;
        above.push(parent);
        code = parent.parentAdcode;
      }
      return above;
    },
    shortName(place) {
      const stem = placeStem(place.name);
      const owners = stems.get(stem) ?? [];
      return owners.includes(place) && inText(stem, owners) ? stem : (suffixedForms(place)[0] ?? place.name);
    },
  };
}

function group(pairs: readonly (readonly [string, Place])[]): Map<string, readonly Place[]> {
  const groups = new Map<string, Place[]>();
  for (const [name, place] of pairs) {
    const places = groups.get(name);
    if (places === undefined) groups.set(name, [place]);
    else if (!places.includes(place)) places.push(place);
  }
  return groups;
}

function readRows(file: string): readonly Place[] {
  return z.array(placeSchema).parse(readJson(file));
}

function readOrdinaryStems(): ReadonlySet<string> {
  return new Set(z.array(z.string()).parse(readJson('ordinary-stems.json')));
}

function readJson(file: string): unknown {
  const path = join(packageRoot(), 'data', 'vocabulary', 'places', file);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new QpgError({
      code: 'VOCABULARY_INVALID',
      message: `The list of places at ${path} cannot be read.`,
      remedy: 'Restore data/vocabulary/places from the package, or make it anew with build-places.ts there.',
      cause,
    });
  }
}
