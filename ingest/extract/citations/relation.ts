import { isIssuedBy, isIssuer } from './issuer-phrase.ts';

export type Relation = 'implements' | 'according_to' | 'mentions';

/** Words before a title that say what the citing text does with the cited one; the last one before it counts. */
const IMPLEMENTS = '贯彻|落实|实施|执行|践行|细化';
const ACCORDING_TO = '根据|依据|按照|依照|遵照|遵循|参照|符合|遵守|对照|对标';
/** Words of what is done to the text itself: it is written, changed or ended, and only mentioned. */
const MAKES =
  '制定|制订|修订|修改|修正|出台|编制|编写|起草|发布|印发|公布|颁布|下发|废止|完善|宣传|宣讲|解读|学习|研究|抓紧|填写|填报|提交|颁发|取得|参考|借鉴|启动|违反|审议|通过|评估|清理|征求';
/** 制定实施 makes a text, whatever is done with it then. */
const CUE = new RegExp(
  `(?<making>(?:${MAKES})(?:了?(?:并|和|、)?(?:组织)?(?:实施|施行))?)|(?<implementing>${IMPLEMENTS})|(?<according>${ACCORDING_TO})`,
  'g',
);
/** Words that count only right before the title, or before who issued it: 按《…》, 结合省政府《…》. */
const ONLY_NEAR = ['按', '依', '结合', '紧扣'];
/** What may stand between two titles of one list: 《…》、《…》等法律法规和国家《…》. */
const LIST_JOINT =
  /^(?:（[^（）]{1,40}）)?(?:第[一二三四五六七八九十百\d]{1,5}条)?(?:的)?(?:有关|相关)?(?:规定|要求|精神|部署)?(?:等(?:有关|相关)?(?:的)?(?:法律|法规|规章|规定|文件|政策|要求|精神|标准)*)?(?:[、，与及]|以及|或者?|和(?:有关)?)*/;
/** What goes on behind a comma: 根据有关规定，以及《…》. */
const AND = /^(?:以及|及|和|与|并|或)/;
/** The rest of a list behind its title, up to what is said of all of it. */
const REST_OF_LIST = '(?:[、和及与]{0,2}《[^《》\\n]{2,80}》){0,6}';
const AS_BASIS = new RegExp(
  `^${REST_OF_LIST}[^，。；《》为]{0,8}为(?:根本|基本)?(?:依据|指导|指引|引领|基础|准绳|遵循|统领)`,
);
const URGING = /(?:抓好|做好|推进|推动|加快|确保|保障|促进|强化|加强|狠抓)[^，。；《》]{0,6}$/;
const CARRIED_OUT = new RegExp(
  `^${REST_OF_LIST}(?:的|各项|有效|顺利|全面|深入|要求|精神|政策|任务|措施){0,4}(?:贯彻|落实|落地|落到实处|实施|执行)(?!情况|以来|后|前|的|办法|意见|方案|细则|评估)`,
);

/** 根据《关于修改〈…〉的决定》第一次修正: a law's history. */
const REVISING = /^(?:第[一二三四五六七八九十]{1,3}次)?(?:修正|修订)/;
/** After a title: 《…》精神, 《…》要求, with 按 or 根据 far in front. */
const NOT_FAR = 40;

/**
 * What a text does with the title it cites, from the words between the title (or sentence) before and this one.
 * @param lead those words
 * @param previous the relation of the title before in the same sentence, which a list passes on
 * @param behind the words behind it: 以《…》为依据, 抓好《…》的落实
 */
export function relationOf(lead: string, previous: Relation | null, behind = ''): Relation {
  if (REVISING.test(behind)) return 'mentions';
  const phrase = lastPhrase(lead);
  const said = cueIn(phrase.slice(-NOT_FAR));
  if (previous !== null && said === null && isListJoint(lead)) return previous;
  if (said !== null && said !== 'mentions') return said;
  if (endsIn(phrase, '以') && AS_BASIS.test(behind)) return 'according_to';
  if (URGING.test(phrase) && CARRIED_OUT.test(behind)) return 'implements';
  return 'mentions';
}

function cueIn(phrase: string): Relation | null {
  if (ONLY_NEAR.some((word) => endsIn(phrase, word))) return 'according_to';
  let relation: Relation | null = null;
  for (const { groups = {}, index } of phrase.matchAll(CUE)) {
    if (groups.implementing !== undefined) relation = 'implements';
    else if (groups.according !== undefined) relation = 'according_to';
    // 根据国务院印发的《…》: who issued it stands between, the cue stays.
    else if (!isIssuedBy(phrase.slice(index))) relation = 'mentions';
  }
  return relation;
}

/** Whether `word` stands at the end of the words, those aside that tell who issued the text. */
function endsIn(phrase: string, word: string): boolean {
  const at = phrase.lastIndexOf(word);
  const rest = phrase.slice(at + word.length);
  return at >= 0 && (rest === '' || isIssuer(rest));
}

function isListJoint(lead: string): boolean {
  const joint = LIST_JOINT.exec(lead)?.[0] ?? '';
  const rest = lead.slice(joint.length);
  return rest === '' || (joint !== '' && isIssuer(rest));
}

/** The words behind the last comma, and those before it where they are one phrase. */
function lastPhrase(lead: string): string {
  const parts = lead.split('，');
  let phrase = parts.pop() ?? '';
  while (parts.length > 0 && goesOn(phrase)) phrase = `${parts.pop()}，${phrase}`;
  return phrase;
}

function goesOn(phrase: string): boolean {
  const rest = phrase.replace(AND, '');
  if (rest === '') return phrase !== '';
  return isIssuedBy(rest) ? isIssuer(rest) : rest !== phrase && isIssuer(rest);
}

/** True where the words before a title treat it as a rule to follow, whatever kind of text it is. */
export function followsRule(relation: Relation): boolean {
  return relation !== 'mentions';
}
