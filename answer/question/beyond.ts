import { askingPart } from './asking-part.ts';
import type { Question } from './question.ts';

/**
 * Things that people ask beside what documents set out: who holds an office, what was reached in fact, what a fine
 * comes to. `asked` tells the question, `told` a clause that would answer it; without such a clause nothing does.
 */
interface Beyond {
  readonly asked: Readonly<Record<'zh' | 'en', RegExp>>;
  readonly told: RegExp;
  /** Asked of an award only; of anything else the words mean something else. */
  readonly ofAward?: true;
  /** Sums are kept for awards; of anything else only a clause that states one tells it. */
  readonly ofNoAward?: true;
}

const PERSON_ZH =
  '(?:省长|市长|县长|区长|州长|书记|主席|局长|厅长|部长|主任|院长|董事长|总经理|总裁|领导人|负责人|起草人|发言人|联系人|首席代表)';
const PERSON_EN =
  '(?:governor|mayor|magistrate|secretary|president|premier|minister|director|head|chief|chair(?:man|woman|person)?|leader|boss|spokes(?:man|woman|person)|author|drafter)';

const BEYOND: readonly Beyond[] = [
  {
    asked: {
      zh: new RegExp(
        `(?:谁|哪一?位)(?:是|当|任|担任|出任|做)[^,。?]{0,14}${PERSON_ZH}|${PERSON_ZH}(?:现在|目前|现任)?(?:是谁|叫什么|是哪|姓|的?(?:姓名|名字))|(?:谁|哪些人|哪几位)(?:起草|执笔|主持召开|签发|签署|签字)|(?:起草|执笔|签发)(?:者|人)`,
        'u',
      ),
      en: new RegExp(
        `\\bwho(?:'s| is| was| are| were) (?:the |now |currently |acting )*(?:[a-z]+ ){0,3}${PERSON_EN}\\b|\\bname of (?:the )?(?:[a-z]+ ){0,3}${PERSON_EN}\\b|\\bwho (?:chair(?:ed|s)|headed|heads|drafted|wrote|authored|signed)\\b`,
        'i',
      ),
    },
    told: /(?:组长|主任|省长|市长|县长|签发|主持)[::]\s?\p{Script=Han}{2,4}/u,
  },
  {
    asked: {
      zh: /电话|手机号|传真|邮箱|网址|官网|地址|邮编|在哪(?:条|个)(?:路|街)|怎么联系|联系方式/u,
      en: /\b(?:tele)?phone\b|\bfax\b|\be-?mail\b|(?<!\bon (?:the |its |their |a )?(?:[a-z']{1,20} ){0,2})\bwebsite\b|\bpostal\b|\baddress(?= of| for|\?|$)|\bhow (?:can|do) I (?:contact|reach|call)\b|\bcontact details\b/i,
    },
    told: /(?:电话|传真|邮箱|网址|地址)[::]|\d{3,4}-\d{7,8}/u,
  },
  {
    asked: {
      zh: /罚(?:款|金|多少|几|钱)|(?:处罚|赔偿)(?:金额|标准|多少|几)|怎么处罚|如何处罚|判(?:几|多少)年|坐牢/u,
      en: /\b(?:fines?(?![- ](?:particles?|particulates?|dust|chemicals?|arts?|-tun))|fined|penalt(?:y|ies)|penali[sz]ed|prison|jail|sentenced|(?:jail|prison) sentences?)\b/i,
    },
    told: /罚款|罚金|处.{0,24}元以[上下]|有期徒刑|处罚金/u,
  },
  {
    asked: {
      zh: /(?:成立|创立|创办|创建|设立|建立|诞生|注册)(?:于|的|至今|到现在|有|了)?(?:多少年|哪一?年|什么时候|何时|年份|时间|日期)|(?:哪一?年|什么时候|何时|几几年)(?:才|正式)?(?:成立|创立|创办|创建|设立|建立|诞生|注册)/u,
      en: /\b(?:when|what year|which year)\b.{0,50}\b(?:founded|established|set up|created|incorporated|born|instituted|launched|introduced)\b|\b(?:founding|establishment) (?:date|year)\b/i,
    },
    told: /(?:成立|创立|创办)于(?:19|20)\d\d|(?:19|20)\d\d年.{0,8}(?:成立|创立)/u,
  },
  {
    asked: {
      zh: /(?:实际|真正|真的|事实上|究竟)(?:上|已)?(?:达到|完成|做到|实现|花|用|发|兑现|支出|拨|得|执行)|(?:达到|完成|实现|兑现|达标)了(?:吗|没|多少|么)|(?:目标|指标)(?:完成|实现|达到|达成)(?:了|得|情况|率|没)|(?:完成|达成|兑现|执行)(?:情况|进度)|(?:去年|今年|上年|近年)[^,。?]{0,10}(?:花|支出|用|投入|发放|收入)|实际的?\p{Script=Han}{0,8}(?:是|为)?多少|有没有(?:达到|完成|实现)/u,
      en: /\b(?:actual(?:ly)?|in reality|in fact|so far|to date|in practice)\b|\b(?:did|has|have|was|were|is)\b.{1,60}\b(?:met?|meet|reach(?:ed)?|achieved?|hit|attain(?:ed)?|fulfil(?:led|l)?|accomplish(?:ed)?|spent|disbursed)\b(?! by)|\bdid .{1,40} spend\b/i,
    },
    told: /(?:实际|已经?)(?:达到|完成|实现|累计)\s?\d|(?:达到|完成|实现)了\d|同比(?:增长|下降)\d/u,
  },
  {
    asked: {
      zh: /(?:GDP|生产总值|财政收入|财政支出|人口|面积|人均收入|平均工资|房价|股价|销售额|营业额|利润|产值|进出口额)(?:总量|总数|总额)?(?:现在|目前|大概|约)?(?:是|有|为|达)?(?:多少|几)|(?:有)?多少(?:人口|万人|人(?![均次]))|多大面积/u,
      en: /\b(?:what (?:is|was|are|were)|how (?:big|large|high)(?: is| was)?|how much (?:is|was))\b.{0,40}\b(?:gdp|gross domestic product|population|area|revenue|turnover|wages?|salar(?:y|ies)|house prices?|share price|exports? volume)(?= (?:of|in)\b| *[?.]?$)|\bhow many (?:people|inhabitants|residents)\b|\bhow many [a-z ]{0,30}\b(?:live|are registered|exist)\b/i,
    },
    told: /(?:生产总值|GDP|人口|财政收入)(?:总量|总数)?(?:达到?|为|约)\s?\d[\d.]{0,10}[亿万]/u,
  },
  {
    asked: {
      zh: /多少钱(?:一|每)\p{Script=Han}|(?:卖|售价|价格|市价)(?:是)?(?:多少|几)/u,
      en: /\b(?:price of|how much (?:does|do|is) .{1,40} (?:cost|sell for)|cost of (?:a|one))\b/i,
    },
    told: /价格|售价/u,
  },
  {
    asked: { zh: /税率|(?:交|缴|纳|征)(?:多少|几成)税/u, en: /\btax rates?\b|\bhow much tax\b/i },
    told: /税率|\d\s?[%％][^。;；]{0,8}税/u,
  },
  {
    ofNoAward: true,
    asked: {
      zh: /(?:补贴|补助|奖补|资助|奖励|奖金)[^,。?;]{0,6}(?:多少|几万|几个钱)|(?:给|补|奖|发)(?:多少|几万?)(?:钱|万|元|$|[?。,])/u,
      en: /\bhow much (?:money|of a (?:subsidy|reward|grant)|(?:subsidy|reward|grant|bonus)|(?:do|does|will|would|is) .{1,60}\b(?:pay|paid|subsidi[sz]ed?|granted|reward(?:ed)?))\b/i,
    },
    told: /\d[\d,.]{0,12}\s?(?:亿|千万|百万|万|千)?元/u,
  },
  {
    ofAward: true,
    asked: {
      zh: /评审|评委|评定|谁评|由谁(?!(?:来|具体|负责)?(?:牵头|负责|落实|兑现|配合|承担|主管|管|抓))/u,
      en: /\b(?:jury|judg\w+|panel)\b/i,
    },
    told: /评审(?:委员|专家|机构|组)|评委|组织评(?:审|选|定)/u,
  },
  {
    ofAward: true,
    asked: { zh: /申报|申请|材料|截止/u, en: /\b(?:apply|application|deadline)\b/i },
    told: /申报|申请|截止/u,
  },
  {
    ofAward: true,
    asked: { zh: /条件|资格/u, en: /\b(?:eligib\w+|criteria|qualif\w+)\b/i },
    told: /条件|资格|应当具备/u,
  },
  {
    ofAward: true,
    asked: {
      zh: /名单|得主|颁[给予]|获奖(?:企业|单位|组织|者)(?=[?。是有]|$)|哪家\p{Script=Han}{0,4}(?:企业|公司|单位)[^,。?]{0,8}(?:获|得了|拿)|谁(?:曾)?(?:获|得|拿)|哪[些几]?家?(?:企业|组织|单位|公司|个人).{0,3}(?:获|得|拿)(?!奖(?:后|励|的?能))|(?:多少|几)[家个](?:企业|组织|单位|公司|人|个人)?(?:已经?|曾|都)?(?:获得?|荣获|得|拿)[过到了]/u,
      en: /\b(?:(?:list|names?) of (?:the )?(?:past |previous |former )?winners?|(?:past|previous|former|latest|first) winners?|who (?:has |have )?(?:ever )?won|which (?:companies|company|firms?|organi[sz]ations?) (?:have |has )?(?:ever )?(?:won|received)|how many\b.{0,40}\b(?:won|received|been awarded|winners (?:have|has|are|were) (?:there|been)))\b/i,
    },
    told: /获奖(?:名单|企业名单)|授予.{2,20}(?:公司|集团)/u,
  },
  {
    ofAward: true,
    asked: {
      zh: /几年|每[几隔]|周期|下一?[届次]|上一?[届次]|第几届|(?:什么时候|何时|哪一?年)(?:评|颁|揭晓|举办)/u,
      en: /\b(?:how often|next (?:round|edition|ceremony)|when (?:is|will|are) .{0,40} (?:held|awarded|announced|presented))\b/i,
    },
    told: /每.{1,3}年|年度评|[每两]年评/u,
  },
  {
    ofAward: true,
    asked: { zh: /历届|历史/u, en: /\bhistory\b/i },
    told: /设立/u,
  },
];

const SENTENCES = /[。;；!！]/u;

export interface BeyondTheGraph {
  /** Whether a clause says such a thing. */
  tells(text: string): boolean;
}

/** What a question asks that the graph keeps no facts of, with what would tell it; null where it asks nothing such. */
export function askedBeyond({
  text,
  language,
  awards,
  measures,
  ignored,
}: Pick<Question, 'text' | 'language' | 'awards' | 'measures' | 'ignored'>): BeyondTheGraph | null {
  const things = [...measures.map(({ name }) => name), ...ignored].filter((words) => words.length > 1);
  const asking = askingPart(text, language);
  const kinds = BEYOND.filter(
    ({ asked, ofAward, ofNoAward }) =>
      asked[language].test(asking) &&
      (ofAward === undefined || awards.length > 0) &&
      (ofNoAward === undefined || (awards.length === 0 && things.length > 0)),
  );
  if (kinds.length === 0) return null;
  return {
    tells: (clause) =>
      kinds.some(({ told, ofNoAward }) =>
        ofNoAward === undefined
          ? told.test(clause)
          : clause
              .split(SENTENCES)
              .some((one) => told.test(one) && things.some((words) => one.includes(words))),
      ) &&
      (awards.length === 0 || awards.some(({ name }) => clause.includes(name))),
  };
}
