import type { Linker } from '../../graph/linker.ts';
import type { PlaceIndex } from '../../text/vocabulary/places.ts';
import { citedDocuments } from './cited.ts';
import { descents, mayDescend } from './lineage.ts';
import { resolveReference } from './resolve.ts';

/** The rules by which a store joins documents. Pure. */
export function createLinker(places: PlaceIndex): Linker {
  return {
    resolve: (reference, citing, candidates) => resolveReference(reference, citing, candidates, places),
    cited: citedDocuments,
    mayDescend,
    descents,
  };
}
