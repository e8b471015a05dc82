import type { MeaningRule } from '../../text/vocabulary/measure-meaning.ts';
import type { MeasureVocabulary } from '../../text/vocabulary/measures.ts';
import { sourceQuote } from '../../text/working-text.ts';
import type { Facts, MeasureLink } from '../extract/facts.ts';
import { bestOfClause, type ConceptVector, linkByMeaning } from '../extract/measures/meaning.ts';
import { measuresNamed } from '../extract/measures/measures.ts';
import type { ParsedDocument } from '../parse/document.ts';
import type { EmbeddedPiece } from './pieces.ts';

/** The measures with their vectors; none where the embedder is not the one the vectors were made with. */
function conceptsFor(
  modelId: string,
  vocabulary: MeasureVocabulary,
  rule: MeaningRule,
): readonly ConceptVector[] {
  if (modelId !== rule.model) return [];
  return vocabulary.all().flatMap(({ id, broader }) => {
    const vector = rule.vectors.get(id);
    return vector === undefined ? [] : [{ id, broader, vector }];
  });
}

export interface EmbeddedText {
  readonly pieces: readonly EmbeddedPiece[];
  /** Id of the embedder that made their vectors. */
  readonly modelId: string;
}

/**
 * The facts with the measures that clauses state in other words than their labels. A measure that a label names in
 * the clause, or in the heading over the piece, is said already and not linked again.
 */
export function withMeaningLinks(
  { clauses, working }: ParsedDocument,
  facts: Facts,
  { pieces, modelId }: EmbeddedText,
  vocabulary: MeasureVocabulary,
  rule: MeaningRule,
): Facts {
  const concepts = conceptsFor(modelId, vocabulary, rule);
  if (concepts.length === 0) return facts;
  const known = new Set(facts.measures.map(({ clauseOrdinal, id }) => `${clauseOrdinal} ${id}`));
  const spoken = pieces.filter(({ clauseOrdinal }) => {
    const part = clauses[clauseOrdinal]?.part;
    return part === 'body' || part === 'attachment';
  });
  const found = spoken.flatMap((piece) => {
    const named = measuresNamed(piece.text, vocabulary);
    return linkByMeaning([piece], concepts, rule).filter(
      ({ id, clauseOrdinal }) => !named.has(id) && !known.has(`${clauseOrdinal} ${id}`),
    );
  });
  const links = bestOfClause(found).map(
    ({ id, score, clauseOrdinal, start, end }): MeasureLink => ({
      id,
      labelZh: vocabulary.byId(id)?.prefLabelZh ?? id,
      score: Math.round(score * 1e4) / 1e4,
      method: 'meaning',
      clause: clauses[clauseOrdinal]?.label ?? '',
      clauseOrdinal,
      ...sourceQuote(working, start, end),
    }),
  );
  return { ...facts, measures: [...facts.measures, ...links].sort((a, b) => a.start - b.start) };
}
