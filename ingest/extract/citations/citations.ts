import { titleKey } from '../../../text/normalize.ts';
import { plainText } from '../../../text/printed-text.ts';
import type { PlaceIndex } from '../../../text/vocabulary/places.ts';
import { sourceQuote } from '../../../text/working-text.ts';
import type { ParsedDocument } from '../../parse/document.ts';
import type { Citation } from '../facts.ts';
import { citedKind, isBareKind } from './cited-kinds.ts';
import { clauseFinder } from './clause-finder.ts';
import { issuerLevelOf } from './issuer-level.ts';
import { type MarkedTitle, markedTitlesOf } from './marked-titles.ts';
import { isHandedOn, ownKeys, shortenedFrom } from './own-texts.ts';
import { followsRule, type Relation, relationOf } from './relation.ts';
import { readShortForms } from './short-forms.ts';
import { isStandard } from './standards.ts';

export { extractRepeals } from './repeals.ts';

interface Found {
  readonly citation: Citation;
  readonly key: string;
}

/** A marked title with the words around it. */
interface InContext {
  readonly marked: MarkedTitle;
  readonly lead: string;
  readonly behind: string;
  readonly relation: Relation;
}

const STRENGTH: Readonly<Record<Relation, number>> = { implements: 2, according_to: 1, mentions: 0 };
const LEAD = 80;
const BEHIND = 120;

/**
 * The documents that a document cites, one entry a cited document, where it is cited with most weight: by 《title》
 * (also nested, in <> or quotation marks) with its number, by number alone, or by a short form that the text
 * introduced. Its own title and number, forms, certificates, standards and products are none.
 */
export function extractCitations(document: ParsedDocument, places: PlaceIndex): readonly Citation[] {
  const { text } = document.working;
  const titles = markedTitlesOf(document.working);
  const read = citationReader(document, titles, places);
  const strongest = new Map<string, Citation>();
  for (const inContext of contextsOf(text, titles)) {
    const found = read(inContext);
    if (found === null) continue;
    const known = strongest.get(found.key);
    strongest.set(found.key, known === undefined ? found.citation : stronger(known, found.citation));
  }
  return merged(strongest).sort((a, b) => a.start - b.start);
}

function stronger(known: Citation, found: Citation): Citation {
  const isStronger = STRENGTH[found.relation] > STRENGTH[known.relation];
  if (!isStronger && known.documentNumber !== null && known.issuerLevel !== null) return known;
  const [one, other] = isStronger ? [found, known] : [known, found];
  return {
    ...one,
    documentNumber: one.documentNumber ?? other.documentNumber,
    issuerLevel: one.issuerLevel ?? other.issuerLevel,
  };
}

/** A title that leaves out the place of another is that one: 《质量奖办法》 beside 《某市质量奖办法》. */
function merged(citations: ReadonlyMap<string, Citation>): Citation[] {
  const whole = new Map(citations);
  for (const [key, citation] of citations) {
    const full = shortenedFrom(key, citations.keys());
    const known = full === null ? undefined : whole.get(full);
    if (full === null || known === undefined || contradicts(known, citation)) continue;
    const { title } = known;
    whole.set(full, { ...stronger(known, citation), title });
    whole.delete(key);
  }
  return [...whole.values()];
}

function contradicts(a: Citation, b: Citation): boolean {
  const differ = (one: string | null, other: string | null): boolean =>
    one !== null && other !== null && one !== other;
  return differ(a.documentNumber, b.documentNumber) || differ(a.issuerLevel, b.issuerLevel);
}

function* contextsOf(text: string, titles: readonly MarkedTitle[]): Generator<InContext> {
  let previous: { relation: Relation; end: number } | null = null;
  for (const marked of titles) {
    const lead = leadOf(text, marked.start, previous?.end ?? 0);
    const [behind = ''] = text.slice(marked.end, marked.end + BEHIND).split('\n', 1);
    const passedOn: Relation | null = lead.continues ? (previous?.relation ?? null) : null;
    const relation = relationOf(lead.text, passedOn, behind);
    previous = { relation, end: marked.end };
    yield { marked, lead: lead.text, behind, relation };
  }
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

function citationReader(
  document: ParsedDocument,
  titles: readonly MarkedTitle[],
  places: PlaceIndex,
): (inContext: InContext) => Found | null {
  const { working, metadata } = document;
  const shortForms = readShortForms(working.text, titles);
  const own = ownKeys(document);
  const inClause = clauseFinder(document.clauses);
  return ({ marked, lead, behind, relation }) => {
    const quote = sourceQuote(working, marked.start, marked.end);
    const clauseOrdinal = inClause(marked.start);
    if (marked.title === null) {
      const number = marked.documentNumber ?? '';
      const key = titleKey(number);
      if (number === '' || clauseOrdinal === null || own.has(key)) return null;
      const issuerLevel = issuerLevelOf(
        { title: '', documentNumber: number, lead },
        places,
        metadata.jurisdiction,
      );
      return {
        citation: { title: number, documentNumber: number, relation, issuerLevel, clauseOrdinal, ...quote },
        key,
      };
    }
    const printed = working.text.slice(marked.title.start, marked.title.end);
    const full = shortForms.get(titleKey(printed)) ?? marked;
    const span = full.title ?? marked.title;
    const title = plainText(working, span.start, span.end);
    const key = titleKey(title);
    if (own.has(key) || shortenedFrom(key, own) !== null) return null;
    if (
      full === marked &&
      (isBareKind(title) ||
        isStandard(title, lead, working.text.slice(marked.title.end + 1, marked.end) + behind))
    )
      return null;
    if (!isCited(title, marked, relation) || isHandedOn(lead, behind)) return null;
    const documentNumber = marked.documentNumber ?? full.documentNumber;
    const issuerLevel = issuerLevelOf({ title, documentNumber, lead }, places, metadata.jurisdiction);
    return { citation: { title, documentNumber, relation, issuerLevel, clauseOrdinal, ...quote }, key };
  };
}

function isCited(title: string, marked: MarkedTitle, relation: Relation): boolean {
  if (!/[\u4e00-\u9fff]{2}/.test(title)) return false;
  const kind = citedKind(title);
  if (kind === 'paper') return false;
  return kind === 'policy' || marked.documentNumber !== null || followsRule(relation);
}
