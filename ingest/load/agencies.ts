import type { NodeRow, RelationshipRow } from '../../graph/subgraph.ts';
import type { PlaceIndex } from '../../text/vocabulary/places.ts';
import type { Facts } from '../extract/facts.ts';
import { clauseOf, type FactContext, quoted, type Rows } from './fact-context.ts';

const STATE_BODY = /^(?:国务院|中共中央|中央|全国人民代表大会|全国人大|最高人民)/u;

/** Agencies that issue the document, that it names, and that its clauses charge. */
export function agencyRows(context: FactContext, facts: Facts): Rows {
  const { documentId, parsed, places } = context;
  const canonical = canonicalNames(facts);
  const nodes = new Map<string, NodeRow>();
  const idOf = (name: string): string => {
    const full = canonical.get(name) ?? name;
    const id = `agency:${full}`;
    if (!nodes.has(id))
      nodes.set(id, { label: 'Agency', properties: { id, name: full, ...placeOf(full, places) } });
    return id;
  };
  const relationships: RelationshipRow[] = [
    ...parsed.metadata.issuers.map(
      (issuer): RelationshipRow => ({
        type: 'ISSUED_BY',
        from: documentId,
        to: idOf(issuer),
        properties: {},
      }),
    ),
    ...facts.agencies.map(
      ({ name, canonical: full, asPrinted, mentions }): RelationshipRow => ({
        type: 'NAMES',
        from: documentId,
        to: idOf(full),
        properties: { name, asPrinted, mentions },
      }),
    ),
    ...facts.responsibilities.flatMap((fact) =>
      (['lead', 'participants'] as const).flatMap((list) =>
        fact[list].map(
          (name): RelationshipRow => ({
            type: 'RESPONSIBLE_FOR',
            from: idOf(name),
            to: clauseOf(context, fact),
            properties: { role: list === 'lead' ? 'lead' : 'participant', name, ...quoted(fact) },
          }),
        ),
      ),
    ),
  ];
  return { nodes: [...nodes.values()], relationships };
}

/** Canonical name by name in the text; a name that stands for two bodies of one text is left as it is. */
function canonicalNames(facts: Facts): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { name, canonical, asPrinted } of facts.agencies)
    for (const form of new Set([name, asPrinted])) {
      if (names.has(form) && names.get(form) !== canonical) ambiguous.add(form);
      names.set(form, canonical);
    }
  for (const form of ambiguous) names.delete(form);
  return names;
}

/** Level and place told by the name alone, so that every document says the same of the agency. */
function placeOf(name: string, places: PlaceIndex): { level: string | null; adcode: string | null } {
  if (STATE_BODY.test(name)) return { level: 'national', adcode: '100000' };
  const candidates = places.matchAt(name, 0)?.candidates ?? [];
  const [only] = candidates;
  return only !== undefined && candidates.length === 1
    ? { level: only.level, adcode: only.adcode }
    : { level: null, adcode: null };
}
