import type { Place, PlaceIndex } from '../../text/vocabulary/places.ts';

const NUMBER = '(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\\d{1,2}[.、])';
const LONGEST = 16;
const LEAD = new RegExp(`^${NUMBER}?[【\\[]?`);
/** 二、某市《…》 inside a line that lost its line ends. */
const RUN_IN = new RegExp(`(?:^|[。；])${NUMBER}(?=[^，。；《》]{2,10}《)`, 'g');

/** The place that a line names and nothing else (某市, 二、某市：), as round-ups of several places head their parts. */
export function placeHeading(line: string, places: PlaceIndex): Place | null {
  if (line.length > LONGEST) return null;
  const at = LEAD.exec(line)?.[0].length ?? 0;
  const place = onlyPlaceAt(line, at, places);
  return place !== null && /^[】\]]?[：:]?$/.test(line.slice(at + place.length)) ? place.place : null;
}

/** The place that heads what begins at `line`: alone on it, or behind its number and before a title. */
export function headedPlace(line: string, places: PlaceIndex): Place | null {
  return placeHeading(line, places) ?? runInPlaces(line.slice(0, 60), places)[0] ?? null;
}

/** Places that head parts inside one line. */
export function runInPlaces(line: string, places: PlaceIndex): readonly Place[] {
  return [...line.matchAll(RUN_IN)].flatMap((match) => {
    const at = match.index + match[0].length;
    const found = onlyPlaceAt(line, at, places);
    return found !== null && line.charAt(at + found.length) === '《' ? [found.place] : [];
  });
}

function onlyPlaceAt(line: string, at: number, places: PlaceIndex): { place: Place; length: number } | null {
  const match = places.matchAt(line, at);
  const [place] = match?.candidates ?? [];
  return match === undefined ||
    place === undefined ||
    match.candidates.length > 1 ||
    place.level === 'national'
    ? null
    : { place, length: match.length };
}
