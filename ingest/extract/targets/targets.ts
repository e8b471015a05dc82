import { sourceQuote } from '../../../text/working-text.ts';
import type { Clause, ParsedDocument } from '../../parse/document.ts';
import { type ClauseSentence, clauseSentences } from '../clause-sentences.ts';
import type { Target } from '../facts.ts';
import { neverGoals, speaksOfFuture, speaksOfPast, speaksOfWill } from './exclusions.ts';
import { type GoalContext, goalContexts, PLANNING_KINDS } from './goal-context.ts';
import { findQuantities, type Quantity } from './quantity.ts';
import { isPossible, type Reading } from './reading.ts';
import { readPhrase } from './readings.ts';
import { tableGoals } from './tables.ts';

const PHRASE_END = /[，；：。！？|\n]|,(?!\d{3})|;|:(?!\d)/gu;
/** Digits, or words that say a goal without any. */
const MAY_HOLD = /\d|百分之|[十百千]|前[三五]|零”?的?突破|率[^，。；]{0,3}[为在至]零|全覆盖|翻[一两]?番|倍/u;
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
  { working, metadata }: ParsedDocument,
  clause: Clause,
  contextOf: ReturnType<typeof goalContexts>,
): readonly Target[] {
  const text = working.text.slice(clause.own.start, clause.own.end);
  if (!text.includes(' | ')) return [];
  const date = metadata.issued ?? metadata.published;
  return tableGoals(text, date === null ? null : Number(date.slice(0, 4))).map(
    ({ indicator, quantity, unit, year, start, end }) => ({
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
    }),
  );
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
  let willed = false;
  const counts = (reading: Reading): boolean =>
    context.stated || willed || (PLANNING_KINDS.has(document.metadata.kind) && reading.wilful);
  const placed: Placed[] = [];
  let previous = '';
  let last: Reading | undefined;
  let { past, year } = context;
  let years: readonly number[] = [];
  for (const { words, at, own, isCell } of phrasesOf(text, quantities)) {
    if (isCell) [previous, last] = ['', undefined];
    past = speaksOfFuture(words) ? false : past || speaksOfPast(words);
    willed = !context.past && !context.article && (willed || speaksOfWill(words));
    year = context.yearOf(words) ?? year;
    years = context.yearsOf(words) ?? years;
    const readings = past
      ? []
      : readPhrase(words, own, { words: previous, last }).filter((one) => counts(one) && isPossible(one));
    placed.push(
      ...readings.map((reading, i) => ({ ...reading, year: inOrder(years, readings)?.[i] ?? year, at })),
    );
    previous = own.length > 0 ? '' : words;
    last = own.length > 0 ? readings.at(-1) : last;
  }
  return placed;
}

/** 到2025年和2030年，…分别达到A和B: as many years as values. */
const inOrder = (years: readonly number[], readings: readonly Reading[]): readonly number[] | null =>
  years.length > 1 && years.length === readings.length ? years : null;

function mayHoldGoals(text: string, { excluded, article, ownYear }: GoalContext): boolean {
  if (excluded || (article && !ownYear)) return false;
  return MAY_HOLD.test(text) && !neverGoals(text);
}

interface Phrase {
  readonly words: string;
  /** Offset within the sentence. */
  readonly at: number;
  /** The phrase's own quantities, with offsets within it. */
  readonly own: readonly Quantity[];
  /** A cell of a table, which says all by itself or nothing. */
  readonly isCell: boolean;
}

/** Phrases and quantities are walked once side by side, for a line may hold thousands. */
function* phrasesOf(text: string, quantities: readonly Quantity[]): Generator<Phrase> {
  let start = 0;
  let next = 0;
  const phraseTo = (end: number): Phrase => {
    const own: Quantity[] = [];
    for (let q = quantities[next]; q !== undefined && q.start < end; next += 1, q = quantities[next])
      if (q.start >= start && q.end <= end) own.push(shift(q, -start));
    return { words: text.slice(start, end), at: start, own, isCell: text[start - 1] === '|' };
  };
  for (const match of text.matchAll(PHRASE_END)) {
    if (match.index > start) yield phraseTo(match.index);
    start = match.index + match[0].length;
  }
  if (start < text.length) yield phraseTo(text.length);
}

function outsideTitles(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  if (!text.includes('《')) return quantities;
  const titles = [...text.matchAll(BOOK_TITLE)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  let next = 0;
  return quantities.filter(({ start }) => {
    while ((titles[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return start < (titles[next]?.start ?? Number.POSITIVE_INFINITY);
  });
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
