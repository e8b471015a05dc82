import type { Jurisdiction } from '../../parse/document.ts';
import type { AgencyKnowledge } from './names.ts';

const LEVEL_OF: Readonly<Record<string, Jurisdiction['level']>> = {
  省: 'province',
  自治区: 'province',
  市: 'prefecture',
  州: 'prefecture',
  自治州: 'prefecture',
  盟: 'prefecture',
  县: 'county',
  区: 'county',
  城区: 'county',
  旗: 'county',
  自治县: 'county',
};
const LEVEL_PREFIX =
  /^(?:自治区|自治州|自治县|城区(?=\p{Script=Han}{2,10}(?:局|委|办|厅|会))|[省县区州盟旗](?![级直])|市(?![场长级直]))/u;

/**
 * The name of an agency with its place: 县市场监管局 in 霍山 → 霍山县市场监督管理局, 省委 → 中共江西省委, 团县委 → 共青团霍山县委.
 * Names that tell no level (有关部门, 各级政府) stay as they are. The place of a level is the document's or one above
 * it; a level below the document's stays open.
 */
export function canonicalName(
  name: string,
  jurisdiction: Jurisdiction | null,
  knowledge: AgencyKnowledge,
): string {
  const league = /^团(?=[省市县区州])/u.test(name);
  if (/^(?:省、|市、|县、|乡、)/u.test(name)) return generic(name);
  const party = name.startsWith('中共');
  const bare = name.slice(party ? 2 : league ? 1 : 0);
  const { place, rest } = splitPlace(bare, jurisdiction, knowledge);
  if (place === null) return knowledge.agencies.fullName(generic(name));
  if (rest === '海关') return name;
  if (party) return `中共${place}${rest}`;
  if (league) return `共青团${place}${rest}`;
  if (/^委(?:员会)?(?![员托])/u.test(rest) && !/^委员会/u.test(rest)) return `中共${place}${rest}`;
  return place + fullBody(rest, knowledge);
}

/** Bodies told by kind only: 各级党委、政府 and 各级党委和政府 are one, 各有关部门 and 有关部门 as well. */
function generic(name: string): string {
  return name
    .replace(/党委(?:、|及)(?=政府|人民政府)/u, '党委和')
    .replace(/^各(?=设区|相关|有关|行业|[市县区]（)/u, '');
}

function fullBody(rest: string, { agencies }: AgencyKnowledge): string {
  const served = /^(?:人民)?政府(?=.)/u.exec(rest)?.[0] ?? '';
  const body = served === '' ? undefined : agencies.forms.get(rest.slice(served.length))[0];
  if (body?.kind === 'department') return body.fullName;
  if (rest.startsWith('政府')) return `人民${rest}`;
  return agencies.fullName(rest);
}

interface Placed {
  readonly place: string | null;
  readonly rest: string;
}

function splitPlace(name: string, jurisdiction: Jurisdiction | null, knowledge: AgencyKnowledge): Placed {
  let at = 0;
  let last = 0;
  for (let m = knowledge.places.matchAt(name, 0); m !== undefined; m = knowledge.places.matchAt(name, at)) {
    last = at;
    at += m.length;
  }
  // 六安市霍山县人民政府 is the county's: only the last place counts, where its name alone says which.
  if (last > 0 && knowledge.places.byName(name.slice(last, at)).length === 1)
    return placeAtHead(name.slice(last), at - last, knowledge);
  if (at > 0) return placeAtHead(name, at, knowledge);
  const level = LEVEL_PREFIX.exec(name)?.[0];
  if (level === undefined) return { place: bodyPlace(name, jurisdiction, knowledge), rest: name };
  const place = placeOfLevel(level, jurisdiction, knowledge);
  return place === null ? { place: null, rest: name } : { place, rest: name.slice(level.length) };
}

/** 江西省 + 农业厅; 石家庄 + 市发改委: the level character after a short form belongs to the place. */
function placeAtHead(name: string, length: number, { places }: AgencyKnowledge): Placed {
  const printed = name.slice(0, length);
  const owners = places.byName(printed);
  const [owner] = owners;
  const full = owners.length === 1 && owner !== undefined ? owner.name : printed;
  const rest = full !== printed && name.startsWith(full) ? name.slice(full.length) : name.slice(length);
  return { place: full, rest };
}

/** A department named without any place is the document's own: 市场监管局 in 霍山. */
function bodyPlace(
  name: string,
  jurisdiction: Jurisdiction | null,
  { agencies }: AgencyKnowledge,
): string | null {
  const form = agencies.forms.get(name)[0];
  const local =
    form !== undefined &&
    (form.kind === 'department' ||
      (form.kind === 'former' && !/^(?:国家|中国)|(?:总局|部)$/u.test(form.fullName)));
  return local && jurisdiction !== null && jurisdiction.level !== 'national' ? jurisdiction.name : null;
}

function placeOfLevel(
  level: string,
  jurisdiction: Jurisdiction | null,
  { places }: AgencyKnowledge,
): string | null {
  if (jurisdiction === null) return null;
  const wanted = LEVEL_OF[level];
  if (jurisdiction.level === wanted) return jurisdiction.name;
  const own = places.byAdcode(jurisdiction.adcode);
  if (own === undefined) return null;
  // A county-level city calls itself 市; the districts of a municipality's 市 are the province's.
  if (level === '市' && own.name.endsWith('市')) return own.name;
  const above = places.ancestors(own);
  const exact = above.find((place) => place.level === wanted);
  return exact?.name ?? (level === '市' ? (above.find((p) => p.name.endsWith('市'))?.name ?? null) : null);
}
