import { type AgencyVocabulary, loadAgencyVocabulary } from './agencies.ts';
import { type AwardVocabulary, loadAwardVocabulary } from './award-vocabulary.ts';
import { type IndustryVocabulary, loadIndustryVocabulary } from './industries.ts';
import { loadMeasureVocabulary, type MeasureVocabulary } from './measures.ts';
import { loadPlaces } from './place-index.ts';
import type { PlaceIndex } from './places.ts';

/** Everything known beforehand: the data of `data/vocabulary`, loaded and indexed once. */
export interface Knowledge {
  readonly places: PlaceIndex;
  readonly awards: AwardVocabulary;
  readonly agencies: AgencyVocabulary;
  readonly industries: IndustryVocabulary;
  readonly measures: MeasureVocabulary;
}

/** @throws QpgError VOCABULARY_INVALID naming the file and the entry. */
export function loadKnowledge(): Knowledge {
  return {
    places: loadPlaces(),
    awards: loadAwardVocabulary(),
    agencies: loadAgencyVocabulary(),
    industries: loadIndustryVocabulary(),
    measures: loadMeasureVocabulary(),
  };
}
