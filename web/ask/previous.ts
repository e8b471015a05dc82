import type { Answer } from '../../answer/answer.ts';
import type { Previous } from '../server/call.ts';

/** What a follow-up needs of the answer before it; null where the server gave none of it. */
export function previousOf({ understood: { text, links } }: Pick<Answer, 'understood'>): Previous | null {
  return typeof text === 'string' && Array.isArray(links) ? { text, links } : null;
}

/** The question an answer understood, whole: of "and Hebei?" the question that it stands for. */
export function wholeQuestion({ question, understood }: Pick<Answer, 'question' | 'understood'>): string {
  return understood.followsUp === true && typeof understood.text === 'string' ? understood.text : question;
}
