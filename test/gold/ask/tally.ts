import type { AskedQuestion } from './questions.ts';
import type { Failure, FailureKind } from './score.ts';

export interface Scored {
  readonly question: AskedQuestion;
  readonly failures: readonly Failure[];
}

/** Shares of a group of questions; `exact` and `refused` are of those the documents answer, false premises among them. */
export interface Tally {
  readonly asked: number;
  readonly intent: number;
  readonly exact: number;
  readonly refused: number;
  /** Of questions nothing answers and of false premises, how many were answered falsely, and how many there are. */
  readonly falseAnswers: number;
  readonly traps: number;
  /** Share of questions with nothing wrong at all. */
  readonly whole: number;
}

const ROWS: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'refused',
  'missing',
  'extra',
  'otherLevels',
  'mentions',
  'ranking',
  'filter',
]);

const has = (scored: Scored, kind: FailureKind): boolean => scored.failures.some((one) => one.kind === kind);

export function tally(scored: readonly Scored[]): Tally {
  const answered = scored.filter(({ question }) => question.kind !== 'unanswerable');
  const traps = scored.filter(({ question }) => question.kind !== 'answerable');
  const share = (of: readonly Scored[], holds: (one: Scored) => boolean): number =>
    of.length === 0 ? 1 : of.filter(holds).length / of.length;
  return {
    asked: scored.length,
    intent: share(scored, (one) => !has(one, 'intent')),
    exact: share(answered, ({ failures }) => !failures.some(({ kind }) => ROWS.has(kind))),
    refused: answered.length === 0 ? 0 : share(answered, (one) => has(one, 'refused')),
    falseAnswers: traps.filter((one) => has(one, 'falseAnswer')).length,
    traps: traps.length,
    whole: share(scored, ({ failures }) => failures.length === 0),
  };
}

/** Groups a table is printed by: all, each language, each intent (the kinds of trap apart). */
export function groupsOf(scored: readonly Scored[]): ReadonlyMap<string, readonly Scored[]> {
  const groups = new Map<string, Scored[]>([
    ['all', []],
    ['zh', []],
    ['en', []],
  ]);
  for (const one of scored) {
    const { language, kind, intents } = one.question;
    for (const name of ['all', language, kind === 'answerable' ? (intents[0] ?? kind) : kind]) {
      groups.set(name, [...(groups.get(name) ?? []), one]);
    }
  }
  return groups;
}

/** Markdown; a dash where a group holds no question of the kind a column counts. */
export function tallyTable(scored: readonly Scored[]): string {
  const lines = [...groupsOf(scored)].map(([name, group]) => {
    const of = tally(group);
    const hasAnswers = group.some(({ question }) => question.kind !== 'unanswerable');
    const figure = (share: number, isCounted = true): string => (isCounted ? share.toFixed(3) : '–');
    const rows = [figure(of.exact, hasAnswers), figure(of.whole), figure(of.refused, hasAnswers)];
    const traps = of.traps === 0 ? '–' : `${of.falseAnswers} / ${of.traps}`;
    return `| ${[name, of.asked, figure(of.intent), ...rows, traps].join(' | ')} |`;
  });
  return [
    '| questions | n | intent | exact rows | all right | refused | false answers |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

/** How many questions fail by each kind of failure and each intent asked for; no question can be told from it. */
export function failureCounts(scored: readonly Scored[]): string {
  const counts = new Map<string, number>();
  for (const { question, failures } of scored) {
    const group = question.kind === 'answerable' ? (question.intents[0] ?? question.kind) : question.kind;
    for (const kind of new Set(failures.map((failure) => failure.kind))) {
      const key = `${kind} in ${group}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts.size === 0
    ? 'nothing failed'
    : [...counts]
        .toSorted()
        .map(([key, count]) => `${key}: ${count}`)
        .join('\n');
}
