/** A question with the clauses that answer it, and those that neither help nor harm. Keys are `file clause`. */
export interface RankedQuestion {
  readonly id: string;
  readonly language: 'zh' | 'en';
  readonly text: string;
  readonly relevant: ReadonlySet<string>;
  readonly borderline: ReadonlySet<string>;
}

export interface RankingScore {
  readonly ndcg: number;
  readonly recall: number;
  /** One by the place of the first relevant clause; 0 where none is among the first ten. */
  readonly mrr: number;
}

const DEPTH = 10;

/** nDCG, recall and MRR at 10 of one ranking; borderline clauses are taken out first, repeated ones count once. */
export function scoreRanking(keys: readonly string[], question: RankedQuestion): RankingScore {
  const { relevant, borderline } = question;
  const shown = [...new Set(keys)].filter((key) => !borderline.has(key)).slice(0, DEPTH);
  const gain = (at: number): number => 1 / Math.log2(at + 2);
  const found = shown.reduce((sum, key, at) => (relevant.has(key) ? sum + gain(at) : sum), 0);
  const best = Array.from({ length: Math.min(DEPTH, relevant.size) }, (_, at) => gain(at));
  const first = shown.findIndex((key) => relevant.has(key));
  return {
    ndcg: found / best.reduce((sum, x) => sum + x, 0),
    recall: shown.filter((key) => relevant.has(key)).length / relevant.size,
    mrr: first < 0 ? 0 : 1 / (first + 1),
  };
}

export function meanScore(scores: readonly RankingScore[]): RankingScore {
  const of = (which: keyof RankingScore): number => mean(scores.map((score) => score[which]));
  return { ndcg: of('ndcg'), recall: of('recall'), mrr: of('mrr') };
}

export interface Difference {
  readonly mean: number;
  /** 95 % interval of the mean over resampled questions. */
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 2000;

/** Mean of the paired differences, with its bootstrap interval; the draws are the same in every run. */
export function pairedDifference(ours: readonly number[], theirs: readonly number[]): Difference {
  const differences = ours.map((value, i) => value - (theirs[i] ?? 0));
  const draw = generator(1);
  const means = Array.from({ length: RESAMPLES }, () =>
    mean(differences.map(() => differences[Math.floor(draw() * differences.length)] ?? 0)),
  ).sort((a, b) => a - b);
  const at = (share: number): number => means[Math.floor(share * (RESAMPLES - 1))] ?? 0;
  return { mean: mean(differences), low: at(0.025), high: at(0.975) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
