import type { GraphStore } from '../graph/store.ts';
import type { Embedder } from '../text/embed/embedder.ts';
import type { AwardVocabulary } from '../text/vocabulary/award-vocabulary.ts';
import type { IndustryVocabulary } from '../text/vocabulary/industries.ts';
import type { MeasureVocabulary } from '../text/vocabulary/measures.ts';
import type { PlaceIndex } from '../text/vocabulary/places.ts';

/** What answers are made with. `today` (ISO) comes from the edge: nothing inside reads a clock of its own. */
export interface AnswerContext {
  readonly store: GraphStore;
  readonly embedder: Embedder;
  readonly places: PlaceIndex;
  readonly awards: AwardVocabulary;
  readonly measures: MeasureVocabulary;
  readonly industries: IndustryVocabulary;
  readonly today: string;
}
