import type { Intent } from '../answer.ts';
import type { AskedFor, IntentCues } from './intent-cues.ts';
import { asksForBothRecipients } from './recipients-beside.ts';

type Cues = Readonly<Record<'zh' | 'en', RegExp>>;

/** The intent of a question that is about awards if its words tell nothing else. */
export function ofAwards(question: AskedFor, cues: IntentCues, named: boolean, fact: Intent | null): Intent {
  const { awards, bound, asserted, omits } = question;
  if (omits) return 'awards';
  const asksSum = cues.howMuch || asksForSums(question);
  const isAbout = cues.aboutTheAward || awards.some((award) => award.about);
  if (cues.passages && asserted === null) return 'search';
  if (isAbout && awards.length > 0 && !cues.reward && !asksSum) return 'search';
  if (named || (awards.length > 0 && (cues.reward || asksSum))) return 'awards';
  if ((bound !== null && saysNoMore(question)) || isOfSomeAward(question, cues)) return 'awards';
  return isOfAny(question, cues) ? 'awards' : (fact ?? 'search');
}

/** Whether rewards are asked for and no award by name: one sum, whatever a place rewards, what is only to be raised. */
function isOfAny(question: AskedFor, { reward, howMuch }: IntentCues): boolean {
  if (question.rising && (reward || howMuch)) return true;
  const isUnstated = question.sums === 'without' && saysNoMore(question);
  return (
    (reward || question.sums === 'none') &&
    (isOfOneSum({ ...question, asserted: null }) || isBare(question) || isUnstated)
  );
}

/** Whether sums of awards are asked for without the name of one: 除质量奖外还奖什么、给多少; 提名奖多少万. */
function isOfSomeAward(question: AskedFor, { reward, howMuch }: IntentCues): boolean {
  if (question.tier !== null || asksForBothRecipients(question.text, question.language))
    return reward || howMuch;
  return reward && (question.excludedPrograms.length > 0 || (howMuch && isOfWhichAward(question)));
}

/** 哪些奖,各多少: any award. */
function isOfWhichAward({ text, measures, industries }: AskedFor): boolean {
  return measures.length + industries.length === 0 && asksWhichAward(text);
}

/** Whether one sum or a ranking of sums is asked for. */
export function isOfOneSum({ bound, rank, rising, asserted }: AskedFor): boolean {
  return bound !== null || rank !== null || rising || asserted !== null;
}

/** Whether sums are asked about in any way: how they rank, whether they are stated or denied. */
export function asksForSums({ bound, rank, sums, asserted, denies }: AskedFor): boolean {
  return bound !== null || rank !== null || sums !== 'any' || asserted !== null || denies;
}

/** Whether a question asks which award: a sum beside it is a bound then, and nothing that is taken for granted. */
export function asksWhichAward(text: string): boolean {
  return WHICH_AWARD.test(text);
}
const WHICH_AWARD =
  /哪(?:[一些几两]?[项种类笔]|[一些几两]?个?(?:奖|荣誉|称号|牌子))|[万元]的奖项?(?:都|有)|奖项?都?(?:有|是)(?:什么|哪|啥)|\bwhich (?:[a-z]+ ){0,5}(?:awards?|prizes?|titles?|marks?|trademarks?|honou?rs?|rewards?)\b/iu;

/** Rewards at a level or in a place, and nothing else. */
function isBare(question: AskedFor): boolean {
  const { levels, places, unknownPlaces } = question;
  return saysNoMore(question) && (levels.length > 0 || places.length > 0 || unknownPlaces.length > 0);
}

/** Words of asking for rewards that tell none from another. */
const FRAME: Cues = {
  zh: /单笔|从头到尾|[说但头尾]|获奖|得奖|奖项|荣誉|两者|二者|列|清单|不|余|其|另外?|意见|方案|实施|通知|纲要|写明|明确|[一总]?共|几|档次?|[等级]次?|[个项条笔种类样]|名目|标准|金额|数额|各类|具体|整整|谁出?|奖|发|我|自|[拨颁掏]|愿意|肯|舍得|给|拿|请/gu,
  en: /\b(?:separate|itemi[sz]e|committ?(?:ed|s)?|kinds?|types?|different|various|achievements?|levels?|whole|collection|else|anyone|someone|money|cash|we|i|my|may|could|would|single|exactly|prizes?|currently|available|natural|rather|than|whom|can|if|any|so)\b|\s/giu,
};

/** Whether nothing is left of a question but words of asking. */
function saysNoMore({ ignored, language }: AskedFor): boolean {
  return ignored.every((words) => words.replace(FRAME[language], '') === '');
}
