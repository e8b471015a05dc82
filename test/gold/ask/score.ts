import type { Answer } from '../../../answer/answer.ts';
import { plain } from '../score/match.ts';
import { assertsOf } from './assertion.ts';
import type { AskedQuestion, RowPattern, RowSet } from './questions.ts';
import { type AnyRow, clauseKey, matches, show } from './row-pattern.ts';

/**
 * What can be wrong with an answer. `refused`: nothing is shown where something stands in the documents;
 * `falseAnswer`: rows for a question nothing answers, or what a false premise asserts.
 */
export const FAILURES = [
  'intent',
  'refused',
  'missing',
  'extra',
  'otherLevels',
  'mentions',
  'ranking',
  'filter',
  'notLoaded',
  'says',
  'falseAnswer',
] as const;
export type FailureKind = (typeof FAILURES)[number];

export interface Failure {
  readonly kind: FailureKind;
  readonly detail: string;
}

/** Everything that is wrong with the answer to one question; empty where all is right. */
export function failuresOf(question: AskedQuestion, answer: Answer): readonly Failure[] {
  return [
    ...intentFailures(question, answer),
    ...rowFailures(question, answer),
    ...wordFailures(question, answer),
  ];
}

function intentFailures({ intents }: AskedQuestion, { intent }: Answer): readonly Failure[] {
  return intents.includes(intent)
    ? []
    : [{ kind: 'intent', detail: `read as ${intent}, not ${intents.join(' | ')}` }];
}

function rowFailures(question: AskedQuestion, answer: Answer): readonly Failure[] {
  const { expect } = question;
  if (expect.notFound) return claimFailures(question, answer);
  const shown: readonly AnyRow[] = [...answer.rows, ...answer.otherLevels];
  const never = shown.filter((row) => expect.never.some((pattern) => matches(pattern, row)));
  const failures: Failure[] = [];
  if (never.length > 0) {
    failures.push({
      kind: question.kind === 'falsePremise' ? 'falseAnswer' : 'extra',
      detail: showAll(never),
    });
  }
  if (isRefused(question, answer)) return [...failures, { kind: 'refused', detail: answer.answer }];
  return [
    ...failures,
    ...setFailures(expect.rows, answer.rows),
    ...setFailures(expect.otherLevels, answer.otherLevels).map(
      ({ kind, detail }): Failure => ({ kind: 'otherLevels', detail: `${kind}: ${detail}` }),
    ),
    ...mentionFailures(expect.mentions, answer.mentionsWithoutAmount),
    ...rankingFailures(expect.firstRows, answer.rows),
    ...filterFailures(expect.every, answer.rows),
  ];
}

/** Of a place that is not loaded, what other places say may stand beside, where it is not given as the answer. */
function claimFailures({ expect }: AskedQuestion, answer: Answer): readonly Failure[] {
  const beside = expect.notLoaded.length > 0 ? [] : answer.otherLevels;
  const claimed: readonly AnyRow[] = [...answer.rows, ...beside];
  if (claimed.length === 0 && answer.notFound) return [];
  return [{ kind: 'falseAnswer', detail: showAll(claimed) || 'said to be found' }];
}

/** Something stands in the documents, and nothing of it is shown. */
function isRefused({ expect }: AskedQuestion, answer: Answer): boolean {
  const wanted = [
    ...(expect.rows?.required ?? []),
    ...(expect.otherLevels?.required ?? []),
    ...expect.mentions,
    ...(expect.firstRows?.all ?? []),
  ];
  const shown = answer.rows.length + answer.otherLevels.length + answer.mentionsWithoutAmount.length;
  return wanted.length > 0 && shown === 0;
}

/** Each required pattern takes one row; what is left must be optional. */
function setFailures(set: RowSet | undefined, rows: readonly AnyRow[]): readonly Failure[] {
  if (set === undefined) return [];
  const left = [...rows];
  const missing = set.required.filter((pattern) => {
    const at = left.findIndex((row) => matches(pattern, row));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const extra = left.filter((row) => !set.optional.some((pattern) => matches(pattern, row)));
  return [...failing('missing', missing), ...failing('extra', extra)];
}

const mentionFailures = (expected: readonly RowPattern[], rows: readonly AnyRow[]): readonly Failure[] =>
  failing('mentions', unmatched(expected, rows));

function rankingFailures(
  first: AskedQuestion['expect']['firstRows'],
  rows: readonly AnyRow[],
): readonly Failure[] {
  if (first === undefined) return [];
  const clauses = [...new Map(rows.map((row) => [clauseKey(row), row])).values()].slice(0, first.within);
  const missing = unmatched(first.all, clauses);
  const found = first.all.length - missing.length;
  return found >= (first.atLeast ?? first.all.length) ? [] : failing('ranking', missing);
}

function filterFailures(every: readonly RowPattern[], rows: readonly AnyRow[]): readonly Failure[] {
  if (every.length === 0) return [];
  return failing(
    'filter',
    rows.filter((row) => !every.some((pattern) => matches(pattern, row))),
  );
}

function wordFailures({ kind, expect }: AskedQuestion, answer: Answer): readonly Failure[] {
  const failures: Failure[] = [];
  const words = plain(answer.answer).toLowerCase();
  const named = new Set(answer.coverage.notLoaded.map((place) => place.name));
  const unnamed = expect.notLoaded.filter((place) => !named.has(place) && !words.includes(place));
  if (unnamed.length > 0) failures.push({ kind: 'notLoaded', detail: unnamed.join(' ') });
  if (expect.says.length > 0 && !expect.says.some((part) => words.includes(plain(part).toLowerCase()))) {
    failures.push({ kind: 'says', detail: `none of ${expect.says.join(' | ')}: ${answer.answer}` });
  }
  const asserted = expect.denies.filter((part) => assertsOf(answer.answer, part));
  if (asserted.length > 0) {
    failures.push({
      kind: kind === 'answerable' ? 'says' : 'falseAnswer',
      detail: `asserts ${asserted.join(' | ')}`,
    });
  }
  return failures;
}

const unmatched = (patterns: readonly RowPattern[], rows: readonly AnyRow[]): readonly RowPattern[] =>
  patterns.filter((pattern) => !rows.some((row) => matches(pattern, row)));

const failing = (kind: FailureKind, rows: readonly AnyRow[]): readonly Failure[] =>
  rows.length === 0 ? [] : [{ kind, detail: showAll(rows) }];

const showAll = (rows: readonly AnyRow[]): string => rows.map(show).join('; ');
