type Cues = Readonly<Record<'zh' | 'en', RegExp>>;

/** Whether a question asks which documents speak of some named thing. */
export function asksWhoMentions(text: string, language: 'zh' | 'en'): boolean {
  return MENTIONED[language].test(text);
}

/** 哪些文件提到茶叶: whatever it is, no list of all documents answers it. */
const MENTIONED: Cues = {
  zh: /(?:提到|提及|写到|涉及|谈到|讲到|说到|点到|写[进入]|点名)(?:过|了)?(?:(?!什么|哪)\p{Script=Han}{2}|(?=[,，?？。吗呢]|的是|$))/u,
  en: /\b(?:mention(?:s|ed)?|speaks? of|talks? about|refers? to) (?!each|one another)\w/i,
};

/** Whether a question asks for clauses or places that speak of a thing. */
export function asksOfMentions(text: string, language: 'zh' | 'en'): boolean {
  return MENTIONS[language].test(text);
}

const MENTIONS: Cues = {
  zh: /提到|提及|写到|写了|涉及|条款|规定了|要求|推行|建立了?|实行|有关|关于|谈到|讲到/u,
  en: /\b(?:mention(?:s|ed)?|clauses?|provisions?|(?:speaks?|talks?|spoke|talk|say|says|said)(?: anything| something)? (?:of|about|on)|discuss(?:es|ed)?|address(?:es|ed)?|touch(?:es)? on|cover(?:s|ed)?|adopt(?:s|ed)?|require(?:s|d)?|provide(?:s|d)? for|deal(?:s)? with|concern(?:s|ed)?)\b/i,
};
