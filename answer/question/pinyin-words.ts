import { romanised } from '../../text/vocabulary/pinyin.ts';

/** Chinese words by their pinyin without tones and blanks. */
export type PinyinWords = ReadonlyMap<string, string>;

/** Shorter words are spelled as many others are. */
const SHORTEST = 5;
/** English words that a spelling may be made up of: "and an" is no 氨氮. */
const ENGLISH = new Set(
  'a an and are be can do for go he her him his in is long man me men no of on or our she so the to us we women you'.split(
    ' ',
  ),
);
/** Words of a question that one name may be typed in: zhong guo zhi liang jiang. */
const LONGEST_RUN = 8;

/** Reads what an English question spells in pinyin. */
export interface PinyinReader {
  read(text: string): string;
}

/** @param words names and terms, spelled out when the first text is read: a Chinese question needs none of it */
export function pinyinReader(words: () => Iterable<string>): PinyinReader {
  let spelled: PinyinWords | undefined;
  return {
    read: (text) => {
      spelled ??= pinyinWords(words());
      return withPinyinRead(text, spelled);
    },
  };
}

/** @param words names and terms; earlier ones are kept where several are spelled alike */
export function pinyinWords(words: Iterable<string>): PinyinWords {
  const bySpelling = new Map<string, string>();
  for (const word of words) {
    if (!/^\p{Script=Han}{2,14}$/u.test(word)) continue;
    for (const spelling of romanised(word))
      if (spelling.length >= SHORTEST && !bySpelling.has(spelling)) bySpelling.set(spelling, word);
  }
  return bySpelling;
}

/**
 * An English text with the Chinese characters for what it spells in pinyin: chiming shangbiao, guojia zhiliang guanli jiang.
 * Only two words and more beside each other are read so; one alone may be a name that is spelled so in English (Changjiang).
 */
export function withPinyinRead(text: string, words: PinyinWords): string {
  const tokens = [...text.matchAll(/[a-z]+(?:'[a-z]+)?/giu)].map(({ 0: printed, index }) => ({
    spelled: ENGLISH.has(printed.toLowerCase()) ? '|' : printed.replace("'", '').toLowerCase(),
    start: index,
    end: index + printed.length,
  }));
  const isBeside = (at: number): boolean =>
    at > 0 && /^[ -]$/.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0));
  let read = '';
  let done = 0;
  for (let at = 0; at < tokens.length; ) {
    const run = runAt(tokens, at, isBeside, words);
    if (run.end - at >= 2) {
      read += text.slice(done, tokens[at]?.start ?? 0) + run.characters;
      done = tokens[run.end - 1]?.end ?? done;
    }
    at = Math.max(run.end, at + 1);
  }
  return read + text.slice(done);
}

interface Token {
  readonly spelled: string;
}

/** The longest words that stand one behind the other from a token on. */
function runAt(
  tokens: readonly Token[],
  from: number,
  isBeside: (at: number) => boolean,
  words: PinyinWords,
): { readonly end: number; readonly characters: string } {
  let characters = '';
  let at = from;
  while (at < tokens.length && (at === from || isBeside(at))) {
    const next = longestAt(tokens, at, isBeside, words);
    if (next === null) break;
    characters += next.word;
    at = next.end;
  }
  return { end: at, characters };
}

function longestAt(
  tokens: readonly Token[],
  from: number,
  isBeside: (at: number) => boolean,
  words: PinyinWords,
): { readonly end: number; readonly word: string } | null {
  let spelled = '';
  let found: { end: number; word: string } | null = null;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_RUN); at += 1) {
    if (at > from && !isBeside(at)) break;
    spelled += tokens[at]?.spelled ?? '';
    const word = words.get(spelled);
    if (word !== undefined) found = { end: at + 1, word };
  }
  return found;
}
