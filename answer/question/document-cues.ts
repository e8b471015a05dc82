type Language = 'zh' | 'en';
type Cues = Readonly<Record<Language, RegExp>>;

/** What a question calls one document of the collection. */
const DOCUMENT_ZH = '(?:文件|意见|方案|纲要|规划|通知|办法|决定|条例|文本|这份|那份)';
const DOCUMENT_EN =
  "(?:documents?|opinions?|plans?|outlines?|notices?|measures|decisions?|circulars?|papers?|polic(?:y|ies)|texts?|files?)(?:'s)?";
const NUMBER = '[〔[(（【]\\d{4}[〕\\])）】]';

/** What is known of a document beside its clauses: words that mean it by themselves. */
const ATTRIBUTE: Cues = {
  zh: new RegExp(
    [
      `文号|发文字号|文件编号|${NUMBER}\\d{1,4}号?|[\\u4e00-\\u9fff]{2}发${NUMBER}`,
      '(?:发布|印发|成文|生效|施行|出台|公布|失效|签发|落款|发文|实施|上网|挂网|挂到网上)(?:的)?(?:日期|日子|时间|机关|单位|年份|期限|主体)',
      '(?:谁|哪[几两一]?[个家]?(?:级别的)?(?:机关|部门|单位|政府|机构)?|(?:由|是)(?:谁|哪))(?:联合|共同)?(?:发布|印发|发文|发的|制定|出台|签发|下发)',
      '以(?:谁|哪|什么)[^,。?]{0,8}名义|(?:谁|哪|什么)[^,。?]{0,6}名义(?:印|发|下发|出台)|(?:印发|发布|发文|出台)的(?:单位|机关|机构|部门)?是(?:谁|哪)|(?:落款|署名)[^,。?]{0,4}(?:谁|哪|什么)',
      '(?:什么时候|什么时间|啥时候|何时|哪一?[年天]|几号|几月|几几年)(?:才|就|开始|正式|起)?(?:发布|印发|出台|实施|生效|施行|公布|失效|到期|废止|下发|发的|发)',
      '(?:还|是否|现在|目前)(?:现行|仍|还)?(?:有效|失效|废止|生效|管用)|有效期|到期|届满|现行有效|过期|实施期限',
    ].join('|'),
    'u',
  ),
  en: new RegExp(
    [
      `${NUMBER}\\d{0,4}号?`,
      '\\b(?:document|reference|file|serial) (?:numbers?|nos?\\b\\.?)',
      '\\bnumber of (?:the |that |this |its )?(?:[a-z]+ ){0,3}(?:document|opinion|plan|outline|notice|paper)\\b',
      '\\bnumber of the (?:[a-z]+ ){1,6}(?:measures|rules|regulations)\\b',
      '\\bdates? of (?:issue|issuance|publication|promulgation)|\\b(?:issue|issuing|publication|effective) date',
      '\\bissued by (?:whom|which|who)|\\bissuers?\\b|\\bissuing (?:body|authority|agency|government)',
      '\\bstill (?:in force|valid|apply|applicable|effective)|\\b(?:in force|valid|repealed|expired|out of date)\\?|\\bexpir(?:e[sd]?|y|ing|ation)\\b|\\b(?:come|came|go|went|enter|entered) into (?:force|effect)|\\btake effect|\\b(?:term|period) of validity',
    ].join('|'),
    'i',
  ),
};

/** What is known of a document: words that mean it beside the word for a document. */
const BESIDE: Cues = {
  zh: /(?:(?:编|字)?号码?|编号|全称|全名|标题|题目|题名|名称|(?:叫|是)什么名|期限|哪[一个]?年(?:的|出|发|印)?|什么时候|何时|日期|发布者|谁(?:发|制|出|印)|(?:发布|印发|出台|制定)(?:者|单位|机构|机关|政府))/u,
  en: /\b(?:(?<!\b(?:an?|any|no|hard) )numbers?|nos?\.|full (?:name|title)|titles?|called|dated?|sign(?:ed|s) off|signatures?|signed|(?:issued?|issues|released?|published?|publishes|adopted?|promulgated?|put(?:s|ting)? out|brought out|came out|signed|made public|announced))\b/i,
};
const ASKING: Cues = {
  zh: /什么|哪|谁|何|多少|几|吗|全称|全名|标题|题目|编号|名称|期限|日期|号$/u,
  en: /\b(?:what|which|who|whose|when|is|was|were|did|does|title|number|no\.|date)\b/i,
};
const ONE_DOCUMENT: Cues = {
  zh: new RegExp(DOCUMENT_ZH, 'u'),
  en: new RegExp(`\\b${DOCUMENT_EN}(?![a-z])`, 'i'),
};
/** Numbers of things in a document are no numbers of a document. */
const OF_THINGS = /\b(?:number of|numbers? does|how many)\b|名称?牌/iu;

/** The documents themselves are asked for. */
const LISTING: Cues = {
  zh: new RegExp(
    [
      '(?:有|收录了?|收了|包括|包含|存了?)(?:哪些|什么|多少份?|几份)(?:国家|[省市县区]级?)?(?:的)?(?:质量)?(?:政策)?文件',
      '收(?:录了?|了)(?:的是)?(?:哪|什么|多少|几)[^,。?]{0,8}文件',
      '(?:列出|列一下|罗列|查看|看看|显示)[^,。?]{0,10}文件(?![中里内写规提要对])',
      '(?<![这那])(?:多少|几)份[^,。?]{0,6}文件|文件(?:清单|列表|目录|一览)',
      '最[新早近久老](?:的)?(?:一[份个])?[^,。?]{0,6}文件|文件[^,。?]{0,8}最[新早近久老]',
      '(?:\\d{4}年?|[省市县]级|以来|以后|之后|以前|之前|之间|期间)(?:发布|出台|印发|发)?(?:的)?文件(?:都|一共)?有?(?:哪|什么|几|多少)',
      '(?:馆藏|收录|库里?|系统)(?:里|中|的)?(?:都|一共)?有?(?:哪些|什么|多少|几)份?(?:政策|质量)*文件',
      '(?:发布|出台|印发)的文件(?:都|一共)?有?(?:哪|什么|几|多少)',
    ].join('|'),
    'u',
  ),
  en: new RegExp(
    [
      '\\b(?:newest|latest|oldest|earliest|most recent|first)(?: [a-z]+){0,2} documents?',
      '\\b(?:list|show|display|enumerate|name)(?: me)?(?: (?:all|the|every|of|any|your))*(?: [a-z]+){0,2} (?:documents?|policies)\\b',
      '\\b(?:which|what|how many)(?: [a-z-]+){0,2} documents?\\b(?:(?: (?:do you|does|did|are|is|were|was|from|of|by|in|since|before|after|there|have|issued|published|collection|the|it|you|hold|between))|$|[?.])',
    ].join('|'),
    'i',
  ),
};

const JOINTLY: Cues = {
  zh: /联[合名](?:印发|发布|发文|下发|出台|发的)|共同(?:印发|发布)/u,
  en: /\bjoint(?:ly)?\b|\btogether with\b/i,
};

/** Whether a question asks for documents that several bodies issued together. */
export function asksForJointIssue(text: string, language: Language): boolean {
  return JOINTLY[language].test(text);
}

/** Whether a question asks for documents themselves: which there are, the newest, those of a year. */
export function asksForDocuments(text: string, language: Language): boolean {
  return LISTING[language].test(text);
}

/** Whether a question asks for what is known of a document: number, title, issuer, dates, standing. */
export function asksOfADocument(text: string, language: Language): boolean {
  if (ATTRIBUTE[language].test(text)) return true;
  return (
    ONE_DOCUMENT[language].test(text) &&
    BESIDE[language].test(text) &&
    ASKING[language].test(text) &&
    !OF_THINGS.test(text)
  );
}
