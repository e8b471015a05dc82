import { placeOfLevelWord } from '../../../text/vocabulary/award-levels.ts';
import type { Award } from '../facts.ts';
import type { AwardContext } from './statements.ts';
import type { Token } from './tokens.ts';

type Payer = Award['payer'];

/** Longest place name that is looked for before 政府 or 财政. */
const LONGEST_PLACE = 9;

/** Who pays: the treasury or government the statement names, else the document's place. */
export function payerOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  context: AwardContext,
): Payer {
  const named = tokens.slice(Math.max(0, from - 1), to + 1).filter((t) => t.kind === 'payer');
  const last = named.at(-1);
  const own: Payer = { name: context.place?.name ?? '', adcode: context.place?.adcode ?? null };
  if (last === undefined) return own;
  const explicit = explicitPlace(text, last, context);
  if (explicit !== null) return explicit;
  if (/^(?:同级|本级)?(?:财政|政府)/u.test(last.text)) return own;
  const place = placeOfLevelWord(last.text.replace('中央', '国家'), context.place, context.places);
  return place === null ? { name: last.text, adcode: null } : { name: place.name, adcode: place.adcode };
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
