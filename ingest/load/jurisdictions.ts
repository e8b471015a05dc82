import type { NodeProperties } from '../../graph/schema.ts';
import type { RelationshipRow } from '../../graph/subgraph.ts';
import type { Place, PlaceIndex } from '../../text/vocabulary/places.ts';
import type { Facts } from '../extract/facts.ts';
import type { FactContext, Rows } from './fact-context.ts';

/** The place the document speaks for, the places that pay its sums, and every place above them. */
export function placeRows({ documentId, parsed, knowledge: { places } }: FactContext, facts: Facts): Rows {
  const own = parsed.metadata.jurisdiction?.adcode ?? null;
  const payers = facts.awards.map((award) => award.payer.adcode);
  const known = new Map<string, Place>();
  for (const adcode of [own, ...payers]) {
    const place = adcode === null ? undefined : places.byAdcode(adcode);
    if (place === undefined) continue;
    for (const one of [place, ...places.ancestors(place)]) known.set(one.adcode, one);
  }
  const applies: RelationshipRow[] =
    own !== null && known.has(own) ? [{ type: 'APPLIES_IN', from: documentId, to: own, properties: {} }] : [];
  return {
    nodes: [...known.values()].map((place) => ({
      label: 'Jurisdiction',
      properties: jurisdiction(place, places),
    })),
    relationships: [...applies, ...[...known.values()].flatMap((place) => withinRow(place, places))],
  };
}

function jurisdiction(place: Place, places: PlaceIndex): NodeProperties<'Jurisdiction'> {
  const { adcode, name, nameEn, level } = place;
  return { adcode, name, nameEn, level, parentAdcode: places.ancestors(place)[0]?.adcode ?? null };
}

function withinRow(place: Place, places: PlaceIndex): readonly RelationshipRow[] {
  const [above] = places.ancestors(place);
  return above === undefined
    ? []
    : [{ type: 'WITHIN', from: place.adcode, to: above.adcode, properties: {} }];
}
