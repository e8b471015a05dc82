import { plain } from '../score/match.ts';

const SENTENCE_END = /(?<=[。；;！？!?\n])|(?<=\.)\s+/u;
const DENIAL = /[没未非无不]|\b(?:no|not|none|never|nothing|neither)\b|n['’]t\b/iu;

/** Whether a sentence of the text holds the words and does not deny them; blanks and case do not count. */
export function assertsOf(text: string, words: string): boolean {
  const wanted = plain(words).toLowerCase();
  return text
    .split(SENTENCE_END)
    .some((sentence) => plain(sentence).toLowerCase().includes(wanted) && !DENIAL.test(sentence));
}
