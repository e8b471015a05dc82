import { levelWordAt, levelWordOf, placeOfLevelWord } from './award-levels.ts';
import type { AwardVocabulary } from './award-vocabulary.ts';
import type { Place, PlaceIndex } from './places.ts';

/** Whose programme a name means. `program` depends on the identity alone, so that any document calls it the same. */
export interface AwardIdentity {
  readonly program: string;
  readonly programId: string;
  readonly programEn: string | null;
  readonly sponsorAdcode: string | null;
}

interface NameContext {
  readonly places: PlaceIndex;
  /** Place of the document or of the question, if known. */
  readonly place: Place | null;
}

const STATE = '100000';

/** The identity of a name that no list holds, from its form and the place it stands in. */
export function identifyByForm(
  printed: string,
  context: NameContext,
  vocabulary: AwardVocabulary,
): AwardIdentity {
  const name = bare(printed);
  const explicit = explicitPlace(name, context);
  if (explicit !== null) {
    const core = KEEPS_PLACE.test(explicit.rest) ? name : explicit.rest;
    return identityOf(core, explicit.place, context.places, vocabulary);
  }
  // In an autonomous region the chairman gives what elsewhere is the governor's: 主席质量奖.
  const word = name.startsWith('主席') ? '自治区' : levelWordAt(name);
  const rest = name.startsWith(word) ? name.slice(word.length) : name;
  if (/^(?:中国|国家|全国|中华)/u.test(name))
    return identityOf(name, stateOf(context.places), context.places, vocabulary);
  if (word === '' || rest === '') return identityOf(name, null, context.places, vocabulary);
  const place = placeOfLevelWord(word, context.place, context.places);
  // 市长质量奖 keeps its 市; 省级质检中心 is called so wherever it stands.
  const core = /^[长级]/u.test(rest) || word.endsWith('级') || place === null ? `${word}${rest}` : rest;
  return identityOf(core.replace(/^[全我本](?=[省市县区州])/u, ''), place, context.places, vocabulary);
}

/** Without quotation marks, blanks and the bracketed addition. */
export function bare(name: string): string {
  return name.replace(/[“”"'‘’「」『』\s]/gu, '').replace(/人民政府/gu, '政府');
}

/** 浙江制造, 江苏精品, 上海标准: the short place is part of the name. */
const KEEPS_PLACE = /^(?:制造|智造|精品|优品|优质|品牌|工匠|好品|标准$)/u;

function explicitPlace(name: string, { places, place }: NameContext): { place: Place; rest: string } | null {
  const match = places.matchAt(name, 0);
  if (match === undefined || match.length >= name.length) return null;
  const found = chooseCandidate(match.candidates, place, places);
  if (found === null || found.adcode === STATE) return null;
  let rest = name.slice(match.length);
  // 鄂州市长质量奖 is 鄂州 + 市长质量奖: the suffix belongs to the office.
  if (rest.startsWith('长') && /[省市县区州]$/u.test(name.slice(0, match.length))) {
    rest = name.slice(match.length - 1);
  }
  // 江西 + 省著名商标 when the short form was matched.
  const suffix = levelWordOf(found);
  if (rest.startsWith(suffix) && !/^.{1,3}[长级]/u.test(rest)) rest = rest.slice(suffix.length);
  // 龙川杯 is a name of its own, not 龙川's 杯.
  return rest.length < 2 ? null : { place: found, rest };
}

/** The one place meant: the only candidate, else the one on the document's own line. */
function chooseCandidate(candidates: readonly Place[], here: Place | null, places: PlaceIndex): Place | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  if (here === null) return null;
  const line = new Set([here, ...places.ancestors(here)].map((p) => p.adcode));
  const onLine = candidates.filter((c) => line.has(c.adcode));
  if (onLine.length > 0) return onLine[0] ?? null;
  const below = candidates.filter((c) => places.ancestors(c).some((a) => a.adcode === here.adcode));
  return below.length === 1 ? (below[0] ?? null) : null;
}

function stateOf(places: PlaceIndex): Place | null {
  return places.byAdcode(STATE) ?? null;
}

/** The programme of `place` with this core: its id, and the name everyone gives it. */
function identityOf(
  printedCore: string,
  place: Place | null,
  places: PlaceIndex,
  vocabulary: AwardVocabulary,
): AwardIdentity {
  const family = vocabulary.familyOf.get(printedCore);
  const core = family?.core ?? printedCore;
  const programId = `award:${place?.adcode ?? '?'}:${core}`;
  const sponsorAdcode = place?.adcode ?? null;
  if (place === null || place.adcode === STATE)
    return { program: core, programId, programEn: null, sponsorAdcode };
  if (family !== undefined) {
    const fill = (pattern: string): string =>
      pattern
        .replace('{place}', place.name)
        .replace('{short}', places.shortName(place))
        .replace('{level}', levelWordOf(place));
    const programEn = family.displayEn?.replace('{place}', place.nameEn) ?? null;
    return { program: fill(family.display), programId, programEn, sponsorAdcode };
  }
  const ownsLevelWord = /^(?:[省市县区州盟旗]|自治区)(?:长|级|主席)/u.test(core);
  return {
    program: ownsLevelWord || core.startsWith(places.shortName(place)) ? core : `${place.name}${core}`,
    programId,
    programEn: null,
    sponsorAdcode,
  };
}
