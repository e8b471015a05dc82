import type { Question } from './question.ts';

type Language = 'zh' | 'en';
type Cues = Readonly<Record<Language, RegExp>>;

/** Asks for yes or no. */
const POLAR: Cues = {
  zh: /(?:[吗嘛吧]|(?<![什怎这那多])么)(?=[?!。,]|$)|是不是|是否|有没有|有无|对不对|会不会|真的/u,
  en: /^(?:(?:and|so|but|ok|well),? )?(?:does|do|did|is|are|has|have|was|were|will|isn't|aren't|doesn't|don't|didn't)\b|\b(?:is it (?:true|right|correct)|right\?$|correct\?$|whether|isn't it|doesn't it|(?:is|are|was|were|does|do|did|has|have) (?:it|they|he|she) not\?$|(?:wasn't|didn't|hasn't|aren't|weren't) (?:it|they)\?$)/i,
};
/** Asks for a number of things. */
const COUNTS: Cues = {
  zh: /(?:多少|几)(?:个|家|份|项|条|件|部|种|座|处|篇|省|市|县)|(?:总数|数量|总共|一共|合计)/u,
  en: /\b(?:how many|number of|count(?: of)?|total number)\b/i,
};
/** Asks whether something is there at all. */
const EXISTS: Cues = {
  zh: /有没有|有无|是否(?:有|存在|提到|提及|写到|涉及|规定)|(?:提到|提及|写到|涉及|规定)(?:了|过)?.{0,30}(?:[吗没]|(?<![什怎这那多])么)|没提(?:到|过)?|有(?!哪).{0,30}(?:吗|(?<![什怎这那多])么)(?=[?!。]|$)/u,
  en: /\b(?:(?:is|are|was|were) there (?:any|an?|some)?|any (?:clauses?|documents?|mention|provisions?) (?:on|about|of)|(?:does|do|did) .{1,60} (?:mention|say anything|cover|contain|include|address|provide for))\b/i,
};
/** Words that the question is framed with, apart from what is asked about. */
const FRAME: Cues = {
  zh: /(?:请问|馆藏|文件|条款|规定|内容|政策|措施|里面?|当中|其中|这些|关于|涉及|有关|方面|提到|提及|写到|规定|存在|有没有|是否|有无|有|没有|没|多少|几|[条个份项处篇]|哪些|什么|的|了|过|吗|么|呢|[?？。,])/gu,
  en: /\b(?:is|are|was|were|there|any|an?|some|the|clauses?|documents?|provisions?|polic(?:y|ies)|measures?|rules?|texts?|collection|on|about|of|in|for|that|which|how|many|does|do|did|mentions?|mentioned|say|anything|cover|contain|include|address|provide|regarding|concerning|say)\b|[?.,!]/gi,
};

export interface Premise {
  /** Whether it can be answered with yes or no. */
  readonly polar: boolean;
  readonly counts: boolean;
  readonly exists: boolean;
}

/** What kind of answer the question wants, by its words alone. */
export function readPremise(text: string, language: Language): Premise {
  return {
    polar: POLAR[language].test(text),
    counts: COUNTS[language].test(text),
    exists: EXISTS[language].test(text),
  };
}

/** What a question of existence or number asks about: its words without the frame. */
export function subjectOf({ text, language }: Pick<Question, 'text' | 'language'>): readonly string[] {
  return text
    .replace(FRAME[language], '\n')
    .split('\n')
    .map((words) => words.trim())
    .filter((words) => words.length > 1);
}
