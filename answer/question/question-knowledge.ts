import type { IndustryVocabulary } from '../../text/vocabulary/industries.ts';
import type { MeasureVocabulary } from '../../text/vocabulary/measures.ts';
import type { PlaceIndex } from '../../text/vocabulary/places.ts';
import type { AwardReader } from './awards.ts';
import type { NamedDocument } from './documents.ts';
import type { PinyinReader } from './pinyin-words.ts';
import type { TypoReader } from './typos.ts';

/** What a question is read against: the vocabulary, and what the collection holds. */
export interface QuestionKnowledge {
  readonly places: PlaceIndex;
  readonly awards: AwardReader;
  readonly typos: TypoReader;
  /** What an English question may spell in pinyin. */
  readonly pinyin: PinyinReader;
  readonly measures: MeasureVocabulary;
  readonly industries: IndustryVocabulary;
  /** Codes of the places that have documents. */
  readonly loaded: ReadonlySet<string>;
  /** The documents of the collection; none where the question has neither title nor number. */
  readonly documents: readonly NamedDocument[];
}
