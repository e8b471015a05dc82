import type { Question } from './question.ts';
import type { Reading } from './reading.ts';

type Cues = Readonly<Record<'zh' | 'en', RegExp>>;

/** What of a question the intent is decided from. */
export type AskedFor = Pick<
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
>;

/** Giving and sums: what a question about awards is asked with. */
const REWARD: Cues = {
  zh: /(?:质量(?:工作|提升|管理|方面的?)?的?)?(?:奖励|奖金|奖补|补助|补贴|资助|嘉奖|重奖|给(?:予|的)?(?:现|奖)?钱|发(?:的)?(?:钱|奖)|现金|真金白银|(?<=\p{Script=Han})的钱|[掏出]钱|几个钱|(?:拿|得|领)到?(?:多少)?钱)(?:标准|政策|金额|力度|额度|数额)*/gu,
  en: /\b(?:rewards?|rewarded|rewarding|pay(?:s|ing|out|outs|ments?)?|paid|hand(?:s|ed|ing)? out|(?:put(?:s|ting)?|collects?) (?:up )?(?:the )?(?:cash|money)|(?<!quality[- ])prize money|(?<=quality[- ]prize )money|bonus(?:es)?|cash|grants?|subsid(?:y|ies|i[sz]es?)|incentives?|funding|gives?(?! (?:me|us)\b))\b/gi,
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
