import { loadNumberCodes } from '../../text/vocabulary/number-codes.ts';
import type { Place, PlaceIndex } from '../../text/vocabulary/places.ts';

/** Codes of the state's own bodies: 国发, 国办发, 中发, 中办发, 国市监…. */
const STATE_CODE =
  /^(?:国|中[发办委宣]|发改|财[建综税行教社企金库会农文科预关办资法监]|工信[部厅]|质检|商(?![政府丘洛州水河南都城])[^务])/;
/** What follows a place in a code: bodies and kinds of documents. */
const BODY_CODE = /^(?:政|府|党|委|办|发|市监|质监|财|发改|科|经|工信|人社|市质|质|农|商|司|教|令|人民)/;
/** A level told by the code itself: 赣市府发, 某县政办. */
const OWN_LEVEL = /^([市县区州旗])(?=政|府|委|办|人民)/;

/** The last character of a place's name, as an issuer without place tells it: 省, 市, 县, 区, 州. */
export type LevelWord = string;

/**
 * The place that a number's code names (鄂州政发, 冀政发, 国发), or null where it names none or leaves several.
 * @param level what the issuer says of its level (市人民政府), which the place must agree with; null where it is silent
 */
export function placeOfPrefix(prefix: string, places: PlaceIndex, level: LevelWord | null): Place | null {
  if (STATE_CODE.test(prefix)) return places.byAdcode('100000') ?? null;
  const named = places.matchAt(prefix, 0);
  if (named !== undefined && named.candidates.length === 1 && !/[政府]$/.test(prefix.slice(0, named.length)))
    return named.candidates[0] ?? null;
  const sign = prefix.startsWith('内蒙') ? '内蒙' : prefix.slice(0, 1);
  const rest = prefix.slice(sign.length);
  const own = OWN_LEVEL.exec(rest)?.[1] ?? null;
  if (own === null && !BODY_CODE.test(rest)) return null;
  if (BODY_CODE.test(sign)) return null;
  return own === null ? placeOfSign(sign, rest, places, level) : only(atLevel(begunWith(sign, places), own));
}

/** A province or listed city of that sign; else the one place whose name begins with it. */
function placeOfSign(sign: string, rest: string, places: PlaceIndex, level: LevelWord | null): Place | null {
  const { provinces, cities } = loadNumberCodes();
  const government = governmentIn(rest);
  const known = [
    ...provinces.filter((code) => code.sign === sign && [undefined, code.government].includes(government)),
    ...cities.filter((code) => code.sign === sign && [undefined, government].includes(code.government)),
  ];
  const listed = atLevel(
    known.flatMap(({ adcode }) => places.byAdcode(adcode) ?? []),
    level,
  );
  if (listed.length > 0) return only(listed);
  if (known.length > 0) return null;
  return only(atLevel(begunWith(sign, places), level));
}

/** The word for government in what follows the sign: 政 of 政发, 府 of 市府发; undefined in departments' codes. */
function governmentIn(rest: string): '政' | '府' | undefined {
  const word = /^(?:[市县区州旗]?人民|[市县区州旗])?([政府])/.exec(rest)?.[1];
  return word === '政' || word === '府' ? word : undefined;
}

const BY_FIRST = new WeakMap<PlaceIndex, ReadonlyMap<string, readonly Place[]>>();

function begunWith(sign: string, places: PlaceIndex): readonly Place[] {
  const byFirst = BY_FIRST.get(places) ?? placesByFirst(places);
  BY_FIRST.set(places, byFirst);
  return (byFirst.get(sign.slice(0, 1)) ?? []).filter(({ name }) => name.startsWith(sign));
}

/** Places below the provinces by the first character of their names. */
function placesByFirst(places: PlaceIndex): ReadonlyMap<string, readonly Place[]> {
  const byFirst = new Map<string, Place[]>();
  for (const place of places.all()) {
    if (place.level === 'province') continue;
    const first = place.name.slice(0, 1);
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [place]);
    else known.push(place);
  }
  return byFirst;
}

function atLevel(found: readonly Place[], level: LevelWord | null): readonly Place[] {
  return level === null ? found : found.filter(({ name }) => name.endsWith(level));
}

/** Districts write two characters of their name where a city's name begins with the same one. */
function only(found: readonly Place[]): Place | null {
  const isDistrict = ({ level, name }: Place): boolean => level === 'county' && name.endsWith('区');
  const outranking = found.filter((place) => !isDistrict(place));
  const [first, ...others] = outranking.length > 0 ? outranking : found;
  return first !== undefined && others.length === 0 ? first : null;
}
