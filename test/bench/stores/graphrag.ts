import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { VECTOR_INDEX } from '../../../graph/neo4j/schema-objects.ts';
import type { Neo4jSettings } from '../../../graph/store.ts';

const run = promisify(execFile);
const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Full-text index over the pieces, with the analyzer of the program, so that both of its indexes give pieces. */
const TEXT_INDEX = 'bench_piece_text';
/** Pieces asked for: enough for ten clauses after folding. */
const PIECES = 60;

const outcome = z.object({
  /** Clause ids by question id, best first. */
  rankings: z.record(z.string(), z.array(z.string())),
  milliseconds: z.array(z.number()),
});
export type RetrieverOutcome = z.infer<typeof outcome>;

export interface VectorQuestion {
  readonly id: string;
  readonly text: string;
  readonly vector: readonly number[];
}

/** neo4j-graphrag in a Python environment of its own. Whoever makes must remove. */
export interface Retriever {
  ask(place: Neo4jSettings, questions: readonly VectorQuestion[], rounds: number): Promise<RetrieverOutcome>;
  remove(): Promise<void>;
}

/** Installs the pinned requirements; a sentence with the reason where Python or the package index is not at hand. */
export async function installRetriever(): Promise<Retriever | string> {
  const folder = await mkdtemp(join(tmpdir(), 'qpg-graphrag-'));
  const python = join(folder, 'bin', 'python');
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await run('python3', ['-m', 'venv', folder]);
    const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--retries', '1'];
    await run(python, [...install, '-r', beside('requirements.txt')], { timeout: 300_000 });
  } catch (error) {
    await remove();
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n').slice(-2);
    return `neo4j-graphrag is left out: Python 3 with venv, or its packages, are not at hand (${reason}).`;
  }
  return {
    remove,
    async ask(place, questions, rounds) {
      await index(place, `CREATE FULLTEXT INDEX ${TEXT_INDEX} IF NOT EXISTS FOR (n:Piece) ON EACH [n.text] ` +
        "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}"); // biome-ignore format: one statement
      const job = {
        ...place,
        vectorIndex: VECTOR_INDEX,
        textIndex: TEXT_INDEX,
        top: PIECES,
        rounds,
        questions: questions.map((one) => ({ ...one, text: plainWords(one.text) })),
      };
      const file = join(folder, 'job.json');
      await writeFile(file, JSON.stringify(job));
      const { stdout } = await run(python, [beside('graphrag.py'), file], { maxBuffer: 64 * 1024 * 1024 });
      await index(place, `DROP INDEX ${TEXT_INDEX} IF EXISTS`);
      return outcome.parse(JSON.parse(stdout));
    },
  };
}

/** It hands the words to Lucene as they are, where punctuation is syntax. */
function plainWords(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

async function index({ uri, user, password, database }: Neo4jSettings, statement: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await driver.executeQuery(statement, {}, { database });
    await driver.executeQuery('CALL db.awaitIndexes(300)', {}, { database });
  } finally {
    await driver.close();
  }
}
