import { loadMeaningRule } from '../../text/vocabulary/measure-meaning.ts';
import type { AnswerContext } from '../context.ts';
import { likeness } from '../name-vectors.ts';
import { measuresIn } from '../question/concepts.ts';
import { withoutPlaces } from '../question/frame.ts';
import type { Question } from '../question/question.ts';

/** Least likeness of a question with the measure whose way it asks for, where it names none by a label. */
const LEAST = 0.4;

/** Measures that a question names; those that an award it names is called by, where it names no other. */
export function namedMeasures(
  { measures }: Pick<AnswerContext, 'measures'>,
  { measures: named, awards, language }: Question,
): Question['measures'] {
  if (named.length > 0) return named;
  const ofAwards = awards.flatMap(({ name, printed }) =>
    measuresIn(`${name} ${printed}`, language, measures),
  );
  return [...new Map(ofAwards.map(({ concept }) => [concept.id, concept])).values()].map(
    ({ id, prefLabelZh, prefLabelEn }) => ({ id, name: prefLabelZh, nameEn: prefLabelEn }),
  );
}

/**
 * The measures whose way a question asks for: those it names; else one that an award it names is called by (标准领跑者);
 * else the one nearest in meaning. Empty where none is near.
 */
export async function measureIds(
  { embedder, measures }: AnswerContext,
  question: Question,
): Promise<readonly string[]> {
  const named = namedMeasures({ measures }, question);
  if (named.length > 0) return named.map(({ id }) => id);
  const { model, vectors } = loadMeaningRule();
  if (model !== embedder.id) return [];
  const asked = await embedder.embedQuestion(withoutPlaces(question), question.language);
  const scored = Array.from(vectors, ([id, vector]) => ({ id, score: likeness(asked, vector) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { id: '', score: 0 });
  return best.score >= LEAST ? [best.id] : [];
}
