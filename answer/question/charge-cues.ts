import { officesIn } from './offices.ts';

type Language = 'zh' | 'en';
type Cues = Readonly<Record<Language, RegExp>>;

/** Bodies that are charged with tasks. */
const BODY_ZH = '(?:部门|单位|局|机构|委员会|厅|委办局?|机关)';
const BODY_EN =
  '(?:departments?|agenc(?:y|ies)|bureaus?|bureaux|offices?|bod(?:y|ies)|authorit(?:y|ies)|commissions?|administrations?|units?|organs?|federations?|unions?|regulators?|watchdogs?|ministr(?:y|ies))';
/** How a task is had. */
const HAS_ZH =
  '(?:负责|牵头|挑头|主管|主抓|分管|统筹|承担|配合|参与|参加|协助|管|抓|落实|办|承办|实施|推进|处理)';
const HAS_EN =
  '(?:charged?|deal(?:s|ing)? with|handl(?:e[sd]?|ing)|runs?|running|manag(?:e[sd]?|ing)|overs(?:ee|aw)[sn]?|supervis(?:e[sd]?|ing)|lead(?:s|ing)?|led|responsib(?:le|ility)|support(?:s|ed|ing)?|assist(?:s|ed|ing)?|(?:take|taking|takes) (?:part|care|charge)|participat(?:e[sd]?|ing)|look(?:s|ed|ing)? after|carr(?:y|ies|ied) out|implement(?:s|ed|ing)?|coordinat(?:e[sd]?|ing)|involved|organi[sz]e[sd]?|enforc(?:e[sd]?|ing)|promot(?:e[sd]?|ing)|builds?|building|accountable|answers? for|answerable|in charge)';
/** Whoever does that to the work of others is charged with it. */
const ASSESSES_EN =
  '(?:assess(?:es|ed|ing)?|grades?|graded|examin(?:es?|ed)|evaluat(?:es?|ed)|apprais(?:es?|ed)|marks?|rates|summons?|checks?|inspects?|audits?|polic(?:es?|ed))';
const TASK_EN =
  '(?:tasks?|duty|duties|jobs?|roles?|responsibilit(?:y|ies)|mandates?|work|functions?|assignments?|obligations?)';

/** Who has a task, or which tasks someone has. */
const ASKS: Cues = {
  zh: new RegExp(
    [
      `(?:哪[些个几两三]?(?:[个家些]|一个)?|什么)(?:政府|职能|县|市|省|主管|牵头|责任|配合)*${BODY_ZH}`,
      `谁(?:来|该|应该?|应当|要|在)?(?:具体|主要|共同|一起)?${HAS_ZH}|谁的(?:职责|责任|任务|事|工作)`,
      `(?:由|归|靠|找|让|交给)(?:谁|哪|什么${BODY_ZH})|是(?:谁|哪[些个几两三]?(?:[个家些]|一个)?${BODY_ZH})`,
      `(?:责任|牵头|配合|主管|承办|参与|协办|负责)(?:单位|部门|机构|人)(?!(?:的)?(?:电话|地址|领导|名字))`,
      `${HAS_ZH}(?:的|了|着)?(?:是)?(?:哪|什么|几项|多少|啥)`,
      `谁(?:来)?(?:牵头|挑头|主管|主抓|分管|负责)`,
      '分工(?:情况)?(?:是|又)?(?:怎|如何|情况)|(?:怎么|如何|怎样)分工',
      // 每年谁来考核, 考核县级政府的是谁: whoever does a thing is charged with it.
      '谁来(?!自|源)\\p{Script=Han}',
      `(?:${HAS_ZH}|考核|督[查促导]|检查|评[价估]|监督|组织|制定|协调)[^,。?]{0,14}的(?:又|都)?是谁`,
      `(?:责任|任务|担子|活儿?)[^,。?]{0,4}(?:落在|落到|压在|压给|派给|分给|交给|落实到)(?:了)?(?:哪|谁|什么)`,
      `${BODY_ZH}(?:所?负责|牵头|配合|承担)的`,
      '有(?:哪些|什么|没有|啥)[^,。?]{0,6}(?:职责|任务|分工)',
      `(?:哪些|什么)(?:工作|任务|事项?|条款|方面)[^,。?]{0,14}${HAS_ZH}`,
    ].join('|'),
    'u',
  ),
  en: new RegExp(
    [
      `\\b(?:which|what) (?:[a-z]+ ){0,2}${BODY_EN}\\b`,
      `\\bwho\\b.{0,50}\\b${HAS_EN}\\b`,
      `\\bwho (?:[a-z]+ ){0,4}${ASSESSES_EN}\\b`,
      `\\bwhat (?:falls|is left|is assigned|is entrusted|goes) to\\b`,
      `\\bby whom\\b.{0,80}\\b(?:${HAS_EN}|${ASSESSES_EN})\\b`,
      `\\bwho (?:stands?|sits?|acts?|works?) (?:alongside|beside|together|with)\\b`,
      `\\bwho (?:is|are|was|were) (?:supposed|expected|required|meant|obliged|tasked) (?:to|with)\\b`,
      `\\bwho\\b.{0,40}\\bshares? (?:the |in the )?(?:[a-z]+ ){0,2}${TASK_EN}\\b`,
      `\\b(?:in charge of|responsib(?:le|ility|ilities) (?:for|of)|accountable for|answers? for)\\b`,
      `\\b(?:whose|who has the|who have the|what|which) ${TASK_EN}\\b`,
      `\\b${BODY_EN} (?:named )?(?:as )?(?:answerable|responsible|charged|in charge|must|should|has to|have to|supposed to|expected to|that|which|involved)\\b`,
      `\\b${TASK_EN}\\b.{0,50}\\b${BODY_EN}\\b|\\b${BODY_EN}\\b.{0,60}\\b${TASK_EN}\\b`,
    ].join('|'),
    'i',
  ),
};

/** An office by name: 财政局, 县委宣传部, 总工会, the finance bureau. */
const OFFICE: Cues = {
  zh: /(?:[\p{Script=Han}]{2}(?:局|委员会|厅|管理局)(?![部势面限域])|领导小组|工作组|专班|发改委|经信委|住建委|卫健委|国资委|宣传部|组织部|统战部|编办|工会|团[县市省]委|妇联|工商联|科协|法院|检察院|党校|消委会|消协)/u,
  en: /\b(?:[a-z]+ )(?:bureau|department|commission|administration|office|authority|agency|federation|regulator|watchdog)\b|\b(?:trade unions?|youth league|party school|women's federation)\b/i,
};
/** Words of doing or having beside an office; without any the office stands in passing. */
const OFFICE_DOES: Cues = {
  zh: /做|干|管|职|责|任务|工作|牵头|配合|负责|承担|参与|分工|要求|哪些|什么|条款|有没有|协助/u,
  en: /\b(?:what|which|does|do|must|should|has|have|is|are|tasks?|duty|duties|roles?|work|clauses?|list|show|lead|involved|named?|mentioned|responsible|support|assist)/i,
};
/** What nobody's task is: who sits there, how to reach it, what it spends. */
const OF_THE_OFFICE =
  /局长|厅长|主任|部长|书记|领导(?!小组|机制)|电话|地址|网址|网站|邮箱|人数|(?<!机构)编制(?=有?多少|数|人数|情况|是|[?？]|$)|成立(?!以来)|(?<!安排)预算(?!安排)|支出|花了|(?<!惩)罚|\b(?:phone|telephone|address|website|e-?mail|director|head|chief of|staff|founded|budget|spen[dt]|fines?|fined|located)\b/iu;

/** Which authority is the strictest: a place is asked for by what it sets, and nobody's task. */
const RANKS =
  /\b(?:which|what) (?:[a-z]+ )?(?:authorit(?:y|ies)|governments?|administrations?) (?:is|are|sets?|has|have|demands?|asks?) (?:for )?(?:the )?(?:most|least|highest|lowest|largest|smallest|strictest|toughest)\b/iu;

/** Whether a question asks who has a task, or which tasks an office has. */
export function asksForCharges(text: string, language: Language): boolean {
  if (OF_THE_OFFICE.test(text) || RANKS.test(text)) return false;
  return ASKS[language].test(text) || (namesOffice(text, language) && OFFICE_DOES[language].test(text));
}

const BODIES: Cues = {
  zh: new RegExp(
    `谁|(?:哪[些个几两三]?(?:[个家些]|一个)?|什么|几个?)(?:政府|职能|县|市|省|主管|牵头|责任|配合)*${BODY_ZH}|(?:责任|牵头|配合|主管|承办|负责)(?:单位|部门|机构)`,
    'u',
  ),
  en: new RegExp(`\\bwho(?:m|se)?\\b|\\b(?:which|what) (?:[a-z]+ ){0,2}${BODY_EN}\\b`, 'i'),
};

/** Whether a question asks for the bodies that have a task, and not for the tasks of a body. */
export function asksForBodies(text: string, language: Language): boolean {
  return BODIES[language].test(text);
}

const OF_OFFICE: Cues = {
  zh: /任务|职责|分工|负责|牵头|承担/u,
  en: /\b(?:tasks?|duty|duties|responsibilit(?:y|ies)|charged|responsible)\b/i,
};

/** Whether a question names an office and speaks of what it has to do. */
export function asksForTasksOfOffice(text: string, language: Language): boolean {
  return namesOffice(text, language) && OF_OFFICE[language].test(text);
}

/** 文旅和农业两家局, 财政部门: an office by its form, or by the field that the vocabulary knows. */
function namesOffice(text: string, language: Language): boolean {
  return OFFICE[language].test(text) || (language === 'zh' && officesIn(text).length > 0);
}

/** 教体局做什么, 科工局的职责: an office, and what is asked of it. */
const OFFICE_NAME =
  /(?:^|[省市县区州的,，和与及]|[^\p{Script=Han}])((?!哪|什么|各|主管|有关)\p{Script=Han}{2,8}?(?:局|委员会|厅))/gu;
const ASKED_OF_OFFICE =
  /^(?:的(?:职责|任务|分工|工作)|[^,，。?？]{0,12}(?:做|干|管|负责|牵头|承担|参与)(?:了|些|的是)?(?:什么|哪|啥))/u;

/** The office whose tasks a Chinese question asks for; null where it asks for none. */
export function askedOffice(text: string): string | null {
  for (const { 0: match, 1: office, index } of text.matchAll(OFFICE_NAME)) {
    if (ASKED_OF_OFFICE.test(text.slice(index + match.length))) return office ?? null;
  }
  const listed = officesIn(text).find(
    ({ end, isField }) => !isField && (ASKED_OF_OFFICE.test(text.slice(end)) || !asksForBodies(text, 'zh')),
  );
  return listed === undefined ? null : text.slice(listed.start, listed.end);
}

const LEAD: Cues = {
  zh: /牵头|挑头|主管(?!部门|单位|机构)|主责|主抓/u,
  en: /\bleads?\b|\bleading\b|\bled\b/i,
};
const PARTICIPANT: Cues = {
  zh: /配合|参与|参加|协助|协办/u,
  en: /\bparticipat\w+|\bassist\w*|\bsupport(?:s|ing|ed)?\b|\b(?:take|takes|taking) part\b/i,
};

/** The role a question about agencies asks for; null for both. */
export function askedRole(text: string, language: Language): 'lead' | 'participant' | null {
  const [isLead, isPart] = [LEAD[language].test(text), PARTICIPANT[language].test(text)];
  // 是牵头还是参与 asks for either.
  if (isLead === isPart) return null;
  return isLead ? 'lead' : 'participant';
}

const ALONE: Cues = {
  zh: /单独|单干|独自|独家|一家(?:干|扛|管|办|做)|没(?:写|列|有)(?:别的|其他|其它)(?:部门|单位|局)|独立(?:承担|负责|完成)|一家(?:负责|承担|单位)|一个部门|不(?:跟|与|和).{1,8}(?:分担|共同|一起)|(?:没有|无需|不用|不含)(?:别人|别家|(?:别的|其他|其它)(?:部门|单位|局))/u,
  en: /\b(?:alone|exclusively|no one else|without (?:any )?other|on its own|by itself|single[- ]handed(?:ly)?|sole(?:ly)?|only one (?:department|agency|bureau|named)|only (?:bureau|department|agency|body))\b/i,
};

/** Whether a question asks for tasks that one agency has by itself. */
export function asksAlone(text: string, language: Language): boolean {
  return ALONE[language].test(text);
}

const JOINTLY: Cues = {
  zh: /共同|联合|同时(?=挂名|参与|负责|承担|列为)|(?<!哪)一[起块同道]|合作|携手|两家|两个部门|都(?:要|得|有|参与|负责)/u,
  en: /\b(?:jointly|together|both|in common|shares?|shared)\b/i,
};

/** Whether a question asks for tasks that several agencies have together. */
export function asksJointly(text: string, language: Language): boolean {
  return JOINTLY[language].test(text);
}

/** Asks for those who share a task with an office that is named: 跟谁一起, who else. */
const PARTNERS: Cues = {
  zh: /(?:和|与|跟|同)(?:谁|哪[些几]?[个家]?(?:部门|单位|局)|哪[些几]家)|(?:还有|其[他余]|别的)(?:谁|哪[些几]?个?)?(?:责任|参与|配合)?(?:部门|单位|局)?(?:也|一[起同道]|共同)?(?:参与|负责|分担|承担|配合)|还有谁/u,
  en: new RegExp(
    `\\b(?:with|alongside) (?:whom|who|(?:which|what) (?:other )?${BODY_EN})\\b|\\bwho else\\b|\\bwho (?:stands?|sits?|acts?|works?) (?:alongside|beside|together with|with)\\b|\\b(?:which|what) (?:other )?${BODY_EN} (?:also )?(?:shares?|join|take part|work with|work alongside)\\b|\\bshares?\\b.{0,60}\\bwith *[?.]?$`,
    'iu',
  ),
};

/** Whether a question asks who shares a task with the office it names. */
export function asksForPartners(text: string, language: Language): boolean {
  return PARTNERS[language].test(text);
}
