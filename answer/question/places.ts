import { buildDictionary, type Dictionary } from '../../text/automaton.ts';
import type { Place, PlaceIndex } from '../../text/vocabulary/places.ts';
import type { Found, Reading } from './reading.ts';

/**
 * Places a question names. Chinese names are found as in running text; English ones by their customary name. A
 * name that several places share stands for the one the collection holds, or else for all of them.
 */
export interface PlaceReader {
  read(reading: Reading, language: 'zh' | 'en'): readonly Found<readonly Place[]>[];
}

const SUFFIX_EN = /^[ -](provinces?|autonomous regions?|city|municipality|prefecture|county|district)\b/i;
const LEVEL_OF_SUFFIX: Readonly<Record<string, readonly Place['level'][]>> = {
  province: ['province'],
  'autonomous region': ['province'],
  city: ['prefecture', 'province', 'county'],
  municipality: ['province', 'prefecture'],
  prefecture: ['prefecture'],
  county: ['county'],
  district: ['county'],
};
/** Shorter names are English words as often as not (he, she, long): they need a capital or `County` behind them. */
const SHORTEST_BARE_NAME = 5;
const RANK = { national: 0, province: 1, prefecture: 2, county: 3 } as const;

const englishNames = new WeakMap<PlaceIndex, Dictionary<Place>>();

/** @param loaded codes of the places that have documents; their short names are known even where others share them */
export function placeReader(places: PlaceIndex, loaded: ReadonlySet<string>): PlaceReader {
  const held = [...loaded].flatMap((adcode) => places.byAdcode(adcode) ?? []);
  const shortNames = buildDictionary<Place>(
    held
      .filter((place) => place.level !== 'national')
      .flatMap((place) => {
        const stem = place.name.replace(/[省市县区旗]$/u, '');
        return stem.length > 1 ? [[stem, place] as const] : [];
      }),
  );
  const choose = (candidates: readonly Place[]): readonly Place[] => {
    const known = candidates.filter((place) => loaded.has(place.adcode));
    return known.length > 0 ? known : candidates;
  };

  return {
    read: (reading, language) =>
      language === 'zh'
        ? readChinese(reading, places, shortNames, choose)
        : [...readEnglish(reading, places, choose), ...readChinese(reading, places, shortNames, choose)],
  };
}

function readChinese(
  reading: Reading,
  places: PlaceIndex,
  shortNames: Dictionary<Place>,
  choose: (candidates: readonly Place[]) => readonly Place[],
): Found<readonly Place[]>[] {
  const found: Found<readonly Place[]>[] = [];
  for (let at = 0; at < reading.free.length; ) {
    const named = places.matchAt(reading.free, at);
    const short = shortNames.matchAt(reading.free, at);
    const shortLength = short === undefined ? 0 : short.end - short.start;
    if (named !== undefined && named.length >= shortLength) {
      found.push(reading.take(at, at + named.length, choose(named.candidates)));
      at += named.length;
    } else if (short !== undefined) {
      found.push(reading.take(at, short.end, choose(short.payloads)));
      at = short.end;
    } else {
      at += 1;
    }
  }
  return found;
}

function readEnglish(
  reading: Reading,
  places: PlaceIndex,
  choose: (candidates: readonly Place[]) => readonly Place[],
): Found<readonly Place[]>[] {
  const names = englishIndex(places);
  const found: Found<readonly Place[]>[] = [];
  const free = reading.free.toLowerCase();
  for (let at = 0; at < free.length; at += 1) {
    if (/[a-z]/.test(free[at - 1] ?? '')) continue;
    const match = names.allAt(free, at).findLast((m) => !/[a-z]/.test(free[m.end] ?? ''));
    if (match === undefined) continue;
    const suffix = SUFFIX_EN.exec(free.slice(match.end));
    const levels = LEVEL_OF_SUFFIX[suffix?.[1]?.replace(/s$/, '') ?? ''];
    const isCapital = at > 0 && /[A-Z]/.test(reading.free[at] ?? '');
    if (levels === undefined && !isCapital && match.end - at < SHORTEST_BARE_NAME) continue;
    const fitting = levels === undefined ? [] : match.payloads.filter((p) => levels.includes(p.level));
    const end = fitting.length > 0 ? match.end + (suffix?.[0].length ?? 0) : match.end;
    found.push(reading.take(at, end, choose(fitting.length > 0 ? fitting : highest(match.payloads))));
    at = end - 1;
  }
  return found;
}

/** Jilin without more is the province. */
function highest(places: readonly Place[]): readonly Place[] {
  const rank = Math.min(...places.map((place) => RANK[place.level]));
  return places.filter((place) => RANK[place.level] === rank);
}

function englishIndex(places: PlaceIndex): Dictionary<Place> {
  const known = englishNames.get(places);
  if (known !== undefined) return known;
  const built = buildDictionary(
    places
      .all()
      .filter((place) => place.level !== 'national')
      .map((place) => [place.nameEn.toLowerCase(), place] as const),
  );
  englishNames.set(places, built);
  return built;
}
