import type { Reading } from './reading.ts';

type Language = 'zh' | 'en';
type Cues = Readonly<Record<Language, RegExp>>;

/** 没有提到, do not mention. 有没有提到 asks whether it is mentioned, and says no such thing. */
const UNMENTIONED: Cues = {
  zh: /(?<!有)(?:从?没有?|从未|并?未曾?|不曾|不)(?:明确|专门|具体)?(?:提到|提及|提起|写到|写进|写入|写过|涉及|谈到|讲到|说到|规定|提)过?(?!出)|(?<!有)(?:没有?|未)设(?:立|置)过?(?=\||\p{Script=Han}{0,6}奖)/gu,
  en: /\b(?:(?:do|does|did)(?: not|n't) (?:even )?(?:mention|speak of|talk about|refer to|cover|address|name|say anything (?:about|of|on))|never (?:mentions?|speaks? of|refers? to)|fail(?:s|ed)? to mention|without mention(?:ing)?|mak(?:e|es|ing) no mention of|says? nothing (?:about|of|on)|(?:is|are) silent (?:about|on))\b/gi,
};
/** 没有设…目标, 没有关于…的规定, set no target for: what is held of the thing follows it, and nothing else stands between. */
const UNSET: Cues = {
  zh: /(?<!有)(?:从?没有?|并?未曾?|不曾)(?:明确|专门|具体)?(?:(?:提出|写明|写|列出|列入|明确|制定|设定|设置|设立|规定|设(?![备施计])|定(?![期点向位义额价]))过?)?(?:任何)?(?=[^的|,，。;；?？]{0,12}?的?(?:目标|指标|条款|规定|要求|内容|表述|措施|安排)(?:[的?？,，。]|$))|(?<!有)(?:没有?|未)(?=[给对为][^|,，。;；?？]{2,20}?(?:定|设|写)[下出明]?了?(?:具体|明确)?的?(?:数[字值]?|目标|指标)(?:[?？,，。]|$))/gu,
  en: /\b(?:(?:ha(?:ve|s)|sets?|states?|gives?|fix(?:es)?|lays? down|contains?) no|(?:do|does|did)(?: not|n't) (?:have|set|state|give|fix|lay down|contain)(?: an?| any)?|lacks?(?: an?| any)?|without(?: an?| any)?)(?= (?:[a-z-]{1,20} ){0,4}(?:targets?|goals?|clauses?|provisions?|rules?|requirements?)\b)/gi,
};
const OMITS = [UNSET, UNMENTIONED];
/** What else is asked for is mentioned: 提到质量奖而没有提到品牌 is more than can be told apart here. */
const MENTIONS: Cues = { zh: /提到|提及|写到|涉及/u, en: /\bmention/i };
const ASKS_WHERE =
  /谁|哪[里儿]|(?:有)?哪[些几]?个?(?:地方|地区|文件)|\b(?:who|where|(?:which|what) (?:places|documents|governments|regions))\b/giu;

/** Whether the question asks which places do not mention a thing or set none: 哪些省没有提到…. Takes the words. */
export function readOmission(reading: Reading, language: Language, hasLevels: boolean): boolean {
  if (!hasLevels && reading.text.search(ASKS_WHERE) < 0) return false;
  const taken = OMITS.filter((cues) => reading.takes(cues[language]));
  return taken.length > 0 && !MENTIONS[language].test(reading.free);
}

/** A text with blanks for the words that ask where something is not written; what is left stands where it stood. */
export function blankedOmission(text: string, language: Language): string {
  const blank = (words: string): string => ' '.repeat(words.length);
  return OMITS.reduce((rest, cues) => rest.replace(cues[language], blank), text).replace(ASKS_WHERE, blank);
}
