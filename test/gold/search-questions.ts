import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../text/package-root.ts';
import { readGold } from '../bench/views/gold-clauses.ts';
import type { RankedQuestion } from './score/ranking.ts';

/** `tuning`: on which weights are chosen; `test`: written at the same time, looked at only for the report; `gold`. */
export const QUESTION_SETS = ['tuning', 'test', 'gold'] as const;
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
  const path = join(packageRoot(), 'test', 'gold', `search-${set}.json`);
  return questionsSchema
    .parse(JSON.parse(readFileSync(path, 'utf8')))
    .map((q) => ({ ...q, relevant: new Set(q.relevant), borderline: new Set(q.borderline) }));
}
