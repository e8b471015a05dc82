import type { Embedder } from '../../text/embed/embedder.ts';
import { IN_FIELD, OUT_OF_FIELD } from './field-exemplars.ts';

type Language = 'zh' | 'en';
interface Exemplars {
  readonly inside: readonly Float32Array[];
  readonly outside: readonly Float32Array[];
}

/** Nearest exemplars of each side that are averaged. */
const NEIGHBOURS = 5;
/**
 * How much nearer to other fields a question must be. Chosen with fewer exemplars, on 64 questions of the field and 40
 * of others that were worded apart from them: none of the former and two of the latter fell on the wrong side. Exemplars
 * have been added since, some for kinds of questions that had gone wrong; the count was not taken again.
 */
const MARGIN = 0.11;

const exemplars = new WeakMap<Embedder, Map<Language, Promise<Exemplars>>>();

/** Whether a question asks of another field than quality policy, by its likeness to questions of both. */
export async function isOutOfField(embedder: Embedder, text: string, language: Language): Promise<boolean> {
  const [vector, { inside, outside }] = await Promise.all([
    embedder.embedQuestion(text, language),
    exemplarsOf(embedder, language),
  ]);
  return likeness(vector, outside) - likeness(vector, inside) > MARGIN;
}

/** Makes the exemplars ready, so that no question waits for them. */
export async function readyField(embedder: Embedder): Promise<void> {
  await Promise.all([exemplarsOf(embedder, 'zh'), exemplarsOf(embedder, 'en')]);
}

function exemplarsOf(embedder: Embedder, language: Language): Promise<Exemplars> {
  const known = exemplars.get(embedder) ?? new Map<Language, Promise<Exemplars>>();
  exemplars.set(embedder, known);
  const made = known.get(language) ?? embedExemplars(embedder, language);
  known.set(language, made);
  // A failure is told to whoever waits, and is not kept for the next one.
  made.catch(() => known.delete(language));
  return made;
}

async function embedExemplars(embedder: Embedder, language: Language): Promise<Exemplars> {
  const vectors = await embedder.embedQuestions([...IN_FIELD[language], ...OUT_OF_FIELD[language]], language);
  const border = IN_FIELD[language].length;
  return { inside: vectors.slice(0, border), outside: vectors.slice(border) };
}

/** Mean cosine with the nearest exemplars. */
function likeness(vector: Float32Array, to: readonly Float32Array[]): number {
  const cosines = to.map((other) => vector.reduce((sum, x, i) => sum + x * (other[i] ?? 0), 0));
  const nearest = cosines.toSorted((a, b) => b - a).slice(0, NEIGHBOURS);
  return nearest.reduce((sum, x) => sum + x, 0) / nearest.length;
}
