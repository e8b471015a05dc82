import type { Span } from '../../../text/span.ts';
import { type AwardName, findAwardNames } from '../../../text/vocabulary/award-names.ts';
import type { AwardVocabulary } from '../../../text/vocabulary/award-vocabulary.ts';
import type { PlaceIndex } from '../../../text/vocabulary/places.ts';
import type { Clause, ParsedDocument } from '../../parse/document.ts';
import type { Award, AwardMention } from '../facts.ts';
import { type Inherited, NOTHING_INHERITED } from './grant.ts';
import { mentionsOf } from './mentions.ts';
import { announcesGifts } from './price-list.ts';
import { awardOfRow, awardsOf } from './rows.ts';
import { LONGEST_HEADING, placesOfSections } from './sections.ts';
import { soleProgramme } from './sole-programme.ts';
import {
  type AwardContext,
  absoluteNames,
  leadAbove,
  leadOf,
  readStatements,
  type Statement,
} from './statements.ts';
import { tableLines } from './table-cells.ts';
import { beginTable, readTable, type TableState } from './tables.ts';
import { type NamedNominees, nomineesIn, tellTiersApart } from './tiers.ts';

/**
 * The award incentives a document states and the awards it names without a sum. Pure; offsets are those of the
 * source text, sums in 元. docs/extraction.md describes the grammar.
 */
export function extractAwards(
  document: ParsedDocument,
  { places, awards: vocabulary }: { readonly places: PlaceIndex; readonly awards: AwardVocabulary },
): { readonly awards: readonly Award[]; readonly awardMentions: readonly AwardMention[] } {
  const { working, metadata, clauses } = document;
  const place =
    metadata.jurisdiction === null ? null : (places.byAdcode(metadata.jurisdiction.adcode) ?? null);
  const own: AwardContext = { places, place, awards: vocabulary };
  const sections = placesOfSections(
    clauses.map(({ own: span }) => working.text.slice(span.start, span.start + LONGEST_HEADING)),
    places,
  );
  const ruled = topicOf(metadata.attachedTitle ?? metadata.title, working.text, own);
  const topic = ruled.awards.length > 0 ? ruled : { ...ruled, awards: soleProgramme(working.text, own) };
  const handedBy = new Map<number, Inherited>();
  const awards: Award[] = [];
  const awardMentions: AwardMention[] = [];
  const nominees: NamedNominees[] = [];
  let table: TableState = beginTable(NOTHING_INHERITED);
  let openLead: OpenLead | null = null;
  for (const [i, clause] of clauses.entries()) {
    const context = sections === undefined ? own : { ...own, place: sections[i] ?? null };
    const fromParent = clause.parent === null ? undefined : handedBy.get(clause.parent);
    const above = isItemOf(openLead, clause) ? openLead.lead : (fromParent ?? topic);
    const handedDown = withHeading(clause, working.text, context, above);
    const rows = tableLines(working.text, clause.own);
    const statements = readStatements(
      working.text,
      afterMarker(clause, working.text),
      context,
      handedDown,
      rows,
    );
    const handed = handOver(statements, handedDown);
    handedBy.set(clause.ordinal, handed);
    openLead = nextOpenLead(openLead, clause, handed);
    for (const statement of statements) {
      awards.push(...statement.grants.flatMap((g) => awardsOf(working, clause, statement, g, context)));
      awardMentions.push(...mentionsOf(working, clause, statement));
      nominees.push(...nomineesIn(statement, clause.ordinal));
    }
    if (statements.length > 0 || rows.length === 0)
      table = beginTable(leadAbove(statements, rows[0], handedDown));
    const read = readTable(working.text, rows, context, table);
    table = read.state;
    awards.push(...read.awards.map((row) => awardOfRow(working, clause, row, context)));
  }
  return { awards: tellTiersApart(awards, nominees, clauses), awardMentions };
}

const PRICE_LIST: Inherited = { ...NOTHING_INHERITED, licence: { oneOff: false, isForPriceList: true } };

/** The rules of one award speak of it even where they do not name it. */
function topicOf(title: string, text: string, context: AwardContext): Inherited {
  const names = findAwardNames(title, context, context.awards).filter(
    (n) => n.kind === 'quality-award' || n.kind === 'award',
  );
  const isItsRules = /(?:办法|规定|细则|方案|规则|条例)(?:[（(].{1,12}[）)])?(?:的通知)?$/u.test(title);
  const programs = new Set(names.map((n) => n.programId));
  const [name] = names;
  const priced = announcesGifts(title) ? PRICE_LIST : NOTHING_INHERITED;
  if (name === undefined || programs.size !== 1 || !isItsRules) return priced;
  const start = text.indexOf(name.printedName);
  const placed =
    start < 0 ? { ...name, start: 0, end: 0 } : { ...name, start, end: start + name.printedName.length };
  return { ...priced, awards: [placed], isTopic: true };
}

/** The clause without its numbering, blanks aside, which is no part of any sentence. */
function afterMarker({ own, marker }: Clause, text: string): Span {
  let at = own.start;
  for (const c of marker) {
    while (/\s/u.test(text[at] ?? '')) at += 1;
    if (text[at] !== c) return own;
    at += 1;
  }
  return { start: Math.min(at, own.end), end: own.end };
}

function withHeading(clause: Clause, text: string, context: AwardContext, handed: Inherited): Inherited {
  if (clause.headingSpan === null) return handed;
  const { start, end } = clause.headingSpan;
  const isPriced = handed.licence === null && announcesGifts(text.slice(start, end));
  const above = isPriced ? { ...handed, licence: PRICE_LIST.licence } : handed;
  const names = findAwardNames(text.slice(start, end), context, context.awards);
  const programs = new Set(names.map((n) => n.programId));
  if (programs.size !== 1) return above;
  const absolute: readonly AwardName[] = names.map((n) => ({
    ...n,
    start: n.start + start,
    end: n.end + start,
  }));
  return { ...above, awards: absolute, isTopic: true };
}

/** An unnumbered lead (给予以下奖励：) above items that stand beside it and not below it. */
interface OpenLead {
  readonly parent: number | null;
  readonly lead: Inherited;
}

function isItemOf(open: OpenLead | null, { parent, marker, title }: Clause): open is OpenLead {
  return open !== null && open.parent === parent && marker !== '' && title === '';
}

function nextOpenLead(open: OpenLead | null, clause: Clause, handed: Inherited): OpenLead | null {
  if (clause.marker === '' && handed.licence?.isForPriceList === false)
    return { parent: clause.parent, lead: handed };
  if (open === null || open.parent !== clause.parent) return open;
  return isItemOf(open, clause) ? open : null;
}

/** 第八条 中国质量奖: a line that says no more than the award's name heads what follows. */
function titleAward(statements: readonly Statement[]): AwardName | null {
  const [only, ...others] = statements;
  const [name] = only === undefined ? [] : absoluteNames(only);
  if (only === undefined || others.length > 0 || name === undefined) return null;
  return only.text.length <= name.end - name.start + 2 ? name : null;
}

/** A lead that ends with a colon hands its verb to the items below; other text hands on what it was given. */
function handOver(statements: readonly Statement[], handedDown: Inherited): Inherited {
  const title = titleAward(statements);
  if (title !== null) return { ...handedDown, awards: [title], isTopic: true };
  const lead = leadOf(statements, handedDown);
  return lead.licence === null || lead.licence.isForPriceList ? handedDown : lead;
}
