const QUOTED = /[“"「『《]([^“”"「」『』《》]{2,40})[”"」』》]/gu;
const CHINESE_TERM = /^[\p{Script=Han}\d()、]{2,20}$/u;
/** Words that make a run of Chinese characters a question and no term. */
const ASKING = /[哪谁吗呢怎么几]|什么|多少|如何|是否|有没有|为何/u;

/**
 * The phrases a query asks for verbatim: what stands in quotation marks, and every blank-separated Chinese term of
 * up to twenty characters that is no question by itself. 首席质量官 finds every clause that prints it.
 */
export function queryPhrases(query: string): readonly string[] {
  const quoted = [...query.matchAll(QUOTED)].map((match) => (match[1] ?? '').trim());
  const terms = query
    .replace(QUOTED, ' ')
    .split(/[\s,;。,;?!]+/u)
    .filter((term) => CHINESE_TERM.test(term) && !ASKING.test(term));
  return [...new Set([...quoted, ...terms])].filter((phrase) => phrase.length >= 2);
}
