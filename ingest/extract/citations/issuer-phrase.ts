/** Words that say of a text that it was made or changed. */
export const ISSUED = '(?:发布|印发|公布|颁布|制定|制订|出台|下发|修订|修改|修正)';

const ISSUED_BY = new RegExp(`${ISSUED}(?:实施)?(?:后)?的(?:新的?|最新)?$`);
const BODY_AT_END = /(?:国家|中央|国务院|[省市县区州]|政府|[委部局厅办会]|最新|新的?)$/;
const LONGEST = 30;

/** True for words between a cue and a title that only say whose text it is: 省政府, 市委、市政府2012年印发的, 新修订的. */
export function isIssuer(words: string): boolean {
  if (words.length > LONGEST || /[，。；《》]/.test(words)) return false;
  return isIssuedBy(words) || BODY_AT_END.test(words);
}

/** True for words that end in 印发的, 修订后的: the text is one that somebody made. */
export function isIssuedBy(words: string): boolean {
  return ISSUED_BY.test(words);
}
