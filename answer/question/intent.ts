import type { Intent } from '../answer.ts';
import { askingPart } from './asking-part.ts';
import { namesText } from './citation-cues.ts';
import { factIntent } from './fact-cues.ts';
import type { Question } from './question.ts';
import type { Reading } from './reading.ts';

type Cues = Readonly<Record<'zh' | 'en', RegExp>>;

/** Giving and sums: what a question about awards is asked with. */
const REWARD: Cues = {
  zh: /(?:质量(?:工作|提升|管理|方面的?)?的?)?(?:奖励|奖金|奖补|补助|补贴|资助|嘉奖|重奖|给(?:予|的)?钱|发(?:的)?(?:钱|奖)|现金|真金白银|(?<=\p{Script=Han})的钱|[掏出]钱|几个钱|(?:拿|得|领)到?(?:多少)?钱)(?:标准|政策|金额|力度|额度|数额)*/gu,
  en: /\b(?:rewards?|rewarded|rewarding|pay(?:s|ing|out|outs|ments?)?|paid|hand(?:s|ed|ing)? out|(?:put(?:s|ting)?|collects?) (?:up )?(?:the )?(?:cash|money)|prize money|bonus(?:es)?|cash|grants?|subsid(?:y|ies|i[sz]es?)|incentives?|funding|gives?(?! (?:me|us)\b))\b/gi,
};
const HOW_MUCH: Cues = {
  zh: /(?:[给发奖拿得领是有为能]{0,5}(?:(?<![达做高降]到?)多少(?:钱|万|元)?(?![项个家件人次名%])|几(?:百|十|千)?万|什么标准|金额|数额|(?<!国家|行业|地方|团体|企业|国际|制定|制订|修订|起草|主导)标准(?!化)))/gu,
  en: /\b(?:how much(?: money)?|how many (?:yuan|renminbi|rmb)|what (?:amounts?|sums?)|what (?:do|does|will|would|can)(?=.{1,60}\b(?:receive|earn|collect)\b)|amounts?|sums?|figures?)\b/gi,
};
/** Award questions that the graph holds no facts for: who won, who judges, how to apply, when it began. */
const ABOUT_THE_AWARD: Cues = {
  zh: /(?:评审|评选|申报|评定|推荐|条件|程序|流程|材料|获奖名单|获奖(?:企业|单位|组织|者)(?=[?。是有]|$)|得主|颁[给予发]|第\p{Script=Han}届|几年(?:一|评)|每几年|由谁|谁(?:来)?评|设立(?:于|时间|的)|哪一?年(?!底|末|前)|何时|历届|[下上]一?[届次]|第几届|有效期|撤销|(?:谁|哪[些几]?家?(?:企业|组织|单位|公司|个人|人|\|+))(?:曾|都)?(?:获得?|荣获|得|拿)[过到了]?)/u,
  en: /\b(?:winners?|who won|apply|application|eligib\w+|criteria|jury|judg\w+|when was|how often|history|founded|established|revoke\w*|clauses?)\b/i,
};
/** The question wants passages, not a table. */
const PASSAGES: Cues = {
  zh: /(?:条款|先例|原文|怎么写|如何规定|怎样规定|段落|表述)/u,
  en: /\b(?:clauses?|precedents?|passages?|wording|provisions?)\b/i,
};

export interface IntentCues {
  readonly reward: boolean;
  readonly howMuch: boolean;
  readonly aboutTheAward: boolean;
  readonly passages: boolean;
}

/** Takes the words of giving and of sums; reads the others without taking them, so that a search still sees them. */
export function readIntentCues(reading: Reading, language: 'zh' | 'en', hasVerb: boolean): IntentCues {
  return {
    aboutTheAward: ABOUT_THE_AWARD[language].test(reading.free),
    passages: PASSAGES[language].test(reading.free),
    reward: reading.takes(REWARD[language]) || hasVerb,
    howMuch: reading.takes(HOW_MUCH[language]),
  };
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * The intent, from what was linked. An award question names an award, or a class of awards with a word of giving, or
 * asks for rewards under a bound, at a level or in a place and for nothing else; one that asks about the award itself
 * (who judges it) or wants passages goes to the search. Questions about agencies and targets go by their words.
 */
export function decideIntent(
  question: Pick<
    Question,
    | 'text'
    | 'language'
    | 'industries'
    | 'awards'
    | 'levels'
    | 'places'
    | 'bound'
    | 'rank'
    | 'sums'
    | 'ignored'
    | 'unknownPlaces'
    | 'asserted'
    | 'denies'
    | 'omits'
    | 'measures'
    | 'compare'
    | 'exists'
    | 'counts'
    | 'excludedPrograms'
    | 'tier'
    | 'rising'
  >,
  cues: IntentCues,
  named: boolean,
): Intent {
  if (!WORD.test(question.text)) return 'unanswerable';
  const asking = { ...question, text: askingPart(question.text, question.language) };
  const isOfSums = question.awards.length > 0 && (cues.reward || cues.howMuch);
  // 我县正在起草办法，……各奖多少: whoever drafts may ask for sums all the same.
  const fact = factIntent(asking) ?? (isOfSums ? null : factIntent(question));
  return withoutAwards(asking, cues, fact) ?? ofAwards(asking, cues, named, fact);
}

/** Questions that are about something else though they may name an award or speak of giving; null for all others. */
function withoutAwards(question: Asked, cues: IntentCues, fact: Intent | null): Intent | null {
  if (question.omits) return question.awards.length === 0 ? 'search' : null;
  if (fact === 'lineage' || fact === 'precedents') return fact;
  if (isComparison(question, cues, fact)) return 'compare';
  const ofDocuments = documentsThatMention(question, fact);
  if (ofDocuments !== null) return ofDocuments;
  if (isAboutMentions(question, fact)) return 'search';
  if (isOfChargedBodies(question, fact)) return fact;
  if (isOfNumbers(question, fact) && !cues.reward && !asksForSums(question)) return 'targets';
  // 100万元的奖金由谁出, 哪个奖给得最多: a sum that is given or ranked tells apart awards, and no charge.
  const isOfSome = isOfOneSum(question) || question.excludedPrograms.length > 0;
  if (isOfSome && (cues.reward || cues.howMuch || question.awards.length > 0)) return null;
  if (fact === 'responsibility' && OF_BODIES[question.language].test(question.text) && !cues.howMuch)
    return fact;
  return question.awards.length === 0 && fact !== null && OF_CLAUSES.has(fact) ? fact : null;
}

function ofAwards(question: Asked, cues: IntentCues, named: boolean, fact: Intent | null): Intent {
  const { awards, bound, asserted, omits } = question;
  if (omits) return 'awards';
  const asksSum = cues.howMuch || asksForSums(question);
  const rewards = cues.reward || question.sums === 'none';
  const isAbout = cues.aboutTheAward || awards.some((award) => award.about);
  if (cues.passages && asserted === null) return 'search';
  if (isAbout && awards.length > 0 && !cues.reward && !asksSum) return 'search';
  if (named || (awards.length > 0 && (cues.reward || asksSum))) return 'awards';
  if ((bound !== null && saysNoMore(question)) || isOfSomeAward(question, cues)) return 'awards';
  const isOfAny = rewards && (isOfOneSum({ ...question, asserted: null }) || isBare(question));
  return isOfAny ? 'awards' : (fact ?? 'search');
}

/** Whether sums of awards are asked for without the name of one: 除质量奖外还奖什么、给多少; 提名奖多少万. */
function isOfSomeAward(question: Asked, { reward, howMuch }: IntentCues): boolean {
  if (question.tier !== null) return reward || howMuch;
  return reward && (question.excludedPrograms.length > 0 || (howMuch && isOfWhichAward(question)));
}

/** 哪些奖,各多少: any award. */
function isOfWhichAward({ text, measures, industries }: Asked): boolean {
  return measures.length + industries.length === 0 && asksWhichAward(text);
}

function isOfOneSum({ bound, rank, rising, asserted }: Asked): boolean {
  return bound !== null || rank !== null || rising || asserted !== null;
}

function asksForSums({ bound, rank, sums, asserted, denies }: Asked): boolean {
  return bound !== null || rank !== null || sums !== 'any' || asserted !== null || denies;
}

/** Whether a question asks which award: a sum beside it is a bound then, and nothing that is taken for granted. */
export function asksWhichAward(text: string): boolean {
  return WHICH_AWARD.test(text);
}
const WHICH_AWARD =
  /哪(?:[一些几两]?[项种类笔]|[一些几两]?个?(?:奖|荣誉|称号|牌子))|[万元]的奖项?(?:都|有)|奖项?都?(?:有|是)(?:什么|哪|啥)|\bwhich (?:[a-z]+ ){0,5}(?:awards?|prizes?|titles?|marks?|trademarks?|honou?rs?|rewards?)\b/iu;

/** Rewards at a level or in a place, and nothing else. */
function isBare(question: Asked): boolean {
  const { levels, places, unknownPlaces } = question;
  return saysNoMore(question) && (levels.length > 0 || places.length > 0 || unknownPlaces.length > 0);
}

/** Words of asking for rewards that tell none from another. */
const FRAME: Cues = {
  zh: /单笔|获奖|得奖|奖项|荣誉|两者|二者|列|清单|不|余|其|另外?|意见|方案|实施|通知|纲要|写明|明确|[一总]?共|几|档次?|[等级]次?|[个项条笔种类样]|名目|标准|金额|数额|各类|具体|整整|谁出?|奖|发|我|自|[拨颁掏]|愿意|肯|舍得|给|拿|请/gu,
  en: /\b(?:separate|itemi[sz]e|committ?(?:ed|s)?|kinds?|types?|different|various|achievements?|levels?|whole|collection|else|anyone|someone|money|cash|we|i|my|may|could|would|single|exactly|prizes?|currently|available|natural|rather|than|whom|can|if|any|so)\b|\s/giu,
};

/** Whether nothing is left of a question but words of asking. */
function saysNoMore({ ignored, language }: Asked): boolean {
  return ignored.every((words) => words.replace(FRAME[language], '') === '');
}

/** 哪些文件提到白酒产业, which documents mention recalls: what is mentioned is asked for, and no citation or title. */
function documentsThatMention(question: Asked, fact: Intent | null): Intent | null {
  const { text, language, measures, industries, awards } = question;
  const isOfDocuments = (fact === 'facts' || fact === 'citations') && !namesText(text, language);
  if (!isOfDocuments || awards.length > 0 || !asksOfMentions(text, language)) return null;
  if (measures.length > 0) return 'search';
  if (industries.length > 0) return 'industries';
  return fact === 'facts' && asksWhoMentions(text, language) ? 'search' : null;
}

/** Whether a question asks which documents speak of some named thing. */
export function asksWhoMentions(text: string, language: 'zh' | 'en'): boolean {
  return MENTIONED[language].test(text);
}

/** 哪些文件提到茶叶: whatever it is, no list of all documents answers it. */
const MENTIONED: Cues = {
  zh: /(?:提到|提及|写到|涉及|谈到|讲到)(?:过|了)?(?!什么|哪)\p{Script=Han}{2}/u,
  en: /\b(?:mention(?:s|ed)?|speaks? of|talks? about|refers? to) (?!each|one another)\w/i,
};

/** Kinds of facts that a question may ask for as clauses: 水务局负责哪些条款. */
const OF_CLAUSES: ReadonlySet<Intent> = new Set(['responsibility', 'citations', 'industries']);
/** 奖励政策由哪些部门落实: a task is asked about, be it that of rewarding. */
const OF_BODIES: Cues = {
  zh: /(?:哪|什么).{0,4}(?:部门|单位|局)|(?:牵头|责任|主管|配合)(?:部门|单位)|职责|谁(?:来)?(?:牵头|负责|主管|落实|承担)/u,
  en: /\b(?:which|what|whose) (?:[a-z]+ ){0,2}(?:departments?|bureaus?|agenc(?:y|ies)|offices?|authorit(?:y|ies))\b|\bresponsib\w+|\bin charge\b/i,
};
/** 为建成质检中心明确了哪几个责任部门: how many bodies there are is no number of the award. */
function isOfChargedBodies({ text, asserted }: Asked, fact: Intent | null): boolean {
  return fact === 'responsibility' && asserted === null && CHARGED_BODIES.test(text);
}
const CHARGED_BODIES = /(?:哪|多少|几)[几些]?[个家]?(?:责任|牵头|主管|配合|职能|承办)?(?:部门|单位|局|厅)/u;
/** 要建多少个质检中心, 驰名商标的目标: a number of awards, and not what is paid for one. */
const NUMBERS: Cues = {
  zh: /(?:多少|几|\d{1,6})[个家件项](?![省市县](?!级)|[地奖钱])|(?:争创|创建|创成|培育|新增|建成|建设|发展到|达到|认证|打造)\p{Script=Han}{0,4}(?:多少|几)(?![万元钱奖])|(?:计划|打算|力争|到\d{4}年底?).{0,8}有多少(?![钱万元奖])|要有多少(?![钱万元奖])|(?:要|将|计划|打算|准备)(?:新?建|争创|创建|培育|打造|拿下?|创)(?!议|新|造)|(?<![一几])[个家件项户]数(?!据)|数量|目标|指标/u,
  en: /\bhow many\b(?! (?:yuan|renminbi|rmb)\b)|\b(?:what|which) numbers?\b|\bnumbers? of\b.{1,60}\b(?:aimed|planned|targeted|wanted|intended)\b|\b(?:targets?|goals?|quotas?|benchmarks?)\b|\bto (?:win|earn|obtain|gain|be won)\b.{0,20}\bby 20\d\d\b/i,
};

function isOfNumbers({ awards, levels, places, text, language }: Asked, fact: Intent | null): boolean {
  // 江西要建多少家省级龙头企业: beside a place the level is that of the award.
  const isOfPayers = levels.length > 0 && places.length === 0;
  return (awards.length > 0 || fact === 'targets') && !isOfPayers && NUMBERS[language].test(text);
}

type Asked = Parameters<typeof decideIntent>[0];

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
  { compare, awards, places, levels, text, language }: Asked,
  cues: IntentCues,
  fact: Intent | null,
): boolean {
  const isOfAll = levels.length > 0 || ALL_DOCUMENTS[language].test(text);
  const isOfSeveral = places.length > 1 || (places.length === 0 && isOfAll);
  const isOfWords = awards.length === 0 || (WORDING[language].test(text) && !cues.howMuch);
  return compare && isOfSeveral && isOfWords && !cues.reward && fact !== 'targets';
}

/** Whether, where or how often documents speak of a thing; the search answers it from what is written. */
function isAboutMentions(
  { exists, counts, industries, measures, levels, awards, text, language }: Asked,
  fact: Intent | null,
): boolean {
  if (awards.length > 0 || fact === 'facts' || (fact === 'citations' && namesText(text, language)))
    return false;
  if (industries.length > 0 && measures.length === 0) return false;
  const isOfMentions = asksOfMentions(text, language);
  return (
    (exists &&
      (fact === null || fact === 'citations' || (measures.length > 0 && fact !== 'responsibility'))) ||
    (counts && isOfMentions && fact !== 'responsibility') ||
    (measures.length > 0 &&
      isOfMentions &&
      ((levels.length > 0 && fact !== 'targets') || fact === 'citations'))
  );
}

/** Whether a question asks for clauses or places that speak of a thing. */
export function asksOfMentions(text: string, language: 'zh' | 'en'): boolean {
  return MENTIONS[language].test(text);
}

const MENTIONS: Cues = {
  zh: /提到|提及|写到|写了|涉及|条款|规定了|要求|推行|建立了?|实行|有关|关于|谈到|讲到/u,
  en: /\b(?:mention(?:s|ed)?|clauses?|provisions?|(?:speaks?|talks?|spoke|talk|say|says|said)(?: anything| something)? (?:of|about|on)|discuss(?:es|ed)?|address(?:es|ed)?|touch(?:es)? on|cover(?:s|ed)?|adopt(?:s|ed)?|require(?:s|d)?|provide(?:s|d)? for|deal(?:s)? with|concern(?:s|ed)?)\b/i,
};
