import { loadAgencyVocabulary } from '../../text/vocabulary/agencies.ts';
import type { AgencyName, AskedAgency } from './asked-agency.ts';

/** Behind the words of a name, that it is one body's; several bodies may share what stands before them. */
const BODY =
  /\b(?:bureau|department|office|agency|commission|administration|authority|regulator|watchdog)\b/giu;
/** The end of what stands before a body: words joined by commas and "and". */
const LAST_WORD = /\b([a-z]{1,20})(?:,? (?:and|&)|,)? $/iu;
/** A name of more words than these has others before it. */
const MOST_WORDS = 8;

/** What a word of an English name stands for in a Chinese one, any of them. */
type WordInNames = readonly string[];

/** Fewer words than these tell no agency from others, and fewer of those named are those of another. */
const FEWEST = 2;
const SHARE = 0.6;

/** Agencies that an English question names by several words of their name: of several, those that hold most of them. */
export function byWordsOfName(text: string, names: readonly AgencyName[]): readonly AskedAgency[] {
  return [...text.matchAll(BODY)].flatMap(({ 0: body, index }) => {
    const { start, words } = wordsBefore(text, index, body);
    if (words.length < FEWEST) return [];
    const held = names.map(({ name, agencyId }) => ({
      agencyId,
      count: words.filter((chinese) => chinese.some((word) => name.includes(word))).length,
    }));
    const best = Math.max(0, ...held.map(({ count }) => count));
    if (best < FEWEST || best < words.length * SHARE) return [];
    const ids = held.filter(({ count }) => count === best).map(({ agencyId }) => agencyId);
    return [{ start, end: index + body.length, ids: [...new Set(ids)] }];
  });
}

/** What the words of a name stand for that ends with a body, and where the first of them begins. */
function wordsBefore(
  text: string,
  at: number,
  body: string,
): { start: number; words: readonly WordInNames[] } {
  const { wordsInNames } = loadAgencyVocabulary();
  const own = wordsInNames.get(body.toLowerCase());
  const words = own === undefined ? [] : [own];
  let start = at;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const last = LAST_WORD.exec(text.slice(0, start));
    const word = wordsInNames.get(last?.[1]?.toLowerCase() ?? '');
    if (last === null || word === undefined) break;
    words.push(word);
    start = last.index;
  }
  return { start, words };
}
