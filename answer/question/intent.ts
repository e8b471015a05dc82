import type { Intent } from '../answer.ts';
import { askingPart } from './asking-part.ts';
import { asksForSums, isOfOneSum, ofAwards } from './award-intent.ts';
import { namesText } from './citation-cues.ts';
import { factIntent } from './fact-cues.ts';
import type { AskedFor, IntentCues } from './intent-cues.ts';
import { asksOfMentions, asksWhoMentions } from './mention-cues.ts';

type Cues = Readonly<Record<'zh' | 'en', RegExp>>;

const WORD = /[\p{L}\p{N}]/u;

/**
 * The intent, from what was linked. An award question names an award, or a class of awards with a word of giving, or
 * asks for rewards under a bound, at a level or in a place and for nothing else; one that asks about the award itself
 * (who judges it) or wants passages goes to the search. Questions about agencies and targets go by their words.
 */
export function decideIntent(question: AskedFor, cues: IntentCues, named: boolean): Intent {
  if (!WORD.test(question.text)) return 'unanswerable';
  const asking = { ...question, text: askingPart(question.text, question.language) };
  const isOfSums = question.awards.length > 0 && (cues.reward || cues.howMuch);
  // 我县正在起草办法，……各奖多少: whoever drafts may ask for sums all the same.
  const fact = factIntent(asking) ?? (isOfSums ? null : factIntent(question));
  const isOfDocument =
    RULES_OF_AN_AWARD.test(question.text) || (OF_ITSELF.test(question.text) && !OF_A_SUM.test(question.text));
  if (fact !== null && OF_A_DOCUMENT.has(fact) && isOfDocument) return fact;
  return withoutAwards(asking, cues, fact) ?? ofAwards(asking, cues, named, fact);
}

/** Questions that are about something else though they may name an award or speak of giving; null for all others. */
function withoutAwards(question: AskedFor, cues: IntentCues, fact: Intent | null): Intent | null {
  if (question.omits) return ofOmission(question, fact);
  if (fact === 'lineage') return fact;
  if (isComparison(question, cues, fact)) return 'compare';
  if (fact === 'precedents') return fact;
  const ofDocuments = documentsThatMention(question, fact);
  if (ofDocuments !== null) return ofDocuments;
  if (isAboutMentions(question, fact)) return 'search';
  if (isOfChargedBodies(question, fact)) return fact;
  if (
    isOfNumbers(question, fact) &&
    !cues.reward &&
    !question.rising &&
    !asksForSums(question) &&
    !OF_MONEY.test(question.text)
  )
    return 'targets';
  // 100万元的奖金由谁出, 哪个奖给得最多: a sum that is given or ranked tells apart awards, and no charge.
  const isOfSome = isOfOneSum(question) || question.excludedPrograms.length > 0;
  if (isOfSome && (cues.reward || cues.howMuch || question.awards.length > 0)) return null;
  if (fact === 'responsibility' && OF_BODIES[question.language].test(question.text) && !cues.howMuch)
    return fact;
  // 把质量奖推广到哪些行业: industries are asked for, and no sum.
  const isOfClauses =
    question.awards.length === 0 || (fact === 'industries' && !cues.reward && !cues.howMuch);
  return isOfClauses && fact !== null && OF_CLAUSES.has(fact) ? fact : null;
}

/** What is asked of a document, be it the rules of an award. */
const OF_A_DOCUMENT: ReadonlySet<Intent> = new Set(['facts', 'citations']);
const OF_A_SUM = /多少(?!份)|几[百十千]?万|\bhow (?:much|many)\b/iu;
/** What only a document has: a number, dates, a term, what it rests on. */
const OF_ITSELF =
  /文号|发文字号|有效期|(?:印发|成文|发布|施行|生效|废止|失效)(?:的)?(?:日期|时间)|(?:何时|什么时候|哪[年天])(?:印发|发布|施行|生效|失效)|依据(?:的是)?(?:什么|哪)|\bdocument number\b|\bdate of issue\b|\bin force\b|\b(?:which|what) (?:[a-z]+ ){0,2}(?:documents?|laws?|texts?)\b.{0,80}\brests? on\b/iu;
/** 某市市长质量奖管理办法: the award stands in the title of a document. */
const RULES_OF_AN_AWARD =
  /奖(?:励)?(?:资金)?(?:管理|实施|评审|评选|评定|表彰|奖励|配套)?(?:工作)?(?:暂行|试行)?(?:办法|细则|条例|规定|方案|章程|规则)|\b(?:award|prize)s? (?:management |administration |administrative |implementation |implementing |evaluation |selection )?(?:measures|rules|regulations|methods|bylaws)\b|\b(?:measures|rules|regulations|methods) (?:for|on|of) (?:the )?(?:management |administration |implementation |evaluation )?(?:of )?(?:the )?(?:[a-z']+ ){1,6}(?:award|prize)\b/iu;

/** 没有提到海外仓, 没有水质目标, 没有奖励. */
function ofOmission({ awards }: AskedFor, fact: Intent | null): Intent | null {
  if (awards.length > 0) return null;
  return fact === 'targets' ? fact : 'search';
}

/** 哪些文件提到白酒产业, which documents mention recalls: what is mentioned is asked for, and no citation or title. */
function documentsThatMention(question: AskedFor, fact: Intent | null): Intent | null {
  const { text, language, measures, industries, awards } = question;
  const isOfDocuments = (fact === 'facts' || fact === 'citations') && !namesText(text, language);
  if (!isOfDocuments || awards.length > 0 || !asksOfMentions(text, language)) return null;
  if (measures.length > 0) return 'search';
  if (industries.length > 0) return 'industries';
  return fact === 'facts' && asksWhoMentions(text, language) ? 'search' : null;
}

/** Kinds of facts that a question may ask for as clauses: 水务局负责哪些条款. */
const OF_CLAUSES: ReadonlySet<Intent> = new Set(['responsibility', 'citations', 'industries']);
/** 奖励政策由哪些部门落实: a task is asked about, be it that of rewarding. */
const OF_BODIES: Cues = {
  zh: /(?:哪|什么).{0,4}(?:部门|单位|局)|(?:牵头|责任|主管|配合)(?:部门|单位)|职责|谁(?:来)?(?:牵头|负责|主管|落实|承担)/u,
  en: /\b(?:which|what|whose) (?:[a-z]+ ){0,2}(?:departments?|bureaus?|agenc(?:y|ies)|offices?|authorit(?:y|ies))\b|\bresponsib\w+|\bin charge\b/i,
};
/** 为建成质检中心明确了哪几个责任部门: how many bodies there are is no number of the award. */
function isOfChargedBodies({ text, asserted }: AskedFor, fact: Intent | null): boolean {
  return fact === 'responsibility' && asserted === null && CHARGED_BODIES.test(text);
}
const CHARGED_BODIES = /(?:哪|多少|几)[几些]?[个家]?(?:责任|牵头|主管|配合|职能|承办)?(?:部门|单位|局|厅)/u;
/** 要建多少个质检中心, 驰名商标的目标: a number of awards, and not what is paid for one. */
const NUMBERS: Cues = {
  zh: /(?:多少|几|\d{1,6})[个家件项](?![省市县](?!级)|[地奖钱])|(?:争创|创建|创成|培育|新增|建成|建设|发展到|达到|认证|打造)\p{Script=Han}{0,4}(?:多少|几)(?![万元钱奖])|(?:计划|打算|力争|到\d{4}年底?).{0,8}有多少(?![钱万元奖])|要有多少(?![钱万元奖])|(?:要|将|计划|打算|准备)(?:新?建|争创|创建|培育|打造|拿下?|创)(?!议|新|造)|(?<![一几])[个家件项户]数(?!据)|[定给设列](?:了|出|过|下)?(?:具体|明确)?的?数(?:字|目)?(?![量据家省市项])|数量|目标|指标/u,
  en: /\bcounts?\b(?=:| of)|\bhow many\b(?! (?:yuan|renminbi|rmb)\b)|\b(?:what|which) numbers?\b|\bnumbers? of\b.{1,60}\b(?:aimed|planned|targeted|wanted|intended)\b|\b(?:targets?|goals?|quotas?|benchmarks?)\b|\bto (?:win|earn|obtain|gain|be won)\b.{0,20}\bby 20\d\d\b/i,
};

/** 写了奖多少钱, how many wan each: money, and no number of things. */
const OF_MONEY =
  /多少(?:钱|万(?!件|家|户|人|辆))|几个钱|\bhow many (?:wan|yuan|rmb)\b|\bhow much (?:money|cash)\b/iu;

function isOfNumbers({ awards, levels, places, text, language }: AskedFor, fact: Intent | null): boolean {
  // 江西要建多少家省级龙头企业: beside a place the level is that of the award.
  const isOfPayers = levels.length > 0 && places.length === 0;
  return (awards.length > 0 || fact === 'targets') && !isOfPayers && NUMBERS[language].test(text);
}

/** What is written of a thing is compared, and not what is paid for it. */
const WORDING: Cues = {
  zh: /怎么(?:写|说|规定)|表述|写法|提法|要求/u,
  en: /\b(?:word(?:s|ed|ings?)|phras\w{1,4}|provisions?|require(?:s|d|ments?)?)\b/i,
};

const ALL_DOCUMENTS: Cues = {
  zh: /各地|(?:各|[几两三四五]|这些)[个份]?文件/u,
  en: /\b(?:the|these|all|five|four|three) (?:[a-z]+ )?documents\b/i,
};

/** Several places, or those of a level, set against each other on something that is no award and no number. */
function isComparison(
  { compare, awards, places, levels, text, language }: AskedFor,
  cues: IntentCues,
  fact: Intent | null,
): boolean {
  const isOfAll = levels.length > 0 || ALL_DOCUMENTS[language].test(text);
  const isOfSeveral = places.length > 1 || (places.length === 0 && isOfAll);
  const isOfWords = awards.length === 0 || (WORDING[language].test(text) && !cues.howMuch);
  return compare && isOfSeveral && isOfWords && !cues.reward && fact !== 'targets';
}

/** 给“三品一标”写了具体数字: numbers are asked for, and no clauses. */
const SETS_NUMBER =
  /[定给写设列](?:了|出|过|下)?(?:具体|明确|确切)?的?数(?:字|值|目)|(?:几|多少)[个项条](?:硬|刚|量化|具体)*性?(?:指标|目标|杠杠|数字)/u;

/** Whether, where or how often documents speak of a thing; the search answers it from what is written. */
function isAboutMentions(
  { exists, counts, industries, measures, levels, awards, rising, text, language }: AskedFor,
  fact: Intent | null,
): boolean {
  if (awards.length > 0 || rising || fact === 'facts' || (fact === 'citations' && namesText(text, language)))
    return false;
  if (industries.length > 0 && measures.length === 0) return false;
  const isOfMentions = asksOfMentions(text, language);
  return (
    (exists &&
      (fact === null || fact === 'citations' || (measures.length > 0 && fact !== 'responsibility'))) ||
    (counts && isOfMentions && fact !== 'responsibility' && !SETS_NUMBER.test(text)) ||
    (measures.length > 0 &&
      isOfMentions &&
      ((levels.length > 0 && fact !== 'targets') || fact === 'citations'))
  );
}
