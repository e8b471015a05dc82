import { detectScript, simplify } from '../../text/convert-script.ts';

const HAN = /\p{Script=Han}/u;
const BLANKS_BESIDE_HAN = /(?<=\p{Script=Han})\s+(?=[\p{Script=Han}\d])|(?<=\d)\s+(?=\p{Script=Han})/gu;
const ENGLISH_FRAME =
  /\b(?:what|which|who|whose|where|when|how|does|do|is|are|did|list|show|compare|find|the|of|for)\b/gi;

export interface NormalisedQuestion {
  readonly text: string;
  /** The same with its blanks: terms that were typed apart stay apart for the search. */
  readonly spaced: string;
  readonly language: 'zh' | 'en';
}

/**
 * The question in the form everything else reads: half-width letters, digits and marks, simplified characters and
 * the mainland's words where it was typed in traditional ones, no blanks between Chinese characters.
 */
export function normaliseQuestion(asked: string): NormalisedQuestion {
  const flat = asked
    .normalize('NFKC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  const spaced = hasTraditional(flat) ? simplify(flat) : flat;
  const text = spaced.replace(BLANKS_BESIDE_HAN, '');
  return { text, spaced, language: languageOf(text) };
}

/** A question is short: one character that only traditional text has settles its script. */
function hasTraditional(text: string): boolean {
  return [...text].some((character) => detectScript(character) === 'traditional');
}

/** A question framed in English stays English though it quotes a Chinese term, and the other way round. */
function languageOf(text: string): 'zh' | 'en' {
  if (!HAN.test(text)) return /[a-z]/i.test(text) ? 'en' : 'zh';
  return (text.match(ENGLISH_FRAME) ?? []).length >= 2 ? 'en' : 'zh';
}
