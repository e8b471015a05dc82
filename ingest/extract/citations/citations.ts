import { titleKey } from '../../../text/normalize.ts';
import { plainText } from '../../../text/printed-text.ts';
import { sourceQuote } from '../../../text/working-text.ts';
import type { ParsedDocument } from '../../parse/document.ts';
import type { Citation } from '../facts.ts';
import { citedKind, isBareKind, issuerLevelOf } from './cited-kinds.ts';
import { clauseFinder } from './clause-finder.ts';
import { findMarkedTitles, type MarkedTitle } from './marked-titles.ts';
import { followsRule, type Relation, relationOf } from './relation.ts';
import { readShortForms } from './short-forms.ts';

export { extractRepeals } from './repeals.ts';

interface Found {
  readonly citation: Citation;
  readonly key: string;
}

const STRENGTH: Readonly<Record<Relation, number>> = { implements: 2, according_to: 1, mentions: 0 };
const LEAD = 80;

/**
 * The documents that a document cites, one entry a cited document, where it is cited with most weight: by 《title》
 * (also nested, in <> or quotation marks) with its number, by number alone, or by a short form that the text
 * introduced. Its own title and number, forms, certificates and products are none.
 */
export function extractCitations(document: ParsedDocument): readonly Citation[] {
  const { text } = document.working;
  const titles = findMarkedTitles(text);
  const shortForms = readShortForms(text, titles);
  const ownKeys = ownTitleKeys(document);
  const inClause = clauseFinder(document.clauses);
  const strongest = new Map<string, Citation>();
  let previous: { relation: Relation; end: number } | null = null;
  for (const marked of titles) {
    const lead = leadOf(text, marked.start, previous?.end ?? 0);
    const relation = relationOf(lead.text, lead.continues ? (previous?.relation ?? null) : null);
    previous = { relation, end: marked.end };
    const found = readCitation(document, marked, shortForms, relation, lead.text, inClause(marked.start));
    if (found === null || ownKeys.has(found.key)) continue;
    const known = strongest.get(found.key);
    if (known === undefined) strongest.set(found.key, found.citation);
    else if (STRENGTH[relation] > STRENGTH[known.relation]) {
      strongest.set(found.key, {
        ...found.citation,
        documentNumber: found.citation.documentNumber ?? known.documentNumber,
      });
    }
  }
  return [...strongest.values()].sort((a, b) => a.start - b.start);
}

function readCitation(
  document: ParsedDocument,
  marked: MarkedTitle,
  shortForms: ReadonlyMap<string, MarkedTitle>,
  relation: Relation,
  lead: string,
  clauseOrdinal: number | null,
): Found | null {
  const quote = sourceQuote(document.working, marked.start, marked.end);
  if (marked.title === null) {
    const number = marked.documentNumber ?? '';
    if (number === '' || clauseOrdinal === null) return null;
    const citation = {
      title: number,
      documentNumber: number,
      relation,
      issuerLevel: null,
      clauseOrdinal,
      ...quote,
    };
    return { citation, key: titleKey(number) };
  }
  const shortened = shortForms.get(
    titleKey(document.working.text.slice(marked.title.start, marked.title.end)),
  );
  const full = shortened ?? marked;
  const title = plainText(
    document.working,
    (full.title ?? marked.title).start,
    (full.title ?? marked.title).end,
  );
  if (!isCited(title, marked, relation) || (shortened === undefined && isBareKind(title))) return null;
  const citation: Citation = {
    title,
    documentNumber: marked.documentNumber ?? full.documentNumber,
    relation,
    issuerLevel: issuerLevelOf(title, lead),
    clauseOrdinal,
    ...quote,
  };
  return { citation, key: titleKey(title) };
}

function isCited(title: string, marked: MarkedTitle, relation: Relation): boolean {
  if (!/[\u4e00-\u9fff]{2}/.test(title)) return false;
  const kind = citedKind(title);
  if (kind === 'paper') return false;
  return kind === 'policy' || marked.documentNumber !== null || followsRule(relation);
}

function ownTitleKeys({ metadata, clauses }: ParsedDocument): ReadonlySet<string> {
  const titles = [
    metadata.title,
    metadata.attachedTitle,
    metadata.documentNumber,
    ...clauses
      .filter(({ marker, depth, title }) => marker === '' && depth === 0 && title !== '')
      .map((c) => c.title),
  ];
  return new Set(titles.filter((title) => title !== null).map(titleKey));
}

/** The words before a title, back to the sentence's beginning or the title before. */
function leadOf(
  text: string,
  start: number,
  previousEnd: number,
): { readonly text: string; readonly continues: boolean } {
  const from = Math.max(0, start - LEAD, previousEnd);
  const words = text.slice(from, start);
  const border = Math.max(words.lastIndexOf('。'), words.lastIndexOf('；'), words.lastIndexOf('\n'));
  return { text: words.slice(border + 1), continues: border < 0 && from === previousEnd && previousEnd > 0 };
}
