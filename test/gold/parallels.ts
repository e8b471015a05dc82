/**
 * npm run eval -- parallels [--keep] [--sample]: how many of the gold pairs of like clauses of different documents the
 * parallels of a clause find; against the kept result, keeps this one with --keep; --sample prints suggestions to be
 * judged by reading.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ParallelRow } from '../../answer/answer.ts';
import { MOST_PARALLELS, parallelsOf } from '../../answer/parallels.ts';
import type { GraphStore, ReadQuery } from '../../graph/store.ts';
import { packageRoot } from '../../text/package-root.ts';
import { openSmallCollection } from '../unit/answer/small-collection.ts';
import { draw } from './judge-sample.ts';

const TODAY = '2026-01-15';
const CORPUS = join(packageRoot(), 'data', 'corpus');
const kept = join(packageRoot(), 'test', 'gold', 'results', 'parallels.json');
const SAMPLED = 40;
const SEED = 20261122;

const sideSchema = z.object({ file: z.string(), clause: z.string() });
type Side = z.infer<typeof sideSchema>;
const goldSchema = z.object({
  crossDocument: z.array(z.object({ from: sideSchema, to: sideSchema })),
});

const clauseSchema = z.object({
  id: z.string(),
  file: z.string(),
  label: z.string(),
  part: z.string(),
  text: z.string(),
});
type GoldClause = z.infer<typeof clauseSchema>;
const clauses: ReadQuery<Record<string, never>, GoldClause> = {
  name: 'clauses',
  params: z.record(z.string(), z.never()),
  row: clauseSchema,
  cypher: () =>
    'MATCH (d:Document)-[:HAS_CLAUSE]->(c:Clause) ' +
    'RETURN c.id AS id, d.file AS file, c.label AS label, c.part AS part, c.text AS text ORDER BY file, c.ordinal',
};

const resultSchema = z.object({
  pairs: z.int(),
  /** Found from the later clause of the pair. */
  threeInAll: z.int(),
  onePerDocument: z.int(),
  threePerDocument: z.int(),
  /** Found from either clause, three suggestions in all. */
  eitherThreeInAll: z.int(),
  missed: z.array(z.string()),
});
export type ParallelScore = z.infer<typeof resultSchema>;

/** What the kept result counts, without the list of what was missed. */
export function keptParallels(): Omit<ParallelScore, 'missed'> {
  const path = join(packageRoot(), 'test', 'gold', 'results', 'parallels.json');
  return resultSchema.omit({ missed: true }).parse(JSON.parse(readFileSync(path, 'utf8')));
}

const keyOf = ({ file, clause }: Side): string => `${file} ${clause.replace(/\s/gu, '')}`;

export async function withCorpus<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
  const files = readdirSync(CORPUS).filter((name) => name.endsWith('.txt'));
  const collection = await openSmallCollection(
    Object.fromEntries(files.map((name) => [name, readFileSync(join(CORPUS, name), 'utf8')])),
  );
  try {
    return await work(collection.context.store);
  } finally {
    await collection.close();
  }
}

export async function scoreParallels(store: GraphStore): Promise<ParallelScore> {
  const seeds = readFileSync(join(packageRoot(), 'test', 'gold', 'seeds.json'), 'utf8');
  const pairs = goldSchema.parse(JSON.parse(seeds)).crossDocument;
  const idOf = new Map(
    (await store.read(clauses, {})).map(({ id, file, label }) => [keyOf({ file, clause: label }), id]),
  );
  const ranked = new Map<string, readonly Side[]>();
  const rank = async (side: Side): Promise<readonly Side[]> => {
    const key = keyOf(side);
    const known = ranked.get(key);
    if (known !== undefined) return known;
    const id = idOf.get(key);
    if (id === undefined) throw new Error(`no clause ${key}`);
    const rows = await parallelsOf(store, id, TODAY, Number.POSITIVE_INFINITY);
    const sides = rows.map(({ file, clause }) => ({ file, clause }));
    ranked.set(key, sides);
    return sides;
  };
  const score = { threeInAll: 0, onePerDocument: 0, threePerDocument: 0, eitherThreeInAll: 0 };
  const missed: string[] = [];
  for (const { from, to } of pairs) {
    const suggested = await rank(from);
    const back = await rank(to);
    const ofDocument = suggested.filter(({ file }) => file === to.file);
    const isFound = holds(suggested.slice(0, MOST_PARALLELS), to);
    if (isFound) score.threeInAll += 1;
    if (holds(ofDocument.slice(0, 1), to)) score.onePerDocument += 1;
    if (holds(ofDocument.slice(0, MOST_PARALLELS), to)) score.threePerDocument += 1;
    if (isFound || holds(back.slice(0, MOST_PARALLELS), from)) score.eitherThreeInAll += 1;
    else missed.push(`${keyOf(from)} → ${keyOf(to)}`);
  }
  return { pairs: pairs.length, ...score, missed };
}

function holds(sides: readonly Side[], wanted: Side): boolean {
  return sides.some((side) => keyOf(side) === keyOf(wanted));
}

export interface Suggestion {
  readonly clause: GoldClause;
  readonly parallel: ParallelRow;
}

/** Suggestions drawn from all that the clauses of the corpus give, in reading order. */
export async function sampleSuggestions(store: GraphStore): Promise<readonly Suggestion[]> {
  const all: Suggestion[] = [];
  for (const clause of await store.read(clauses, {})) {
    if (clause.part !== 'body' || clause.text.length < 30) continue;
    for (const parallel of await parallelsOf(store, clause.id, TODAY)) all.push({ clause, parallel });
  }
  console.log(`${all.length} suggestions`);
  return draw(all, SAMPLED, SEED);
}

export async function runParallels(args: readonly string[]): Promise<void> {
  await withCorpus(async (store) => {
    const now = await scoreParallels(store);
    const before = existsSync(kept) ? resultSchema.parse(JSON.parse(readFileSync(kept, 'utf8'))) : null;
    for (const key of ['threeInAll', 'onePerDocument', 'threePerDocument', 'eitherThreeInAll'] as const) {
      const share = (now[key] / now.pairs).toFixed(3);
      console.log(`${key.padEnd(18)} ${now[key]}/${now.pairs}  ${share}  kept ${before?.[key] ?? '–'}`);
    }
    for (const one of now.missed) console.log(`  missed ${one}`);
    if (args.includes('--sample'))
      for (const [at, { clause, parallel }] of (await sampleSuggestions(store)).entries())
        console.log(
          `\n${at + 1} ${parallel.score.toFixed(3)}\n  ${clause.file.slice(0, 3)} ${clause.label}: ${clause.text}\n  ${parallel.file.slice(0, 3)} ${parallel.clause} @${parallel.start}: ${parallel.text}`,
        );
    if (args.includes('--keep')) {
      mkdirSync(join(kept, '..'), { recursive: true });
      writeFileSync(kept, `${JSON.stringify(now, null, 1)}\n`);
      console.log('Kept.');
    }
  });
}
