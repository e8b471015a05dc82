/** 不仅奖组织、还奖个人; separate sums for organisations and individuals: awards of both kinds are asked for. */
const BOTH: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /(?:既|不仅|不但|不光)[^,，。?？]{0,5}(?:组织|企业|单位)[^。?？]{0,5}(?:[又还也])[^,，。?？]{0,5}个人|(?:组织|企业|单位)[和与、跟]个人(?:的)?(?:奖金|奖励|金额)?(?:分别|分开|各有|不同|不一样)/u,
  en: /\b(?:both|separate(?:ly)?|different) (?:[a-z]+ ){0,3}(?:organi[sz]ations?|firms?|companies|enterprises)[a-z ]{0,5} and (?:for |to )?(?:individuals?|persons?|people)\b|\b(?:organi[sz]ations?|firms?|companies|enterprises) and (?:individuals?|persons?|people) (?:[a-z]+ ){0,3}(?:different|separate)\b/iu,
};

/** Whether a question asks for awards that pay organisations and persons apart. */
export function asksForBothRecipients(text: string, language: 'zh' | 'en'): boolean {
  return BOTH[language].test(text);
}
