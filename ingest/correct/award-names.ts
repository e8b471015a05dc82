import { identifyByForm } from '../../text/vocabulary/award-identity.ts';
import { findAwardNames } from '../../text/vocabulary/award-names.ts';
import type { Award, AwardMention } from '../extract/facts.ts';
import { placeOfDocument, type Reading } from './reading.ts';

type Identity = Pick<AwardMention, 'program' | 'programId' | 'programEn' | 'sponsorAdcode' | 'tier'>;

/** Whose programme the name means in this document. A tier in the name (中国质量奖提名奖) is read from it. */
export function namedProgram(
  name: string,
  reading: Reading,
): Omit<Identity, 'tier'> & Partial<Pick<Identity, 'tier'>> {
  const { places, awards } = reading.knowledge;
  const context = { places, place: placeOfDocument(reading) };
  const [found, ...others] = findAwardNames(name, context, awards);
  if (found === undefined || others.length > 0 || found.end - found.start < name.length)
    return identifyByForm(name, context, awards);
  const { program, programId, programEn, sponsorAdcode, tier } = found;
  return { program, programId, programEn, sponsorAdcode, ...(tier !== null && { tier }) };
}

/** The one place of this name or code, of several the one on the document's line; null if none or several remain. */
export function payerNamed(name: string, reading: Reading): Award['payer'] | null {
  const { places } = reading.knowledge;
  const coded = places.byAdcode(name);
  const candidates = coded === undefined ? places.byName(name) : [coded];
  const own = placeOfDocument(reading);
  const line = own === null ? [] : [own, ...places.ancestors(own)].map(({ adcode }) => adcode);
  const near = candidates.length > 1 ? candidates.filter(({ adcode }) => line.includes(adcode)) : candidates;
  const [place, ...others] = near;
  if (place === undefined || others.length > 0) return null;
  return { name: place.name, adcode: place.adcode };
}
