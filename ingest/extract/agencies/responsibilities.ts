import { sourceQuote } from '../../../text/working-text.ts';
import type { Clause, ParsedDocument } from '../../parse/document.ts';
import type { Responsibility } from '../facts.ts';
import { bracketDuties, type Duty, firstLeadsFrom, withFirstAsLead } from './brackets.ts';
import { tableDuties } from './duty-tables.ts';
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
    const start = clauseStart(clause, working.text);
    if (start >= clause.own.end) return [];
    const range = { start, end: clause.own.end };
    const stated = [
      ...bracketDuties(working.text, range, knowledge),
      ...tableDuties(working.text, range, knowledge),
    ];
    const inBrackets = stated.map((duty) => (duty.start >= firstLeads ? withFirstAsLead(duty) : duty));
    const inSentences = besideBrackets(sentenceDuties(working.text, range, knowledge), inBrackets);
    return [...inBrackets, ...inSentences]
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

/** Behind the heading; before it where the heading is a sentence, and all the clause has. */
function clauseStart({ isHeading, headingSpan, own }: Clause, text: string): number {
  if (!isHeading || headingSpan === null) return own.start;
  const behind = text.slice(headingSpan.end, own.end);
  return /^[。；]?\s*$/u.test(behind) && /[。；]\s*$/u.test(text.slice(own.start, own.end))
    ? own.start
    : headingSpan.end;
}

/**
 * Sentences' duties without those that begin inside a bracket with its own; each ends where such a bracket begins. Both
 * lists are walked once side by side, for a clause may hold thousands.
 */
function besideBrackets(duties: readonly Duty[], brackets: readonly Duty[]): readonly Duty[] {
  const inOrder = duties.toSorted((a, b) => a.start - b.start);
  const opened = brackets.toSorted((a, b) => a.start - b.start);
  const kept: Duty[] = [];
  let next = 0;
  let covered = 0;
  for (const duty of inOrder) {
    for (; (opened[next]?.start ?? Number.POSITIVE_INFINITY) <= duty.start; next += 1)
      covered = Math.max(covered, opened[next]?.end ?? 0);
    if (covered > duty.start) continue;
    kept.push({ ...duty, end: Math.min(duty.end, opened[next]?.start ?? duty.end) });
  }
  return kept;
}
