import type { Reading } from './reading.ts';

type Language = 'zh' | 'en';
type Cues = Readonly<Record<Language, RegExp>>;

/** Says that something is not written. 有没有提到 asks whether it is, and says no such thing. */
const OMITS: Cues = {
  zh: /(?<!有)(?:从?没有?|从未|并?未曾?|不曾|不)(?:明确|专门|具体)?(?:提到|提及|提起|写到|写进|写入|写过|涉及|谈到|讲到|说到|规定|提)过?/gu,
  en: /\b(?:(?:do|does|did)(?: not|n't) (?:even )?(?:mention|speak of|talk about|refer to|cover|address|name|say anything (?:about|of|on))|never (?:mentions?|speaks? of|refers? to)|fail(?:s|ed)? to mention|without mention(?:ing)?|mak(?:e|es|ing) no mention of|says? nothing (?:about|of|on)|(?:is|are) silent (?:about|on))\b/gi,
};
/** What else is asked for is mentioned: 提到质量奖而没有提到品牌 is more than can be told apart here. */
const MENTIONS: Cues = { zh: /提到|提及|写到|涉及/u, en: /\bmention/i };
const ASKS_WHERE =
  /谁|哪[里儿]|哪[些几]?个?(?:地方|地区|文件)|\b(?:who|where|(?:which|what) (?:places|documents|governments|regions))\b/iu;

/** Whether the question asks which places do not mention a thing: 哪些省没有提到…. Takes the words. */
export function readOmission(reading: Reading, language: Language, hasLevels: boolean): boolean {
  if (!hasLevels && !ASKS_WHERE.test(reading.text)) return false;
  return reading.takes(OMITS[language]) && !MENTIONS[language].test(reading.free);
}

/** A text without the words that ask where something is not written. */
export function withoutOmission(text: string, language: Language): string {
  return text.replace(OMITS[language], '\n').replace(ASKS_WHERE, '\n');
}
