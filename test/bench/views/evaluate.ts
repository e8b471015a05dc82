import { performance } from 'node:perf_hooks';
import { type Centring, centred } from '../../../text/embed/centring.ts';
import { type Embedder, makeEmbedder } from '../../../text/embed/embedder.ts';
import { loadEncoder } from '../../../text/embed/encoder.ts';
import { findModel } from '../../../text/embed/model-folder.ts';
import { recipeOf } from '../../../text/embed/recipe.ts';
import { type GoldClause, readGold } from './gold-clauses.ts';
import { dot, ndcg } from './scores.ts';

/** Vectors of pieces, not centred, with the clause of each. */
export interface Embedded {
  readonly owners: readonly number[];
  readonly vectors: readonly Float32Array[];
  readonly seconds: number;
}

/** Scores of all clauses, a row a question. */
export type Table = readonly (readonly number[])[];

/** A model over the gold: embeds pieces once, scores them with and without centring. */
export interface Trial {
  readonly id: string;
  readonly centring: Centring | undefined;
  /** Vectors without centring. */
  readonly plain: Embedder;
  embed(pieces: (clause: GoldClause) => readonly string[]): Promise<Embedded>;
  score(embedded: Embedded, isCentred: boolean, aggregate: (best: readonly number[]) => number): Table;
}

export const { clauses, questions } = readGold();

export async function openTrial(model: string | undefined): Promise<Trial> {
  const source = findModel(model);
  const recipe = recipeOf(source.family);
  const plain = makeEmbedder(
    { id: source.id, centring: undefined },
    recipe,
    await loadEncoder(source, recipe),
  );
  const asked: Float32Array[] = [];
  for (const { text, language } of questions) asked.push(await plain.embedQuestion(text, language));
  return {
    id: source.id,
    centring: source.centring,
    plain,
    async embed(pieces) {
      const all = clauses.flatMap((clause, owner) => pieces(clause).map((text) => ({ text, owner })));
      const begun = performance.now();
      const vectors = await plain.embedPassages(all.map(({ text }) => text));
      const seconds = (performance.now() - begun) / 1000;
      return { owners: all.map(({ owner }) => owner), vectors, seconds };
    },
    score({ owners, vectors }, isCentred, aggregate) {
      const centring = isCentred ? source.centring : undefined;
      const passages = vectors.map((vector) => centred(vector, centring?.passages));
      return questions.map(({ language }, q) => {
        const question = centred(asked[q] ?? new Float32Array(0), centring?.questions[language]);
        const likenesses: number[][] = clauses.map(() => []);
        passages.forEach((vector, i) => {
          likenesses[owners[i] ?? 0]?.push(dot(question, vector));
        });
        return likenesses.map((of) => aggregate(of.sort((a, b) => b - a)));
      });
    },
  };
}

/** nDCG@10 of each question. */
export function quality(table: Table): readonly number[] {
  return questions.map((question, q) => {
    const ranked = clauses.map(({ key }, i) => ({ key, score: table[q]?.[i] ?? 0 }));
    ranked.sort((a, b) => b.score - a.score);
    return ndcg(
      ranked.map(({ key }) => key),
      question,
    );
  });
}

/** The mean over all / Chinese / English questions. */
export function summary(each: readonly number[]): string {
  const of = (language?: string) =>
    mean(each.filter((_, q) => language === undefined || questions[q]?.language === language)).toFixed(3);
  return `${of()} / ${of('zh')} / ${of('en')}`;
}

/** How much better than `others`, with the standard error of the difference over the questions. */
export function gain(each: readonly number[], others: readonly number[]): string {
  const differences = each.map((value, i) => value - (others[i] ?? 0));
  const average = mean(differences);
  const variance = mean(differences.map((x) => (x - average) ** 2)) / (differences.length - 1);
  return `${average >= 0 ? '+' : ''}${average.toFixed(3)} ± ${Math.sqrt(variance).toFixed(3)}`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}
