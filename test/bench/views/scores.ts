import type { GoldQuestion } from './gold-clauses.ts';

/** nDCG@10 with gains of 0 and 1; borderline clauses are taken out of the ranking. */
export function ndcg(ranked: readonly string[], { relevant, borderline }: GoldQuestion): number {
  const gain = (places: readonly boolean[]): number =>
    places.reduce((sum, hit, i) => sum + (hit ? 1 / Math.log2(i + 2) : 0), 0);
  const hits = ranked
    .filter((key) => !borderline.has(key))
    .slice(0, 10)
    .map((key) => relevant.has(key));
  const best = Array.from({ length: Math.min(10, relevant.size) }, () => true);
  return gain(hits) / gain(best);
}

/** How a clause scores by the likenesses of its pieces, best first. */
export const AGGREGATES: Readonly<Record<string, (best: readonly number[]) => number>> = {
  max: ([first = 0]) => first,
  'max + ½ second': ([first = 0, second = 0]) => first + second / 2,
  'mean of 2': ([first = 0, second = first]) => (first + second) / 2,
  'log-sum of 2': (best) => logSum(best.slice(0, 2)),
  'log-sum of 3': (best) => logSum(best.slice(0, 3)),
};

const SHARPNESS = 20;

function logSum(scores: readonly number[]): number {
  return Math.log(scores.reduce((sum, score) => sum + Math.exp(SHARPNESS * score), 0)) / SHARPNESS;
}

/** Values less their mean, by their standard deviation. */
export function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length) || 1;
  return values.map((x) => (x - mean) / spread);
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
