import type { Intent } from '../answer.ts';
import { unlistedIndustry } from './asked-industries.ts';
import { asksForCharges, asksForTasksOfOffice } from './charge-cues.ts';
import { asksForCitations } from './citation-cues.ts';
import { asksForDocuments, asksOfADocument } from './document-cues.ts';
import { asksWhoMentions } from './mention-cues.ts';
import type { Question } from './question.ts';

type Language = 'zh' | 'en';
type Cues = Readonly<Record<Language, RegExp>>;

const LINEAGE: Cues = {
  zh: /(?:怎么|怎样|如何|是否)(?:一级一级|逐级|层层)?(?:落(?!实)|传导|贯彻到)|落下来|落(?:实)?到(?:省|市|县|基层|地方)|从(?:国家|中央|省)[^从]{0,8}到[^从]{0,8}(?:县|市|基层|地方)|从上[到至往]下|沿革|沿袭|脉络|演变|演进|传承|逐级|层层|传下来|传到(?:省|市|县|基层|地方)|从(?:哪|何)(?:里|儿|处)?(?:而)?来|源自|源于(?:哪|何|什么)|来源(?:于)?(?:哪|何|什么|是)|的来源|来龙去脉|上级(?:有没有|有无|是否)|自上而下|源头|由来|渊源|(?<!可)追溯到(?=哪|什么|谁|更早|上级|何)|承接(?:自|于|下来|过来)|承自|沿用自|(?:谁|哪[个里儿份]?)(?:最)?先(?:写|提|说|规定|出现)[^?]{0,24}(?:后|再|又|接着)|最[早先][^,。?]{0,5}(?:出现|见于|提出|写[进入出的]|提到|提的|用的)[^?]{0,24}(?:后来|之后|随后|其后|谁|跟进)|(?:找(?:得)?到|有(?:没有|无)?|查到)[^,。?]{0,4}(?:来源|出处|上源)|(?:更早|上级|前面)的?(?:文件|版本)[^,。?]{0,10}(?:来源|出处|影子|原型|蓝本)|一步步(?:出现|形成|发展)|(?:这个|这一|该)(?:提法|说法|表述|写法)[^?]{0,5}(?:之前|以前|更早|早先|先)[^?]{0,10}(?:谁|哪|写过|提过|有过)/u,
  en: /\b(?:lineage|genealogy|trac(?:e[sd]?|ing)|cascad\w+|trickle[sd]?|(?:handed|passed|carried|filtered) (?:down|on)|evol(?:v\w+|ution)|spread|travel(?:s|led|ed)?|(?:came|come|comes|stem|stems|derives?|derived) from|origins?|originat\w+|descen[dt]\w*|history of the (?:measure|scheme|system|rule)|earlier (?:[a-z]+ ){0,3}(?:model|source|precedent|version|root)s?\b|from (?:which|what) (?:earlier|previous|older|higher-level|provincial|national) (?:documents?|texts?|polic(?:y|ies)|clauses?|provisions?)\b|from (?:the )?(?:national|state|central|centre|center|top|province|provincial)(?: level| government)? (?:down )?(?:through (?:[a-z]+ ){1,5})?(?:down )?to)\b|\b(?:develop|chang|progress)\w{0,8}\b.{0,60}\b(?:over time|over the years|across (?:the )?(?:places|levels|documents|years))\b|\b(?:first|earliest)\b.{0,60}\b(?:followed|later|afterwards|then)\b/i,
};
const PRECEDENTS: Cues = {
  zh: /先例|范例|范文|范本|样本|模板|蓝本|样板条款|参考条款|现成的?(?:条款|条文|写法|表述|规定)|(?:类似|相似|相近|同类)的?(?:条款|规定|表述|写法|条文)|(?:别的|其他|外|各)(?:地方|省|市|县|地).{0,4}(?:怎么|如何|怎样)(?:写|规定|表述|表达)|(?:别人|人家|别处)(?:都|是){0,2}(?:怎么|咋|如何|怎样)(?:写|规定)|(?:可资|可供|供)(?:借鉴|参考)|(?:借鉴|参考)的?(?:条款|表述|写法|条文|做法)|(?:拟写|草拟|撰写).{2,16}条[款文]|(?:参考|借鉴|参照)(?:一下|的|价值)?(?:条款|条文|写法)?[?。吗]?$|(?:找|查|列|搜)(?:一?些|几条|几个|出|一下|一?找)?[^,。?]{1,24}的?(?:条款|条文)[?。]?$|(?<![时候])(?:要|正在|准备|想)(?:写|起草|拟定?)/u,
  en: /\bprecedents?\b|\b(?:similar|comparable|model|sample|example|template|existing|ready-made)\b.{0,12}\b(?:clauses?|provisions?|wordings?|texts?|language)\b|\b(?:wording|language|clauses?|provisions?)\b.{0,40}\b(?:exists?|to copy|as a model|as an example|already|borrow)|\bhow (?:do|have|did) (?:others|other (?:places|provinces|cities|counties)) (?:word|write|phrase|put)|\bdraft(?:ing)?\b.{0,20}\b(?:clause|provision|article|section)|^(?:please )?(?:find|search|look up|show|give)(?: me)?(?: (?:any|some|all|the))* (?:clauses?|provisions?|articles?|wording)\b/i,
};
const INDUSTRIES: Cues = {
  zh: /(?:哪些|什么|哪几个|哪个)(?:重点|优势|支柱|特色|传统|主导|新兴|公共|服务|制造){0,2}(?:行业|产业)|(?:提到|涉及|关于|针对).{1,10}(?:行业|产业)|(?:行业|产业)(?:有哪些|包括哪些|分别是|是哪)|涉及的?(?:行业|产业)/u,
  en: /\b(?:which|what) (?:[a-z]+ )?(?:industr(?:y|ies)|sectors?|trades|branches)\b/i,
};
const TARGETS: Cues = {
  zh: /(?:目标|指标|数值|量化|硬杠|[定给写设列报](?:了|出|过|下|上)?(?:具体|明确|确切|量化|硬)?的?数(?:字|值|目)?(?![量据家省市项])|数字(?=要求)|(?:哪些|什么|具体)数[字据]?(?![量目])|噪[音声]|[率度量]是多少|合格率|覆盖率|满意度|利用率|处理率|达标率|普及率|占有率|贡献率|比重|竞争力指数|指数|百分之几|百分比|多少[个家件项%]|多少$|多少[?。]|(?:达到|做到|提高到|降到|降低|下降|稳定在|控制在|提升到|增加到|新增)(?:多少|什么|几)|几[个家件项]|计划(?:建|新增|培育|创建|达到)|力争)/u,
  en: /\b(?:puts? (?:an? |any |hard )?(?:numbers?|figures?|percentages?) (?:on|to)|gives? (?:an? |any )?(?:rates?|numbers?|percentages?)|capp(?:ed|ing)|numbers? of\b.{1,60}\b(?:planned|aimed|targeted|intended)\b|what (?:does|do|did|will) (?:[a-z]+ ){1,5}(?:hope|want|plan|intend|expect|mean|seek) to\b.{1,80}\bby (?:the end of )?20\d\d|targets?|goals?|aims?|objectives?|quotas?|benchmarks?|how (?:many|high|much|low|far (?:down|up|below|above))|what (?:[a-z0-9.-]+ ){0,4}(?:share|rates?|percentage|level|coverage|index|reduction|increase|limit|ceiling|score|value|number|ratio|cover|figure)s?|(?:pass|coverage|treatment|utili[sz]ation|compliance|satisfaction|qualification) rates?|percent(?:age)?|share of|proportion of|targeted|(?:competitiveness|satisfaction) (?:index|score)|limits?|by (?:when|what year|which year))\b/i,
};

/** What tells that clauses are looked for to write one's own. */
const DRAFTING =
  /先例|范[例文本]|样本|模板|蓝本|借鉴|参考|参照|起草|草拟|拟[写定]|撰写|怎么写|咋写|现成|类似|相似|\b(?:precedents?|draft\w{0,5}|writ(?:e|ing)|model|sample|example|similar|comparable|template|borrow|copy)\b/iu;

/** 对白酒产业有什么措施: a named industry, and what is done about it. */
const ABOUT_INDUSTRY: Cues = {
  zh: /(?:行业|产业|制造业|工业|服务业|\p{Script=Han}业(?![务绩态主])).{0,12}(?:哪些|什么|怎么|如何|措施|政策|要求|规定|安排|点了?名|提到|写到|条款)|(?:哪些|什么).{0,8}(?:行业|产业)|(?:我们?这一?|本)行/u,
  en: /\b(?:industr(?:y|ies)|sectors?|makers?|producers?)\b|\b(?:which|what|who|where)\b.{0,40}\b(?:mentions?|speaks?|talks?|deals?|concerns?|covers?|refers?|brings? up|touch(?:es)? on|names?)\b|\bwhat (?:is|do|does|are)\b.{0,30}\b(?:sa(?:id|y|ys)|plan(?:s|ned)?|written|stated)\b/i,
};

/** Leaving the targets aside, 不看指标: what is not asked for. */
const NOT_TARGETS =
  /(?:不是|不要|不看|不问|不管|不包括|撇开|抛开|除了?)[^,，。;；?？]{0,8}(?:目标|指标|数字)|\b(?:leaving|setting|putting) (?:[a-z]+ ){0,3}(?:targets?|numbers?|figures?) aside\b|\b(?:not|rather than|instead of|apart from|other than|ignoring|excluding) (?:[a-z0-9]+ ){0,4}(?:targets?|numbers?|figures?)\b/giu;

type Asking = (text: string, language: Language) => boolean;
const by =
  (cues: Cues): Asking =>
  (text, language) =>
    cues[language].test(text);

/** What asks for facts of a kind that the graph holds as such. The first kind that fits counts. */
const KINDS: readonly (readonly [Intent, Asking])[] = [
  ['lineage', by(LINEAGE)],
  ['precedents', by(PRECEDENTS)],
  ['citations', asksForCitations],
  ['facts', (text, language) => asksForDocuments(text, language) || asksOfADocument(text, language)],
  ['responsibility', asksForCharges],
  ['industries', by(INDUSTRIES)],
  ['targets', by(TARGETS)],
];

/** The kind of fact a question asks for by its words; null where they ask for none. */
export function factIntent({
  text,
  language,
  industries,
  measures,
}: Pick<Question, 'text' | 'language' | 'industries' | 'measures'>): Intent | null {
  const wanted = text.replace(NOT_TARGETS, ' ');
  const first = KINDS.find(([, asks]) => asks(wanted, language))?.[0] ?? null;
  const isOfIndustry =
    industries.length > 0 || unlistedIndustry({ text, language, industries, measures }) !== null;
  // 跟陶瓷沾边的条款: clauses of an industry, where nobody speaks of drafting.
  if (first === 'precedents' && isOfIndustry && !DRAFTING.test(text)) return 'industries';
  // 列出水务局的任务条款: clauses that charge someone are no precedents.
  const asked = first === 'precedents' && asksForTasksOfOffice(text, language) ? 'responsibility' : first;
  // 凡是涉及中药的条款: an industry is named, and nothing that is done.
  const isMentioned = measures.length === 0 && industries.length > 0 && asksWhoMentions(text, language);
  const isAbout = isOfIndustry && (isMentioned || ABOUT_INDUSTRY[language].test(text));
  return asked === null && isAbout ? 'industries' : asked;
}
