import type { NodeRow, RelationshipRow } from '../../graph/subgraph.ts';
import type { Place } from '../../text/vocabulary/places.ts';
import { canonicalName } from '../extract/agencies/canonical.ts';
import type { Facts } from '../extract/facts.ts';
import { clauseOf, correctionOf, type FactContext, quoted, type Rows } from './fact-context.ts';

const STATE = '100000';
const STATE_BODY = /^(?:国务院|中共中央|中央|全国人民代表大会|全国人大|最高人民)/u;

/** Agencies that issue the document, that it names, and that its clauses charge. */
export function agencyRows(context: FactContext, facts: Facts): Rows {
  const { documentId, parsed, knowledge } = context;
  const { jurisdiction } = parsed.metadata;
  const canonical = canonicalNames(facts);
  const nodes = new Map<string, NodeRow>();
  const idOf = (name: string): string => {
    const full = canonical.get(name) ?? canonicalName(name, jurisdiction, knowledge);
    const place = placeOf(full, context);
    const id = `agency:${place?.adcode ?? '?'}:${full}`;
    const properties = { id, name: full, level: place?.level ?? null, adcode: place?.adcode ?? null };
    nodes.set(id, { label: 'Agency', properties });
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
            properties: {
              role: list === 'lead' ? 'lead' : 'participant',
              name,
              ...quoted(fact),
              correction: correctionOf(fact),
            },
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

/** The place in the name, where several share it the one on the document's line; else the document's own place. */
function placeOf(name: string, { parsed, knowledge }: FactContext): Place | undefined {
  const { places, agencies } = knowledge;
  const isOfState = STATE_BODY.test(name) || agencies.forms.get(name).some((form) => form.kind === 'state');
  if (isOfState) return places.byAdcode(STATE);
  const own = places.byAdcode(parsed.metadata.jurisdiction?.adcode ?? '');
  const candidates = places.matchAt(name, 0)?.candidates ?? [];
  if (candidates.length === 0) return own;
  if (candidates.length === 1 || own === undefined)
    return candidates.length === 1 ? candidates[0] : undefined;
  const line = new Set([own, ...places.ancestors(own)].map((place) => place.adcode));
  return candidates.find((place) => line.has(place.adcode));
}
