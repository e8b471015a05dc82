/** GB/T 19580, GB/T19580-2012, DB36/T 1150, ISO 9001, JJF 1001. */
const CODE = '[A-Z]{1,4}\\d{0,2}(?:/[A-Z]{1,4})?\\s?\\d{2,6}(?:\\.\\d{1,3})?(?:[-—:：]\\d{2,4})?';
const IN_TITLE = new RegExp(`${CODE}`);
const BEFORE = new RegExp(`(?:${CODE}|(?:国家|行业|地方|团体|企业|国际)标准)[）)]?\\s?$`);
const BEHIND = new RegExp(
  `^(?:[（(]?${CODE}|(?:系列|等)?(?:推荐性|强制性)?(?:国家|行业|地方|团体|企业|国际)标准)`,
);

/**
 * Whether a title in marks is that of a technical standard (GB/T 19580《卓越绩效评价准则》, 《…》国家标准), which is no policy
 * of a government and never found in a collection of them.
 */
export function isStandard(title: string, lead: string, behind: string): boolean {
  return IN_TITLE.test(title) || BEFORE.test(lead.slice(-40)) || BEHIND.test(behind.slice(0, 40));
}
