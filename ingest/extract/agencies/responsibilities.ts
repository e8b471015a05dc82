import { overlaps } from '../../../text/span.ts';
import { sourceQuote } from '../../../text/working-text.ts';
import type { ParsedDocument } from '../../parse/document.ts';
import type { Responsibility } from '../facts.ts';
import { bracketDuties, type Duty, firstLeadsFrom, withFirstAsLead } from './brackets.ts';
import type { AgencyKnowledge } from './names.ts';
import { asInSource } from './printed-name.ts';
import { sentenceDuties } from './sentences.ts';

/**
 * Who is to do what: lead and participants of a clause, from brackets (（A、B按职责分工负责）: no lead), labels
 * (牵头单位：…) and sentences (由A牵头, A会同B, A要…). Names are as printed; a shared last word is given to each.
 */
export function extractResponsibilities(
  document: ParsedDocument,
  knowledge: AgencyKnowledge,
): readonly Responsibility[] {
  const { working, clauses } = document;
  const firstLeads = firstLeadsFrom(working.text);
  return clauses.flatMap((clause) => {
    if (clause.part === 'closing') return [];
    const start = clause.isHeading && clause.headingSpan !== null ? clause.headingSpan.end : clause.own.start;
    if (start >= clause.own.end) return [];
    const range = { start, end: clause.own.end };
    const inBrackets = bracketDuties(working.text, range, knowledge).map((duty) =>
      duty.start >= firstLeads ? withFirstAsLead(duty) : duty,
    );
    const inSentences = sentenceDuties(working.text, range, knowledge).filter(
      (duty) => !inBrackets.some((other) => overlaps(other, duty) && other.start <= duty.start),
    );
    return [...inBrackets, ...inSentences.map((duty) => cutAt(duty, inBrackets))]
      .sort((a, b) => a.start - b.start)
      .map(({ lead, participants, start: from, end }) => ({
        lead: lead.map((name) => asInSource(name, working, from, end)),
        participants: participants.map((name) => asInSource(name, working, from, end)),
        clause: clause.label,
        clauseOrdinal: clause.ordinal,
        ...sourceQuote(working, from, end),
      }));
  });
}

/** A sentence's duty ends where a bracket with its own begins. */
function cutAt(duty: Duty, brackets: readonly Duty[]): Duty {
  const next = brackets.find((bracket) => duty.start < bracket.start && bracket.start < duty.end);
  return next === undefined ? duty : { ...duty, end: next.start };
}
