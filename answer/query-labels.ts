import type { Question } from './question/question.ts';

/**
 * Chinese labels of what an English question names: measures, industries, awards, places. The clauses are Chinese, so
 * an English question shares no word with them by itself. Empty for a Chinese question.
 */
export function queryLabels({ language, measures, industries, awards, places }: Question): readonly string[] {
  if (language === 'zh') return [];
  return [...new Set([...measures, ...industries, ...awards, ...places].map(({ name }) => name))];
}
