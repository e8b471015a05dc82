import type { Span } from '../../text/span.ts';
import type { Intent } from '../answer.ts';
import { compose, followUpWords, type PreviousQuestion } from './follow-up.ts';
import { type NormalisedQuestion, normaliseQuestion } from './normalise.ts';
import type { Question } from './question.ts';
import type { QuestionKnowledge } from './question-knowledge.ts';
import { readOnce } from './read-once.ts';

export type { QuestionKnowledge } from './question-knowledge.ts';

/**
 * Reads a question from the most specific names to the least, then decides what is asked. Words that stay unread are
 * looked at once more as names with a slip in them. A turn that only says what is to be otherwise (那河北呢) takes over
 * the rest of `previous`; one in the other language does where it only names places, and the language of `previous`
 * is kept then. Pure.
 * @param given the intent where it is known by other means than the words
 */
export function understand(
  asked: string,
  knowledge: QuestionKnowledge,
  previous?: PreviousQuestion | undefined,
  given?: Intent | undefined,
): Question {
  const normalised = spelledOut(normaliseQuestion(asked), knowledge);
  const first = readMended(asked, normalised, knowledge, given);
  const words = previous === undefined ? null : followUpWords(first.text, first.language);
  if (previous === undefined || words === null) return first;
  const mended = readMended(asked, { ...normalised, text: words, spaced: words }, knowledge);
  if (mended.links.length === 0) return first;
  const { language } = normaliseQuestion(previous.text);
  const turn = language === first.language ? mended.text : placesIn(language, mended, knowledge);
  if (turn === null) return first;
  const text = compose(previous, turn, mended.links);
  const whole = readMended(asked, { text, spaced: text, language }, knowledge, given);
  if (language !== first.language && !isOfSamePlaces(whole, mended)) return first;
  return { ...whole, corrected: [...mended.corrected, ...whole.corrected], followsUp: true };
}

/** An English question with the characters of what it spells in pinyin. */
function spelledOut(question: NormalisedQuestion, { pinyin }: QuestionKnowledge): NormalisedQuestion {
  if (question.language === 'zh') return question;
  const { text, spaced } = question;
  return { ...question, text: pinyin.read(text), spaced: pinyin.read(spaced) };
}

/** The places of a turn in the other language's words; null where it says anything else, which has no words there. */
function placesIn(
  language: Question['language'],
  { links, ignored, places }: Question,
  knowledge: QuestionKnowledge,
): string | null {
  if (ignored.length > 0 || links.some(({ kind }) => kind !== 'place')) return null;
  if (language === 'zh') return places.map(({ name }) => name).join('和');
  return places.map(({ adcode, name }) => knowledge.places.byAdcode(adcode)?.nameEn ?? name).join(' and ');
}

/** An English name may be that of several places: the turn is taken over only where it still means its own. */
function isOfSamePlaces(one: Question, other: Question): boolean {
  const codes = ({ places }: Question): string =>
    places
      .map(({ adcode }) => adcode)
      .toSorted()
      .join(' ');
  return codes(one) === codes(other);
}

/** A question with more slips than this is another question. */
const MOST_SLIPS = 3;

/** Reads a question, and again with its slips mended where there are any, one after another. */
function readMended(
  asked: string,
  normalised: NormalisedQuestion,
  knowledge: QuestionKnowledge,
  given?: Intent | undefined,
  slips = MOST_SLIPS,
): Question {
  const question = readOnce(asked, normalised, knowledge, given);
  if (slips === 0) return question;
  const suspects = suspectsIn(question);
  if (suspects.length === 0) return question;
  const isSuspect = (start: number): boolean => suspects.some((one) => one.start <= start && start < one.end);
  const known = question.links.filter(
    ({ kind, start }) => ['award', 'place', 'measure'].includes(kind) && !isSuspect(start),
  );
  const { text, corrected } = knowledge.typos.mend(question.text, question.language, suspects, known);
  if (corrected.length === 0) return question;
  const mended = { text, spaced: text, language: question.language };
  const again = readMended(asked, mended, knowledge, given, slips - 1);
  return { ...again, corrected: [...corrected, ...again.corrected] };
}

/** Words nothing was made of, and names that nobody knows. */
function suspectsIn({ text, ignored, awards, unknownPlaces }: Question): readonly Span[] {
  const names = awards.filter(({ programIds }) => programIds.length === 0).map(({ printed }) => printed);
  return [...ignored, ...names, ...unknownPlaces].flatMap((printed) => {
    const start = text.indexOf(printed);
    return start < 0 ? [] : [{ start, end: start + printed.length }];
  });
}
