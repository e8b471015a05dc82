import type { Span } from '../../../text/span.ts';
import { NO_OFFICE } from './name-forms.ts';
import { type AgencyKnowledge, agencyLengthAt } from './names.ts';

/** Agencies named one after the other, each in full: 发展改革、财政等部门 gives 发展改革部门, 财政部门. */
export interface AgencyList extends Span {
  readonly names: readonly string[];
  /** 等 stands behind the last. */
  readonly openEnded: boolean;
}

/** Also 和其他|有关部门. */
const JOINT = /^(?:、|和|及|与|以及|，|,|；|;|\s)+(?:其他(?=有关|相关|各))?/u;
const OPEN_END = /^等(?:有关|相关)?(?:部门|单位|市|县|区)?/u;
/** 州 of 甘孜州 says what the place is; that of 沧州 is part of its name. */
const SHARED_TAIL = /(?:(?:行政)?主管部门|部门|机关|市|县|区|(?<=\p{Script=Han}{2})州)$/u;
const WHOLE_PLACE = /(?:[市县区盟旗]|\p{Script=Han}{2}州)$/u;

/** A name of more than a place: it goes on to a body's last word. */
const BEHIND_PLACE =
  /^(?![和及与等])\p{Script=Han}{2,9}(?:总会|商会|学会|协会|公司|集团|中心|学院|大学|医院|银行)/u;
/** A body that no form and no list knows, in a place where only bodies stand: 人行合肥中心支行. */
const UNLISTED =
  /^[\p{Script=Han}A-Za-z“”]{2,25}?(?=[、，,；;。（）)〕\]］\s|]|等|牵头|负责|配合|参与|参加|协助|协同|会同|按|$)/u;

/** A body without place or level behind one that has it: 县发改局、|审批局、物价局. */
const BARE_BODY =
  /^(?![各有相])[\p{Script=Han}]{2,8}?(?:局|厅|委|办|署)(?=[、，,；;（）)〕】\]\n]|和|及|与|等|按|牵|负|配|$)/u;
/** A body that serves no government, by its last word: 某某农垦集团, 某某大学. */
const OTHER_BODY =
  /^(?![各有相其])[\p{Script=Han}A-Za-z]{2,16}?(?:集团|公司|大学|学院|研究院|研究所|协会|学会|商会|联合会|合作社|农垦|[分支]行|报社|电视台|管委会)(?=[、，,；;。）)〕】\]\s|]|和|及|与|等|按|牵|负|配|参|协|$)/u;
/** A field of work that no list knows, among others, where 等部门 closes the list. */
const FIELD_AMONG_OTHERS = /^[\p{Script=Han}]{2,7}(?=[、和及])/u;
const CLOSED_BY_DEPARTMENTS = /^[^，。；：\n（）]{0,160}?等(?:有关|相关)?部门/u;

interface Member {
  readonly name: string;
  /** False for a field or place that waits for the last member's word. */
  readonly whole: boolean;
  readonly isPlace?: boolean;
  /** With an explanation in brackets behind the name: 市场监管总局（国家标准委）. */
  readonly length: number;
}

/**
 * The list that begins at `at`: agencies joined by 、, 和, 及, with a shared last word given to each
 * (石家庄、邯郸市; 发展改革、财政和科技等部门). Null where no agency begins. `unlisted` takes any words of the line for a
 * body; use it behind 责任单位： and the like only. `among` says that other bodies stand before the list.
 */
export function agencyListAt(
  text: string,
  at: number,
  knowledge: AgencyKnowledge,
  { unlisted = false, among = false }: { readonly unlisted?: boolean; readonly among?: boolean } = {},
): AgencyList | null {
  const printed: Member[] = [];
  let end = at;
  let next = at;
  let joint = '';
  for (;;) {
    const member =
      memberAt(text, next, knowledge, unlisted && !joint.includes('\n')) ??
      (printed.length === 0 ? null : furtherMember(text, next, printed)) ??
      (printed.length > 0 || among ? otherBody(text, next) : null);
    if (member === null) break;
    printed.push(member);
    end = next + member.length;
    joint = JOINT.exec(text.slice(end, end + 6))?.[0] ?? '';
    if (joint === '' || /[，,；;]/u.test(joint)) break;
    next = end + joint.length;
  }
  const open = OPEN_END.exec(text.slice(end, end + 6))?.[0] ?? '';
  const tail = sharedDepartment(printed, knowledge) ?? sharedTail(open, printed.at(-1)?.name ?? '');
  const names = printed.map(({ name, whole }) => (whole || tail === '' ? name : name + tail));
  if (names.length === 0 || (tail === '' && printed.some(({ whole }) => !whole))) return null;
  return { start: at, end: end + open.length, names, openEnded: open !== '' };
}

/** 山西、河南|省市场监管局: what stands behind the last place belongs to the bare places before it. */
function sharedDepartment(printed: readonly Member[], { places }: AgencyKnowledge): string | null {
  const last = printed.at(-1)?.name ?? '';
  const before = printed.slice(0, -1);
  if (before.length === 0 || !before.every(({ whole, isPlace }) => isPlace === true && !whole)) return null;
  const place = places.matchAt(last, 0)?.length ?? 0;
  const bare = last.slice(0, place).replace(/[省市县区州盟旗]$/u, '').length;
  return place > bare && bare > 0 && last.length > place ? last.slice(bare) : null;
}

/** A member's own words: 农业农村 of 农业农村主管部门. */
export const withoutSharedTail = (name: string): string => name.replace(SHARED_TAIL, '');

function sharedTail(open: string, last: string): string {
  return (SHARED_TAIL.exec(open) ?? SHARED_TAIL.exec(last))?.[0] ?? '';
}

/** What may only go on with a list: a body by its last word, an unknown field before 等部门. */
function furtherMember(text: string, at: number, before: readonly Member[]): Member | null {
  const last = before.at(-1);
  if (last?.whole === true) {
    const name = BARE_BODY.exec(text.slice(at, at + 12))?.[0] ?? '';
    return name === '' || NO_OFFICE.test(name) ? null : { name, whole: true, length: name.length };
  }
  const name = FIELD_AMONG_OTHERS.exec(text.slice(at, at + 10))?.[0] ?? '';
  if (name === '' || !CLOSED_BY_DEPARTMENTS.test(text.slice(at, at + 170))) return null;
  return { name, whole: false, length: name.length };
}

function otherBody(text: string, at: number): Member | null {
  const name = OTHER_BODY.exec(text.slice(at, at + 24))?.[0] ?? '';
  return name === '' ? null : { name, whole: true, length: name.length };
}

/** A whole agency, or a field of work or place that waits for the last member's word. */
function memberAt(text: string, at: number, knowledge: AgencyKnowledge, unlisted: boolean): Member | null {
  const length = agencyLengthAt(text, at, knowledge);
  const words = unlisted ? (UNLISTED.exec(text.slice(at, at + 30))?.[0] ?? '') : '';
  if (length > 0 || words !== '') {
    const ends = length > 0 && /^[及和与]/u.test(text.slice(at + length));
    const name = text.slice(at, at + (ends ? length : Math.max(length, words.length)));
    const behind = at + name.length;
    const aside = length > 0 ? explanation(text, behind, knowledge) : kindAside(text, behind);
    return { name, whole: true, length: name.length + aside };
  }
  const organ = knowledge.agencies.forms.matchAt(text, at);
  if (organ?.payloads.some(({ kind }) => kind === 'mass') === true)
    return { name: text.slice(at, organ.end), whole: true, length: organ.end - at };
  const level = /^[省市县区州](?!场)/u.exec(text.slice(at, at + 2))?.[0].length ?? 0;
  const domain = knowledge.agencies.domains.matchAt(text, at + level);
  if (domain !== undefined)
    return { name: text.slice(at, domain.end), whole: false, length: domain.end - at };
  const place = knowledge.places.matchAt(text, at);
  if (place === undefined) return null;
  // 某市烟花爆竹总会 is a body by its last word, and not the city.
  const more = BEHIND_PLACE.exec(text.slice(at + place.length, at + place.length + 14))?.[0] ?? '';
  if (more !== '') {
    const body = text.slice(at, at + place.length + more.length);
    return { name: body, whole: true, length: body.length };
  }
  const name = text.slice(at, at + place.length);
  return { name, whole: WHOLE_PLACE.test(name), length: name.length, isPlace: true };
}

/** What else of its kind is meant by an unlisted body: 各团场|（镇）; a role in brackets is none. */
const KIND_ASIDE = /^（(?!负责|牵头|主办|配合|协办|参与|参加)[^（）\n]{1,8}）/u;
const kindAside = (text: string, at: number): number =>
  KIND_ASIDE.exec(text.slice(at, at + 10))?.[0].length ?? 0;

/** Length of other names of the same body in brackets: 市场监管总局|（国家标准委、国家认监委）. */
function explanation(text: string, at: number, knowledge: AgencyKnowledge): number {
  const bracket = /^（[^（）\n]{3,30}）/u.exec(text.slice(at, at + 34))?.[0] ?? '';
  return bracket !== '' && agencyLengthAt(text, at + 1, knowledge) > 0 ? bracket.length : 0;
}
