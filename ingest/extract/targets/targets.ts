import { sourceQuote } from '../../../text/working-text.ts';
import type { Clause, ParsedDocument } from '../../parse/document.ts';
import { type ClauseSentence, clauseSentences } from '../clause-sentences.ts';
import type { Target } from '../facts.ts';
import { neverGoals, speaksOfFuture, speaksOfPast } from './exclusions.ts';
import { type GoalContext, goalContexts } from './goal-context.ts';
import { findQuantities, type Quantity } from './quantity.ts';
import type { Reading } from './reading.ts';
import { readPhrase } from './readings.ts';
import { tableGoals } from './tables.ts';

/** Kinds of documents that plan; in others a number needs a stated goal (a year, a heading) to be a target. */
const PLANNING = new Set(['意见', '实施意见', '指导意见', '决定', '方案', '通知', '纲要', '规划']);
const PHRASE_END = /[，；：。！？\n]|,(?!\d{3})|;|:(?!\d)/gu;
const BOOK_TITLE = /《[^》\n]{1,80}》/gu;

/**
 * The goals a document sets itself: indicator, comparator, value, unit and year, with the quote of the phrase.
 * Comparators: 以上/不少于/≥ `>=`, 超过 `>`, 左右 `~`, 达到 and bare numbers `=`, 增长/提高…个百分点 `+=`,
 * 低于/< `<=` with `strict`; a range is `>=` with `valueMax`. Values are in the printed unit, with 万 and 亿 worked out.
 * The year comes from the sentence, its paragraph, the headings above, their lead, or the period in the title.
 */
export function extractTargets(document: ParsedDocument): readonly Target[] {
  const contextOf = goalContexts(document);
  const targets: Target[] = [];
  for (const sentence of clauseSentences(document)) {
    const context = contextOf(sentence);
    for (const reading of readSentence(sentence, context, document))
      targets.push(toTarget(document, sentence, reading));
  }
  for (const clause of document.clauses) targets.push(...tableTargets(document, clause, contextOf));
  return targets.sort((a, b) => a.start - b.start);
}

/** Goals in tables of indicators, whose head names the year, else the clause's. */
function tableTargets(
  { working }: ParsedDocument,
  clause: Clause,
  contextOf: ReturnType<typeof goalContexts>,
): readonly Target[] {
  const text = working.text.slice(clause.own.start, clause.own.end);
  if (!text.includes(' | ')) return [];
  return tableGoals(text).map(({ indicator, quantity, unit, year, start, end }) => ({
    indicator,
    comparator: quantity.comparator ?? '=',
    value: quantity.value,
    valueMax: quantity.valueMax,
    unit,
    year: year ?? contextOf({ ...clause.own, clause, text: '', opensParagraph: true }).year,
    baseYear: null,
    strict: quantity.strict,
    increment: false,
    clause: clause.label,
    clauseOrdinal: clause.ordinal,
    ...sourceQuote(working, clause.own.start + start, clause.own.start + end),
  }));
}

interface Placed extends Reading {
  readonly year: number | null;
  /** Offset of the phrase within the sentence. */
  readonly at: number;
}

function readSentence(
  sentence: ClauseSentence,
  context: GoalContext,
  document: ParsedDocument,
): readonly Placed[] {
  const { text } = sentence;
  if (!mayHoldGoals(text, context)) return [];
  const quantities = outsideTitles(text, findQuantities(text));
  const counts = (reading: Reading): boolean =>
    context.stated || (PLANNING.has(document.metadata.kind) && reading.wilful);
  const placed: Placed[] = [];
  let previous = '';
  let last: Reading | undefined;
  let { past, year } = context;
  for (const { start, end } of phrasesOf(text)) {
    const phrase = text.slice(start, end);
    past = speaksOfFuture(phrase) ? false : past || speaksOfPast(phrase);
    year = context.yearOf(phrase) ?? year;
    const own = quantities.filter((q) => q.start >= start && q.end <= end).map((q) => shift(q, -start));
    const readings = past ? [] : readPhrase(phrase, own, { words: previous, last }).filter(counts);
    placed.push(...readings.map((reading) => ({ ...reading, year, at: start })));
    previous = own.length > 0 ? '' : phrase;
    last = own.length > 0 ? readings.at(-1) : last;
  }
  return placed;
}

function mayHoldGoals(text: string, { excluded, article, ownYear }: GoalContext): boolean {
  if (excluded || (article && !ownYear)) return false;
  return /\d|百分之|[十百千]|前[三五]/u.test(text) && !neverGoals(text);
}

function* phrasesOf(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const match of text.matchAll(PHRASE_END)) {
    if (match.index > start) yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  if (start < text.length) yield { start, end: text.length };
}

function outsideTitles(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  if (!text.includes('《')) return quantities;
  const titles = [...text.matchAll(BOOK_TITLE)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return quantities.filter(({ start }) => !titles.some((title) => title.start < start && start < title.end));
}

function shift(quantity: Quantity, by: number): Quantity {
  return {
    ...quantity,
    start: quantity.start + by,
    end: quantity.end + by,
    numberStart: quantity.numberStart + by,
  };
}

function toTarget({ working }: ParsedDocument, { start, clause }: ClauseSentence, reading: Placed): Target {
  const { quantity, at } = reading;
  return {
    indicator: reading.indicator,
    comparator: reading.comparator,
    value: quantity.value,
    valueMax: quantity.valueMax,
    unit: quantity.unit,
    year: reading.year,
    baseYear: reading.baseYear,
    strict: quantity.strict,
    increment: reading.increment,
    clause: clause.label,
    clauseOrdinal: clause.ordinal,
    ...sourceQuote(working, start + at + reading.start, start + at + reading.end),
  };
}
