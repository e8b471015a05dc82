import { splitSentences } from '../../../text/sentences.ts';
import type { Span } from '../../../text/span.ts';
import type { Duty } from './brackets.ts';
import { type AgencyList, agencyListAt } from './lists.ts';
import type { AgencyKnowledge } from './names.ts';
import { type Assigned, isUnnamed, type Role, roleAfter, settleRoles } from './roles.ts';

/** 要加强…, 应当…: a duty of whoever the phrase begins with. */
const DUTY =
  /^(?:等)?(?:部门|单位)?(?:（(?:以下|设在|设于)[^（）]{1,24}）)?(?:都|均|每年|还|也)?(?:要|应当?|须|必须|需)(?!求)/u;
/** What is done again and again: 每年对…进行考核, 适时组织…, 定期通报…. */
const HABIT =
  /^(?:每(?:年|季度|半年|月|[两三]年)|定期|不定期|适时)(?!召开的|印发的|发布的)[^，。；]{0,24}?(?:组织|开展|进行|考核|督[查察促导]|检查|评估|通报|调度|研究|听取|召开|公布|发布|约谈|总结)/u;
/** 省财政|加强经费保障: the treasury has a duty where it is said to act. */
const TREASURY = /财政$/u;
const TREASURY_ACTS = /^(?:加强|加大|统筹|安排|设立)/u;
/** 充分发挥|领导小组|统筹协调作用: what a body is there for. */
const GIVES_PLAY = /发挥(?:好)?$/u;
const PLAY = /^[^，。；、]{0,4}?(?:统筹|组织|协调|牵头|指导|监督|综合|职能)[^，。；]{0,12}?作用/u;
/** 纳入|财政、科技等部门|重点支持范畴: bodies that are to further a thing. */
const INTO = /纳入$/u;
const FURTHERED =
  /^(?:等)?(?:有关|相关)?(?:部门|单位)?(?:的)?(?:重点|优先)(?:支持|扶持|保障|安排)(?:的)?(?:范[畴围]|对象|领域|内容|项目)/u;
/** 调整为|质量强省领导小组|，负责统筹…: a body that is set up for a task. */
const SET_UP = /(?:调整为|更名为|成立|组建|设立)(?:了)?$/u;
const FOR_TASK = /^[，,]?(?:主要|具体|统一)?(?:负责(?!人)|统筹(?:协调|推进|指导))/u;

/** What a place does when it stands for its government: 石家庄、邯郸市加快推进…. */
const ACTS = '要|应|重点|积极|突出|面向|依托|加快|加大|加强|推进|围绕|立足|率先|着力|牵头|负责';
const PLACE_ACTS = new RegExp(`^(?:${ACTS})`, 'u');
const PLACE_THAT_ACTS = new RegExp(`[市县区州盟旗](?:${ACTS})`, 'u');
/** Whether a place may act anywhere in a text; saves reading it closely where none does. */
export const mayHaveActingPlace = (text: string): boolean => PLACE_THAT_ACTS.test(text);
const PHRASE_START = /[，。；：、）】\s]$/u;
/** 县级以上人民政府|发展改革、财政等部门: the list of its departments follows at once. */
const AFTER_GOVERNMENT = /政府$/u;
const LONGEST_QUOTE = 240;

/** Duties stated in sentences: 由A牵头，B、C配合; A会同B…; A负责…; A要…, each with the phrase as span. */
export function sentenceDuties(text: string, range: Span, knowledge: AgencyKnowledge): readonly Duty[] {
  return splitSentences(text, range, { semicolons: true }).flatMap((sentence) =>
    dutiesOf(text, sentence, knowledge),
  );
}

function dutiesOf(text: string, sentence: Span, knowledge: AgencyKnowledge): readonly Duty[] {
  const assigned: (Assigned & { from: number })[] = [];
  for (let at = sentence.start; at < sentence.end; ) {
    if (!mayBegin(text, at, sentence.start, assigned)) {
      at += 1;
      continue;
    }
    const list = agencyListAt(text, at, knowledge);
    const role =
      list === null || list.end > sentence.end ? null : roleOf(text, list, sentence, assigned.at(-1));
    if (list !== null && role !== null) {
      assigned.push({ role, list, from: at - (text[at - 1] === '由' ? 1 : 0) });
    }
    at = list === null ? at + 1 : list.end;
  }
  return groupDuties(text, sentence, assigned);
}

const BEFORE_BODY = new RegExp([GIVES_PLAY, INTO, SET_UP].map(({ source }) => source).join('|'), 'u');

/** A list with a role begins a phrase, or stands behind 由, 会同, 对…由. */
function mayBegin(text: string, at: number, start: number, assigned: readonly Assigned[]): boolean {
  if (at === start || PHRASE_START.test(text[at - 1] ?? '') || text[at - 1] === '由') return true;
  if (BEFORE_BODY.test(text.slice(Math.max(start, at - 4), at))) return true;
  if (AFTER_GOVERNMENT.test(text.slice(Math.max(start, at - 2), at))) return true;
  const last = assigned.at(-1);
  return last !== undefined && joinsWith(text, last.list.end, at);
}

/** A（要）会同|B: the words between a lead and who joins it. */
function joinsWith(text: string, from: number, to: number): boolean {
  return to - from <= 12 && /(?:会同|联合|商)$/u.test(text.slice(from, to));
}

/** 由A|安排经费: what A is charged with. */
const CHARGED =
  /^(?:等)?(?:部门|单位)?(?:组织|承担|实施|制定|另行|解释|安排|落实|受理|汇总|提供|审核|验收|推进|推动|指导|开展)/u;
/** A report of what was done: A、B联合印发, A牵头制定了. */
const DONE =
  /^(?:等)?(?:\d+个|[一二三四五六七八九十]+个)?(?:部门|单位)?(?:联合|共同)(?:日前|近日)?(?:印发|发布|召开|制定|出台|下发|转发|举办|部署)|^(?:等)?(?:部门|单位)?(?:牵头|会同|联合)[^，。；]{0,24}?(?:日前|近日|印发了?|(?:起草|制定|发布|出台|召开)了|起草和出台)/u;
/** Titles and headlines begin with a place that does nothing: 嵊泗县推进质量建设实施办法. */
const TITLE_END = /(?:办法|方案|意见|通知|规定|细则|规划|纲要|计划|决定)\s*$/u;

function roleOf(text: string, list: AgencyList, sentence: Span, last: Assigned | undefined): Role | null {
  const behind = text.slice(list.end, Math.min(sentence.end, list.end + 40));
  const together = last !== undefined && joinsWith(text, last.list.end, list.start);
  if (together) return 'participant';
  const places = list.names.every((name) => isPlaceName(name));
  if (DONE.test(behind)) return null;
  if (places)
    return PLACE_ACTS.test(behind) && !TITLE_END.test(text.slice(list.end, sentence.end)) ? 'lead' : null;
  const follower = roleAfter(behind);
  if (follower !== null) return follower.role === 'named' ? namedRole(list) : follower.role;
  if (text[list.start - 1] === '由') return CHARGED.test(behind) ? 'lead' : null;
  return isStated(text.slice(Math.max(sentence.start, list.start - 4), list.start), list, behind)
    ? 'lead'
    : null;
}

/** Whether the words before and behind a list state what its bodies have to do. */
function isStated(before: string, list: AgencyList, behind: string): boolean {
  if (GIVES_PLAY.test(before)) return PLAY.test(behind);
  if (INTO.test(before)) return FURTHERED.test(behind);
  if (SET_UP.test(before)) return FOR_TASK.test(behind);
  if (DUTY.test(behind) || HABIT.test(behind)) return true;
  return list.names.every((name) => TREASURY.test(name)) && TREASURY_ACTS.test(behind);
}

/** Who alone sees to a thing leads it; several share it. */
const namedRole = ({ names }: AgencyList): Role => (names.length > 1 ? 'joint' : 'lead');

/** A name that is a place by its form: 秦皇岛市; it may stand for its government. */
export const isPlaceName = (name: string): boolean =>
  /^[\p{Script=Han}]{2,12}[市县区州盟旗]$/u.test(name) && !/政府|委/u.test(name);

/** One duty a lead; participants join the lead before them, or stand together without one. */
function groupDuties(
  text: string,
  sentence: Span,
  assigned: readonly (Assigned & { from: number })[],
): readonly Duty[] {
  const groups: (Assigned & { from: number })[][] = [];
  for (const item of assigned) {
    const open = groups.at(-1);
    if (open !== undefined && item.role !== 'lead') open.push(item);
    else groups.push([item]);
  }
  return groups.filter(saysWho).map((group, i, kept) => {
    const start = group[0]?.from ?? sentence.start;
    const end = Math.min(kept[i + 1]?.[0]?.from ?? sentence.end, start + LONGEST_QUOTE);
    const trimmed = text.slice(start, end).replace(/(?<![，、；。\s])[，、；。\s]+$/u, '').length;
    return { start, end: start + trimmed, ...settleRoles(group) };
  });
}

/** Somebody named leads or, where nobody leads, several named bodies share the duty. */
function saysWho(group: readonly Assigned[]): boolean {
  const [first] = group;
  if (first === undefined || first.list.names.every(isUnnamed)) return false;
  return first.role === 'lead' || first.list.names.length > 1;
}
