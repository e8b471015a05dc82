import type { Span } from '../../../text/span.ts';
import { agencyListAt } from './lists.ts';
import type { AgencyKnowledge } from './names.ts';
import { type Assigned, bracketedRole, labelAt, type Role, roleAfter, settleRoles } from './roles.ts';

export interface Duty extends Span {
  readonly lead: readonly string[];
  readonly participants: readonly string[];
}

const NO_DUTY = /以下(?:简称|统称)|试行|征求意见|记者|通讯员|摄影|〔\d{4}〕|\d号$/u;
/** 列第一位的为牵头单位，下同: the first of every list leads, from here on. */
const FIRST_LEADS =
  /(?<![。；，,;\s])[。；，,;\s]*(?:排|列)?(?:名|位)?(?:在)?(?:第一位?|首位|首个)[的者]?(?:单位|部门)?(?:为|是)(?:牵头|主要责任|责任)(?:责任)?(?:单位|部门)(?:[，,]下同)?[。]?/u;
/** What explains a duty and adds none: ；完成时限：2024年底, 。以下均需地方政府负责，不再列出. */
const ASIDE =
  /[；，,;。]\s*(?:(?:完成|办理|实施)?(?:时限|时间)[：:][^；。：]{2,24}|(?:20\d{2}年)?(?:\d{1,2}月(?:\d{1,2}日)?|年)?[底末]?(?:之?前)?完成|(?:持续|长期|常态化)(?:推进|坚持|实施|开展)|(?:以下|下同|以上各项|均)[^。]{0,40})[。]?$/u;
const LONGEST = 400;
const OPENERS = new Set('（(［[〔【');
const CLOSERS = new Set('）)］]〕】');

/** （A牵头，B、C按职责分工负责）, （责任单位：A、B）, （A）: duties in brackets, and the same as a line of its own. */
export function bracketDuties(text: string, range: Span, knowledge: AgencyKnowledge): readonly Duty[] {
  const duties: Duty[] = [];
  for (const bracket of brackets(text, range)) {
    const inner = { start: bracket.start + 1, end: bracket.end - 1 };
    const alone = /^(?:[\s。；;，]|$)/u.test(text.charAt(bracket.end));
    const assigned = assignRoles(text, inner, knowledge);
    if (assigned === null || (!alone && assigned.every(({ role }) => role === 'named'))) continue;
    duties.push({ ...bracket, ...settleRoles(assigned) });
  }
  return [...duties, ...labelledLines(text, range, knowledge), ...officeLines(text, range, knowledge)];
}

/** Offset from which the first body of a list leads, because the document says so; infinity if it never does. */
export function firstLeadsFrom(text: string): number {
  const at = FIRST_LEADS.exec(text)?.index;
  return at === undefined ? Number.POSITIVE_INFINITY : text.lastIndexOf('\n', at);
}

/** The duty of a joint list where its first body leads. */
export function withFirstAsLead(duty: Duty): Duty {
  const [first, ...others] = duty.participants;
  return duty.lead.length > 0 || first === undefined
    ? duty
    : { ...duty, lead: [first], participants: others };
}

/** Outermost brackets, each at most LONGEST long. */
function* brackets(text: string, { start, end }: Span): Generator<Span> {
  let depth = 0;
  let open = -1;
  for (let i = start; i < end; i += 1) {
    const c = text.charAt(i);
    if (OPENERS.has(c)) {
      if (depth === 0) open = i;
      depth += 1;
    } else if (CLOSERS.has(c) && depth > 0) {
      depth -= 1;
      if (depth === 0) yield { start: open, end: i + 1 };
    }
    if (depth > 0 && i - open > LONGEST) {
      depth = 0;
      i = open;
    }
  }
}

/** 责任单位：A、B without brackets, at the head of a line or behind a full stop, to the end of the line. */
function labelledLines(text: string, { start, end }: Span, knowledge: AgencyKnowledge): readonly Duty[] {
  const duties: Duty[] = [];
  for (let line = start; line < end; line = lineEnd(text, line) + 1) {
    const to = Math.min(end, lineEnd(text, line));
    const from = labelIn(text, line, to);
    if (from === null) continue;
    const stop = to - (/[。；;】]$/u.test(text.slice(from, to)) ? 1 : 0);
    const assigned = assignRoles(text, { start: from, end: stop }, knowledge);
    if (assigned !== null) duties.push({ start: from, end: to, ...settleRoles(assigned) });
  }
  return duties;
}

/** What an office is told to do behind its name and a colon. */
const TOLD =
  /^[：:](?:积极|认真|具体|主要)?(?:承担|负责|牵头|落实|引导|组织|做好|指导|推进|推动|加强|开展|监督|制定|会同|督促|支持|管理|统筹|抓好|建立|完善|实施|协调)/u;
const TOLD_TO_HELP = /^[：:](?:积极|认真|主动)?(?:配合|协助|参与|参加)/u;

/** 县财政局：落实奖励资金…。 The tasks of each office on a line of its own, as lists of duties by department print them. */
function officeLines(text: string, { start, end }: Span, knowledge: AgencyKnowledge): readonly Duty[] {
  const duties: Duty[] = [];
  for (let line = start; line < end; line = lineEnd(text, line) + 1) {
    const to = Math.min(end, lineEnd(text, line));
    const list = agencyListAt(text, line, knowledge);
    if (list === null || list.end >= to) continue;
    const behind = text.slice(list.end, to);
    const names = list.names;
    if (TOLD.test(behind)) duties.push({ start: line, end: to, lead: names, participants: [] });
    else if (TOLD_TO_HELP.test(behind)) duties.push({ start: line, end: to, lead: [], participants: names });
  }
  return duties;
}

/** Where the label stands in a line; null if none stands where a duty may begin. */
function labelIn(text: string, from: number, to: number): number | null {
  for (const { index } of text.slice(from, to).matchAll(LABEL_WORD)) {
    const at = from + index;
    const begins = at === from || /[。；;\s]/u.test(text.charAt(at - 1));
    if (begins && labelAt(text.slice(at, at + 12)) !== null) return at;
  }
  return null;
}
const LABEL_WORD = /(?:牵头|主办|主要|第一|责任|负责|落实|承办|配合|参加)(?:责任)?(?:单位|部门|机构)?[：:]/gu;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Reads the whole range as lists with roles, `headRole` where none is told; null if anything else stands in it. */
export function assignRoles(
  text: string,
  range: Span,
  knowledge: AgencyKnowledge,
  headRole: Role | null = null,
): readonly Assigned[] | null {
  const words = text.slice(range.start, range.end);
  if (NO_DUTY.test(words)) return null;
  const aside = FIRST_LEADS.exec(words) ?? ASIDE.exec(words.slice(-80));
  const end = aside === null ? range.end : range.start + words.indexOf(aside[0]);
  const assigned: Assigned[] = [];
  let at = range.start;
  let labelled = headRole !== null;
  while (at < end) {
    const label = labelAt(text.slice(at, end));
    labelled ||= label !== null;
    at += label?.length ?? (text.startsWith('由', at) ? 1 : 0);
    const list = agencyListAt(text, at, knowledge, { unlisted: labelled, among: assigned.length > 0 });
    if (list === null || list.end > end) return null;
    const behind = text.slice(list.end, end);
    const bracketed = bracketedRole(behind);
    const follower = bracketed ?? (label === null ? roleAfter(behind) : null);
    const role: Role = bracketed?.role ?? label?.role ?? follower?.role ?? headRole ?? 'named';
    assigned.push({ role, list });
    at = afterRole(text, list.end + (follower?.length ?? 0), end, follower?.role === 'lead');
  }
  return assigned.length === 0 ? null : withSpreadRoles(assigned);
}

/** Skips the rest of a role's words (负责, 配合落实) and the mark behind; 会同 leads straight into the next list. */
function afterRole(text: string, at: number, end: number, leads: boolean): number {
  const rest = text.slice(at, end);
  const blank = /^\s*/u.exec(rest)?.[0].length ?? 0;
  if (labelAt(rest.slice(blank, blank + 12)) !== null) return at + blank;
  const words =
    leads && /会同$|商$|联合$/u.test(text.slice(Math.max(0, at - 2), at))
      ? ''
      : (/^[^，,；;、。（）]{0,12}/u.exec(rest)?.[0] ?? '');
  const mark = /^[，,；;。、\s]+/u.exec(rest.slice(words.length))?.[0] ?? '';
  return at + words.length + mark.length;
}

/** A，B，C负责: members joined by commas take the role that follows the last. Behind 会同 they take part. */
function withSpreadRoles(assigned: readonly Assigned[]): readonly Assigned[] {
  const lists: Assigned[] = [];
  const last = assigned.at(-1);
  const leads = assigned.some(({ role }) => role === 'lead');
  for (const [i, { role, list }] of assigned.entries()) {
    const before = assigned[i - 1];
    if (role === 'named' && leads && before !== undefined) lists.push({ role: 'participant', list });
    else if (role === 'named' && last !== undefined && last.role !== 'lead' && i < assigned.length - 1)
      lists.push({ role: last.role, list });
    else lists.push({ role, list });
  }
  return lists;
}
