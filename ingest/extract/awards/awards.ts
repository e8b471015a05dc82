import { type AwardName, findAwardNames } from '../../../text/vocabulary/award-names.ts';
import type { AwardVocabulary } from '../../../text/vocabulary/award-vocabulary.ts';
import type { PlaceIndex } from '../../../text/vocabulary/places.ts';
import type { Clause, ParsedDocument } from '../../parse/document.ts';
import type { Award, AwardMention } from '../facts.ts';
import { type Inherited, NOTHING_INHERITED } from './grants.ts';
import { mentionsOf } from './mentions.ts';
import { awardsOf } from './rows.ts';
import { type AwardContext, leadOf, readStatements, type Statement } from './statements.ts';
import { tellTiersApart } from './tiers.ts';

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
  const context: AwardContext = { places, place, awards: vocabulary };
  const topic = topicOf(metadata.attachedTitle ?? metadata.title, context);
  const handedBy = new Map<number, Inherited>();
  const awards: Award[] = [];
  const awardMentions: AwardMention[] = [];
  for (const clause of clauses) {
    const above = (clause.parent === null ? undefined : handedBy.get(clause.parent)) ?? topic;
    const handedDown = withHeading(clause, working.text, context, above);
    const statements = readStatements(working.text, bodyOf(clause), context, handedDown);
    handedBy.set(clause.ordinal, handOver(statements, handedDown));
    for (const statement of statements) {
      for (const grant of statement.grants)
        awards.push(...awardsOf(working, clause, statement, grant, context));
      awardMentions.push(...mentionsOf(working, clause, statement));
    }
  }
  return { awards: tellTiersApart(awards, awardMentions, clauses), awardMentions };
}

/** The rules of one award speak of it even where they do not name it. */
function topicOf(title: string, context: AwardContext): Inherited {
  const names = findAwardNames(title, context, context.awards).filter(
    (n) => n.kind === 'quality-award' || n.kind === 'award',
  );
  const isItsRules = /(?:办法|规定|细则|方案|规则|条例)(?:[（(].{1,12}[）)])?(?:的通知)?$/u.test(title);
  const programs = new Set(names.map((n) => n.programId));
  return programs.size === 1 && isItsRules
    ? { ...NOTHING_INHERITED, awards: names, isTopic: true }
    : NOTHING_INHERITED;
}

/** A run-in heading is read with the text: `（六）健全激励机制。对获得…`. */
function bodyOf(clause: Clause) {
  return clause.own;
}

function withHeading(clause: Clause, text: string, context: AwardContext, above: Inherited): Inherited {
  if (clause.headingSpan === null) return above;
  const { start, end } = clause.headingSpan;
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

/** A lead that ends with a colon hands its verb to the items below; other text hands on what it was given. */
function handOver(statements: readonly Statement[], handedDown: Inherited): Inherited {
  const lead = leadOf(statements, handedDown);
  return lead.licence === null ? handedDown : lead;
}
