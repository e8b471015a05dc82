import type { IndustryVocabulary } from '../../text/vocabulary/industries.ts';
import { withoutPlaces } from './frame.ts';
import { glosses, glossSpans } from './glossary.ts';
import type { Question } from './question.ts';

type Asked = Pick<Question, 'text' | 'language' | 'links'>;
type Cues = Readonly<Record<Question['language'], RegExp>>;

/** The Chinese names by which a question asks for industries: 白酒 and not 茶叶, which is of the same division. */
export function industryNames(
  { text, language, links }: Asked,
  { labels }: Pick<IndustryVocabulary, 'labels'>,
): readonly string[] {
  if (language === 'en') return glosses(text).filter((word) => labels.scan(word).length > 0);
  return links.filter(({ kind }) => kind === 'industry').map(({ printed }) => printed.replace(MAKERS, ''));
}
/** 酒企: those who make it. */
const MAKERS = /(?<=^\p{Script=Han})企$/u;

/** Words of asking which industries there are, and of what documents do about them. */
const ASKING: Cues = {
  zh: /哪[些几个种类]{0,2}|什么|多少[个种]?|几[个种]|分别|各自?|都|有|是|了|的|在|里|中|对|把|被|将|要|会|和|与|及|请问?|列出来?|列举|说明|[一五]?份?文件|意见|方案|纲要|规划|政策|条款|措施|目标|重点|优势|支柱|特色|传统|主导|新兴|涉及|提到|提及|写到|点名|点到|关于|针对|支持|扶持|鼓励|发展|行业|产业|领域|[吗呢吧啊?？!！。,，、;；:：\s]/gu,
  en: /\b(?:which|what|who|where|how|many|name|list|show|tell|me|us|all|the|an?|of|in|by|for|on|to|at|from|with|and|or|do|does|did|is|are|was|were|be|has|have|there|that|these|those|its|their|it|they|any|each|every|key|pillar|main|traditional|emerging|leading|major|documents?|opinions?|plans?|outlines?|polic(?:y|ies)|clauses?|measures?|provisions?|mention(?:s|ed)?|named?|names|cover(?:s|ed)?|address(?:es|ed)?|concern(?:s|ed)?|support(?:s|ed)?|target(?:s|ed)?|aim(?:s|ed)?|industr(?:y|ies)|sectors?|trades?|branch(?:es)?|fields?)\b|[-?.!,;:'"’()\s]/giu,
};

/** Whether a question asks which industries are named for something (打造标准强省), and not for all a place names. */
export function hasIndustryTopic(question: Asked): boolean {
  return withoutPlaces(question).replace(ASKING[question.language], '').length >= 2;
}

/** An industry by its form: 金刚石工具行业, the lithium battery industry. */
const BY_FORM: Cues = {
  zh: /(?:^|[对为关于及到持\s,，。、])(?<name>(?:(?![对为与及到持关于])\p{Script=Han}){2,8}?)(?:行业|产业)(?![链集园基体政结布升化发])/u,
  en: /\b(?:about|for|of|on|to|mention(?:s|ed|ing)?|support(?:s|ing)?|address(?:es)?|concern(?:s|ing)?|cover(?:s|ing)?|regulat\w{1,4}) (?:the |its |our |an? )?(?<name>[a-z]+(?:[ -][a-z]+){0,2}) (?:industr(?:y|ies)|sector)\b/iu,
};
/** Words before 行业 or "industry" that name none. */
const GENERAL: Cues = {
  zh: /哪|什么|几|各|本|该|这|那|此|其|我们|重点|优势|支柱|特色|传统|主导|新兴|战略|相关|有关|所有|公共|不同|多个|每|等/u,
  en: /\b(?:which|what|any|each|every|whole|entire|same|other|all|key|pillar|main|traditional|emerging|leading|major|local|private|public|relevant|strategic|own|our|their|its|this|that|food and drug)\b/iu,
};

/**
 * The name of an industry that the vocabulary does not have, told by its form; null where the question names none. In
 * English, its Chinese words come with it as far as the glossary has them.
 */
export function unlistedIndustry(
  question: Pick<Question, 'text' | 'language' | 'industries' | 'measures'>,
): { readonly name: string; readonly words: readonly string[] } | null {
  const { text, language, industries, measures } = question;
  const name = BY_FORM[language].exec(text)?.groups?.name;
  if (name === undefined || industries.length + measures.length > 0 || GENERAL[language].test(name))
    return null;
  return { name, words: language === 'zh' ? [name] : wholly(name) };
}

/** The Chinese words for a name, where the glossary has words for all of it. */
function wholly(name: string): readonly string[] {
  const spans = glossSpans(name);
  const rest = spans.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), name);
  return /[a-z]{2}/iu.test(rest) ? [] : spans.flatMap(({ words }) => words);
}
