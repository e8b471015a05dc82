import type { AgencyVocabulary } from '../../text/vocabulary/agencies.ts';
import type { PlaceIndex } from '../../text/vocabulary/places.ts';

export interface Charge {
  /** With its place: 宝鸡市市场监督管理局. */
  readonly agency: string;
  readonly role: 'lead' | 'participant';
}

/** `level`: the same office at another level, which is no change of agency. */
export interface OfficeChange {
  readonly kind: 'agency' | 'agencyLevel' | 'role';
  readonly from: string | null;
  readonly to: string | null;
  /** Role of the agency; of a change of role, its name below. */
  readonly about: string;
}

/** What offices are told by. */
export interface OfficeKnowledge {
  readonly places: PlaceIndex;
  readonly agencies: AgencyVocabulary;
}

const OF_THE_STATE = /^(?:中华人民共和国|国家|全国|中央)/u;
const FORM = /(?:委员会办公室|领导小组办公室|总局|总署|委员会|办公厅|办公室|[局厅部委署办])$/u;
const LONGEST_PLACE = 15;

/**
 * What an office does, without its place and form: 市场监管总局, 陕西省市场监督管理局 and 眉县市场监督管理局 are 市场监督管理;
 * 工业和信息化部 and 某市工信局 are 工业和信息化. A body that a reform ended is its successor.
 */
export function officeOf(agency: string, { places, agencies }: OfficeKnowledge): string {
  const full = agencies.fullName(withoutPlace(agency.replace(OF_THE_STATE, ''), places));
  const now = (agencies.reformOf(full)?.successor ?? full).replace(OF_THE_STATE, '');
  const stem = now.replace(FORM, '');
  return agencies.domains.get(stem)[0] ?? (stem === '' ? agency : stem);
}

/** Full names of places alone: 市 of 宝鸡市市场监督管理局 is the place's, that of 市场 is not. */
function withoutPlace(agency: string, places: PlaceIndex): string {
  for (let length = Math.min(LONGEST_PLACE, agency.length - 2); length > 1; length -= 1) {
    const head = agency.slice(0, length);
    if (places.byName(head).some(({ name }) => name === head))
      return withoutPlace(agency.slice(length), places);
  }
  return agency;
}

/** Who is charged below and not above, and the other way round; an office is one across levels. */
export function officeChanges(
  upper: readonly Charge[],
  lower: readonly Charge[],
  knowledge: OfficeKnowledge,
): readonly OfficeChange[] {
  const changes: OfficeChange[] = [];
  const above = byOffice(upper, knowledge);
  const below = byOffice(lower, knowledge);
  for (const [office, to] of below) {
    const from = above.get(office);
    if (from === undefined) {
      changes.push({ kind: 'agency', from: null, to: to.agency, about: to.role });
      continue;
    }
    if (from.agency !== to.agency)
      changes.push({ kind: 'agencyLevel', from: from.agency, to: to.agency, about: to.role });
    if (from.role !== to.role) changes.push({ kind: 'role', from: from.role, to: to.role, about: to.agency });
  }
  for (const [office, from] of above)
    if (!below.has(office)) changes.push({ kind: 'agency', from: from.agency, to: null, about: from.role });
  return changes;
}

/** One charge an office; who leads is told first. */
function byOffice(charges: readonly Charge[], knowledge: OfficeKnowledge): ReadonlyMap<string, Charge> {
  const offices = new Map<string, Charge>();
  for (const charge of [...charges].sort((a, b) => rank(a) - rank(b))) {
    const office = officeOf(charge.agency, knowledge);
    if (!offices.has(office)) offices.set(office, charge);
  }
  return offices;
}

function rank({ role }: Charge): number {
  return role === 'lead' ? 0 : 1;
}
