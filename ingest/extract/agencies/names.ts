import type { Span } from '../../../text/span.ts';
import { type AgencyVocabulary, loadPartyOrgans } from '../../../text/vocabulary/agencies.ts';
import type { PlaceIndex } from '../../../text/vocabulary/places.ts';
import {
  BARE,
  BY_DUTY,
  byFirst,
  COLLEGIATE,
  COMMITTEE,
  DEPARTMENT_HEAD,
  DEPARTMENT_MODIFIER,
  EVERYWHERE,
  FOUNDED,
  type Form,
  GOES_ON,
  GOVERNMENT,
  GOVERNMENTS,
  LEVEL,
  lengthAt,
  NO_OFFICE,
  OFFICE,
  SHORT_OFFICE,
  TREASURY,
  UNITS_UNDER,
} from './name-forms.ts';

export interface AgencyKnowledge {
  readonly places: PlaceIndex;
  readonly agencies: AgencyVocabulary;
}

/** An agency's name in the working text. */
export interface AgencyName extends Span {
  readonly name: string;
}

const BOOK_TITLE = /《[^》\n]{1,120}》/gu;
/** 责任部门, 牵头部门: the head of a column or a label, nobody's name. */
const COLUMN_HEAD = /^(?:责任|牵头|配合|主办|协办)部门/u;
const HAN = /\p{Script=Han}/u;
const partyOrgans = loadPartyOrgans();
const governments = byFirst(GOVERNMENTS);
const otherForms = byFirst([EVERYWHERE, UNITS_UNDER, ...BARE]);

/** All names of agencies within `range`, in reading order; those in 《titles》 are none. */
export function findAgencyNames(
  text: string,
  range: Span,
  knowledge: AgencyKnowledge,
): readonly AgencyName[] {
  const titles = [...text.slice(range.start, range.end).matchAll(BOOK_TITLE)].map((m) => ({
    start: range.start + m.index,
    end: range.start + m.index + m[0].length,
  }));
  const names: AgencyName[] = [];
  let next = 0;
  for (let at = range.start; at < range.end; ) {
    while ((titles[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const title = titles[next];
    if (title !== undefined && title.start <= at) {
      at = title.end;
      continue;
    }
    const length = HAN.test(text.charAt(at)) ? agencyLengthAt(text, at, knowledge) : 0;
    if (length > 0 && at + length <= range.end) {
      names.push({ start: at, end: at + length, name: text.slice(at, at + length) });
    }
    at += Math.max(1, length);
  }
  return names;
}

function longest(forms: readonly Form[] | undefined, text: string, at: number): number {
  let length = 0;
  for (const form of forms ?? []) length = Math.max(length, lengthAt(form, text, at));
  return length;
}

/** Length of the agency name that begins at `at`, 0 if none does. */
export function agencyLengthAt(text: string, at: number, knowledge: AgencyKnowledge): number {
  const founded = /[建立了]/u.test(text.charAt(at - 1)) ? lengthAt(FOUNDED, text, at) : 0;
  if (founded > 0) return founded;
  if (text.startsWith('党中央', at)) return 0;
  const first = text.charAt(at);
  const government = longest(governments.get(first), text, at);
  return Math.max(
    government === 0 ? 0 : government + servingLength(text, at + government, knowledge.agencies),
    longest(otherForms.get(first), text, at),
    departmentLength(text, at, knowledge.agencies),
    placedLength(text, at, knowledge),
    stateLength(text, at, knowledge.agencies),
  );
}

/** 霍山县市场监管局, 省委宣传部, 中共江西省委, 县质量发展委员会办公室: a place or level first. */
function placedLength(text: string, at: number, knowledge: AgencyKnowledge): number {
  const party = text.startsWith('中共', at) ? 2 : 0;
  const league = text.startsWith('团', at) ? 1 : 0;
  const start = at + party + league;
  const prefix = prefixLength(text, start, knowledge.places);
  if (prefix === 0) return 0;
  const body = bodyLength(text, start + prefix, knowledge.agencies);
  if (body === 0) return 0;
  const end = start + prefix + body;
  return end + branchLength(text, end, knowledge.places) - at;
}

/** 市生态环境局|固安分局: the branch at a place. */
function branchLength(text: string, at: number, places: PlaceIndex): number {
  if (!text.startsWith('局', at - 1)) return 0;
  const place = places.matchAt(text, at)?.length ?? 0;
  const level = lengthAt(LEVEL, text, at + place);
  return place > 0 && text.startsWith('分局', at + place + level) ? place + level + 2 : 0;
}

/** One place or level, or several in a row: 六安市霍山县, 安徽省市. */
function prefixLength(text: string, at: number, places: PlaceIndex): number {
  let end = at;
  if (isPreposition(text, at, places)) return 0;
  for (
    let place = places.matchAt(text, end);
    place !== undefined && end - at < 20;
    place = places.matchAt(text, end)
  ) {
    end += place.length;
  }
  if (end === at || !/[省市县区州盟旗]/u.test(text[end - 1] ?? '')) end += lengthAt(LEVEL, text, end);
  else if (/^市市场/u.test(text.slice(end, end + 3))) end += 1;
  return end - at;
}

/** 从|江西赣州市质监局: not the county of 从江. */
function isPreposition(text: string, at: number, places: PlaceIndex): boolean {
  // 县委和|县政府 is not 和县.
  if (text.startsWith('和', at) && /[委府局厅部院会]/u.test(text.charAt(at - 1))) return true;
  if (!/^[从由向到]/u.test(text.charAt(at))) return false;
  const here = places.matchAt(text, at);
  const next = places.matchAt(text, at + 1);
  return here !== undefined && next !== undefined && next.length >= here.length;
}

function bodyLength(text: string, at: number, agencies: AgencyVocabulary): number {
  const government = lengthAt(GOVERNMENT, text, at);
  if (government > 0) return government + underGovernment(text, at + government, agencies);
  const dictionary = listedAt(text, at, agencies);
  const known = dictionary === undefined ? 0 : dictionary.end - at;
  // A department is a name by itself; what follows it (市场监管局|代表…委员会) is another.
  if (dictionary?.payloads.some(({ kind }) => kind === 'department' || kind === 'former') === true)
    return known;
  const joint = known === 0 ? fieldOfficeLength(text, at) : 0;
  if (joint > 0) return joint;
  const committee = known === 0 ? lengthAt(COMMITTEE, text, at) : 0;
  if (committee > 0) return committee + partyOrganLength(text, at + committee);
  const collegiate = lengthAt(COLLEGIATE, text, at);
  const office = Math.max(officeLength(text, at), lengthAt(SHORT_OFFICE, text, at));
  return Math.max(known, collegiate, office, lengthAt(TREASURY, text, at));
}

/** 经济信息委, 住房城乡建委, 商务委: the short name of a committee behind its level; 委 ends it (not 委员, 委托). */
const SHORT_COMMITTEE =
  /^(?![长党纪团])\p{Script=Han}{1,7}?委(?=[、，,；;：:。（）)〔〕［］\s|]|和|及|与|等|牵头|负责|配合|参与|会同|按|$)/u;
/** 商务和粮食局, 文体广电和旅游局: one body for two fields of work. */
const JOINT_OFFICE = /^(?!长)[^局厅委办府和与\P{Script=Han}]{2,6}[和与](?=\p{Script=Han})/u;

function fieldOfficeLength(text: string, at: number): number {
  const committee = SHORT_COMMITTEE.exec(text.slice(at, at + 12))?.[0].length ?? 0;
  const first = JOINT_OFFICE.exec(text.slice(at, at + 9))?.[0].length ?? 0;
  const second = first === 0 ? 0 : officeLength(text, at + first);
  return Math.max(committee, second === 0 ? 0 : first + second);
}

/** 省人民政府|市场监督管理部门, 省政府|国资委: a body named with the government it serves. */
function underGovernment(text: string, at: number, agencies: AgencyVocabulary): number {
  const body = agencies.forms.matchAt(text, at);
  const serves = body?.payloads.some(({ kind }) => kind === 'department' || kind === 'former') === true;
  return Math.max(
    servingLength(text, at, agencies),
    serves && body !== undefined ? body.end - at : 0,
    lengthAt(SHORT_OFFICE, text, at),
  );
}

/** Behind a government: 市场监管部门, 管理航道工作的部门. */
const servingLength = (text: string, at: number, agencies: AgencyVocabulary): number =>
  Math.max(departmentLength(text, at, agencies), lengthAt(BY_DUTY, text, at));

function partyOrganLength(text: string, at: number): number {
  return Math.max(
    lengthAt(SHORT_OFFICE, text, at),
    ...[...partyOrgans.keys()].filter((name) => text.startsWith(name, at)).map((name) => name.length),
  );
}

function officeLength(text: string, at: number): number {
  const length = lengthAt(OFFICE, text, at);
  return NO_OFFICE.test(text.slice(at, at + length)) ? 0 : length;
}

/** The listed name at `at`, unless its last character begins another word: 建设部|署, 市场局|势. */
function listedAt(text: string, at: number, agencies: AgencyVocabulary) {
  const match = agencies.forms.matchAt(text, at);
  return match !== undefined && GOES_ON.test(text.slice(match.end - 1, match.end + 2)) ? undefined : match;
}

/** Organs of the state, courts and the like, which need no place before them. */
function stateLength(text: string, at: number, agencies: AgencyVocabulary): number {
  const match = listedAt(text, at, agencies);
  if (match === undefined || text.slice(Math.max(0, at - 4), at) === '党中央、') return 0;
  const word = text.slice(at, match.end);
  const needsNoPlace =
    match.payloads.some((form) => form.kind !== 'mass') || word.length > 2 || word === '法院';
  if (!needsNoPlace) return 0;
  const office = word === '国务院' ? servingLength(text, match.end, agencies) : 0;
  return match.end - at + office;
}

/** 各级各行业主管部门, 市场监管部门: modifiers and fields of work, then 部门. */
function departmentLength(text: string, at: number, agencies: AgencyVocabulary): number {
  if (COLUMN_HEAD.test(text.slice(at, at + 4))) return 0;
  let end = at;
  for (;;) {
    const domain = agencies.domains.matchAt(text, end);
    const step = Math.max(
      lengthAt(DEPARTMENT_MODIFIER, text, end),
      domain === undefined ? 0 : domain.end - end,
    );
    if (step === 0 || end - at > 24) break;
    end += step;
  }
  const head = lengthAt(DEPARTMENT_HEAD, text, end);
  return end > at && head > 0 ? end + head - at : 0;
}
