import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../text/package-root.ts';
import { readGold } from '../bench/views/gold-clauses.ts';
import { loadQuestions } from './ask/questions.ts';
import type { RankedQuestion } from './score/ranking.ts';

/**
 * `tuning` and `asked`: on which weights are chosen; `test` and `askedTest`: looked at only for the report; `gold`.
 * `asked` and `askedTest` are the questions of the two halves of `eval ask` that name clauses; those often ask of a place.
 */
export const QUESTION_SETS = ['tuning', 'asked', 'test', 'askedTest', 'gold'] as const;
export type QuestionSet = (typeof QUESTION_SETS)[number];

const questionsSchema = z.array(
  z.object({
    id: z.string(),
    language: z.enum(['zh', 'en']),
    text: z.string(),
    relevant: z.array(z.string()),
    borderline: z.array(z.string()),
  }),
);

export function readQuestions(set: QuestionSet): readonly RankedQuestion[] {
  if (set === 'gold') return readGold().questions;
  if (set === 'asked') return ofClauses('tuning');
  if (set === 'askedTest') return ofClauses('test');
  const path = join(packageRoot(), 'test', 'gold', `search-${set}.json`);
  return questionsSchema
    .parse(JSON.parse(readFileSync(path, 'utf8')))
    .map((q) => ({ ...q, relevant: new Set(q.relevant), borderline: new Set(q.borderline) }));
}

/** Questions of `eval ask` that say which clauses answer them, by whatever intent. */
function ofClauses(half: 'tuning' | 'test'): readonly RankedQuestion[] {
  const files = new Map(
    readdirSync(join(packageRoot(), 'data', 'corpus')).map((file) => [file.slice(0, 3), file]),
  );
  return loadQuestions(half).flatMap(({ id, language, question: text, expect }) => {
    const patterns = [...(expect.firstRows?.all ?? []), ...(expect.rows?.required ?? [])];
    const relevant = patterns.flatMap(({ clause }) =>
      clause === undefined ? [] : [`${files.get(clause.slice(0, 3))} ${clause.slice(4).replace(/\s/g, '')}`],
    );
    if (relevant.length === 0) return [];
    return [{ id, language, text, relevant: new Set(relevant), borderline: new Set<string>() }];
  });
}
