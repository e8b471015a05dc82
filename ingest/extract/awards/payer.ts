import { placeOfLevelWord } from '../../../text/vocabulary/award-levels.ts';
import type { Award } from '../facts.ts';
import type { AwardContext } from './statements.ts';
import type { Token } from './tokens.ts';

type Payer = Award['payer'];

/** Longest place name that is looked for before 政府 or 财政. */
const LONGEST_PLACE = 9;

/** Who pays: the treasury or government the statement names, else the document's place. */
export function payerOf(text: string, tokens: readonly Token[], to: number, context: AwardContext): Payer {
  const named = tokens.slice(0, to + 1).filter((t, i) => t.kind === 'payer' && isSubject(text, tokens, i));
  const last = named.at(-1);
  const own: Payer = { name: context.place?.name ?? '', adcode: context.place?.adcode ?? null };
  if (last === undefined) return placeAsSubject(text, tokens, to, context) ?? own;
  const explicit = explicitPlace(text, last, context);
  if (explicit !== null) return explicit;
  if (/^(?:同级|本级)?(?:财政|政府)/u.test(last.text)) return own;
  const place = placeOfLevelWord(last.text.replace('中央', '国家'), context.place, context.places);
  return place === null ? { name: last.text, adcode: null } : { name: place.name, adcode: place.adcode };
}

/** 甲市对…奖励: a place before the object is the one that pays. */
function placeAsSubject(
  text: string,
  tokens: readonly Token[],
  to: number,
  { places }: AwardContext,
): Payer | null {
  const opener = tokens.slice(0, to + 1).findLast((t) => t.kind === 'opener' && /^对/u.test(t.text));
  if (opener === undefined) return null;
  const end = opener.start;
  for (let start = Math.max(0, end - LONGEST_PLACE); start < end; start += 1) {
    const match = places.matchAt(text, start);
    if (match === undefined || start + match.length !== end) continue;
    const [place, ...others] = match.candidates;
    const isFull = place?.name === text.slice(start, end);
    if (place !== undefined && others.length === 0 && isFull)
      return { name: place.name, adcode: place.adcode };
  }
  return null;
}

/** True where `adcode` is the document's own place, one above it or one below it, or where either is unknown. */
export function isOnOwnLine(adcode: string | null, { place, places }: AwardContext): boolean {
  if (adcode === null || place === null || adcode === place.adcode) return true;
  const other = places.byAdcode(adcode);
  if (other === undefined) return true;
  const isAbove = (a: typeof other, b: typeof other): boolean =>
    places.ancestors(b).some((p) => p.adcode === a.adcode);
  return isAbove(other, place) || isAbove(place, other);
}

/** 我市再奖励, 我市对…: the place does something itself. */
const ACTS = /^(?:政府|财政)?(?:再|对获|将|另|给予|一次性|奖励|追加|配套)/u;

/** 省政府表彰的, 获得市政府…: a government that honoured someone is not the one that pays. */
function isSubject(text: string, tokens: readonly Token[], i: number): boolean {
  const payer = tokens[i];
  if (payer === undefined) return false;
  const before = tokens[i - 1];
  const isObtained = before?.kind === 'obtain' && before.end === payer.start;
  // 我县再奖励, but not 我县企业, 在我市注册.
  if (/^[我本]/u.test(payer.text) && !ACTS.test(text.slice(payer.end))) return false;
  return (
    !isObtained && !/^(?:表彰|认定|批准|命名|授予|通报|设立|办公|质量|部门)/u.test(text.slice(payer.end))
  );
}

/** 合肥市 in 合肥市政府, where the level word belongs to the place's name. */
function explicitPlace(text: string, payer: Token, { places }: AwardContext): Payer | null {
  const level = /^(?:自治区|[省市县区州旗])/u.exec(payer.text)?.[0] ?? '';
  const end = payer.start + level.length;
  for (let start = Math.max(0, end - LONGEST_PLACE); start < payer.start; start += 1) {
    const match = places.matchAt(text, start);
    if (match === undefined || start + match.length !== end || match.candidates.length !== 1) continue;
    const place = match.candidates[0];
    if (place !== undefined) return { name: place.name, adcode: place.adcode };
  }
  return null;
}
