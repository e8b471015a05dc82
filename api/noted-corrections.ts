import { z } from 'zod';
import { documentText, storedDocuments } from '../graph/queries/documents.ts';
import type { GraphStore } from '../graph/store.ts';
import type { CorrectionEntry } from '../ingest/correct/correction.ts';
import { quoteMeant } from '../ingest/correct/meant.ts';
import { correctionsOf, namesOfStored } from '../ingest/correct/of-document.ts';
import { isRefusal } from '../ingest/correct/refusal.ts';
import { loadIndustryVocabulary } from '../text/vocabulary/industries.ts';
import { loadMeasureVocabulary } from '../text/vocabulary/measures.ts';

export const notedCorrectionSchema = z.object({
  action: z.enum(['add', 'change', 'reject']),
  fact: z.string(),
  by: z.string(),
  why: z.string(),
  on: z.string(),
  /** Which of the facts in the quote is meant, as the correction tells it. */
  where: z.record(z.string(), z.unknown()),
  /** Fields that were given another value, or those of the added fact. */
  set: z.record(z.string(), z.unknown()),
  /** What the codes of industries and the ids of measures in `where` and `set` stand for. */
  names: z.record(z.string(), z.object({ zh: z.string(), en: z.string() })),
  /** The words it is about, as the text prints them; offsets into the source text. */
  quote: z.string(),
  start: z.int(),
  end: z.int(),
});

export type NotedCorrection = z.infer<typeof notedCorrectionSchema>;

/**
 * What people said of the facts of one document, in reading order: a rejected fact is in no answer, so this is where
 * its rejection is seen. Corrections whose words do not stand in the text any more have no effect and are left to
 * `qpg doctor`.
 */
export async function notedCorrections(
  store: GraphStore,
  entries: readonly CorrectionEntry[],
  id: string,
): Promise<readonly NotedCorrection[]> {
  const [stored] = await store.read(storedDocuments, { id });
  const own = stored === undefined ? [] : correctionsOf(namesOfStored(stored), entries);
  if (own.length === 0) return [];
  const [text] = await store.read(documentText, { id });
  return own
    .flatMap(({ correction }): NotedCorrection[] => {
      const { action, fact, by, why, on } = correction;
      const quote = quoteMeant(correction, text?.sourceText ?? '');
      if (isRefusal(quote)) return [];
      const where = 'where' in correction ? (correction.where ?? {}) : {};
      const set = 'set' in correction ? correction.set : {};
      return [{ action, fact, by, why, on, where, set, names: namesIn(where, set), ...quote }];
    })
    .sort((a, b) => a.start - b.start);
}

function namesIn(...said: readonly object[]): NotedCorrection['names'] {
  const measures = loadMeasureVocabulary();
  const industries = loadIndustryVocabulary();
  const names: Record<string, { zh: string; en: string }> = {};
  for (const fields of said) {
    const [id, code] = [Reflect.get(fields, 'id'), Reflect.get(fields, 'gbt4754')];
    const measure = typeof id === 'string' ? measures.byId(id) : undefined;
    const industry = typeof code === 'string' ? industries.byCode(code) : undefined;
    if (measure !== undefined) names[measure.id] = { zh: measure.prefLabelZh, en: measure.prefLabelEn };
    if (industry !== undefined) names[industry.code] = { zh: industry.name, en: industry.nameEn };
  }
  return names;
}
