import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { simplify } from '../../../text/convert-script.ts';
import { packageRoot } from '../../../text/package-root.ts';

const target = z.object({ file: z.string(), clause: z.string() });
const goldSchema = z.object({
  documents: z.array(
    z.object({
      file: z.string(),
      headings: z.array(z.object({ clause: z.string(), line: z.number().int() })),
    }),
  ),
  queries: z.array(
    z.object({
      id: z.string(),
      lang: z.enum(['zh', 'en']),
      query: z.string(),
      relevant: z.array(target),
      borderline: z.array(target),
    }),
  ),
});

export interface GoldClause {
  /** File and clause: what a question's answers name. */
  readonly key: string;
  readonly heading: string;
  /** Simplified text from the heading to the next one. */
  readonly text: string;
}

export interface GoldQuestion {
  readonly id: string;
  readonly language: 'zh' | 'en';
  readonly text: string;
  readonly relevant: ReadonlySet<string>;
  readonly borderline: ReadonlySet<string>;
}

const keyOf = ({ file, clause }: z.infer<typeof target>): string => `${file} ${clause}`;

/** The headed clauses of the gold, cut by its own line numbers, and its questions. */
export function readGold(): { clauses: readonly GoldClause[]; questions: readonly GoldQuestion[] } {
  const path = join(packageRoot(), 'test', 'gold', 'seeds.json');
  const gold = goldSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const clauses = gold.documents.flatMap(({ file, headings }) => {
    const lines = readFileSync(join(packageRoot(), 'data', 'corpus', file), 'utf8').split('\n');
    return headings.map(({ clause, line }, i) => ({
      key: keyOf({ file, clause }),
      heading: simplify(clause),
      text: simplify(lines.slice(line - 1, (headings[i + 1]?.line ?? lines.length + 1) - 1).join('\n')),
    }));
  });
  const questions = gold.queries.map(({ id, lang, query, relevant, borderline }) => ({
    id,
    language: lang,
    text: query,
    relevant: new Set(relevant.map(keyOf)),
    borderline: new Set(borderline.map(keyOf)),
  }));
  return { clauses, questions };
}
