type Language = 'zh' | 'en';

/** 合计多少, what do the two add up to: stated sums are to be added. */
const ASKS: Readonly<Record<Language, RegExp>> = {
  zh: /(?:总共|一共|合计|加起来|加在一起|加一块儿?|相加|共计|总计|合起来)(?:[能可]以?|应该?|就|又|是|有|给|奖励?|拿|领|得|到|发|钱|金额|会|要|为){0,4}(?:多少|几百?万)(?!项|个|家|条|份)|(?:多少钱|多少万?元?|几百?万)[^,，。?？]{0,3}(?:合计|总共|一共)/u,
  en: /\badd(?:s|ed)? up to\b|\b(?:in total|altogether|in all|combined|taken together)\b|\b(?:the )?(?:sum|total) of (?:the|both|all)\b|\bwhat(?:'s| is) the total\b|\bcomes? to (?:in total|altogether)\b/iu,
};

/** Whether a question asks what several sums come to. */
export function asksForTotal(text: string, language: Language): boolean {
  return ASKS[language].test(text);
}
