import type { Quote } from '../../text/span.ts';
import { sourceSpan } from '../../text/working-text.ts';
import type { CorrectionMark, Facts } from '../extract/facts.ts';
import type { Clause, ParsedDocument } from '../parse/document.ts';
import { awardAfter, mentionAfter, newAward, newMention } from './awards.ts';
import { citationAfter, newCitation } from './citations.ts';
import type { Correction } from './correction.ts';
import type { Reading } from './reading.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { newResponsibility, responsibilityAfter } from './responsibilities.ts';
import { saysTheSame } from './same-fact.ts';
import { newTarget, targetAfter } from './targets.ts';
import { industryAfter, measureAfter, newIndustry, newMeasure } from './topics.ts';

type Change = Extract<Correction, { readonly action: 'change' }>;
type Addition = Extract<Correction, { readonly action: 'add' }>;

/** The facts with `fact` as the correction has it, marked as corrected. */
export function withChange(
  correction: Change,
  facts: Facts,
  fact: object,
  reading: Reading,
): Facts | Refusal {
  const mark = markOf(correction);
  switch (correction.fact) {
    case 'award':
      return changed(facts, 'awards', fact, mark, (one) => awardAfter(one, correction.set, reading));
    case 'awardMention':
      return changed(facts, 'awardMentions', fact, mark, (one) => mentionAfter(one, correction.set, reading));
    case 'target':
      return changed(facts, 'targets', fact, mark, (one) => targetAfter(one, correction.set));
    case 'responsibility':
      return changed(facts, 'responsibilities', fact, mark, (one) =>
        responsibilityAfter(one, correction.set, reading),
      );
    case 'citation':
      return changed(facts, 'citations', fact, mark, (one) => citationAfter(one, correction.set, reading));
    case 'industry':
      return changed(facts, 'industries', fact, mark, (one) => industryAfter(one, correction.set, reading));
    case 'measure':
      return changed(facts, 'measures', fact, mark, (one) => measureAfter(one, correction.set, reading));
  }
}

/** The facts and the one that the correction adds, marked as such, at its place in reading order. */
export function withAddition(
  correction: Addition,
  facts: Facts,
  quote: Quote,
  reading: Reading,
): Facts | Refusal {
  const mark = markOf(correction);
  const clause = clauseAt(reading.document, quote.start);
  if (correction.fact === 'citation') {
    const place = { clauseOrdinal: clause?.ordinal ?? null, ...quote };
    return added(facts, 'citations', newCitation(correction.set, place, reading), mark);
  }
  if (clause === undefined)
    return { problem: 'outsideClauses', detail: 'the quote stands in no clause (title, header or footer)' };
  const place = { clause: clause.label, clauseOrdinal: clause.ordinal, ...quote };
  switch (correction.fact) {
    case 'award':
      return added(facts, 'awards', newAward(correction.set, place, reading), mark);
    case 'awardMention':
      return added(facts, 'awardMentions', newMention(correction.set, place, reading), mark);
    case 'target':
      return added(facts, 'targets', newTarget(correction.set, place), mark);
    case 'responsibility':
      return added(facts, 'responsibilities', newResponsibility(correction.set, place, reading), mark);
    case 'industry':
      return added(facts, 'industries', newIndustry(correction.set, place, reading), mark);
    case 'measure':
      return added(facts, 'measures', newMeasure(correction.set, place, reading), mark);
  }
}

/** The lists whose facts people correct. */
type List = Exclude<keyof Facts, 'agencies' | 'repeals'>;
type FactIn<L extends List> = Facts[L][number];

function changed<L extends List>(
  facts: Facts,
  list: L,
  fact: object,
  correction: CorrectionMark,
  change: (before: FactIn<L>) => FactIn<L> | Refusal,
): Facts | Refusal {
  const own: readonly FactIn<L>[] = facts[list];
  const before = own.find((one) => one === fact);
  if (before === undefined)
    return { problem: 'factGone', detail: `the fact is none of the document's ${list}` };
  const after = change(before);
  if (isRefusal(after)) return after;
  const marked = { ...after, correction };
  return { ...facts, [list]: own.map((one) => (one === before ? marked : one)) };
}

/** In place of what was read in the same words and says the same, so that nothing is told twice. */
function added<L extends List>(
  facts: Facts,
  list: L,
  fact: FactIn<L> | Refusal,
  correction: CorrectionMark,
): Facts | Refusal {
  if (isRefusal(fact)) return fact;
  const marked = { ...fact, correction };
  const own: readonly FactIn<L>[] = facts[list];
  const others = own.filter((one) => !saysTheSame(list, one, marked));
  const later = others.findIndex(({ start }) => start > marked.start);
  return {
    ...facts,
    [list]: later < 0 ? [...others, marked] : others.toSpliced(later, 0, marked),
  };
}

function markOf({ action, by, why, on }: Change | Addition): CorrectionMark {
  return { action, by, why, on };
}

function clauseAt({ clauses, working }: ParsedDocument, start: number): Clause | undefined {
  return clauses.find(({ own }) => {
    if (own.start >= own.end) return false;
    const span = sourceSpan(working, own.start, own.end);
    return span.start <= start && start < span.end;
  });
}
