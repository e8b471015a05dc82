type Language = 'zh' | 'en';
type Cues = Readonly<Record<Language, RegExp>>;

/** What documents are called, and what they rest on. */
const DOCUMENT_ZH =
  '(?:文件|法律法规|法律|法规|规章|条例|上位法|意见|纲要|规划|方案|办法|决定|通知|政策文件|文献)';
const DOCUMENT_EN =
  '(?:documents?|laws?|acts?|regulations?|statutes?|legislation|outlines?|opinions?|plans?|papers?|texts?|decisions?|guidelines?|decrees?|circulars?)';
/** Whose they may be, between the word of asking and the noun: 哪些国家层面的文件, which national documents. */
const BETWEEN_ZH = '(?:[份部个项些]|国家|中央|国务院|上级|省级|市级|地方|层面|的|相关)*';
const BETWEEN_EN =
  '(?:(?:other|five-year|plan|national|central|state|council|provincial|local|higher|upper|key|superior|level)[ -]){0,3}';

/** A text that rests on another or speaks of it. */
const RESTS_ZH = '(?:依据|依照|根据|按照|遵照|遵循|贯彻|落实|执行|参照|衔接|对接|响应)';
const SPEAKS_ZH = '(?:提到|提及|提过|写到|写入|出现|涉及|引[用述]|援引|参考|列出|点名)';
const CITES_EN =
  '(?:cit(?:e[sd]?|ing)|quot(?:e[sd]?|ing)|referenc(?:e[sd]?|ing)|referr?(?:s|ed|ing)? to|mention(?:s|ed|ing)?|invok(?:e[sd]?|ing)|nam(?:e[sd]?|ing)|point(?:s|ed)? to|draw(?:s|n)? (?:up)?on|follow(?:s|ed)?|(?:carr(?:y|ies|ied)|puts?) into effect|give(?:s|n)? effect to|implement(?:s|ed|ing)?|carr(?:y|ies|ied) out|rest(?:s|ed)? (?:up)?on|rely|relies|relied|bas(?:e[sd]?|ing)|build(?:s)? on)';

/** A law or plan by its name: 产品质量法, 中国制造2025, the Food Safety Law, Made in China 2025. */
const NAME_END_ZH = '(?:[》法]|条例|纲要|规划|2025)';
const NAME_EN =
  '(?:《[^《》]{2,80}》|\\b(?:[a-z]+ ){1,4}(?:law|act|regulations?)\\b|\\b(?:outline|guiding opinions?|guidelines?|plan|opinions?|decision) (?:for|on|of) (?:the )?[a-z]+|made in china(?: 2025)?)';

/** Asks for texts that another rests on or names, whoever is asked about. */
const ASKS: Cues = {
  zh: new RegExp(
    [
      '引用(?!时)|援引|(?:谁|哪[些几]?[份个部]?(?:文件|地方|省|市|县)?)(?:里|中)?(?:引|引到|引过)的|按(?:照)?[^,。?]{0,14}(?:哪|什么)[^,。?]{0,5}精神|谁引了?|引了(?:哪|什么)|引述|参考文献|书名号|点(?:过|了)?名的文件|依据的是?(?:什么|哪)|(?:当[作成]?|作为?|视为|用作)(?:了)?(?:自己|其)?(?:制定|编制|起草)?(?:的)?依据|以[^,。?]{2,40}为(?:依据|根据)|上位(?:文件|法|依据|政策)|(?:制定|编制|起草|出台|法律|政策|文件)依据|法源',
      `${RESTS_ZH}(?:的是?|了)?(?:什么|哪|谁|国务院(?:的)?(?:什么|哪)|《)`,
      `${RESTS_ZH}[^,。?]{0,8}(?:什么|哪[些个几份部一]?)${BETWEEN_ZH}${DOCUMENT_ZH}`,
      `${SPEAKS_ZH}(?:了|过)?(?:什么|哪[些个几份部一]?)${BETWEEN_ZH}${DOCUMENT_ZH}`,
      `(?:什么|哪[些个几份部一]?)${BETWEEN_ZH}${DOCUMENT_ZH}?(?:作?为|是)[^,。?]{0,10}依据`,
      `哪[个份些]${DOCUMENT_ZH}(?:里|中)?(?:提出|要求|说|写明)[^,。?]{0,5}(?:修订|制定|${RESTS_ZH})`,
      `${RESTS_ZH}的${BETWEEN_ZH}${DOCUMENT_ZH}(?:有|是|包括)?(?:什么|哪)`,
      // 抓紧修订的是哪部条例: a law that is to be made anew is named as others are.
      `(?:修订|修改|制定|出台)(?:的)?(?:又|都)?是?(?:什么|哪[些个几部一]?)(?:地方性?|国家|的)*(?:法律|法规|条例|规章)`,
      `(?:谁|哪[些个几]?(?:省|市|县|地方|文件)?)[^,。?]{0,5}(?:修订|修改)[^,。?]{0,12}(?:法规|条例|规章)`,
      `${RESTS_ZH}[”"」]?的(?:那[个份]|这[个份])?(?:[省市县]?(?:委|政府|人民政府))?${DOCUMENT_ZH}[,，]?(?:的)?(?:全名|全称|名称|叫)`,
      `(?:说|提出|要求|明确|打算|准备)要?(?:抓紧|加快|尽快|适时)?(?:修订|修改|制定)[^,。?]{0,8}(?:法规|条例|规章)`,
      `(?:办法|决定|意见|通知|${NAME_END_ZH})[,、]?(?:是|被|有)?(?:谁|哪)[^,。?]{0,8}(?:说|提出|要求|表示|写明|写着)?要?(?:认真|全面|坚决|切实|深入)?${RESTS_ZH}`,
      `(?:哪些|哪里|哪[几个份]${BETWEEN_ZH}(?:文件|地方|省|市|县)|谁)(?:的${DOCUMENT_ZH})?(?:在|都|也|曾|是)?${RESTS_ZH}`,
      `${NAME_END_ZH}(?:都|在|被|有|是){0,2}(?:谁|哪)[^,。?]{0,12}(?:${SPEAKS_ZH}|${RESTS_ZH}|提过)`,
      `(?:${SPEAKS_ZH}|${RESTS_ZH})(?:了|过|的是)?(?:《|中国制造\\s?2025|\\p{Script=Han}{2,14}(?:法|条例)(?![律规人院制治定]))`,
    ].join('|'),
    'u',
  ),
  en: new RegExp(
    [
      `\\b(?:cit(?:e[sd]?|ing|ations?)|bibliography|legal basis|legal grounds?|pursuant|in accordance with|references? (?:of|in|made|to)|list of references|superior (?:law|document)s?|(?:parent|upstream|higher-level|governing) (?:[a-z]+ ){0,2}(?:documents?|texts?|polic(?:y|ies))|on the strength of (?:what|which))\\b`,
      `\\b(?:on|upon|under|from|by|to|following) (?:what|which) (?:basis|grounds?|authority|${BETWEEN_EN}${DOCUMENT_EN})\\b(?! (?:numbers?|titles?|names?)\\b)`,
      `\\b(?:what|which) (?:is|are|was|were) the (?:basis|grounds?|foundation)\\b|\\bbasis (?:of|for|on which)\\b`,
      `\\b(?:which|what) (?:of (?:the|these) )?${BETWEEN_EN}${DOCUMENT_EN}\\b.{0,60}\\b${CITES_EN}\\b`,
      `\\b(?:which|what) ${BETWEEN_EN}${DOCUMENT_EN} (?:implement|carry out|refer|rest|build|follow|quot|cit|invok)`,
      `\\b(?:what|whatever|everything|all|anything)\\b.{0,50}\\b(?:refers? to|cites?|rests? (?:up)?on|based (?:up)?on|implements?|implementing|quotes?)(?= *[?.!]?$)`,
      `\\bwhat (?:does|do|did) .{2,50} (?:implement|rest (?:up)?on|refer to|cite|quote|rely on|build on|draw on)(?= *[?.!]?$)`,
      '\\bthat .{1,40} says? (?:it|they) (?:implements?|carr(?:y|ies) out|rests? on|cites?)\\b',
      `\\b${DOCUMENT_EN} (?:behind|underlying|underpinning)\\b|\\b(?:underlying|underpinning) (?:[a-z]+ ){0,2}${DOCUMENT_EN}`,
      // A law that is to be made anew is named as others are.
      '\\b(?:which|what|any) (?:[a-z]+ ){0,3}(?:laws?|acts?|regulations?|statutes?|legislation)\\b.{0,60}\\b(?:revis|amend|enact|redraft|replac|overhaul)\\w{0,3}\\b',
      `\\b${CITES_EN} (?:an?|any|some) (?:[a-z-]+ ){0,3}(?:programmes?|programs?|strateg(?:y|ies)|${DOCUMENT_EN})`,
      `\\bwhose ${DOCUMENT_EN} ${CITES_EN}`,
      '\\bas (?:its|their|the) (?:own )?(?:legal )?basis\\b',
      `\\bbased (?:up)?on\\b|\\brests? (?:up)?on\\b`,
      `\\bon (?:what|which)\\b.{0,80}\\bbase[sd]?\\b|\\btak(?:e[sn]?|ing)\\b.{0,80}\\bas (?:its|their|a|the)(?: legal)? basis\\b`,
      `\\b(?:anyone|anybody|any (?:place|document|province|city|county))\\b.{0,12}\\b(?:implement\\w{0,3}|carr(?:y|ies|ied|ying) out|cit(?:e[sd]?|ing)|rest(?:s|ing)? on)\\b`,
      `\\b${CITES_EN}\\b (?:the |to )?(?:people's republic |prc |state council(?:'s)? |national |central )?${NAME_EN}`,
      `\\b(?:who|which|what|where)\\b.{0,60}\\b(?:law|act|regulations?|outline|guidelines?|opinions?|2025)(?: (?:is|are|was|were))? ${CITES_EN}`,
    ].join('|'),
    'i',
  ),
};

/** Whether a question asks what a text rests on, names or repeals, or which texts do so with another. */
export function asksForCitations(text: string, language: Language): boolean {
  return ASKS[language].test(text) || asksForRepeals(text, language);
}

/** Which older text a new one ends: no question whether one is still in force. */
const REPEALS: Cues = {
  zh: /(?:废止|取代|代替|替代|替换)(?:了|掉|的)?(?:还有|又|都)?(?:是)?(?:哪|什么|谁|几|多少)|哪[个份](?:新)?文件(?:把(?:它|其))?(?:给)?废(?:止|除|掉)?(?:的|了)|(?:哪|什么|谁)[^,。?]{0,5}(?:被|把|同时)[^,。?]{0,16}(?:废止|取代|代替|替代|作废)|(?:哪[些个几份部一]?|什么)[^,。?]{0,5}(?:老|旧|原有?的?|以前的?)?(?:文件|办法|规定|意见)[^,。?]{0,5}(?:同时|即行)?(?:废止|作废|失效)|(?:老|旧|原有?的?|以前的?)(?:文件|办法|规定|意见)[^,。?]{0,10}(?:废止|作废|被取代)[^,。?]{0,5}(?:哪|什么)/u,
  en: /\b(?:which|what|any)\b.{0,60}\b(?:repeal(?:s|ed|ing)?|supersed(?:e[sd]?|ing)|abolish(?:es|ed)?|abrogat(?:e[sd]?|ing))\b|\b(?:repeal(?:s|ed)?|supersed(?:e[sd]?)|abolish(?:es|ed)?|replac(?:e[sd]?))\b.{0,20}\b(?:which|what) (?:[a-z]+ ){0,2}(?:documents?|rules?|measures|regulations?|opinions?|notices?|texts?)\b|\b(?:which|what) (?:[a-z]+ ){0,2}(?:documents?|rules?|measures|regulations?|opinions?|notices?)\b.{0,40}\breplac(?:e[sd]?|ing)\b/i,
};

/** Whether a question asks which text another one repeals. */
export function asksForRepeals(text: string, language: Language): boolean {
  return REPEALS[language].test(text);
}

/** Asks who cites, and not what a text cites: the asked noun or place stands before the verb, or the name is cited. */
const WHO_CITES: Cues = {
  zh: new RegExp(
    [
      '被',
      `有(?:没有|无)(?:哪[个份]|任何|别的|其他)?(?:文件|地方|省|市|县|条款)(?:里|中)?(?:引[用述到过]|${RESTS_ZH}|${SPEAKS_ZH})`,
      `(?:谁|哪里|哪[些个几份]?${BETWEEN_ZH}(?:文件|地方|省|市|县|条款)?(?:的(?:文件|条款|意见))?|哪些)(?:都|也|是|曾|里|中|要|说|提出|写明|明确){0,4}(?:修订|修改|引[用述到过的]|援引|${RESTS_ZH}|提到|提及|提过|写到)(?!(?:了|的)?(?:什么|哪))`,
      `${NAME_END_ZH}(?:都|在|有){1,2}(?:谁|哪)`,
    ].join('|'),
    'u',
  ),
  en: new RegExp(
    [
      `\\b(?:cited|quoted|mentioned|named|referred to|invoked) (?:by|in) (?:whom|which|what)`,
      `\\b(?:who|anyone|anybody|any (?:place|document|province|city|county))(?: all)? (?:${CITES_EN})`,
      `\\bwhose (?:documents?|texts?|opinions?|plans?|outlines?) ${CITES_EN}`,
      `\\b(?:which|what) (?:[a-z]+ )?(?:documents?|places?|provinces?|cities|counties|clauses?|opinions?|plans?) (?:in (?:the|your|this) collection )?(?:(?:is|are) (?:based|rest|named? as)|rests?|take|cite|quote|implement|carry|refer|rest|mention|invoke|follow|build|draw)s?\\b`,
      `\\b(?:in|by) (?:which|what) (?:documents?|places?|provinces?|texts?)\\b.{0,60}\\b(?:cited|quoted|mentioned|named|referred)`,
      `\\bwhere (?:is|are|was|were)\\b.{0,60}\\b(?:cited|quoted|mentioned|named|referred)`,
      `\\brests? on it\\b`,
    ].join('|'),
    'i',
  ),
};

/** Whether a question about citations asks who cites a document, and not what a document cites. */
export function asksWhoCites(text: string, language: Language): boolean {
  return WHO_CITES[language].test(text);
}

const CITED: Cues = {
  zh: /(?:依据|依照|根据|按照|遵照)(?:的是?|了)?(?:什么|哪)/u,
  en: /\b(?:based|rests?|drawn up|drafted) (?:up)?on (?:what|which)\b|\bon (?:what|which)\b.{0,60}\b(?:based?|rests?)\b/iu,
};

/** Whether a question asks what a text was drawn up by, whatever else its title may be like. */
export function asksWhatIsCited(text: string, language: Language): boolean {
  return CITED[language].test(text);
}

const ALL_DOCUMENTS: Cues = {
  zh: /(?:各地(?:的)?(?:质量)?(?:政策)?|(?:这[些几]|全部|所有)(?:份)?|[几五]份)文件(?:里|中)?(?:都|一共|总共)?(?:引用|引过|援引|依据|根据)/u,
  en: /\b(?:all|these|the five) (?:[a-z]+ )?documents (?:cite|quote|invoke|rest on)\b|\b(?:cited|quoted|invoked) (?:by|in) (?:all|these|the five) (?:[a-z]+ )?documents\b/i,
};

/** Whether a question asks what all documents cite, whosever they are. */
export function asksOfAllDocuments(text: string, language: Language): boolean {
  return ALL_DOCUMENTS[language].test(text);
}

const BASIS: Cues = {
  zh: /依据|依照|根据|按照|按[^,。?]{0,14}精神|上位|贯彻|遵照|遵循|落实|执行/u,
  en: /\b(?:rests?|base[sd]?|strength|drafted|pursuant|basis|grounds?|under (?:which|what)|implements?|accordance)\b/i,
};

/** Whether a question about citations asks for what a text rests on, and not for all it mentions. */
export function asksForBasis(text: string, language: Language): boolean {
  return BASIS[language].test(text);
}

const FOUNDED: Cues = {
  zh: /依据|依照|根据|按照|照着|按[^,。?]{0,14}精神/u,
  en: /\b(?:rests?|base[sd]?|basis|strength|drafted|drawn up|grounds?|pursuant|legal)\b/iu,
};

/** What clauses carry out is asked for as well. */
const CARRIES_OUT: Cues = {
  zh: /落实|贯彻|执行|实施(?!意见|方案)/u,
  en: /\b(?:carr(?:y|ies|ied) out|implement(?:s|ed|ing)?)\b/iu,
};

/** Whether a question asks what the document as a whole rests on, and not what its clauses carry out. */
export function asksForFoundation(text: string, language: Language): boolean {
  return FOUNDED[language].test(text) && !CARRIES_OUT[language].test(text);
}

const MAKING: Cues = {
  zh: /制定|编制|起草|制订/u,
  en: /\b(?:drafted|drawn up|made|written|prepared)\b/iu,
};

/** Whether a question asks what a document was drawn up by, which it says at its beginning. */
export function asksForMaking(text: string, language: Language): boolean {
  return MAKING[language].test(text);
}

/** Whether a question asks what clauses of a document carry out, and not what the document rests on. */
export function asksForCarriedOut(text: string, language: Language): boolean {
  return CARRIES_OUT[language].test(text) && !FOUNDED[language].test(text);
}

const LAW_TITLE = /(?:(?<!办)法|条例|规定)$/u;
const EDITION = /[((][^()()]{0,20}[))]$/u;

/** Whether a title is that of a law or a regulation. */
export function isLawTitle(title: string): boolean {
  return LAW_TITLE.test(title.replace(EDITION, ''));
}

const NAMES_TEXT: Cues = {
  zh: /《|中国制造\s?2025|\p{Script=Han}{2}(?:法|条例)(?![律规人院制治定])|(?:什么|哪[些个几部]?)(?:国家|相关|的)*(?:法律|法规|上位法)/u,
  en: new RegExp(`${NAME_EN}|\\b(?:which|what) (?:national |state )?(?:laws|acts|regulations)\\b`, 'i'),
};

/** Whether a question names a law, a plan or another text, or asks for laws. */
export function namesText(text: string, language: Language): boolean {
  return NAMES_TEXT[language].test(text);
}
