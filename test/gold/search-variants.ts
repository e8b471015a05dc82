import { WEIGHTS } from '../../graph/search/fusion.ts';
import { standardised } from '../bench/views/scores.ts';
import type { Asked, Trial, TrialClause, TrialQuestion } from './search-trial.ts';

/** One way to rank, all of it; a variant states what differs from what the product does. */
export interface Variant {
  readonly views: readonly string[];
  readonly vectors: 'centred' | 'plain';
  /** Which vector of the question is compared. */
  readonly asked: Asked;
  /** Whether the words are those of the question without its places, or all of them. */
  readonly words: 'bare' | 'whole';
  /** Whether glosses count as labels. */
  readonly named: 'labels' | 'names';
  /** Weight of the words of the labels. */
  readonly labels: number;
  readonly standardise: boolean;
  readonly second: number;
  readonly lexical: number;
  readonly lexicalHalf: number;
  readonly phrase: number;
  readonly frame: number;
  readonly place: number;
  readonly concepts: number;
  /** Whether views are added for a clause, or for all clauses below one heading. */
  readonly unit: 'clause' | 'heading';
}

/** What the product does, over tables of all clauses instead of a store. */
export const PRODUCT: Variant = {
  views: ['A', 'E'],
  vectors: 'centred',
  asked: 'bare',
  words: 'bare',
  named: 'labels',
  labels: WEIGHTS.labels,
  standardise: false,
  second: 0,
  lexical: WEIGHTS.lexical,
  lexicalHalf: WEIGHTS.lexicalHalf,
  phrase: WEIGHTS.phrase,
  frame: 0.1,
  place: 0.2,
  concepts: 0.1,
  unit: 'clause',
};

const UNNAMED = { labels: 0, concepts: 0 } as const;
const DENSE_ONLY = {
  ...UNNAMED,
  asked: 'whole',
  words: 'whole',
  lexical: 0,
  phrase: 0,
  frame: 0,
  place: 0,
} as const;

/** Baselines, then one part changed at a time. Views as docs/decisions/sentence-vectors.md names them. */
export const VARIANTS: Readonly<Record<string, Partial<Variant>>> = {
  'the product, over tables': {},
  'baseline: BM25': { ...DENSE_ONLY, views: [], lexical: 1 },
  'baseline: vectors of clauses': { ...DENSE_ONLY, views: ['L'] },
  'baseline: sentences alone (A)': { ...DENSE_ONLY, views: ['A'] },
  'baseline: phrases alone (E)': { ...DENSE_ONLY, views: ['E'] },
  'without vocabulary': UNNAMED,
  'places in the question': { asked: 'whole', words: 'whole' },
  'measures and industries as others': { concepts: 0 },
  'labels in the vector too': { asked: 'labelled' },
  'no labels': { labels: 0 },
  'no glosses': { named: 'names' },
  'no glosses, labels in the vector too': { asked: 'labelled', named: 'names' },
  'not centred': { vectors: 'plain' },
  'views A': { views: ['A'] },
  'views E': { views: ['E'] },
  'views A + B': { views: ['A', 'B'] },
  'views A + C': { views: ['A', 'C'] },
  'views B + E': { views: ['B', 'E'] },
  'views A + B + E': { views: ['A', 'B', 'E'] },
  'views A + C + E': { views: ['A', 'C', 'E'] },
  'views A + B + C + E': { views: ['A', 'B', 'C', 'E'] },
  'views as z-scores': { standardise: true },
  'views added below a heading': { unit: 'heading' },
  'a tenth of the second piece': { second: 0.1 },
  'a third of the second piece': { second: 0.33 },
  'words: none': { lexical: 0 },
  'words: 0.1': { lexical: 0.1 },
  'words: 0.2': { lexical: 0.2 },
  'words: 0.4': { lexical: 0.4 },
  'phrases: none': { phrase: 0 },
  'bare headings as others': { frame: 0 },
  'places as others': { place: 0 },
};

const SHORTEST_CLAUSE = 30;
/** Cosines spread by about a tenth over the clauses; so z-scores weigh against words as cosines do. */
const STANDARD = 10;

/** Keys `file clause` of all clauses, best first, one for each heading. */
export function rank({ clauses }: Trial, trial: TrialQuestion, variant: Variant): readonly string[] {
  const views = variant.views.map((view) => dense(trial, view, variant));
  const saturated = (score: number): number => score / (score + variant.lexicalHalf);
  const own = clauses.map((clause, i) => {
    const isBody = clause.part === 'body' || clause.part === 'attachment';
    const isFrame = !isBody || clause.text.length < SHORTEST_CLAUSE;
    const isPreferred = clause.adcode !== null && trial.preferred.includes(clause.adcode);
    return (
      variant.lexical * saturated(trial.lexical[variant.words][i] ?? 0) +
      variant.labels * saturated(trial.lexical[variant.named][i] ?? 0) +
      variant.phrase * (trial.phrases[i] ?? 0) +
      variant.concepts * (trial.concepts[i] ?? 0) -
      (isFrame ? variant.frame : 0) +
      (isPreferred ? variant.place : 0)
    );
  });
  const groups = groupsOf(clauses);
  const scored = [...groups.values()].map((members) => {
    const best = (of: (i: number) => number): number => Math.max(...members.map(of));
    const clauseScore = (i: number): number =>
      (own[i] ?? 0) + views.reduce((sum, view) => sum + (view[i] ?? 0), 0) / Math.max(views.length, 1);
    const score =
      variant.unit === 'clause'
        ? best(clauseScore)
        : best((i) => own[i] ?? 0) +
          views.reduce((sum, view) => sum + best((i) => view[i] ?? 0), 0) / Math.max(views.length, 1);
    const shown = members.toSorted((a, b) => clauseScore(b) - clauseScore(a))[0] ?? 0;
    const clause = clauses[shown];
    return { key: `${clause?.file} ${clause?.label.replace(/\s/g, '')}`, score };
  });
  return scored.sort((a, b) => b.score - a.score).map(({ key }) => key);
}

function dense(trial: TrialQuestion, view: string, variant: Variant): readonly number[] {
  const { first, second } = trial.near(view, variant.vectors, variant.asked);
  const scores = first.map((best, i) => best + variant.second * Math.max(second[i] ?? 0, 0));
  return variant.standardise ? standardised(scores).map((z) => z / STANDARD) : scores;
}

function groupsOf(clauses: readonly TrialClause[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  clauses.forEach(({ file, path }, i) => {
    const heading = path.replace(/ > [—–·●•].*/u, '').replace(/(第[^ >条第]+条[^ >第]*)第.*/u, '$1');
    const key = `${file} ${heading}`;
    groups.set(key, [...(groups.get(key) ?? []), i]);
  });
  return groups;
}
