import type { Span } from '../../../text/span.ts';
import { type AgencyKnowledge, agencyLengthAt } from './names.ts';

/** Agencies named one after the other, each in full: 发展改革、财政等部门 gives 发展改革部门, 财政部门. */
export interface AgencyList extends Span {
  readonly names: readonly string[];
  /** 等 stands behind the last. */
  readonly openEnded: boolean;
}

const JOINT = /^(?:、|和|及|与|以及|，|,|；|;|\s)+/u;
const OPEN_END = /^等(?:有关|相关)?(?:部门|单位|市|县|区)?/u;
const SHARED_TAIL = /(?:部门|机关|市|县|区|州)$/u;

/** A body that no form and no list knows, in a place where only bodies stand: 人行合肥中心支行. */
const UNLISTED =
  /^[\p{Script=Han}A-Za-z“”]{2,25}?(?=[、，,；;。）)〕\]］\n]|等|牵头|负责|配合|参与|参加|协助|协同|会同|按|$)/u;

/**
 * The list that begins at `at`: agencies joined by 、, 和, 及, with a shared last word given to each
 * (石家庄、邯郸市; 发展改革、财政和科技等部门). Null where no agency begins. `unlisted` takes any words for a body;
 * use it behind 责任单位： and the like only.
 */
export function agencyListAt(
  text: string,
  at: number,
  knowledge: AgencyKnowledge,
  unlisted = false,
): AgencyList | null {
  const printed: { name: string; whole: boolean }[] = [];
  let end = at;
  let next = at;
  for (;;) {
    const member = memberAt(text, next, knowledge, unlisted);
    if (member === null) break;
    printed.push(member);
    end = next + member.name.length;
    const joint = JOINT.exec(text.slice(end, end + 3))?.[0] ?? '';
    if (joint === '' || /[，,；;]/u.test(joint)) break;
    next = end + joint.length;
  }
  const open = OPEN_END.exec(text.slice(end, end + 6))?.[0] ?? '';
  const tail = sharedTail(open, printed.at(-1)?.name ?? '');
  const names = printed.map(({ name, whole }) => (whole || tail === '' ? name : name + tail));
  if (names.length === 0 || (tail === '' && printed.some(({ whole }) => !whole))) return null;
  return { start: at, end: end + open.length, names, openEnded: open !== '' };
}

function sharedTail(open: string, last: string): string {
  return (SHARED_TAIL.exec(open) ?? SHARED_TAIL.exec(last))?.[0] ?? '';
}

/** A whole agency, or a field of work or place that waits for the last member's word. */
function memberAt(
  text: string,
  at: number,
  knowledge: AgencyKnowledge,
  unlisted: boolean,
): { name: string; whole: boolean } | null {
  const length = agencyLengthAt(text, at, knowledge);
  const words = unlisted ? (UNLISTED.exec(text.slice(at, at + 30))?.[0] ?? '') : '';
  if (length > 0 || words !== '')
    return { name: text.slice(at, at + Math.max(length, words.length)), whole: true };
  const level = /^[省市县区州](?!场)/u.exec(text.slice(at, at + 2))?.[0].length ?? 0;
  const domain = knowledge.agencies.domains.matchAt(text, at + level);
  if (domain !== undefined) return { name: text.slice(at, domain.end), whole: false };
  const place = knowledge.places.matchAt(text, at);
  if (place === undefined) return null;
  const name = text.slice(at, at + place.length);
  return { name, whole: /[市县区州盟旗]$/u.test(name) };
}
