import type { Span } from '../../text/span.ts';
import { issuerLevelOf } from '../extract/citations/issuer-level.ts';
import type { Citation } from '../extract/facts.ts';
import { documentNumberKey } from '../link/document-number.ts';
import { citesItself, ownReferenceKeys, titleParts } from '../link/titles.ts';
import type { FieldsOf } from './correction.ts';
import { defined, type InClause, type Reading } from './reading.ts';
import { type Refusal, unreadable } from './refusal.ts';

type Fields = FieldsOf<'citation'>;

/** The citation with the fields that are set; who issued another text is read from them and the words before it. */
export function citationAfter(before: Citation, set: Fields, reading: Reading): Citation | Refusal {
  const title = bareTitle(set.title ?? before.title);
  const after = { ...before, ...defined(set), title };
  const isOfSameText = set.title === undefined && set.documentNumber === undefined;
  return isOfSameText ? after : citationOf(after, reading);
}

/** A citation that the quote makes; where no relation is set, a mere mention. */
export function newCitation(
  set: Fields & Pick<Citation, 'title'>,
  place: Omit<InClause, 'clause' | 'clauseOrdinal'> & Pick<Citation, 'clauseOrdinal'>,
  reading: Reading,
): Citation | Refusal {
  const { documentNumber = null, relation = 'mentions' } = set;
  const title = bareTitle(set.title);
  return citationOf({ title, documentNumber, relation, issuerLevel: null, ...place }, reading);
}

function citationOf(citation: Citation, { document, knowledge }: Reading): Citation | Refusal {
  const { title, documentNumber } = citation;
  const { metadata, working } = document;
  const cited = { titleKey: titleParts(title).key, numberKey: documentNumberKey(documentNumber) };
  if (citesItself(cited, ownReferenceKeys(metadata)))
    return unreadable(`${title} is the document itself, which does not cite itself`);
  const lead = leadOf(working.source, citation);
  const issuerLevel = issuerLevelOf({ title, documentNumber, lead }, knowledge.places, metadata.jurisdiction);
  return { ...citation, issuerLevel };
}

/** A title may be given in its marks. */
function bareTitle(title: string): string {
  return title.replace(/^[《〈]|[》〉]$/gu, '');
}

const LEAD = 80;

/** The words of the sentence before the cited title, which may name who issued it; the quote may begin with them. */
function leadOf(source: string, { start, end }: Span): string {
  const mark = source.slice(start, end).search(/[《〈<“]/u);
  const at = start + Math.max(0, mark);
  const before = source.slice(Math.max(0, at - LEAD), at);
  return before.slice(Math.max(...['。', '；', '\n'].map((border) => before.lastIndexOf(border))) + 1);
}
