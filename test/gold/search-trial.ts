import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { clauseQuery } from '../../answer/clause-query.ts';
import { glosses } from '../../answer/question/glossary.ts';
import { readQuestion } from '../../answer/read-question.ts';
import { clauseConcepts } from '../../graph/queries/clauses.ts';
import type { ReadQuery } from '../../graph/store.ts';
import { centred, unit } from '../../text/embed/centring.ts';
import { makeEmbedder } from '../../text/embed/embedder.ts';
import { loadEncoder } from '../../text/embed/encoder.ts';
import { findModel } from '../../text/embed/model-folder.ts';
import { recipeOf } from '../../text/embed/recipe.ts';
import { packageRoot } from '../../text/package-root.ts';
import { pieceText } from '../../text/pieces.ts';
import { cut } from '../bench/views/cut.ts';
import { dot } from '../bench/views/scores.ts';
import { openSmallCollection, type SmallCollection } from '../unit/answer/small-collection.ts';
import type { RankedQuestion } from './score/ranking.ts';

const clauseSchema = z.object({
  id: z.string(),
  parent: z.string().nullable(),
  file: z.string(),
  adcode: z.string().nullable(),
  heading: z.string(),
  label: z.string(),
  path: z.string(),
  part: z.string(),
  text: z.string(),
});
export type TrialClause = z.infer<typeof clauseSchema>;

const allClauses: ReadQuery<Record<string, never>, TrialClause> = {
  name: 'allClauses',
  params: z.object({}).strict(),
  row: clauseSchema,
  cypher: () =>
    'MATCH (d:Document)-[:HAS_CLAUSE]->(c:Clause) OPTIONAL MATCH (c)-[:PART_OF]->(p:Clause) ' +
    'OPTIONAL MATCH (d)-[:APPLIES_IN]->(j:Jurisdiction) ' +
    'RETURN c.id AS id, p.id AS parent, d.file AS file, j.adcode AS adcode, c.heading AS heading, ' +
    'c.label AS label, c.path AS path, c.part AS part, c.text AS text ORDER BY id',
};

const pieceSchema = z.object({ clauseId: z.string(), view: z.string(), text: z.string() });
const allPieces: ReadQuery<Record<string, never>, z.infer<typeof pieceSchema>> = {
  name: 'allPieces',
  params: z.object({}).strict(),
  row: pieceSchema,
  cypher: () => 'MATCH (p:Piece) RETURN p.clauseId AS clauseId, p.view AS view, p.text AS text ORDER BY p.id',
};

/** Cosines of the best and the second piece of each clause. */
export interface Nearness {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** All that a ranking of one question can be made from, over all clauses in their order. */
export interface TrialQuestion {
  readonly question: RankedQuestion;
  readonly preferred: readonly string[];
  /** Nearness by view, vectors (centred or plain) and vector of the question. */
  near(view: string, vectors: 'centred' | 'plain', asked: Asked): Nearness;
  /** BM25 of the words asked, of the same with the places in them, of the labels, of those that are no gloss. */
  readonly lexical: Readonly<Record<'bare' | 'whole' | 'labels' | 'names', readonly number[]>>;
  readonly phrases: readonly number[];
  /** Share of the measures and industries asked for. */
  readonly concepts: readonly number[];
}

/** The question without its places; as it was asked; the first drawn by a quarter to the vector of its labels. */
const ASKED = ['bare', 'whole', 'labelled'] as const;
export type Asked = (typeof ASKED)[number];
const LABEL_SHARE = 0.25;

export interface Trial {
  readonly collection: SmallCollection;
  readonly clauses: readonly TrialClause[];
  /** Pieces a clause, by view. */
  readonly cost: Readonly<Record<string, number>>;
  read(questions: readonly RankedQuestion[]): Promise<readonly TrialQuestion[]>;
  close(): Promise<void>;
}

const CORPUS = join(packageRoot(), 'data', 'corpus');

/** The five documents in a store of their own, with the vectors of every view that is tried. Whoever opens closes. */
export async function openSearchTrial(): Promise<Trial> {
  const files = readdirSync(CORPUS).filter((name) => name.endsWith('.txt'));
  const collection = await openSmallCollection(
    Object.fromEntries(files.map((name) => [name, readFileSync(join(CORPUS, name), 'utf8')])),
  );
  const { store } = collection.context;
  const source = findModel(undefined);
  const recipe = recipeOf(source.family);
  const plain = makeEmbedder(
    { id: source.id, centring: undefined },
    recipe,
    await loadEncoder(source, recipe),
  );
  const clauses = await store.read(allClauses, {});
  const indexOf = new Map(clauses.map(({ id }, i) => [id, i]));
  const cuts = { ...viewsOf(clauses), ...stored(await store.read(allPieces, {}), indexOf) };
  const texts = [...new Set(Object.values(cuts).flatMap((view) => view.map(({ text }) => text)))];
  const raw = new Map((await plain.embedPassages(texts)).map((vector, i) => [texts[i] ?? '', vector]));
  const vectorOf = (text: string): Float32Array => raw.get(text) ?? new Float32Array(plain.dimensions);
  const { centring } = source;
  const views = Object.entries(cuts).map(([name, pieces]) => ({
    name,
    owners: pieces.map(({ owner }) => owner),
    plain: pieces.map(({ text }) => vectorOf(text)),
    centred: pieces.map(({ text }) => centred(vectorOf(text), centring?.passages)),
  }));
  const nearness = (owners: readonly number[], vectors: readonly Float32Array[], asked: Float32Array) => {
    const first = clauses.map(() => 0);
    const second = clauses.map(() => 0);
    vectors.forEach((vector, i) => {
      const owner = owners[i] ?? 0;
      const likeness = dot(asked, vector);
      const best = first[owner] ?? 0;
      if (likeness > best) {
        first[owner] = likeness;
        second[owner] = best;
      } else second[owner] = Math.max(second[owner] ?? 0, likeness);
    });
    return { first, second };
  };
  const lexicalOf = async (text: string): Promise<readonly number[]> => {
    const scores = clauses.map(() => 0);
    if (text === '') return scores;
    for (const { clauseId, score } of await store.matchText(text, clauses.length))
      scores[indexOf.get(clauseId) ?? 0] = score;
    return scores;
  };
  const read = async (question: RankedQuestion): Promise<TrialQuestion> => {
    const { understood, collection: held } = await readQuestion(collection.context, question.text);
    const { text, phrases, language, labels, concepts } = clauseQuery(understood, held);
    const named = labels.join(' ');
    const glossed = new Set(glosses(understood.text));
    const tables = new Map<string, Nearness>();
    for (const vectors of ['plain', 'centred'] as const) {
      const embed = async (words: string, of: 'zh' | 'en') =>
        centred(
          await plain.embedQuestion(words, of),
          vectors === 'plain' ? undefined : centring?.questions[of],
        );
      const bare = await embed(text, language);
      const ofLabels = named === '' ? bare : await embed(named, 'zh');
      const asked: Readonly<Record<Asked, Float32Array>> = {
        bare,
        whole: await embed(understood.topic, language),
        labelled: unit(bare.map((x, i) => x + LABEL_SHARE * (ofLabels[i] ?? 0))),
      };
      for (const kind of ASKED)
        for (const view of views)
          tables.set(`${view.name} ${vectors} ${kind}`, nearness(view.owners, view[vectors], asked[kind]));
    }
    const of = concepts.measureIds.length + concepts.industryCodes.length;
    const carried = clauses.map(() => 0);
    if (of > 0)
      for (const { clauseId } of await store.read(clauseConcepts, { ids: [...indexOf.keys()], ...concepts }))
        carried[indexOf.get(clauseId) ?? 0] = (carried[indexOf.get(clauseId) ?? 0] ?? 0) + 1 / of;
    return {
      question,
      preferred: understood.places.map(({ adcode }) => adcode),
      near(view, vectors, asked) {
        const table = tables.get(`${view} ${vectors} ${asked}`);
        if (table === undefined) throw new Error(`no view ${view}`);
        return table;
      },
      lexical: {
        bare: await lexicalOf(text),
        whole: await lexicalOf(understood.topic),
        labels: await lexicalOf(named),
        names: await lexicalOf(labels.filter((label) => !glossed.has(label)).join(' ')),
      },
      phrases: clauses.map(
        (clause) =>
          phrases.filter((phrase) => clause.text.includes(phrase)).length / Math.max(phrases.length, 1),
      ),
      concepts: carried,
    };
  };
  return {
    collection,
    clauses,
    cost: Object.fromEntries(views.map(({ name, owners }) => [name, owners.length / clauses.length])),
    async read(questions) {
      const out: TrialQuestion[] = [];
      for (const question of questions) out.push(await read(question));
      return out;
    },
    async close() {
      await plain.close();
      await collection.close();
    },
  };
}

interface OwnedText {
  readonly owner: number;
  readonly text: string;
}

/** Views that the product does not keep, cut here: B, C as docs/decisions/sentence-vectors.md names them; L, whole clauses. */
function viewsOf(clauses: readonly TrialClause[]): Readonly<Record<string, readonly OwnedText[]>> {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const headingOver = (clause: TrialClause | undefined): string =>
    clause === undefined
      ? ''
      : clause.heading !== '' || clause.parent === null
        ? clause.heading
        : headingOver(byId.get(clause.parent));
  const view = (cutter: (clause: TrialClause, heading: string) => readonly string[]) =>
    clauses.flatMap((clause, owner) =>
      cutter(clause, headingOver(clause)).map((text): OwnedText => ({ owner, text })),
    );
  const gold = (clause: TrialClause, heading: string) => ({ key: clause.id, heading, text: clause.text });
  return {
    B: view((clause, heading) => cut(gold(clause, heading), { aim: 60, most: 100, headed: false })),
    C: view((clause, heading) => cut(gold(clause, heading), { aim: 30, most: 30, headed: true })),
    L: view((clause, heading) => (clause.text === '' ? [] : [pieceText(heading, clause.text)])),
  };
}

/** A and E: the pieces as the product cut and stored them. */
function stored(
  pieces: readonly z.infer<typeof pieceSchema>[],
  indexOf: ReadonlyMap<string, number>,
): Readonly<Record<'A' | 'E', readonly OwnedText[]>> {
  const of = (view: string): OwnedText[] =>
    pieces
      .filter((piece) => piece.view === view)
      .map(({ clauseId, text }) => ({ owner: indexOf.get(clauseId) ?? 0, text }));
  return { A: of('sentence'), E: of('phrase') };
}
