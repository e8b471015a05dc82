import { z } from 'zod';
import { type Level, levelSchema } from '../../answer/answer.ts';
import { previousSchema } from '../../answer/question/follow-up.ts';

const name = (about: string) => z.string().trim().min(1).max(200).describe(about);
const place = name('Place, Chinese or English: 江西省, Sichuan, 霍山').optional();

/** What each tool takes; lengths are those of the HTTP interface. */
export const askInput = {
  question: z.string().trim().min(1).max(1000).describe('The question, in Chinese or English'),
  previous: previousSchema.optional().describe('`understood` of the last answer, for a follow-up'),
};

const LEVELS = {
  zh: { national: '国家级', province: '哪些省', prefecture: '哪些市', county: '哪些县' },
  en: {
    national: 'national',
    province: 'which provinces',
    prefecture: 'which prefectures',
    county: 'which counties',
  },
} as const;

/** Names beside each other, as the reader of questions takes them, a level in the language of the other names. */
export function namesOf(level: Level | undefined, ...names: readonly (string | undefined)[]): string {
  const given = names.filter((one) => one !== undefined);
  const language = given.some((one) => /[a-z]{2}/i.test(one)) ? 'en' : 'zh';
  return [...(level === undefined ? [] : [LEVELS[language][level]]), ...given].join(' ');
}

export const awardsInput = {
  award: name('Award, Chinese or English: 中国质量奖, CQA, 政府质量奖').optional(),
  place,
  level: levelSchema.optional().describe('All places of a level, where no place is named'),
  tier: name('正奖, 提名奖, 一等奖 …').optional(),
};

export const traceInput = {
  measure: name('Measure, Chinese or English: 首席质量官, chief quality officer'),
  place: place.describe('Place whose line is traced; all proved lines where none is named'),
};

export const precedentsInput = {
  subject: z.string().trim().min(1).max(1000).describe('What the clause is to say, or a draft of it'),
  place,
};

export const searchInput = {
  query: z.string().trim().min(1).max(1000).describe('Words, a phrase or a sentence'),
  top: z.int().min(1).max(100).default(10).describe('How many clauses'),
};

export const clauseInput = {
  documentId: name('`documentId` of a row or hit'),
  start: z.int().min(0).describe('`start` of a row or hit: UTF-16 offset into the source text'),
};
