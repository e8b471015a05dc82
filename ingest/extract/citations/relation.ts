export type Relation = 'implements' | 'according_to' | 'mentions';

/** Words before a title that say what the citing text does with the cited one; the last one before it counts. */
const IMPLEMENTS = '贯彻落实|贯彻执行|贯彻实施|贯彻|落实|组织实施|实施|执行|推进实施|践行|细化';
const ACCORDING_TO = '根据|依据|按照|依照|遵照|遵循|参照|按|依|符合|为依据';
/** Words of what is done to the text itself: it is written, changed or ended, and only mentioned. */
const MAKES =
  '制定|制订|修订|修改|出台|编制|起草|发布|印发|公布|废止|完善|宣传|学习|研究|抓紧|填写|填报|提交|颁发|取得';
const CUE = new RegExp(`(${IMPLEMENTS})|(${ACCORDING_TO})|(${MAKES})`, 'g');
/** What may stand between two titles of one list: 《…》、《…》等法律法规和国家《…》. */
const LIST_JOINT =
  /^(?:（[^（）]{1,40}）)?(?:等(?:有关|相关)?(?:的)?(?:法律|法规|规章|规定|文件|政策|要求|精神|标准)*)?(?:[、，与及]|以及|或者?|和(?:有关)?)*(?:国家|国务院|省|市|县|我省|我市|中央|省政府|市政府|省委、省政府|中共中央、国务院|[^，。；《》]{0,12}(?:印发|发布|制定|出台|下发)的)?$/;
/** After a title: 《…》精神, 《…》要求, with 按 or 根据 far in front. */
const NOT_FAR = 40;

/**
 * What a text does with the title it cites, from the words between the title (or sentence) before and this one.
 * @param lead those words
 * @param previous the relation of the title before in the same sentence, which a list passes on
 */
export function relationOf(lead: string, previous: Relation | null): Relation {
  if (previous !== null && LIST_JOINT.test(lead)) return previous;
  const near = lead.slice(-NOT_FAR);
  let relation: Relation = 'mentions';
  for (const [, implementing, according, making] of near.matchAll(CUE)) {
    if (implementing !== undefined) relation = 'implements';
    else if (according !== undefined) relation = 'according_to';
    // 根据国务院印发的《…》: who issued it stands between, the cue stays.
    else if (making !== undefined && !issuedBy(near, making)) relation = 'mentions';
  }
  return relation;
}

function issuedBy(lead: string, making: string): boolean {
  return /^(?:发布|印发|公布|制定|制订|出台)$/.test(making) && lead.endsWith(`${making}的`);
}

/** True where the words before a title treat it as a rule to follow, whatever kind of text it is. */
export function followsRule(relation: Relation): boolean {
  return relation !== 'mentions';
}
