import type { Place, PlaceIndex } from '../../../text/vocabulary/places.ts';
import type { Jurisdiction, Level } from '../../parse/document.ts';
import { findDocumentNumbers } from '../../parse/document-number.ts';
import { placeOfPrefix } from '../../parse/number-place.ts';
import { OF_THE_STATE } from '../../parse/state-bodies.ts';

const STATE_LEAD =
  /(?:国家|国务院|中共中央|中央|全国人大|总局|(?:商务|财政|农业农村|农业|工业和信息化|科技|教育|人力资源社会保障)部)(?:办公厅)?(?:[^，。；《》]{0,12}的)?$/;
/** 市人民政府…, 省质量奖…: a level without its place; 市场, 县域, 区级, 省际 are other words. */
const LEVEL_WORD = '(?:自治区|省|市|县|区|州)(?![场域级际情长民容间别块位内外直属])';
const LEVEL_AT_START = new RegExp(`^(?:中共)?(${LEVEL_WORD})`);
/** 省政府, 省人民政府办公厅印发的, 市委、市政府 right before a title. */
const LEVEL_BEFORE = new RegExp(
  `(${LEVEL_WORD})(?:委|人大|人大常委会|政府|人民政府|[^，。；《》省市县区州]{0,8}[局厅委办])?(?:办公厅|办公室)?(?:[^，。；《》]{0,10}(?:印发|发布|制定|出台|下发|颁布|公布)的)?$`,
);
const NEAR = 24;

/** Where the title, its number or the words before it tell who issued a cited text: at which level. */
export function issuerLevelOf(
  {
    title,
    documentNumber,
    lead,
  }: { readonly title: string; readonly documentNumber: string | null; readonly lead: string },
  places: PlaceIndex,
  own: Jurisdiction | null,
): Level | null {
  if (OF_THE_STATE.test(title) || STATE_LEAD.test(lead)) return 'national';
  return (
    levelOfPlaces(places, title, title.startsWith('中共') ? 2 : 0) ??
    levelOfWord(LEVEL_AT_START.exec(title)?.[1], own) ??
    levelOfNumber(documentNumber, places) ??
    levelBefore(lead.slice(-NEAR), places, own) ??
    (isNationalLaw(title) ? 'national' : null)
  );
}

function isNationalLaw(title: string): boolean {
  return /^[\u4e00-\u9fff]{2,16}法$/.test(title) && !/[办方做]法$/.test(title);
}

/** Of 安徽省六安市霍山县… the last place counts. */
function levelOfPlaces(places: PlaceIndex, text: string, from: number): Level | null {
  let level: Level | null = null;
  for (let at = from; ; ) {
    const match = places.matchAt(text, at);
    if (match === undefined) return level;
    const levels = new Set(match.candidates.map((place: Place) => place.level));
    const [only] = levels;
    if (levels.size !== 1 || only === undefined) return level;
    level = only;
    at += match.length;
  }
}

function levelOfNumber(documentNumber: string | null, places: PlaceIndex): Level | null {
  const [number] = documentNumber === null ? [] : findDocumentNumbers(documentNumber);
  return number === undefined ? null : (placeOfPrefix(number.prefix, places, null)?.level ?? null);
}

function levelBefore(lead: string, places: PlaceIndex, own: Jurisdiction | null): Level | null {
  const match = LEVEL_BEFORE.exec(lead);
  if (match === null) return null;
  // 鄂州市政府《…》: the word of the level ends the name of a place.
  const end = match.index + (match[1]?.length ?? 0);
  for (let at = Math.max(0, end - 12); at < match.index; at += 1) {
    const place = places.matchAt(lead, at);
    if (place !== undefined && at + place.length === end) return levelOfPlaces(places, lead, at);
  }
  return levelOfWord(match[1], own);
}

/** 市 in a municipality is the province's level, in a county-level city the county's. */
function levelOfWord(word: string | undefined, own: Jurisdiction | null): Level | null {
  if (word === undefined) return null;
  if (word === '省' || word === '自治区') return 'province';
  if (word === '县' || word === '区') return 'county';
  if (word === '市' && own?.name.endsWith('市') === true && own.level !== 'national') return own.level;
  return 'prefecture';
}
