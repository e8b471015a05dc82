import type { LinkDocument, Reference } from '../../graph/linker.ts';
import type { PlaceIndex } from '../../text/vocabulary/places.ts';
import { isGenericTitle, titleParts } from './titles.ts';

const STATE = '100000';

/**
 * The ingested document that a reference means: by number, where it has one, else by title; only when exactly one
 * candidate remains. A title alone means a document of the citing document's own line of places, unless the title
 * names its place or issuer.
 */
export function resolveReference(
  reference: Reference,
  citing: LinkDocument,
  candidates: readonly LinkDocument[],
  places: PlaceIndex,
): string | null {
  const possible = candidates.filter((c) => c.id !== citing.id && isPossible(reference, citing, c));
  const byNumber = possible.filter(
    (c) => c.numberKey !== null && c.numberKey === reference.numberKey && titlesAgree(reference.titleKey, c),
  );
  if (byNumber.length > 0) return onlyOne(byNumber);
  if (isGenericTitle(reference.titleKey)) return null;
  return onlyOne(
    possible.filter((c) => hasTitle(reference.titleKey, c) && isMeant(reference, citing, c, places)),
  );
}

function onlyOne(documents: readonly LinkDocument[]): string | null {
  return documents.length === 1 ? (documents[0]?.id ?? null) : null;
}

/** Nothing that both sides tell contradicts. */
function isPossible(reference: Reference, citing: LinkDocument, candidate: LinkDocument): boolean {
  const { numberKey, issuerLevel } = reference;
  if (numberKey !== null && candidate.numberKey !== null && numberKey !== candidate.numberKey) return false;
  if (issuerLevel !== null && candidate.level !== null && issuerLevel !== candidate.level) return false;
  return citing.date === null || candidate.date === null || candidate.date <= citing.date;
}

function hasTitle(key: string, { titleKey, attachedKey }: LinkDocument): boolean {
  return key === titleKey || key === attachedKey;
}

/** Beside an equal number, a shortened title is enough. */
function titlesAgree(key: string, candidate: LinkDocument): boolean {
  if (isGenericTitle(key)) return true;
  return [candidate.titleKey, candidate.attachedKey].some(
    (own) => own !== null && own !== '' && (own.includes(key) || key.includes(own)),
  );
}

function isMeant(
  reference: Reference,
  citing: LinkDocument,
  candidate: LinkDocument,
  places: PlaceIndex,
): boolean {
  const [place = null] = candidate.line;
  if (place === null) return false;
  const asked = titleParts(reference.title ?? '').issuer;
  const told = titleParts(candidate.title).issuer;
  if (asked !== '' && told !== '' && namesPlace(asked, places) && namesPlace(told, places))
    return asked === told;
  if (place === STATE || citing.line.includes(place)) return true;
  return namesPlace(reference.titleKey, places);
}

function namesPlace(text: string, places: PlaceIndex): boolean {
  return places.matchAt(text, 0) !== undefined;
}
