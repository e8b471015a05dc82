/** Sentences whose numbers are rules, scores, sums or statistics, never goals. */
const NEVER =
  /罚款|违法所得|处以|没收|有期徒刑|拘役|表决权|股权|注册资本|出资|满分|权重|分值|得分|扣\d|三分之|公民身份|保证金|滞纳金|考核.{0,6}(?:占比|权重|比重|分值)|占.{0,10}考核|(?<!(?:压缩|缩短|压减|缩减|控制)(?:到|至|在|为)[^，。；]{0,5})工作日内|投诉电话|咨询电话/u;
/** Reports of a goal reached: 提前完成规划目标; not 力争提前完成. */
const DONE = /(?<!确保|力争|争取|努力|推动|要|将)(?:提前|超额|圆满)(?:完成|实现|达到)/u;
/** Sums paid to those who reach something; the number before is a condition. */
const REWARD =
  /(?:给予|奖励|补助|资助|奖补|补贴|一次性|扶持|奖金).{0,40}元|元.{0,12}(?:奖励|补助|资助|奖补|补贴)/u;
/** Conditions of taking part: 凡…的, 符合下列条件. */
const CONDITION =
  /(?:下列|以下)(?:条件|情形|标准|要求)|申报(?:企业|单位|组织|主体|对象|条件)|符合(?:条件|规定)|方可|获奖(?:名额|总数|比例)|名额|每届|每两年|每三年|不得(?:超过|低于|少于)|有权/u;
/** Reports of what was reached. */
const PAST =
  /截至|截止|以来|同比|去年|上年|前三季度|上半年|目前|已经?(?!有标准|建立健全)|现有|共有|现已|累计(?:发放|兑现|为|有(?!效|望)|获得?|检查|查处|抽查)|(?:达到|完成|实现|获得|建成|增长|提升|培育)了|近年来|[一二三四五]年来|近[一二三四五]年|排名|位居|位列/u;
/** Words of will that make a sentence of a report a goal, for this phrase and those behind it: 力争…，…达到…. */
const WILL = /力争|争取|(?<!近|过去|前)(?:今后|未来)?(?:[一二三四五两]|\d)年(?:之)?内/u;
const FUTURE = /力争|目标|(?<!截[止])到20\d{2}年|(?<!截)至20\d{2}年|争取|确保|今后|未来|规划期末|期末/u;

/** Figures set against another year's are a report, unless something is still to come. */
const COMPARED = /同比|环比|(?:比|较)(?:上年|去年|上一?年度|同期)/u;

export const neverGoals = (sentence: string): boolean =>
  NEVER.test(sentence) ||
  DONE.test(sentence) ||
  (COMPARED.test(sentence) && !FUTURE.test(sentence)) ||
  REWARD.test(sentence) ||
  CONDITION.test(sentence);
export const speaksOfPast = (phrase: string): boolean => PAST.test(phrase) && !FUTURE.test(phrase);
export const speaksOfWill = (phrase: string): boolean => WILL.test(phrase);
export const speaksOfFuture = (phrase: string): boolean => FUTURE.test(phrase);

/** Things counted that are the text's own parts, people on boards, or time; not what a policy reaches. */
const NO_THING =
  /^(?:的|方面|环节|层次|阶段|部分|步骤|等级|等次|档次|月|小时|自然日|评审|专家|成员|委员|副|条件|要求|内容|条款|重点任务|主要任务|任务|原则|坚持|维度|关键词|问题|名额|部门|单位|文件|附件|工作组|小组|不同|[一二三]级指标|指标|情形|种情形|等奖|字|汉字)/u;
/** Words about the plan itself, which only say how many there are of them: 核心目标主要有4个, 重点任务包括9项. */
const OF_THE_PLAN =
  /(?:目标|指标|任务|举措|措施|原则|内容|方面|问题|特点|要求)(?:主要?|共|总共|一共|包括|包含|分为|分解为|细化为)$|^(?:主要|核心|重点|具体|总体|定量|定性|约束性|预期性)(?:目标|指标|任务|举措|措施|原则|内容|问题|特点|要求)$/u;
/** Names before a number that name no indicator: 不得, 其中, 共有. */
const NO_NAME = /^(?:其中|共|约|为|不得|以上|以下|左右|的|个|第|前|后|上述|以下简称|每[家个项件人])+$/u;

/** Things counted that are parts of the plan: their number is no goal. */
export const isOfThePlan = (name: string): boolean => OF_THE_PLAN.test(name);
export const isNoThing = (noun: string): boolean => NO_THING.test(noun) || isNoName(noun);
export const isNoName = (name: string): boolean =>
  NO_NAME.test(name) ||
  /^(?:高于|低于|优于|好于|快于)/u.test(name) ||
  name.replace(/[^\p{Script=Han}]/gu, '').length < 2;
