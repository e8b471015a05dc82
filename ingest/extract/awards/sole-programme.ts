import { splitSentences } from '../../../text/sentences.ts';
import { type AwardName, findAwardNames } from '../../../text/vocabulary/award-names.ts';
import type { AwardContext } from './statements.ts';

/** Winners who are spoken of without their award. */
const WINNERS = /获奖的?(?:企业|组织|单位|机构|个人|者)|该奖/u;

/**
 * The award a text is about where it names one programme and no other: a press report or a notice on one award. What
 * points back (获奖企业, 该奖) then means it, in whatever sentence. Empty where two programmes are named, or none.
 */
export function soleProgramme(text: string, context: AwardContext): readonly AwardName[] {
  if (!WINNERS.test(text)) return [];
  let only: AwardName | null = null;
  for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
    const sentence = text.slice(start, end);
    if (!sentence.includes('奖')) continue;
    for (const name of findAwardNames(sentence, context, context.awards)) {
      if (name.kind !== 'quality-award' && name.kind !== 'award') return [];
      if (only !== null && only.programId !== name.programId) return [];
      only ??= { ...name, tier: null, start: name.start + start, end: name.end + start };
    }
  }
  return only === null ? [] : [only];
}
