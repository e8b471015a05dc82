type Language = 'zh' | 'en';
type Cues = Readonly<Record<Language, RegExp>>;

/** Precedents are looked for above the place: 上级文件里有没有先例. */
const ABOVE: Cues = {
  zh: /上级|上位|上一级|更高(?:一级|层级)|省级和国家|国家或省/u,
  en: /\b(?:higher|upper)[- ]levels?\b|\bhigher up\b|\bsuperior (?:documents?|authorit(?:y|ies))\b|\babove it\b/iu,
};
/** Precedents are looked for elsewhere: the place is that of the practice, or of whoever drafts. */
const ELSEWHERE: Cues = {
  zh: /(?:其[他它]|别的?|外|兄弟)(?:地方?|省|市|县|区|处|人|家)|的(?:做法|规定|写法|提法|表述|条款|措施)[^。?？]{0,14}(?:先例|借鉴|类似|参照|参考)/u,
  en: /\b(?:elsewhere|other (?:places|provinces|cities|counties|documents|governments)|others|anywhere else)\b|\bprecedents? (?:for|of) [a-z]+(?: [a-z]+){0,2}'s\b/iu,
};

/** Where precedents for what a place does or drafts are looked for: above it, at other places; null for its own. */
export function precedentsSought(text: string, language: Language): 'above' | 'elsewhere' | null {
  if (ABOVE[language].test(text)) return 'above';
  return ELSEWHERE[language].test(text) ? 'elsewhere' : null;
}
