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
}

const DEPTH = 10;

/** nDCG@10 and recall@10 of one ranking; borderline clauses are taken out first, repeated ones count once. */
export function scoreRanking(keys: readonly string[], question: RankedQuestion): RankingScore {
  const { relevant, borderline } = question;
  const shown = [...new Set(keys)].filter((key) => !borderline.has(key)).slice(0, DEPTH);
  const gain = (at: number): number => 1 / Math.log2(at + 2);
  const found = shown.reduce((sum, key, at) => (relevant.has(key) ? sum + gain(at) : sum), 0);
  const best = Array.from({ length: Math.min(DEPTH, relevant.size) }, (_, at) => gain(at));
  return {
    ndcg: found / best.reduce((sum, x) => sum + x, 0),
    recall: shown.filter((key) => relevant.has(key)).length / relevant.size,
  };
}

export function meanScore(scores: readonly RankingScore[]): RankingScore {
  const mean = (of: (score: RankingScore) => number): number =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  return { ndcg: mean((s) => s.ndcg), recall: mean((s) => s.recall) };
}
