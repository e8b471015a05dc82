import { factIdOf } from '../../graph/identity.ts';
import type { NodeProperties, RelationshipProperties } from '../../graph/schema.ts';
import type { Facts } from '../extract/facts.ts';
import { documentNumberKey } from '../link/document-number.ts';
import { citesItself, titleParts } from '../link/titles.ts';
import { correctionOf, type FactContext } from './fact-context.ts';

/** Citations of other documents; the document's own title and number are none. */
export function citationRows(
  { documentId }: FactContext,
  facts: Facts,
  own: NodeProperties<'Document'>,
): readonly RelationshipProperties<'CITES'>[] {
  return facts.citations.flatMap((fact) => {
    const { title, documentNumber, relation, issuerLevel, clauseOrdinal, quote, start, end } = fact;
    const titleKey = titleParts(title).key;
    const numberKey = documentNumberKey(documentNumber);
    if (citesItself({ titleKey, numberKey }, own)) return [];
    return {
      id: factIdOf(documentId, 'citation', fact, [title, documentNumber, relation]),
      title,
      titleKey,
      documentNumber,
      numberKey,
      relation,
      issuerLevel,
      clauseOrdinal,
      quote,
      start,
      end,
      correction: correctionOf(fact),
    };
  });
}

/** Documents whose force the document ends. */
export function repealRows(
  { documentId }: FactContext,
  facts: Facts,
): readonly RelationshipProperties<'REPEALS'>[] {
  return facts.repeals
    .filter(({ title, documentNumber }) => title !== null || documentNumber !== null)
    .map((fact) => {
      const { title, documentNumber, quote, start, end } = fact;
      return {
        id: factIdOf(documentId, 'repeal', fact, [title, documentNumber]),
        title,
        titleKey: title === null ? '' : titleParts(title).key,
        documentNumber,
        numberKey: documentNumberKey(documentNumber),
        quote,
        start,
        end,
      };
    });
}
