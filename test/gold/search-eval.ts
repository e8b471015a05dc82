/**
 * npm run eval -- search [--keep]: ranks the clauses of the five documents for the gold questions and for our own, by
 * the product, by baselines and with one part changed at a time, all in one run; prints what was gained and lost
 * against the kept result, and keeps this one with --keep.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { search } from '../../answer/search.ts';
import { packageRoot } from '../../text/package-root.ts';
import {
  meanScore,
  pairedDifference,
  type RankedQuestion,
  type RankingScore,
  scoreRanking,
} from './score/ranking.ts';
import { QUESTION_SETS, type QuestionSet, readQuestions } from './search-questions.ts';
import { openSearchTrial, type Trial } from './search-trial.ts';
import { PRODUCT, rank, VARIANTS } from './search-variants.ts';

/** Enough beyond ten that borderline clauses taken out leave ten. */
const ASKED_FOR = 15;
/** Sets whose questions and failures are not shown: nothing may be tuned on them. */
const UNSEEN: ReadonlySet<QuestionSet> = new Set(['askedTest']);
/** Sets by which the product is compared with what else could be done. */
const COMPARED = ['test', 'askedTest', 'gold'] as const;
/** A change of nDCG below this is no news. */
const NEWS = 0.02;

const kept = join(packageRoot(), 'test', 'gold', 'results', 'search.json');
const keptSchema = z.record(z.string(), z.record(z.string(), z.number()));

/** Scores of every question, by set. */
type Scores = Readonly<Record<QuestionSet, readonly RankingScore[]>>;
type Questions = Readonly<Record<QuestionSet, readonly RankedQuestion[]>>;

export async function runSearch(args: readonly string[]): Promise<void> {
  const questions = perSet(readQuestions);
  const trial = await openSearchTrial();
  try {
    const ours = await perSetAsync((set) => productScores(trial, questions[set]));
    const rows = await variantScores(trial, questions);
    console.log(head(questions));
    console.log(line('the product', ours, ours, questions, trial.cost.A, trial.cost.E));
    for (const { name, scores, views } of rows)
      console.log(line(name, scores, ours, questions, ...views.map((view) => trial.cost[view])));
    const now = Object.fromEntries(
      QUESTION_SETS.filter((set) => !UNSEEN.has(set)).map((set) => [
        set,
        Object.fromEntries(questions[set].map(({ id }, i) => [id, round(ours[set][i]?.ndcg ?? 0)])),
      ]),
    );
    const before = existsSync(kept) ? keptSchema.parse(JSON.parse(readFileSync(kept, 'utf8'))) : {};
    console.log(`\nAgainst the kept result, nDCG@10:\n${changes(before, now, questions)}`);
    if (args.includes('--keep')) {
      mkdirSync(join(kept, '..'), { recursive: true });
      writeFileSync(kept, `${JSON.stringify(now, null, 1)}\n`);
      console.log('\nKept.');
    }
  } finally {
    await trial.close();
  }
}

async function productScores({ collection }: Trial, questions: readonly RankedQuestion[]) {
  const scores: RankingScore[] = [];
  for (const question of questions) {
    const { hits } = await search(collection.context, question.text, ASKED_FOR);
    const fileOf = new Map(hits.map((hit) => [hit.documentId, hit.file]));
    const keys = hits.flatMap((hit) =>
      [hit, ...hit.alike].map((one) => `${fileOf.get(one.documentId)} ${one.clause.replace(/\s/g, '')}`),
    );
    scores.push(scoreRanking(keys, question));
  }
  return scores;
}

async function variantScores(trial: Trial, questions: Questions) {
  const read = await perSetAsync((set) => trial.read(questions[set]));
  return Object.entries(VARIANTS).map(([name, change]) => {
    const variant = { ...PRODUCT, ...change };
    const scores = perSet((set) =>
      read[set].map((one) => scoreRanking(rank(trial, one, variant), one.question)),
    );
    return { name, scores, views: variant.views };
  });
}

function head(questions: Questions): string {
  const sets = QUESTION_SETS.map((set) => `${set}, ${questions[set].length} questions`);
  return [
    `| ranking | vectors a clause | ${sets.join(' | ')} | recall@10 of gold | MRR of gold | ${COMPARED.map((set) => `product above it, ${set}`).join(' | ')} |`,
    `|---|---|${sets.map(() => '---|').join('')}---|---|${COMPARED.map(() => '---|').join('')}`,
  ].join('\n');
}

function line(
  name: string,
  scores: Scores,
  ours: Scores,
  questions: Questions,
  ...costs: readonly (number | undefined)[]
): string {
  const cells = QUESTION_SETS.map((set) => byLanguage(scores[set], questions[set]));
  const { recall, mrr } = meanScore(scores.gold);
  const gains = COMPARED.map((set) => {
    if (scores === ours) return '';
    const { mean, low, high } = pairedDifference(
      ours[set].map(({ ndcg }) => ndcg),
      scores[set].map(({ ndcg }) => ndcg),
    );
    return `${signed(mean)} (${signed(low)} to ${signed(high)})`;
  });
  const cost = costs.reduce<number>((sum, one) => sum + (one ?? 0), 0).toFixed(1);
  return `| ${[name, cost, ...cells, recall.toFixed(3), mrr.toFixed(3), ...gains].join(' | ')} |`;
}

/** nDCG@10 as all / Chinese / English. */
function byLanguage(scores: readonly RankingScore[], questions: readonly RankedQuestion[]): string {
  const of = (language?: string): string =>
    meanScore(
      scores.filter((_, i) => language === undefined || questions[i]?.language === language),
    ).ndcg.toFixed(3);
  return `${of()} / ${of('zh')} / ${of('en')}`;
}

function changes(
  before: z.infer<typeof keptSchema>,
  now: z.infer<typeof keptSchema>,
  questions: Questions,
): string {
  const lines = QUESTION_SETS.filter((set) => !UNSEEN.has(set)).flatMap((set) =>
    questions[set].flatMap(({ id, text }) => {
      const [old, current] = [before[set]?.[id], now[set]?.[id] ?? 0];
      if (old === undefined || Math.abs(current - old) < NEWS) return [];
      return [`  ${current > old ? 'gained' : 'lost  '} ${id} ${old} → ${current}  ${text}`];
    }),
  );
  return lines.length === 0 ? '  nothing' : lines.join('\n');
}

function perSet<T>(make: (set: QuestionSet) => T): Readonly<Record<QuestionSet, T>> {
  return {
    tuning: make('tuning'),
    asked: make('asked'),
    test: make('test'),
    askedTest: make('askedTest'),
    gold: make('gold'),
  };
}

async function perSetAsync<T>(
  make: (set: QuestionSet) => Promise<T>,
): Promise<Readonly<Record<QuestionSet, T>>> {
  const tuning = await make('tuning');
  const asked = await make('asked');
  const test = await make('test');
  const askedTest = await make('askedTest');
  return { tuning, asked, test, askedTest, gold: await make('gold') };
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
