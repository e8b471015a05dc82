import type { Embedder } from '../../text/embed/embedder.ts';
import { type Language, likenessTo } from './exemplars.ts';

/** Nearest exemplars of each side that are averaged. */
const NEIGHBOURS = 5;
/**
 * How much nearer to other fields a question must be. Chosen with fewer exemplars, on 64 questions of the field and 40
 * of others that were worded apart from them: none of the former and two of the latter fell on the wrong side. Exemplars
 * have been added since, some for kinds of questions that had gone wrong; the count was not taken again.
 */
const MARGIN = 0.11;

/** Whether a question asks of another field than quality policy, by its likeness to questions of both. */
export async function isOutOfField(embedder: Embedder, text: string, language: Language): Promise<boolean> {
  const [vector, likeness] = await Promise.all([
    embedder.embedQuestion(text, language),
    likenessTo(embedder, language, NEIGHBOURS),
  ]);
  return likeness(vector, 'otherField') - likeness(vector, 'field') > MARGIN;
}
