import type { Place, PlaceIndex } from '../../text/vocabulary/places.ts';
import type { Jurisdiction } from './document.ts';
import { placeOfPrefix } from './document-number.ts';
import { type MetadataSource, pageField } from './metadata-source.ts';

const STATE = '100000';
/** Bodies and titles of the state. */
const OF_THE_STATE =
  /^(?:中共中央|中央|国务院|国家|全国|中华人民共和国|最高人民|(?:工业和信息化|财政|商务|农业农村|农业|教育|科学技术|科技|公安|民政|司法|人力资源社会保障|人力资源和社会保障|自然资源|生态环境|环境保护|住房和城乡建设|住房城乡建设|交通运输|水利|文化和旅游|文化|应急管理)部|市场监管总局|质检总局|海关总署|税务总局)/;
const NATIONAL_KIND = /法(?:[（(].{1,20}[）)])?$/;

export interface JurisdictionEvidence {
  readonly title: string;
  readonly attachedTitle: string | null;
  readonly issuers: readonly string[];
  readonly prefix: string | null;
}

/**
 * The place a document speaks for: of its issuer, else of its title, its number's code, the page's publisher. A place
 * that the text merely mentions tells nothing. Null where none of them names exactly one.
 */
export function readJurisdiction(
  source: MetadataSource,
  evidence: JurisdictionEvidence,
): Jurisdiction | null {
  const { places } = source;
  const context = [pageField(source, 'publisher'), pageField(source, 'source'), evidence.attachedTitle]
    .map((text) => (text === null ? null : placeOfName(text, places, null)))
    .find((place) => place !== null);
  const prefixed = evidence.prefix === null ? null : placeOfPrefix(evidence.prefix, places);
  const near = prefixed ?? context ?? null;
  const place =
    first(evidence.issuers, (name) => placeOfName(name, places, near)) ??
    first([evidence.title, evidence.attachedTitle], (title) => placeOfTitle(title, places, near)) ??
    prefixed ??
    first([pageField(source, 'issuer'), pageField(source, 'publisher')], (name) =>
      placeOfName(name, places, near),
    ) ??
    lawOfTheState(evidence, places);
  return place === null ? null : toJurisdiction(place);
}

function first(texts: readonly (string | null)[], read: (text: string) => Place | null): Place | null {
  for (const text of texts) {
    const place = text === null ? null : read(text);
    if (place !== null) return place;
  }
  return null;
}

/** 安徽省六安市霍山县人民政府 is of the last place named at its beginning; 国务院 of the state. */
function placeOfName(name: string, places: PlaceIndex, near: Place | null): Place | null {
  if (OF_THE_STATE.test(name)) return places.byAdcode(STATE) ?? null;
  let at = name.startsWith('中共') ? 2 : 0;
  let found: Place | null = null;
  for (;;) {
    const match = places.matchAt(name, at);
    if (match === undefined) return found;
    const place = choose(match.candidates, found ?? near, places);
    if (place === null) return found;
    found = place;
    at += match.length;
  }
}

/** A title names its place at its beginning, or behind 印发/修订: 关于印发江西省…办法的通知. */
function placeOfTitle(title: string, places: PlaceIndex, near: Place | null): Place | null {
  const starts = [
    0,
    ...[...title.matchAll(/关于(?:印发|公布|发布|修订|修改|实施)?《?|印发《?/g)].map(
      (m) => m.index + m[0].length,
    ),
  ];
  for (const at of starts) {
    const rest = title.slice(at).replace(/^《/, '');
    const place = placeOfName(rest, places, near);
    if (place !== null && (at === 0 || place.adcode !== STATE)) return place;
  }
  return null;
}

function choose(candidates: readonly Place[], near: Place | null, places: PlaceIndex): Place | null {
  const [only] = candidates;
  if (candidates.length === 1) return only ?? null;
  if (near === null) return null;
  const related = candidates.filter(
    (place) =>
      place.adcode === near.adcode ||
      places.ancestors(place).some((above) => above.adcode === near.adcode && above.adcode !== STATE) ||
      places.ancestors(near).some((above) => above.adcode === place.adcode),
  );
  return related.length === 1 ? (related[0] ?? null) : null;
}

/** A law without issuer or place is the state's. */
function lawOfTheState({ title, issuers }: JurisdictionEvidence, places: PlaceIndex): Place | null {
  const isLaw = NATIONAL_KIND.test(title) && !/办法|方法|关于/.test(title);
  return isLaw && issuers.length === 0 && title.length >= 3 ? (places.byAdcode(STATE) ?? null) : null;
}

function toJurisdiction({ name, level, adcode, parentAdcode }: Place): Jurisdiction {
  return { name, level, adcode, parentAdcode: parentAdcode === STATE ? null : parentAdcode };
}
