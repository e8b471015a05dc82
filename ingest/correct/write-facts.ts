import type { Quote } from '../../text/span.ts';
import { sourceSpan } from '../../text/working-text.ts';
import type { Award, CorrectionMark, Facts, MeasureLink, Target } from '../extract/facts.ts';
import type { Clause, ParsedDocument } from '../parse/document.ts';
import type { Correction } from './correction.ts';
import { awardChanges, defined, placeOfDocument, type Reading } from './fields.ts';

/** Why a correction has no effect on a document that it names. */
export type Misfit =
  | 'quoteGone'
  | 'quoteAmbiguous'
  | 'factGone'
  | 'factAmbiguous'
  | 'outsideClauses'
  | 'valueUnreadable';

export interface Refusal {
  readonly problem: Misfit;
  /** What was looked for and what was found instead. */
  readonly detail: string;
}

type Change = Extract<Correction, { readonly action: 'change' }>;
type Addition = Extract<Correction, { readonly action: 'add' }>;

/** The facts with `fact` as the correction has it. */
export function withChange(
  correction: Change,
  facts: Facts,
  fact: object,
  reading: Reading,
): Facts | Refusal {
  const mark = { correction: markOf(correction) };
  if (correction.fact === 'target') {
    const changes = { ...defined(correction.set), ...mark };
    return { ...facts, targets: facts.targets.map((t): Target => (t === fact ? { ...t, ...changes } : t)) };
  }
  const before = facts.awards.find((award) => award === fact);
  if (before === undefined) return { problem: 'factGone', detail: 'the award is none of this document' };
  const changes = awardChanges(correction.set, before.quote, reading);
  if (typeof changes === 'string') return unreadable(changes);
  const after: Award = { ...before, ...changes, ...mark };
  return refusalOfSum(after) ?? { ...facts, awards: facts.awards.map((a) => (a === before ? after : a)) };
}

/** The facts and the one that the correction adds, at its place in reading order. */
export function withAddition(
  correction: Addition,
  facts: Facts,
  quote: Quote,
  reading: Reading,
): Facts | Refusal {
  const clause = clauseAt(reading.document, quote.start);
  if (clause === undefined)
    return { problem: 'outsideClauses', detail: 'the quote stands in no clause (title, header or footer)' };
  const place = { clause: clause.label, clauseOrdinal: clause.ordinal, ...quote };
  if (correction.fact === 'award') {
    const award = newAward(correction, place, reading);
    if ('problem' in award) return award;
    return refusalOfSum(award) ?? { ...facts, awards: inserted(facts.awards, award) };
  }
  if (correction.fact === 'target')
    return { ...facts, targets: inserted(facts.targets, newTarget(correction, place)) };
  const { id } = correction.set;
  const concept = reading.knowledge.measures.byId(id);
  if (concept === undefined) return unreadable(`the vocabulary has no measure ${JSON.stringify(id)}`);
  const link: MeasureLink = { id, labelZh: concept.prefLabelZh, score: 1, method: 'correction', ...place };
  return { ...facts, measures: inserted(facts.measures, link) };
}

type InClause = Pick<Award, 'clause' | 'clauseOrdinal' | 'quote' | 'start' | 'end'>;

function newAward(
  correction: Extract<Addition, { readonly fact: 'award' }>,
  place: InClause,
  reading: Reading,
): Award | Refusal {
  const changes = awardChanges(correction.set, place.quote, reading);
  if (typeof changes === 'string') return unreadable(changes);
  const own = placeOfDocument(reading);
  return {
    program: correction.set.program,
    programId: '',
    programEn: null,
    sponsorAdcode: null,
    printedName: correction.set.program,
    tier: null,
    recipient: null,
    amountYuan: correction.set.amountYuan,
    amountMaxYuan: null,
    amountKind: 'exact',
    amountAsPrinted: '',
    oneOff: null,
    qualifier: null,
    payer: { name: own?.name ?? '', adcode: own?.adcode ?? null },
    evidence: [],
    ...changes,
    ...place,
    correction: markOf(correction),
  };
}

function newTarget(correction: Extract<Addition, { readonly fact: 'target' }>, place: InClause): Target {
  const { indicator, value } = correction.set;
  return {
    comparator: '=',
    valueMax: null,
    unit: null,
    year: null,
    baseYear: null,
    strict: false,
    increment: false,
    ...defined(correction.set),
    indicator,
    value,
    ...place,
    correction: markOf(correction),
  };
}

/** A sum that contradicts itself is no correction. */
function refusalOfSum({ amountYuan, amountMaxYuan, amountKind, amountAsPrinted }: Award): Refusal | null {
  if (amountYuan === null && amountKind !== 'matching')
    return unreadable('only an award of amountKind matching has no amountYuan');
  if ((amountKind === 'range') !== (amountMaxYuan !== null))
    return unreadable('amountKind range and amountMaxYuan go together');
  if (amountMaxYuan !== null && amountYuan !== null && amountMaxYuan <= amountYuan)
    return unreadable('amountMaxYuan is the upper end of the range');
  if (amountAsPrinted === '')
    return unreadable(
      `the quote does not print ${amountYuan} yuan once; amountAsPrinted says how it is printed`,
    );
  return null;
}

function unreadable(detail: string): Refusal {
  return { problem: 'valueUnreadable', detail };
}

function markOf({ action, by, why, on }: Change | Addition): CorrectionMark {
  return { action, by, why, on };
}

/** Before the first fact that begins later; all others stay in their order. */
function inserted<T extends { readonly start: number }>(facts: readonly T[], fact: T): readonly T[] {
  const later = facts.findIndex(({ start }) => start > fact.start);
  return later < 0 ? [...facts, fact] : facts.toSpliced(later, 0, fact);
}

function clauseAt({ clauses, working }: ParsedDocument, start: number): Clause | undefined {
  return clauses.find(({ own }) => {
    if (own.start >= own.end) return false;
    const span = sourceSpan(working, own.start, own.end);
    return span.start <= start && start < span.end;
  });
}
