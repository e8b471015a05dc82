import type { Intent } from '../answer.ts';
import type { Question } from './question.ts';

type Language = 'zh' | 'en';

/** Words that ask for facts of a kind that the graph holds as such. The first kind that fits counts. */
const CUES: readonly (readonly [Intent, Readonly<Record<Language, RegExp>>])[] = [
  [
    'lineage',
    {
      zh: /(?:怎么|怎样|如何|是否)(?:一级一级|逐级|层层)?(?:落(?!实)|传导|贯彻到)|落下来|落(?:实)?到(?:省|市|县|基层|地方)|从(?:国家|中央|省)[^从]{0,8}到[^从]{0,8}(?:县|市|基层|地方)|沿革|脉络|演变|逐级|层层|传下来|传到(?:省|市|县|基层|地方)|从(?:哪|何)(?:里|儿|处)?(?:而)?来|来龙去脉|上级(?:有没有|有无|是否)|自上而下|源头在|由来|承接自|承自/u,
      en: /\b(?:lineage|trac(?:e[sd]?|ing)|cascad\w+|trickle[sd]?|handed down|passed down|evolv\w+|spread|come from|came from|origins?|originat\w+|descen[dt]\w*|from (?:the )?(?:national|state|central|province|provincial)(?: level| government)? (?:down )?to)\b/i,
    },
  ],
  [
    'precedents',
    {
      zh: /先例|范例|样板条款|参考条款|(?:类似|相似|相近|同类)的?(?:条款|规定|表述|写法)|(?:别的|其他|外)(?:地方|省|市|县|地).{0,4}怎么(?:写|规定|表述)/u,
      en: /\bprecedents?\b|\b(?:similar|comparable|model) (?:clauses?|provisions?|wording)\b|\bhow (?:do|have|did) (?:others|other (?:places|provinces|cities|counties)) (?:word|write|phrase)/i,
    },
  ],
  [
    'citations',
    {
      zh: /引用|援引|(?:依据|根据|贯彻|落实|遵照)(?:的是|了|的)?《|(?:依据|根据|贯彻|遵照)(?:的是?|了)?(?:什么|哪)|(?:什么|哪[些个几]?)(?:文件|法律|法规|上位法)?(?:作?为)?依据|上位(?:文件|法|依据)|制定依据|(?:哪些|哪几[个份])(?:文件|地方)(?:依据|根据|贯彻|落实|提到|提及)/u,
      en: /\b(?:cit(?:e[sd]?|ing|ations?)|rests?(?: (?:up)?on)?|based on|pursuant|(?:which|what) documents? (?:implement|carry out|refer)s?|refers? to (?:which|what)|legal basis)\b/i,
    },
  ],
  [
    'facts',
    {
      zh: /文号|发文字号|[〔[(]\d{4}[〕\])]\d{1,4}号|最[新早](?:的)?(?:一[份个])?(?:质量)?文件|文件.{0,6}最[新早]|(?:谁|哪个?(?:机关|部门|单位|政府))(?:发布|印发|发文|发的|制定|出台)|(?:什么时候|什么时间|何时|哪一?[年天]|几号|几月)(?:才|开始|正式|起)?(?:发布|印发|出台|实施|生效|施行|公布|发的)|(?:发布|印发|成文|生效|施行|出台|公布|失效)(?:的)?(?:日期|时间|机关|单位|年份)|发文(?:机关|单位|日期|时间)|(?:还|是否|现在)(?:现行)?(?:有效|失效|废止|生效)|有效期|到期|届满|现行有效|(?:有哪些|收录了?哪些|列出|多少份|几份)(?:国家|[省市县]级?)?(?:质量)?(?:政策)?文件/u,
      en: /[〔[(]\d{4}[〕\])]\d{1,4}号|\b(?:document numbers?|(?:newest|latest|oldest|earliest|most recent)(?: quality| policy)* documents?|reference numbers?|who (?:issued|published|released)|issued by (?:whom|which)|issuer|(?:when|what (?:date|year)) (?:was|were|is|did)\b.{0,60}\b(?:issued|published|released|adopted|(?:in|into|take|took) (?:force|effect))|dates? of (?:issue|publication)|still (?:in force|valid)|(?:in force|valid|repealed|expired)\?|which documents|what documents|how many documents|list (?:all |the |every )*(?:[a-z]+ )?documents)/i,
    },
  ],
  [
    'responsibility',
    {
      zh: /(?:哪[些个几][个家]?(?:部门|单位|局|机构|委员会)|谁(?:来)?(?:负责|牵头|主管|管|承担)|由(?:谁|哪)|归(?:谁|哪|什么)|(?:责任|牵头|配合|主管)(?:单位|部门)|(?:负责|牵头|配合|承担|参与)(?:的|了|着)?(?:哪些|什么|几项|多少)|有(?:哪些|什么)(?:职责|任务)|(?:哪些|什么)(?:工作|任务|事项?).{0,12}(?:负责|牵头|承担)|(?:局|委|办|部门)(?:的|要|该|应该?|需要?)?(?:做|干|管|干些|做些)?(?:些)?(?:什么|哪些)|(?:局|委|办|部门).{0,4}(?:职责|任务|分工))/u,
      en: /\b(?:(?:which|what) (?:departments?|agenc(?:y|ies)|bureaus?|offices?|bod(?:y|ies)|authorit(?:y|ies))|who (?:is|are|takes?|has) (?:responsible|in charge|charge|responsibility)|in charge of|responsib(?:le|ility|ilities) (?:for|of)|who leads?|whose (?:task|job|duty|responsibility)|answers? for|(?:tasks?|duties|duty|responsibilities|job) .{0,40}(?:bureau|department|commission|office|agency)|(?:bureau|department|commission|office|agency).{0,60} (?:tasks?|duties|do|responsible)|clauses? name .{0,20}(?:bureau|department|commission|office))\b/i,
    },
  ],
  [
    'industries',
    {
      zh: /(?:哪些|什么|哪几个|哪个)(?:重点|优势|支柱|特色)?(?:行业|产业)|(?:提到|涉及|关于|针对).{1,10}(?:行业|产业)|(?:行业|产业)(?:有哪些|包括哪些|分别是)|涉及的?(?:行业|产业)/u,
      en: /\b(?:which|what) (?:key |main )?(?:industr(?:y|ies)|sectors?)\b/i,
    },
  ],
  [
    'targets',
    {
      zh: /(?:目标|指标|噪[音声]|合格率|覆盖率|满意度|利用率|处理率|达标率|比重|竞争力指数|百分之几|百分比|多少[个家件项%]?|(?:达到|做到|提高到|降到|稳定在|控制在)(?:多少|什么|几)|几[个家件项])/u,
      en: /\b(?:targets?|goals?|aims?|how (?:many|high|much)|what (?:[a-z-]+ ){0,3}(?:share|rates?|percentage|level|coverage|index)|(?:pass|coverage|treatment|utili[sz]ation) rates?|percent(?:age)?|share of|proportion of|targeted)\b/i,
    },
  ],
];

/** 对白酒产业有什么措施: a named industry, and what is done about it. */
const ABOUT_INDUSTRY: Readonly<Record<Language, RegExp>> = {
  zh: /(?:行业|产业|制造业|工业|服务业).{0,12}(?:哪些|什么|怎么|如何|措施|政策|要求)|(?:哪些|什么).{0,8}(?:行业|产业)/u,
  en: /\b(?:industr(?:y|ies)|sectors?)\b/i,
};

/** The kind of fact a question asks for by its words; null where they ask for none. */
export function factIntent({
  text,
  language,
  industries,
}: Pick<Question, 'text' | 'language' | 'industries'>): Intent | null {
  const asked = CUES.find(([, cues]) => cues[language].test(text))?.[0] ?? null;
  return asked === null && industries.length > 0 && ABOUT_INDUSTRY[language].test(text)
    ? 'industries'
    : asked;
}

/** Whether a question about citations asks who cites a document, and not what a document cites. */
export function asksWhoCites(text: string, language: Language): boolean {
  return WHO_CITES[language].test(text);
}

const WHO_CITES: Readonly<Record<Language, RegExp>> = {
  zh: /被|(?:谁|哪里|哪[些个几][个份]?(?:文件|地方|省|市|县|条款)(?:的(?:文件|条款))?|哪些)(?:都|也)?(?:引用|援引|依据|根据|贯彻|落实|提到|提及)/u,
  en: /\b(?:cited by|who cites?|(?:which|what) (?:[a-z]+ )?(?:documents?|places?|provinces?|cities|counties|clauses?) (?:(?:is|are) based|rests?|cite|implement|carry|refer|rest|mention)s?|rests? on it)\b/i,
};

const LEAD: Readonly<Record<Language, RegExp>> = {
  zh: /牵头|主管|主责/u,
  en: /\bleads?\b|\bleading\b|\blead\b/i,
};
const PARTICIPANT: Readonly<Record<Language, RegExp>> = {
  zh: /配合|参与|参加|协助/u,
  en: /\bparticipat\w+|\bassist\w*|\bsupporting\b/i,
};

/** Whether a question about citations asks for what a text rests on, and not for all it mentions. */
export function asksForBasis(text: string, language: Language): boolean {
  return BASIS[language].test(text);
}

const BASIS: Readonly<Record<Language, RegExp>> = {
  zh: /依据|根据|上位|贯彻|遵照/u,
  en: /\b(?:rests?|based|pursuant|legal basis|basis)\b/i,
};

/** Whether a question asks for tasks that one agency has by itself. */
export function asksAlone(text: string, language: Language): boolean {
  return ALONE[language].test(text);
}

const ALONE: Readonly<Record<Language, RegExp>> = {
  zh: /单独|独自|独立(?:承担|负责|完成)|一家(?:负责|承担)|一个部门/u,
  en: /\b(?:alone|on its own|by itself|single[- ]handed(?:ly)?|sole(?:ly)?|only one (?:department|agency|bureau))\b/i,
};

/** The role a question about agencies asks for; null for both. */
export function askedRole(text: string, language: Language): 'lead' | 'participant' | null {
  if (LEAD[language].test(text)) return 'lead';
  return PARTICIPANT[language].test(text) ? 'participant' : null;
}
